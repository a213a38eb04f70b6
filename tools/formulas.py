"""Formulas: a fence ```math in LaTeX becomes MathML when the site is built, so that no script draws it and a screen reader reads it."""

import html
import re

from latex2mathml import converter

IN_WORDS = "In words: "


def mathml(latex: str) -> str:
    """A displayed formula; ValueError where the LaTeX is unfinished or has a command that the converter does not know."""
    if latex.replace("\\{", "").count("{") != latex.replace("\\}", "").count("}"):
        raise ValueError("its braces do not pair")  # the converter guesses
    try:
        made = converter.convert(" ".join(latex.split()), display="block")
    except Exception as error:  # the converter's own errors share no base of their own
        raise ValueError(f"{type(error).__name__} {error}".strip()) from error
    if unknown := re.search(r"\\\w+", made):
        raise ValueError(f"unknown command {unknown[0]}")
    made = made.replace(' xmlns="http://www.w3.org/1998/Math/MathML"', "")
    return re.sub(
        r"&#x(\w+);", lambda m: html.escape(chr(int(m[1], 16)), quote=False), made
    )


def as_mathml(page: str) -> str:
    """The page with every `div.math` of LaTeX turned into MathML."""
    return re.sub(
        r'<div class="math">(.*?)</div>',
        lambda m: f'<div class="math">{mathml(html.unescape(m[1]))}</div>',
        page,
        flags=re.S,
    )
