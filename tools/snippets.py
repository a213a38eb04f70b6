"""Find, run and compare the snippets. Used by `make record` and by the tests, so that both mean the same."""

import ast
import atexit
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

import figures
import guide
import r_language

ROOT = Path(__file__).resolve().parent.parent
SNIPPETS = ROOT / "snippets"
SANDBOX = ROOT / "tools" / "sandbox"
SECONDS, MEGABYTES = (
    5,
    1024,
)  # what one snippet may take; the tests allow a slower machine twice the time
PATIENCE = 120  # seconds by the clock; then a snippet is ended, whatever it waits for
DISTRIBUTIONS = {"sklearn": "scikit-learn", "PIL": "pillow"}
NUMBER = re.compile(r"(?<![\w.])[-+−]?\d[\d,]*(?:\.\d+)?(?:[eE][-+]?\d+)?")


# Warnings are errors, but for one that shap raises in itself on import and Python hides from readers.
STRICT = [
    "-W",
    "error",
    "-W",
    "ignore::PendingDeprecationWarning:shap.plots.colors._colors",
]


@dataclass
class Run:
    """What one run left: text, figure (SVG or None), seconds, peak memory in MiB, error text, files it wrote."""

    stdout: str
    svg: str | None
    seconds: float
    megabytes: float
    error: str
    wrote: dict[str, bytes]


def every() -> list[Path]:
    """All snippets in Python, in a stable order."""
    return sorted(SNIPPETS.glob("*/*.py"))


def in_r() -> list[Path]:
    """All scripts in R, in a stable order; NAME_in_r.R prints exactly what NAME.py beside it prints."""
    return sorted(SNIPPETS.glob("*/*.R"))


def cannot_run(path: Path) -> bool:
    """Whether this machine lacks the language: R is optional, and whoever skips a script says so."""
    return path.suffix == ".R" and not r_language.find()


def promise(path: Path) -> str:
    """What the first line says the output shows: a docstring in Python, a comment in R."""
    source = guide.text_of(path)
    if path.suffix == ".R":
        first = source.split("\n")[0]
        return first[2:] if first.startswith("# ") else ""
    first = source.split("\n")[0]
    return first[3:].split('"""')[0].strip() if first.startswith('"""') else ""


def name(path: Path) -> str:
    """`validation/split_by_time` for snippets/validation/split_by_time.py."""
    return path.relative_to(SNIPPETS).with_suffix("").as_posix()


