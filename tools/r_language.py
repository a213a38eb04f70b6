"""Find R for the scripts in R; where every example counts (CI, RUN=all) install it from the system's packages."""

import os
import shutil
import subprocess

MISSING = "NOT TESTED: R: Rscript is not installed, so what the scripts in R print stays as recorded. Mend: apt-get install r-base-core"


def find() -> str | None:
    """Path of Rscript, or None."""
    return shutil.which("Rscript")


def asked() -> bool:
    """Whether this run may install it: GitHub's (CI=true) and RUN=all; a contributor's machine is left alone."""
    return os.environ.get("RUN") == "all" or os.environ.get("CI") == "true"


def install() -> str | None:
    """Base R by apt-get, where there is one; the path of Rscript, or None."""
    rights = [] if os.geteuid() == 0 else ["sudo", "-n"]
    package = ["install", "-y", "-qq", "--no-install-recommends", "r-base-core"]
    for words in (["update", "-qq"], package):
        command = [*rights, "apt-get", *words]
        print(f"R: {' '.join(command)}", flush=True)
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        env = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(command, env=env, check=False, **quiet)
    return find()


if __name__ == "__main__":
    path = find() or (install() if asked() and shutil.which("apt-get") else None)
    print(f"R: {path}" if path else MISSING)
