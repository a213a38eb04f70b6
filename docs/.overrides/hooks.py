"""MkDocs hooks. They only post-process: every page is plain Markdown and renders without them."""

import posixpath
import re
import sys
from html import escape as html_escape
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from mkdocs.exceptions import PluginError

import formulas
import guide
import notebook
import publish
import render
import styles

_pages: dict[str, guide.Page] = {}
_browser: dict[str, dict[str, str]] = {}


def on_pre_build(config):
    """Facts and cards may have changed while `make serve` runs: bring the tables made from them up to date."""
    try:
        render.write_tables()
        _browser.update(guide.browser())
        pages = guide.pages()
    except guide.Unreadable as error:
        raise PluginError(str(error)) from error
    _pages.clear()
    _pages.update({p.id: p for p in pages})


def on_config(config):
    """Without a repository address there is nothing to edit at; with one, its files lie below docs/."""
    config.edit_uri = "edit/main/docs/" if config.repo_url else None
    return config


def on_page_content(html, page, config, files):
    """Data by address, a download link at each example, formulas, scroll boxes, and notebooks in the guide's own markup."""
    if page.file.src_uri.endswith(".ipynb"):
        # a notebook keeps its front matter in its jupytext source, beside the .ipynb that is shown
        page.meta.update(guide.read(Path(page.file.abs_src_path).with_suffix(".py")).meta)
        html = notebook.to_guide(html, page)
    if page.file.src_uri.startswith(("sources", "snippets/")):
        page.meta["search"] = {"boost": 0.5}  # lists come after the pages they list
    up = posixpath.relpath(".", page.url) + "/" if page.url else ""
    html = publish.by_address(html, config.site_url)

    def example(m):
        here = "".join(
            f' data-{key}="{html_escape(_browser[key][name])}"'
            for key in ("cannot", "differs")
            if (name := m[2].rpartition(".")[0]) in _browser[key]
        )
        return (
            f'<div class="{m[1]}" id="{render.anchor(Path(m[2]).stem)}"{here}><span class="filename">{m[2]} '
            f'<a href="{up}snippets/{m[2]}" download>Download</a></span>'
        )

    bar = r'<div class="(language-(?:python|r) highlight)"><span class="filename">([\w/-]+\.(?:py|R))</span>'
    html = re.sub(bar, example, html)
    html = formulas.as_mathml(html)
    html = re.sub(r"<pre>.*?</pre>", light_code, html, flags=re.S)
    html = re.sub(r"<th[^>]*></th>", "<td></td>", html)
    html = html.replace("<pre><span></span><code>", '<pre><span></span><code tabindex="0">')
    # a class keeps the theme's script from wrapping the table once more
    box = '<div class="wide" tabindex="0" role="group" aria-label="Table"><table class="plain">'
    return html.replace("<table>", box).replace("</table>", "</table></div>")


# What a reader tells apart by colour: words of the language, texts, numbers, comments, names being defined.
COLOURED = {
    "k": "k",
    "c": "c",
    "s": "s",
    "m": "mi",
    "nf": "nf",
    "nc": "nf",
    "ow": "k",
    "nt": "k",
    "gh": "k",
}
TOKEN = re.compile(r'<span class="(\w+)">([^<]*)</span>')


def light_code(match):
    """Pygments marks every name and comma; most of a page's weight is marks that nobody sees."""

    def mark(token):
        name = COLOURED.get(
            token[1], COLOURED.get(token[1][0] if token[1] not in ("si", "nn") else "")
        )
        return (
            f'<span class="{name}">{token[2]}</span>'
            if name and token[2].strip()
            else token[2]
        )

    code = TOKEN.sub(mark, match[0])
    while (
        merged := re.sub(
            r'<span class="(\w+)">([^<]*)</span>(\s*)<span class="\1">',
            r'<span class="\1">\2\3',
            code,
        )
    ) != code:
        code = merged
    return code


def on_page_context(context, page, config, nav):
    """The related pages of the front matter, as links."""
    related = [_pages[i] for i in page.meta.get("related", []) if i in _pages]
    context["runs"] = 'id="code-' in page.content
    context["related"] = [(p.meta["title"], p.url) for p in related]
    source = page.file.src_uri.replace(".ipynb", ".py")
    context["source_file"] = f"docs/{source}"
    if page.edit_url:
        page.edit_url = page.edit_url.replace(".ipynb", ".py")
    return context


# Of the theme's frame: what nobody sees and no script of this site asks for.
UNUSED = (
    r'<meta name="generator"[^>]*>',
    r'<div data-md-component="announce">\s*</div>',
    r"__md_hash=.*?,0\),",  # names an announcement that was closed
    r"<script>var target=document\.getElementById.*?</script>",  # opens content tabs
)


# the list of pages below a section that has a page of its own: Material names it by a label without a word
LIST = re.compile(
    r"""aria-labelledby="__nav_[\d_]+_label"([^>]*>\s*<label class="md-nav__title"[^>]*>\s*<span[^>]*></span>\s*)([^<]+?)(\s*</label>)"""
)


def on_post_page(output, page, config):
    """Names that Material leaves out for screen readers; blank lines outside code and what nobody uses go."""
    output = re.sub("|".join(UNUSED), "", output, flags=re.S)
    output = output.replace(
        'data-md-component="search" role="dialog"',
        'data-md-component="search" role="dialog" aria-label="Search"',
    )
    output = LIST.sub(r'aria-label="\2"\1\2\3', output)
    output = publish.aside(output)
    parts = re.split(r"(<pre>.*?</pre>)", output, flags=re.S)
    parts[::2] = [re.sub(r"\s*\n\s*", "\n", part) for part in parts[::2]]
    return "".join(parts)


def on_post_build(config):
    """Publish scripts, guide.json and llms.txt, then join the styles into one file without what no page uses."""
    site = Path(config.site_dir)
    try:
        publish.scripts(site, config.site_url)
    except guide.Unreadable as error:
        raise PluginError(str(error)) from error
    publish.notebooks(site, config.site_url)
    publish.template(site)
    pages = list(_pages.values())
    publish.index(site, config, pages)
    publish.runtime(site)
    publish.put_aside(site)
    styles.join(site)
