"""Loaded by every snippet the tests run: none may need the network (loopback is allowed), none may go on for ever."""

import os
import signal
import socket

if "FIGURE" in os.environ and hasattr(signal, "alarm"):  # not for warm.py, which waits
    signal.alarm(int(os.environ["PATIENCE"]))

_connect = socket.socket.connect


def connect(self, address):
    if isinstance(address, tuple) and address[0] not in (
        "127.0.0.1",
        "localhost",
        "::1",
    ):
        raise OSError(f"a snippet asked for the network: {address[0]}")
    return _connect(self, address)


socket.socket.connect = connect
