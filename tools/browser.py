"""Find a Chromium for the browser tests, or install one: the system's package first, else Playwright's own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")


def works(path: str) -> bool:
    """Whether it starts at all: Ubuntu's package is a stub without its snap."""
    try:
        return (
            subprocess.run([path, "--version"], capture_output=True, timeout=30).returncode
            == 0
        )
    except (OSError, subprocess.TimeoutExpired):
        return False


def find() -> str | None:
    """Path of a browser: $CHROME_PATH, one on the PATH, or Playwright's; None if there is none."""
    named = os.environ.get("CHROME_PATH")
    for path in [named] if named else [*map(shutil.which, NAMES), str(MAC)]:
        if path and works(path):
            return path
    from playwright.sync_api import sync_playwright

    with sync_playwright() as p:
        own = p.chromium.executable_path
    return own if Path(own).exists() else None


def install() -> str:
    """Install a browser and return its path; one clear line if it cannot be had."""
    rights = [] if os.geteuid() == 0 else ["sudo", "-n"]
    attempts = []
    if shutil.which("apt-get"):
        attempts = [
            [*rights, "apt-get", "update", "-qq"],
            [
                *rights,
                "apt-get",
                "install",
                "-y",
                "-qq",
                "--no-install-recommends",
                "chromium",
            ],
        ]
    attempts.append([sys.executable, "-m", "playwright", "install", "chromium"])
    for command in attempts:
        print(f"browser: {' '.join(command)}", flush=True)
        env = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(
            command,
            env=env,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        if "update" not in command and (path := find()):
            return path
    raise SystemExit(
        "browser: no Chromium here and none can be installed. Mend: install chromium, or set CHROME_PATH."
    )


if __name__ == "__main__":
    print(f"browser: {find() or install()}")
