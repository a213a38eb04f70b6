"""`make newest`: the whole proof on the newest releases of everything, in a venv that leaves .venv alone."""

import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".cache" / "newest"


def main() -> int:
    shutil.rmtree(FOLDER, ignore_errors=True)
    venv.create(FOLDER, with_pip=True)
    python = str(FOLDER / "bin" / "python")
    print("installing the newest release of everything in requirements.in", flush=True)
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--upgrade", "-r", "requirements.in"],
        cwd=ROOT,
        check=True,
    )
    for script in ("tools/browser.py", "tools/r_language.py"):
        subprocess.run([python, script], cwd=ROOT, check=True)
    return subprocess.run([python, "tools/prove.py"], cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main())
