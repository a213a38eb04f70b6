"""Loaded by every snippet the tests run: no example may need the network (loopback is allowed)."""

import socket

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
