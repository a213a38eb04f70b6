"""One style sheet for the site: the theme's and ours, without the rules that no page and no script can match."""

import hashlib
import re
from pathlib import Path
from urllib.parse import quote

import tinycss2

LINKS = re.compile(r'\s*<link rel="stylesheet" href="([^"]*?)(assets/[^"]+\.css)">')
WORD = re.compile(r"[A-Za-z0-9_-]+")
SLATE = re.compile(r'\[data-md-color-scheme="?slate"?\]')
UNUSED = re.compile(
    r"\[data-md-color-(?:primary|accent)=(?!custom)"
)  # the theme's palettes
ICON = re.compile(
    r'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="([^"]+)"/></svg>'
)
NAME = re.compile(r"[.#](-?[A-Za-z_][\w-]*)|\[([\w-]+)")


def join(site: Path) -> None:
    """Write assets/guide.<hash>.css and point every page at it."""
    # the guide's script carries a part of every page: its icons are masks too
    paths = [*sorted(site.rglob("*.html")), site / "assets" / "guide.js"]
    pages = {p: p.read_text("utf-8") for p in paths}
    icons = sorted({shape for text in pages.values() for shape in ICON.findall(text)})
    pages = {
        p: ICON.sub(lambda m: f'<svg class="icon i{icons.index(m[1])}"></svg>', text)
        for p, text in pages.items()
    }
    sheets = [m[1] for m in LINKS.findall(next(iter(pages.values())))]
    words = set()
    for text in [
        *pages.values(),
        *(p.read_text("utf-8") for p in site.glob("assets/**/*.js")),
    ]:
        words |= set(WORD.findall(text))
    css = "".join(_kept((site / s).read_text("utf-8"), words) for s in sheets)
    # the theme darkens a page by script; a reader without script whose system is dark gets dark too
    dark = re.findall(rf"(?<=[{{}}]){SLATE.pattern}\{{[^{{}}]*\}}", css)
    plain = SLATE.sub("[data-md-color-scheme]", "".join(dark))
    css += f"@media (scripting:none) and (prefers-color-scheme:dark){{{plain}}}"
    css += "".join(_drawn(number, shape) for number, shape in enumerate(icons))
    target = site / f"assets/guide.{hashlib.sha256(css.encode()).hexdigest()[:8]}.css"
    target.write_text(css, "utf-8")
    for path, text in pages.items():
        if links := LINKS.findall(text):
            one = f'<link rel="stylesheet" href="{links[0][0]}assets/{target.name}">'
            text = LINKS.sub("", LINKS.sub("@@", text, count=1)).replace("@@", one)
        path.write_text(text, "utf-8")
    for sheet in {
        *sheets,
        *(p.relative_to(site).as_posix() for p in site.glob("assets/**/*.css.map")),
    }:
        (site / sheet).unlink(missing_ok=True)
    for extra in [
        *site.glob("assets/javascripts/**/*.map"),
        *site.glob("assets/javascripts/lunr/**/*.js"),
    ]:
        extra.unlink()  # stemmers for other languages and source maps: nothing asks for them


def _drawn(number: int, shape: str) -> str:
    """An icon as a mask: a kilobyte less in every page than the same dozen drawings in its HTML."""
    picture = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path d='{shape}'/></svg>"
    address = "data:image/svg+xml," + quote(picture, safe=" =:/'")
    return f'.i{number}{{--icon:url("{address}")}}'


def _kept(css: str, words: set[str]) -> str:
    rules = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    return "".join(_rule(r, words) for r in rules)


def _rule(rule, words: set[str]) -> str:
    if rule.type == "at-rule":
        if rule.at_keyword == "charset":
            return ""
        if rule.content is None or rule.at_keyword in (
            "font-face",
            "keyframes",
            "property",
            "page",
        ):
            return rule.serialize()
        inner = tinycss2.parse_rule_list(
            rule.content, skip_comments=True, skip_whitespace=True
        )
        body = "".join(_rule(r, words) for r in inner)
        return (
            f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{body}}}"
            if body
            else ""
        )
    if rule.type != "qualified-rule":
        return ""
    chosen = [s for s in _split(rule.prelude) if _possible(s, words)]
    body = re.sub(r"\s*\n\s*", "", tinycss2.serialize(rule.content).strip())
    return f"{','.join(chosen)}{{{body}}}" if chosen and body else ""


def _split(prelude) -> list[str]:
    selectors, current = [], []
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            selectors.append(tinycss2.serialize(current).strip())
            current = []
        else:
            current.append(token)
    return [*selectors, tinycss2.serialize(current).strip()]


def _possible(selector: str, words: set[str]) -> bool:
    """Whether something could match: each class, id or attribute named outside :is/:not is a word of the site."""
    outside = re.sub(r":(?:is|where|not|has)\((?:[^()]|\([^()]*\))*\)", "", selector)
    names = [a or b for a, b in NAME.findall(re.sub(r"\\.", "", outside))]
    return not UNUSED.search(outside) and all(n in words for n in names)
