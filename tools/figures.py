"""Turn matplotlib's SVG into one that a page can carry: small, scheme-following, without ids that clash."""

import re

# matplotlibrc's colours -> CSS variables of docs/assets/guide.css (with the light value where there is none)
COLOURS = {
    "#000000": "currentColor",
    "#ffffff": "var(--fig-paper,#fff)",
    "#6b7280": "var(--fig-axis,#6b7280)",
    "#d4d7dc": "var(--fig-grid,#d4d7dc)",
    "#1f5fa8": "var(--fig-1,#1f5fa8)",
    "#c2410c": "var(--fig-2,#c2410c)",
    "#1a7f5a": "var(--fig-3,#1a7f5a)",
    "#8a3fa0": "var(--fig-4,#8a3fa0)",
    "#7a6a1d": "var(--fig-5,#7a6a1d)",
}
SHOWN_AT = 1.8  # CSS pixels per point on a wide page; a phone shows less


def clean(svg: str, name: str) -> str:
    """Return `svg` as one inline element; `name` keeps its ids apart from those of other figures."""
    svg = re.sub(
        r"<!--.*?-->|<metadata>.*?</metadata>|<style.*?</style>",
        "",
        svg[svg.index("<svg") :],
        flags=re.S,
    )
    head, body = svg.split(">", 1)
    _, _, width, height = (
        float(x) for x in re.search(r'viewBox="([^"]+)"', head)[1].split()
    )
    # ids: only those that something points at, each with the figure's name
    used = sorted(set(re.findall(r"(?:url\(#|href=\"#)([\w-]+)", body)))
    new = {old: f"{name}-{i}" for i, old in enumerate(used)}
    body = re.sub(
        r' id="([^"]+)"', lambda m: f' id="{new[m[1]]}"' if m[1] in new else "", body
    )
    body = re.sub(r"(url\(#|href=\"#)([\w-]+)", lambda m: m[1] + new[m[2]], body).replace(
        "xlink:href", "href"
    )
    # styles: the page's font, the scheme's colours, nothing that is the default anyway
    body = re.sub(r"font-family: [^;\"]*;?|stroke-line(?:join|cap): [^;\"]*;?", "", body)
    for colour, variable in COLOURS.items():
        body = body.replace(colour, variable)
    body = re.sub(r'<text style="(?![^"]*fill:)', '<text style="fill:currentColor;', body)
    body = re.sub(
        r"<(path|circle)(?![^>]*(?:style=|fill=))", r'<\1 fill="currentColor"', body
    )
    # shapes without ink, rotations by nothing, decimals nobody sees, white space
    body = re.sub(r'<path [^>]*style="fill: none"\s*/>', "", body)
    body = re.sub(r' transform="rotate\(-?0 [^"]*"', "", body)
    body = re.sub(r"<[^>]+>", _tag, body)  # a label between tags stays as it was written
    body = re.sub(r' d="([^"]*)"', lambda m: f' d="{_path(m[1])}"', body)
    body = re.sub(r"\s*\n\s*", "\n", body)
    body = re.sub(r"<defs>\s*</defs>", "", body)
    while (smaller := re.sub(r"<g(?: [^>]*)?>\s*</g>\s*", "", body)) != body:
        body = smaller
    body = re.sub(r"<g>\n(<(?:use|text|path)[^\n]*)\n</g>", r"\1", body)
    body = re.sub(ALIKE, lambda m: _one_path(m, body), body)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" '
        f'width="{width * SHOWN_AT:.0f}" height="{height * SHOWN_AT:.0f}" aria-hidden="true" focusable="false">'
        f"{body.strip()}\n"
    )


# twenty or more of one mark in one colour; where they shine through, each stays a shape of its own
ALIKE = re.compile(
    r'(<use href="#([^"]+)" x="[^"]+" y="[^"]+" (style="(?![^"]*opacity)[^"]*)"/>\n)'
    r'(?:<use href="#\2" x="[^"]+" y="[^"]+" \3"/>\n){19,}'
)


def _one_path(marks, body) -> str:
    """Marks as one path: a browser lays out two thousand shapes in a second, one in no time."""
    mark = re.search(
        rf'<path id="{marks[2]}" d="(M([-\d.]+) ([-\d.]+)([-\d. MLCQz]*))" style="([^"]*)"',
        body,
    )
    if not mark or len(mark[1]) > 300:  # a letter as a mark
        return marks[0]
    x0, y0, rest = float(mark[2]), float(mark[3]), mark[4]
    if rest.count("C") == 8:  # a circle: two arcs say it in a third of the signs
        steps = f"a{y0:g} {y0:g} 0 1 0 0 {-2 * y0:g}a{y0:g} {y0:g} 0 1 0 0 {2 * y0:g}z"
    else:
        steps = _relative(rest, (x0, y0))
    places = re.findall(r'x="([^"]+)" y="([^"]+)"', marks[0])
    d = "".join(
        f"M{round(float(x) + x0, 1):g} {round(float(y) + y0, 1):g}{steps}"
        for x, y in places
    )
    return f'<path d="{d}" {marks[3]};{mark[5]}"/>\n'


def _relative(d: str, at: tuple[float, float]) -> str:
    """A path that goes on from the point `at`, each step told from the end of the one before."""
    steps = ""
    for letter, numbers in re.findall(r"([A-Za-z])([^A-Za-z]*)", d):
        n = [float(x) for x in numbers.split()]
        points = list(zip(n[::2], n[1::2]))
        moved = " ".join(f"{x - at[0]:.3g} {y - at[1]:.3g}" for x, y in points)
        steps += letter.lower() + moved
        at = points[-1] if points else at
    return steps


def _tag(m) -> str:
    tag = re.sub(
        r"(?<![\w#.-])-?\d+\.\d+", lambda n: f"{float(n[0]):.1f}".removesuffix(".0"), m[0]
    )
    return re.sub(r"; *(?=[\"a-z])|; *$", ";", tag).replace(';"', '"').replace(": ", ":")


def _path(d: str) -> str:
    return re.sub(r" ?([A-Za-z]) ?", r"\1", " ".join(d.split()))
