"""Build the site and serve it as GitHub Pages does: gzip, folders, 404.html, below a sub-path."""

import gzip
import os
import socket
import subprocess
import sys
import threading
from functools import cache
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from guide import ROOT

BASE = "/ml-guide/"
TEXT = (".html", ".css", ".js", ".json", ".xml", ".svg", ".txt", ".py", ".ipynb", ".wasm")


def build(
    target: Path,
    site_url: str,
    repo_url: str = "https://github.com/someone/ml-guide",
    root: Path = ROOT,
    python: str = "",
) -> str:
    """Build strictly into `target`, with the Python runtime of folder `python` if one is named; the builder's words."""
    env = os.environ | {
        "SITE_URL": site_url,
        "REPO_URL": repo_url,
        "PYODIDE": python,
        "NO_MKDOCS_2_WARNING": "1",
    }
    env.setdefault("SOURCE_DATE_EPOCH", "1767225600")
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--quiet",
        "--site-dir",
        str(target),
    ]
    done = subprocess.run(command, cwd=root, env=env, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"the site does not build:\n{done.stdout}{done.stderr}")
    return done.stderr


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


@cache
def packed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), 6, mtime=0)


def serve(folder: Path, port: int, base: str = BASE) -> ThreadingHTTPServer:
    """Serve `folder` at http://127.0.0.1:port/base in a thread of this process."""

    class Handler(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *args):
            pass

        def do_GET(self):
            path = self.path.split("?")[0].split("#")[0]
            file = (
                folder / path.removeprefix(base).lstrip("/")
                if path.startswith(base)
                else folder / "404.html"
            )
            status = 200 if path.startswith(base) else 404
            if file.is_dir():
                file /= "index.html"
            if not file.is_file():
                file, status = folder / "404.html", 404
            body = file.read_bytes()
            self.send_response(status)
            self.send_header(
                "Content-Type",
                self.guess_type(str(file)).replace("text/html", "text/html; charset=utf-8"),
            )
            if file.suffix in TEXT and "gzip" in self.headers.get("Accept-Encoding", ""):
                body = packed(file)
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        do_HEAD = do_GET

    class Server(ThreadingHTTPServer):
        def handle_error(self, request, address):
            """A browser that leaves mid-answer is no error of the site."""

    server = Server(("127.0.0.1", port), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server
