"""The picture that goes with a shared link: a chapter's own figure, the one on its card.

Drawings of 1200 x 630 are written to _static/shared; book/web/finish makes PNG files of them, for
those who show links take no SVG. Without SITE_ADDRESS nobody could ask for them: there are none.
"""

import re
from pathlib import Path

from nnlab.colours import COLOURS

from book._ext.outputs import drawings
from book._ext.outputs.pictures import Picture
from book._ext.page.cards import ChapterCard, known

SIZE = 1200, 630
BORDER = 60
FOLDER = "_static/shared"
_SCALING = re.compile(r"width:100%;max-width:[\d.]+px;height:auto;")
_VARIABLE = re.compile(r"var\(--([\w-]+)\)")


def drawing(svg):
    """Return the figure `svg` in the middle of a drawing of SIZE, in the course's light colours."""
    width, height = SIZE
    place = f'x="{BORDER}" y="{BORDER}" width="{width - 2 * BORDER}" height="{height - 2 * BORDER}"'
    figure = _SCALING.sub("", drawings.inline(svg, "", "")).replace("<svg", f"<svg {place}", 1)
    whole = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'color="var(--ink)"><rect width="100%" height="100%" fill="var(--page)"/>{figure}</svg>'
    )
    return _VARIABLE.sub(lambda found: light(found[1]), whole)


def light(name):
    """Return the light colour `name`; what is none of the course's is drawn as its ink."""
    return COLOURS.get(name, COLOURS["ink"])[0]


def figures(app):
    """Return {page: svg}: of each page with a card its first card's figure, of the book's first
    page its first picture."""
    read, first = known(app.env)[0], app.config.root_doc
    doctree = app.env.get_doctree(first)
    found = {}
    for card in doctree.findall(ChapterCard):
        found.setdefault(card["chapter"], read.get(card["chapter"], {}).get(card["figure"]))
    for picture in doctree.findall(Picture):
        found.setdefault(first, picture["svg"])
    return {page: svg for page, svg in found.items() if svg}


def collect(app, env):
    """Note which pages have a picture, once all pages are read."""
    app.shared_pictures = figures(app) if app.config.site_address else {}


def picture_of(app, page):
    """Return the full address of the page's picture, that of the first page if it has none of its
    own, None without SITE_ADDRESS."""
    if not app.shared_pictures:
        return None
    name = page if page in app.shared_pictures else app.config.root_doc
    return f"{app.config.site_address}{app.config.language}/{FOLDER}/{name}.png"


def write(app, error):
    """Write the drawings for book/web/finish."""
    if error or not app.shared_pictures:
        return
    for page, svg in app.shared_pictures.items():
        file = Path(app.outdir) / FOLDER / f"{page}.svg"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(drawing(svg), encoding="utf-8")


def setup(app):
    app.shared_pictures = {}
    app.connect("env-updated", collect)  # in each build, also where no page was read anew
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
