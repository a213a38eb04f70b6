"""Execute the notebooks: plain Python in jupytext's percent form (.py), shown and downloaded executed (.ipynb)."""

import os
import re
import sys
from pathlib import Path

import figures
import guide
import snippets

FOLDER = guide.DOCS / "notebooks"
LOOK = """
%matplotlib inline
%config InlineBackend.figure_formats = ['svg']
import warnings
warnings.simplefilter("error")
warnings.filterwarnings("ignore", module="ipykernel")
"""  # how plots are drawn, and that warnings are errors: nothing a reader needs


def every() -> list[Path]:
    """All notebooks, as their sources."""
    return sorted(FOLDER.glob("*.py"))


def execute(source: Path):
    """Run a notebook from scratch at the repository's root; the executed notebook, ready to be shown."""
    os.environ |= {
        "MATPLOTLIBRC": str(snippets.SANDBOX),
        "OMP_NUM_THREADS": "1",
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",
        "COLUMNS": "80",  # pandas wraps its tables to the terminal
    }
    import jupytext
    import nbformat
    from nbclient import NotebookClient
    from traitlets.config import Config

    book = jupytext.read(source)
    book.cells = [c for c in book.cells if c.cell_type != "raw"]  # the front matter
    book.cells.insert(0, nbformat.v4.new_code_cell(LOOK))
    NotebookClient(
        book,
        timeout=60,
        kernel_name="python3",
        coalesce_streams=True,  # one print, one box, however the kernel sends it
        resources={"metadata": {"path": str(guide.ROOT)}},
        config=Config({"KernelManager": {"transport": "ipc"}}),  # nobody else can listen
    ).execute()
    del book.cells[0]
    book.metadata = {
        "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}
    }
    drawn = 0
    for number, cell in enumerate(book.cells, 1):
        cell["id"] = f"cell-{number}"
        if cell.get("execution_count"):
            cell["execution_count"] -= 1  # the look was the first
        alt = cell.metadata.pop("alt", "")
        cell.metadata = {"alt": alt} if alt else {}
        for output in cell.get("outputs", []):
            output.pop("metadata", None)
            if output.get("execution_count"):
                output["execution_count"] -= 1
            if "data" in output:
                output["metadata"] = {}
            svg = output.get("data", {}).get("image/svg+xml")
            if svg:
                drawn += 1
                if len(alt) < 30:
                    raise ValueError(
                        f'cell {number} draws and has no text alternative. Mend: # %% alt="What it shows"'
                    )
                clean = figures.clean(svg, f"{source.stem}-{drawn}")
                label = alt.replace("&", "&amp;").replace('"', "&quot;")
                clean = clean.replace(
                    'aria-hidden="true" focusable="false"',
                    f'role="img" aria-label="{label}"',
                    1,
                )
                output["data"] = {"image/svg+xml": clean}
            elif "text/html" in output.get("data", {}):
                html = re.sub(
                    r"<style scoped>.*?</style>\s*",
                    "",
                    output["data"]["text/html"],
                    flags=re.S,
                )
                output["data"]["text/html"] = html
    return book


def outputs(book) -> str:
    """All a notebook printed, as text without blank lines: what the tests compare."""
    lines = []
    for cell in book.cells:
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            text = output.get("text") or (
                "(figure)" if "image/svg+xml" in data else data.get("text/plain", "")
            )
            lines += [line for line in text.split("\n") if line.strip()]
    return "\n".join(lines)


def record(source: Path) -> str:
    """Execute one notebook and write its .ipynb if anything but a last digit changed; the line to show."""
    import nbformat

    label = f"notebooks/{source.stem}"
    try:
        book = execute(source)
    except Exception as error:
        return f"FAIL  {label}\n{re.sub(chr(27) + r'[^m]*m', '', str(error)).strip()}"
    target = source.with_suffix(".ipynb")
    if target.exists():
        old = nbformat.read(target, as_version=4)
        sources = [[c.source for c in b.cells] for b in (old, book)]
        if sources[0] == sources[1] and not snippets.same(outputs(old), outputs(book)):
            return f"same       {label}"
    nbformat.write(book, target)
    return f".ipynb     {label}"


def findings(source: Path) -> list[str]:
    """Execute one notebook and hold it against what is recorded."""
    import nbformat

    where, target = source.relative_to(guide.ROOT).as_posix(), source.with_suffix(".ipynb")
    if not target.exists():
        return [f"{where}:1: it has never been recorded. Mend: make record S={source.stem}"]
    old, book = nbformat.read(target, as_version=4), execute(source)
    if [c.source for c in old.cells] != [c.source for c in book.cells]:
        return [
            f"{where}:1: the recorded notebook is of another source. Mend: make record S={source.stem}"
        ]
    difference = snippets.same(outputs(old), outputs(book))
    return (
        [f"{where}:1: {difference}. Mend: correct it, or: make record S={source.stem}"]
        if difference
        else []
    )


if __name__ == "__main__":
    sys.exit("run it through: make record")
