"""mkdocs-jupyter's HTML in the guide's own markup: no 575 kB of styles, no remote script, the same code blocks."""

import base64
import posixpath

from bs4 import BeautifulSoup


def to_guide(html: str, page) -> str:
    """Keep text, code, outputs and figures of a rendered notebook; drop JupyterLab's frame around them."""
    soup = BeautifulSoup(html, "html.parser")
    out = []
    for cell in soup.select(".jp-Cell"):
        if cell.select_one(".jp-Cell"):
            continue  # a code cell stands in a frame of the same class
        if "jp-MarkdownCell" in cell["class"]:
            body = cell.select_one(".jp-RenderedMarkdown")
            for a in body.select("a.anchor-link"):
                a.decompose()  # guide.js makes the links at headings, here as everywhere
            for a in body.select('a[href*=".md"]:not([href^="http"])'):
                a["href"] = address(a["href"], page)
            out.append(body.decode_contents())
            continue
        code = cell.select_one(".jp-InputArea pre")
        if code:
            out.append(
                f'<div class="language-python highlight"><pre><span></span><code>{code.decode_contents().removeprefix("<span></span>").strip()}\n</code></pre></div>'
            )
        for output in cell.select(".jp-OutputArea-output"):
            drawing = output.select_one('img[src^="data:image/svg+xml;base64,"]')
            table, text = output.select_one("table"), output.select_one("pre")
            if drawing:
                svg = base64.b64decode(drawing["src"].split(",")[1]).decode()
                out.append(f'<div class="plot">{svg}</div>')
            elif table:
                table.attrs = {}
                for cell_ in table.select("tr, th, td"):
                    cell_.attrs = {
                        k: v for k, v in cell_.attrs.items() if k in ("colspan", "rowspan")
                    }
                out.append(str(table))
            elif text:
                out.append(
                    f'<div class="language-text output highlight"><pre><span></span><code>{text.decode_contents()}</code></pre></div>'
                )
    head = f'<p class="notebook"><a href="../{page.file.name}.ipynb" download>Download as notebook</a> · <a href="../{page.file.name}.py" download>as Python</a></p>'
    joined = "\n".join(out)
    return joined.replace("</h1>", f"</h1>\n{head}", 1)


def address(link: str, page) -> str:
    """A link to a Markdown file as MkDocs would write it; mkdocs-jupyter leaves links alone."""
    path, _, anchor = link.partition("#")
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page.file.src_uri), path))
    url = target.removesuffix(".md").removesuffix("index").rstrip("/") + "/"
    return posixpath.relpath(url, page.url) + "/" + ("#" + anchor if anchor else "")
