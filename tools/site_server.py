"""Build the site and serve it as GitHub Pages does: gzip, folders, 404.html, below a sub-path."""

import gzip
import os
import re
import socket
import subprocess
import sys
import threading
from functools import cache
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from guide import ROOT

BASE = "/ml-guide/"
# not --quiet: it would silence the warnings before --strict has counted them
SERIOUS = re.compile(r"(?:WARNING|ERROR) +- +(.*)")
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
    }
    env.setdefault("SOURCE_DATE_EPOCH", "1767225600")
    return strictly(target, env, root)


def strictly(target: Path, env: dict[str, str], root: Path = ROOT) -> str:
    """Build into `target`; a warning ends it, said in one line."""
    env = env | {"NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"}
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--site-dir",
        str(target),
    ]
    done = subprocess.run(command, cwd=root, env=env, capture_output=True, text=True)
    said = [m for line in done.stderr.split("\n") if (m := SERIOUS.match(line))]
    if done.returncode:
        lines = dict.fromkeys(told(m[1], root) for m in said)
        raise SystemExit("\n".join(lines) or done.stdout + done.stderr)
    return "\n".join(m[0] for m in said)


def told(warning: str, root: Path) -> str:
    """A builder's warning as one line; that of a broken link with file, line and cure."""
    link = re.match(
        r"Doc file '([^']+)' contains [^']*link '([^']+)', (?:but )?(.*)", warning
    )
    if not link:
        return f"the site does not build: {warning}"
    lines = (root / "docs" / link[1]).read_text("utf-8").split("\n")
    number = next((i for i, line in enumerate(lines, 1) if link[2] in line), 1)
    return f"docs/{link[1]}:{number}: the link {link[2]} leads nowhere: {link[3]} Mend: correct it, or add what it names."


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


if __name__ == "__main__":
    strictly(ROOT / "site", dict(os.environ))
