"""`make links`: every external link of pages, cards and facts that does not answer. Needs the internet."""

import re
import sys
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import guide

LINK = re.compile(r"https?://[^\s)>\"'`|\]]+")
REFUSES_ROBOTS = {
    401,
    403,
    405,
    406,
    429,
    999,
}  # the address exists; its owner answers people only


def found() -> dict[str, str]:
    """Address -> file:line where it stands first."""
    links = {}
    files = (
        [p.path for p in guide.pages()]
        + sorted(guide.CARDS)
        + sorted(guide.FACTS.glob("*.yml"))
    )
    for path in files:
        for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
            for link in LINK.findall(line):
                if "127.0.0.1" not in link and "example.org" not in link:
                    links.setdefault(
                        link.rstrip(".,;"),
                        f"{path.relative_to(guide.ROOT).as_posix()}:{number}",
                    )
    return links


def broken(link: str) -> str:
    """'' if somebody answers at `link`, else why not. Two tries."""
    reason = ""
    for _ in range(2):
        request = urllib.request.Request(
            link, headers={"User-Agent": "Mozilla/5.0 (link check of a public guide)"}
        )
        try:
            with urllib.request.urlopen(request, timeout=20):
                return ""
        except urllib.error.HTTPError as error:
            if error.code in REFUSES_ROBOTS:
                return ""
            reason = str(error.code)
        except (OSError, ValueError) as error:
            reason = str(error)
    return reason


def main() -> int:
    links = found()
    with ThreadPoolExecutor(8) as pool:
        results = dict(zip(links, pool.map(broken, links)))
    bad = {link: why for link, why in results.items() if why}
    for link, why in bad.items():
        print(
            f"{links[link]}: {link} does not answer ({why}). Mend: find its new address or another source."
        )
    print(f"{len(links)} links, {len(bad)} broken")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