def imports(source: str) -> list[str]:
    """The distributions a script imports, by the names under which they are installed."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {a.name.split(".")[0] for a in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module.split(".")[0])
    return sorted(
        DISTRIBUTIONS.get(n, n) for n in found if n not in sys.stdlib_module_names
    )


def run(source: Path, folder: Path | None = None, warm: bool = False) -> Run:
    """Run one file as a reader would, in a folder that holds nothing but docs/data; warnings are errors.

    `warm` forks an interpreter that has the usual libraries in memory: the same result two seconds sooner.
    """
    with (
        tempfile.TemporaryDirectory(prefix="snippet ") as scratch,
        tempfile.TemporaryDirectory(prefix="figure ") as aside,
    ):
        cwd = folder or Path(scratch)
        if folder is None:
            (cwd / "docs").mkdir()
            (cwd / "docs" / "data").symlink_to(
                ROOT / "docs" / "data", target_is_directory=True
            )
        before = {p.name for p in cwd.iterdir()}
        out, err, figure = (Path(aside) / n for n in ("out", "err", "figure.svg"))
        for stream in (out, err):
            stream.touch()
        python = source.suffix == ".py"
        start = _warm if warm and python and hasattr(os, "fork") else _cold
        code, seconds, kilobytes = start(source.resolve(), cwd, out, err, figure)
        error = err.read_text() if code or err.stat().st_size else ""
        if code < 0:
            forever = -code == getattr(signal, "SIGALRM", None)
            error += f"no end in {PATIENCE} s" if forever else f"ended by signal {-code}"
        elif code and not error.strip():
            error = f"it ends with exit code {code} and says nothing"
        svg = (
            figures.clean(figure.read_text(), f"{source.parent.name}-{source.stem}")
            if figure.exists()
            else None
        )
        wrote = {
            p.name: p.read_bytes()
            for p in cwd.iterdir()
            if p.name not in before and p.is_file()
        }
        megabytes = kilobytes / (1024 if sys.platform != "darwin" else 1024**2)
        return Run(out.read_text(), svg, seconds, megabytes, error, wrote)


def _environment() -> dict[str, str]:
    env = {
        k: v
        for k, v in os.environ.items()
        if not k.startswith(("PYTEST", "COV_", "PYTHON"))
    }
    env |= {"MPLBACKEND": "module://svg_backend", "MATPLOTLIBRC": str(SANDBOX)}
    env |= {"PYTHONPATH": str(SANDBOX), "PYTHONUTF8": "1", "PATIENCE": str(PATIENCE)}
    # two at a time on two cores: threads that wait for each other make a run a hundred times slower
    env |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    return env | {"LC_ALL": "C.UTF-8"}  # R sorts and complains in the reader's language


def _cold(source, cwd, out, err, figure) -> tuple[int, float, int]:
    """Exit code, processor seconds (a busy machine is not the snippet's fault) and peak kilobytes of a new process."""
    command = [sys.executable, *STRICT, str(source)]
    if source.suffix == ".R":  # a warning goes to stderr, and what stands there is an error
        command = [r_language.find() or "Rscript", "--vanilla", str(source)]
    with out.open("wb") as o, err.open("wb") as e:
        child = subprocess.Popen(
            command,
            cwd=cwd,
            env=_environment() | {"FIGURE": str(figure)},
            stdin=subprocess.DEVNULL,
            stdout=o,
            stderr=e,
        )
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    return child.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


_servers = threading.local()  # a fork server answers one caller at a time


def _warm(source, cwd, out, err, figure) -> tuple[int, float, int]:
    """The same from a fork; its seconds leave out the imports that were there before."""
    if not hasattr(_servers, "warm"):
        _servers.warm = subprocess.Popen(
            [sys.executable, *STRICT, str(SANDBOX / "warm.py")],
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        atexit.register(_servers.warm.communicate)  # it ends when nothing more is asked
    order = json.dumps([str(p) for p in (source, cwd, out, err, figure)])
    _servers.warm.stdin.write(order + "\n")
    _servers.warm.stdin.flush()
    return tuple(json.loads(_servers.warm.stdout.readline()))


def same(recorded: str, printed: str) -> str:
    """Compare two outputs; '' if alike, else one line that names the first difference.

    Words must be equal. A number may differ by one part in a thousand or, if it is printed with at least three
    digits and a decimal point, by one in its last digit: what another processor may change, and nothing else.
    """
    a, b = recorded.rstrip().split("\n"), printed.rstrip().split("\n")
    for number, (x, y) in enumerate(zip(a, b), 1):
        if x == y:
            continue
        if words(x) != words(y) or not all(
            map(_close, NUMBER.findall(x), NUMBER.findall(y))
        ):
            return f"line {number}: recorded {x.strip()!r}, printed {y.strip()!r}"
    if len(a) != len(b):
        return f"{len(a)} lines recorded, {len(b)} printed"
    return ""


def words(line: str) -> list[str]:
    return " ".join(NUMBER.sub(" # ", line).split()).split()


def _close(x: str, y: str) -> bool:
    x, y = x.replace(",", "").replace("−", "-"), y.replace(",", "").replace("−", "-")
    if x == y:
        return True
    a, b = float(x), float(y)
    allowed = abs(a) / 1000
    if "." in x and "e" not in x.lower() and len(re.sub(r"^[-+0.]*|\D", "", x)) >= 3:
        allowed = max(allowed, 1.001 * 10.0 ** -len(x.split(".")[1]))
    return abs(a - b) <= allowed


PLACE = re.compile(r' (?:d|x|y|cx|cy|r|width|height|points|transform)="([^"]*)"')
MOVED = 4  # points, of some 370, by which a shape may lie elsewhere on another processor


def same_figure(recorded: str, drawn: str) -> str:
    """Compare two figures; '' if alike, else what differs first: their shapes, the words on them, or where they lie."""
    a, b = (re.findall(r"<(\w+)([^>]*)>([^<]*)", svg) for svg in (recorded, drawn))
    if [shape[0] for shape in a] != [shape[0] for shape in b]:
        return f"{len(a)} shapes recorded, {len(b)} drawn, or others"
    for (tag, place, text), (_, place_now, text_now) in zip(a, b):
        if difference := same(text, text_now):
            return difference.removeprefix("line 1: ")
        if any(map(_moved, PLACE.findall(place), PLACE.findall(place_now))):
            return f"a {tag} lies elsewhere than it is drawn now"
    return ""


def _moved(recorded: str, drawn: str) -> bool:
    a, b = (
        [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", p)] for p in (recorded, drawn)
    )
    if len(a) != len(b):  # another processor may leave out a point: then the edges count
        a, b = [min(a), max(a)], [min(b), max(b)]
    return any(abs(x - y) > MOVED for x, y in zip(a, b))


def findings(path: Path) -> list[str]:
    """Run one snippet and hold it against what is recorded: one line for each thing that differs."""
    where, result = path.relative_to(ROOT).as_posix(), run(path, warm=True)
    mend = f"Mend: correct it, or: make record S={path.stem}"
    if result.error:
        said = result.error.replace("Execution halted", "").strip().splitlines()[-1].strip()
        lines = re.findall(rf'{re.escape(path.name)}", line (\d+)', result.error) or [1]
        by_hand = "Rscript --vanilla" if path.suffix == ".R" else "python -W error"
        return [f"{where}:{lines[-1]}: it fails: {said}. Mend: run it: {by_hand} {where}"]
    out, svg = path.with_suffix(".out"), path.with_suffix(".svg")
    found = []
    if not out.exists():
        found.append(
            f"{where}:1: it has never been recorded. Mend: make record S={path.stem}"
        )
    elif difference := same(out.read_text("utf-8"), result.stdout):
        found.append(f"{out.relative_to(ROOT).as_posix()}: {difference}. {mend}")
    if (result.svg is not None) != svg.exists():
        found.append(
            f"{where}:1: {'draws, and no figure is' if result.svg else 'draws nothing, and a figure is'} recorded. {mend}"
        )
    elif result.svg and (difference := same_figure(svg.read_text("utf-8"), result.svg)):
        found.append(f"{svg.relative_to(ROOT).as_posix()}:1: {difference}. {mend}")
    if result.seconds > SECONDS * 2:
        found.append(
            f"{where}:1: {result.seconds:.1f} s, the limit is {SECONDS}. Mend: fewer rows, trees or repeats."
        )
    if result.megabytes > MEGABYTES:
        found.append(
            f"{where}:1: {result.megabytes:.0f} MB, the limit is {MEGABYTES}. Mend: hold less in memory."
        )
    return found
