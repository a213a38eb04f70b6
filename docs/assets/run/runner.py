"""Runs one example inside the page: a namespace and a folder of its own, data by address, errors in the reader's lines."""

import gc
import io
import linecache
import logging
import os
import platform
import random
import shutil
import sys
import tempfile
import traceback
import types
import urllib.request
import warnings
from email.message import Message
from importlib.metadata import version
from urllib.error import URLError
from urllib.response import addinfourl

logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
os.environ |= {"MPLBACKEND": "module://svg_backend", "MATPLOTLIBRC": "/guide"}
DISTRIBUTIONS = {"sklearn": "scikit-learn", "numpy": "numpy"}


class Fetched(urllib.request.BaseHandler):
    """Answers urllib with what the page has fetched already: a browser's Python has no sockets."""

    def __init__(self, get):
        self.get = get

    def http_open(self, request):
        """Return the file at the address; URLError if the page could not fetch it."""
        found = self.get(request.full_url)
        if found is None:
            raise URLError(f"{request.full_url} could not be fetched")
        return addinfourl(io.BytesIO(found.to_bytes()), Message(), request.full_url, 200)

    https_open = http_open


def run(name, code, get):
    """Run `code` under `name`; a dictionary with error, line, svg and versions ('' or None where there is none)."""
    result = {"error": "", "line": None, "svg": "", "versions": ""}
    opener = urllib.request.OpenerDirector()
    opener.add_handler(Fetched(get))
    urllib.request.install_opener(opener)
    folder = tempfile.mkdtemp()
    figure = os.environ["FIGURE"] = f"{folder}/.figure.svg"
    os.chdir(folder)
    _fresh()
    if "HistGradientBoosting" in code:
        import binning  # noqa: F401
    module = types.ModuleType("__main__")
    module.__file__ = name
    before, sys.modules["__main__"] = sys.modules["__main__"], module
    linecache.cache[name] = (len(code), None, code.splitlines(keepends=True), name)
    try:
        with warnings.catch_warnings():
            exec(compile(code, name, "exec"), module.__dict__)
    except SystemExit:
        pass
    except BaseException as error:
        result["error"], result["line"] = _told(error, name)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        sys.modules["__main__"] = before
    if os.path.exists(figure):
        import figures

        with open(figure) as file:
            result["svg"] = figures.clean(file.read(), "run")
    result["versions"] = _versions()
    module.__dict__.clear()
    os.chdir("/guide")
    shutil.rmtree(folder)
    gc.collect()
    return result


def _fresh():
    """What an example before may have left: open figures, styles, seeds."""
    random.seed()
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed()
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")
        matplotlib = sys.modules["matplotlib"]
        matplotlib.rc_file(matplotlib.matplotlib_fname())


def _told(error, name):
    """The error as the reader needs it: the lines of their own code, then what went wrong."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == name]
    line = frames[-1].lineno if frames else getattr(error, "lineno", None)
    shown = [f"line {f.lineno}: {f.line}\n" for f in frames]
    if isinstance(error, SyntaxError):
        shown = [f"line {error.lineno}: {(error.text or '').strip()}\n"]
    what = f"{type(error).__name__}: {error.msg if isinstance(error, SyntaxError) else error}\n"
    return "".join(shown) + what, line


def _versions():
    used = [f"{d} {version(d)}" for m, d in DISTRIBUTIONS.items() if m in sys.modules]
    return ", ".join([f"Python {platform.python_version()}", *used[:1]])
