"""Find, run and compare the snippets. Used by `make record` and by the tests, so that both mean the same."""

import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import figures

ROOT = Path(__file__).resolve().parent.parent
SNIPPETS = ROOT / "snippets"
SANDBOX = ROOT / "tools" / "sandbox"
SECONDS, MEGABYTES = (
    5,
    1024,
)  # what one snippet may take; the tests allow a slower machine twice the time
NUMBER = re.compile(r"(?<![\w.])[-+−]?\d[\d,]*(?:\.\d+)?(?:[eE][-+]?\d+)?")


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
    """All snippets, in a stable order."""
    return sorted(SNIPPETS.glob("*/*.py"))


def name(path: Path) -> str:
    """`validation/split_by_time` for snippets/validation/split_by_time.py."""
    return path.relative_to(SNIPPETS).with_suffix("").as_posix()


def run(source: Path, folder: Path | None = None) -> Run:
    """Run one file as a reader would, in a folder that holds nothing but docs/data; warnings are errors."""
    with tempfile.TemporaryDirectory(prefix="snippet ") as scratch:
        cwd = folder or Path(scratch)
        if folder is None:
            (cwd / "docs").mkdir()
            (cwd / "docs" / "data").symlink_to(
                ROOT / "docs" / "data", target_is_directory=True
            )
        before = {p.name for p in cwd.iterdir()}
        with tempfile.TemporaryDirectory(prefix="figure ") as aside:
            figure = Path(aside) / "figure.svg"
            env = {
                k: v
                for k, v in os.environ.items()
                if not k.startswith(("PYTEST", "COV_", "PYTHON"))
            }
            env |= {
                "MPLBACKEND": "module://svg_backend",
                "MATPLOTLIBRC": str(SANDBOX),
                "FIGURE": str(figure),
            }
            env |= {"PYTHONPATH": str(SANDBOX), "PYTHONUTF8": "1"}
            # two at a time on two cores: threads that wait for each other make a run a hundred times slower
            env |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
            out, err = Path(aside) / "out", Path(aside) / "err"
            with out.open("wb") as o, err.open("wb") as e:
                child = subprocess.Popen(
                    [sys.executable, "-W", "error", str(source)],
                    cwd=cwd,
                    env=env,
                    stdout=o,
                    stderr=e,
                )
                _, status, usage = os.wait4(child.pid, 0)
                child.returncode = os.waitstatus_to_exitcode(status)
            seconds = (
                usage.ru_utime + usage.ru_stime
            )  # of the processor: a busy machine is not the snippet's fault
            error = err.read_text() if child.returncode or err.stat().st_size else ""
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
            megabytes = usage.ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
            return Run(out.read_text(), svg, seconds, megabytes, error, wrote)


def same(recorded: str, printed: str) -> str:
    """Compare two outputs; '' if alike, else one line that names the first difference.

    Words must be equal. A number may differ by one part in a thousand or, if it is printed with at least three
    digits and a decimal point, by one in its last digit: what another processor may change, and nothing else.
    """
    a, b = recorded.rstrip().split("\n"), printed.rstrip().split("\n")
    for number, (x, y) in enumerate(zip(a, b), 1):
        if x == y:
            continue
        if _words(x) != _words(y) or not all(
            map(_close, NUMBER.findall(x), NUMBER.findall(y))
        ):
            return f"line {number}: recorded {x.strip()!r}, printed {y.strip()!r}"
    if len(a) != len(b):
        return f"{len(a)} lines recorded, {len(b)} printed"
    return ""


def _words(line: str) -> list[str]:
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


def findings(path: Path) -> list[str]:
    """Run one snippet and hold it against what is recorded: one line for each thing that differs."""
    where, result = path.relative_to(ROOT).as_posix(), run(path)
    mend = f"Mend: correct it, or: make record S={path.stem}"
    if result.error:
        return [
            f"{where}:1: it fails: {result.error.strip().splitlines()[-1]}. Mend: run it: python -W error {where}"
        ]
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
    if result.seconds > SECONDS * 2:
        found.append(
            f"{where}:1: {result.seconds:.1f} s, the limit is {SECONDS}. Mend: fewer rows, trees or repeats."
        )
    if result.megabytes > MEGABYTES:
        found.append(
            f"{where}:1: {result.megabytes:.0f} MB, the limit is {MEGABYTES}. Mend: hold less in memory."
        )
    return found
