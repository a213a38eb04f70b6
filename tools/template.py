"""`make template`: the project template of the portfolio page, made, installed and run from scratch as its README says.

Writes what its commands printed to snippets/portfolio/run_the_template.txt; the tests do the same and compare.
"""

import os
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import guide

SOURCE = guide.ROOT / "template"
PRINTED = guide.SNIPPETS / "portfolio" / "run_the_template.txt"
NAME = "house-prices"  # the folder inside the archive


def files() -> dict[str, Path]:
    """Name in the project -> file here; the table, its licence and that of the code are the guide's own."""
    found = {
        p.relative_to(SOURCE).as_posix(): p
        for p in SOURCE.rglob("*")
        if p.is_file() and "__pycache__" not in p.parts and p.name != "model.skops"
    }
    found["data/ames_houses.csv.gz"] = guide.DATA / "ames_houses.csv.gz"
    found["data/LICENCE"] = guide.DOCS / "assets" / "ames_houses_licence.txt"
    found["LICENSE"] = guide.ROOT / "LICENSE"
    return dict(sorted(found.items()))


def write(target: Path) -> None:
    """The archive a reader downloads: the same bytes for the same files."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in files().items():
            info = zipfile.ZipInfo(f"{NAME}/{name}")
            info.external_attr = 0o644 << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, path.read_bytes())


def commands(readme: str) -> list[str]:
    """The lines of the README's sh block."""
    return re.search(r"```sh\n(.*?)```", readme, re.S)[1].strip().split("\n")


def printed(archive: Path, folder: Path) -> str:
    """Unpack the archive below `folder`, follow its README line by line, return what was printed.

    Raises SystemExit with the command and its last lines if one fails.
    """
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(folder)
    here, out = folder / NAME, []
    env = {
        k: v
        for k, v in os.environ.items()
        if not k.startswith(("PYTHON", "COV_", "PYTEST"))
    }
    env |= {"OMP_NUM_THREADS": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    for command in commands((here / "README.md").read_text("utf-8")):
        run = command.replace("python -m venv", f'"{sys.executable}" -m venv')
        done = subprocess.run(
            run, shell=True, cwd=here, env=env, capture_output=True, text=True
        )
        if done.returncode:
            last = (done.stdout + done.stderr).strip().splitlines()[-15:]
            raise SystemExit("\n".join([f"template: {command} failed", *last]))
        out.append(f"$ {command}")
        if "pip install" not in command:  # what it prints depends on the machine
            out += (
                re.sub(r"(passed) in [\d.]+s.*", r"\1", done.stdout).rstrip().splitlines()
            )
    return "\n".join(out) + "\n"


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="a new project ") as folder:
        archive = Path(folder) / "template.zip"
        write(archive)
        text = printed(archive, Path(folder))
        made = Path(folder) / NAME
        for name in ("results.json", "MODEL_CARD.md"):  # what training writes is shown, too
            (SOURCE / name).write_bytes((made / name).read_bytes())
    PRINTED.parent.mkdir(exist_ok=True)
    PRINTED.write_text(text, "utf-8")
    print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
