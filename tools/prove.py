"""`make test`: the rules, a strict build, then every test against that build, on all cores."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import guide
import rules
import runtime
import site_server as site


@guide.in_one_line
def main(arguments: list[str]) -> int:
    start = time.time()
    print("1/3 rules of the pages", flush=True)
    found = rules.files_findings() or rules.everything(guide.pages())
    _, old = rules.fact_findings()
    warn = os.environ.get("FACTS") == "warn"
    for line in old:
        print(f"{'warning' if warn else 'stale'}: {line}")
    if found or (old and not warn):
        print("\n".join(found))
        return 1
    with tempfile.TemporaryDirectory(prefix="guide site ") as folder:
        port = site.free_port()
        url = f"http://127.0.0.1:{port}{site.BASE}"
        print(f"2/3 strict build for {url}", flush=True)
        python = runtime.for_tests()
        site.build(Path(folder), url, python=python)
        site.serve(Path(folder), port)
        print("3/3 tests", flush=True)
        if os.environ.get("RUN") != "all":
            print(
                "every snippet and page; in a browser and a new interpreter the first of each chapter"
                " and what differs from main (RUN=all: every one, as CI does)"
            )
        env = os.environ | {"GUIDE_SITE": folder, "GUIDE_URL": url}
        command = [
            sys.executable,
            "-m",
            "pytest",
            "-n",
            str(os.cpu_count() or 2),
            "--dist",
            "worksteal",
            *arguments,
        ]
        status = subprocess.run(command, cwd=guide.ROOT, env=env).returncode
    print(f"{(time.time() - start) / 60:.1f} minutes")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
