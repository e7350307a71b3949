"""Pack the zips of a built site, and say on its page take-along.html which files there are."""

import html
import os
import re

from book.downloads.words import OFFERS
from book.downloads.zips import notebooks_zip, site_zip
from book.source.chapters import LANGUAGES

PAGE = "take-along.html"
_LIST = re.compile(r"<!-- downloads -->.*?<!-- /downloads -->", re.DOTALL)


def paths(site, language):
    """Return {kind: path} of what a reader of `language` may take along, there or not."""
    return {
        "pdf": site / language / f"fold-match-slide-{language}.pdf",
        "notebooks": site / language / f"notebooks-{language}.zip",
        "site": site / "fold-match-slide.zip",
    }


def pack(site):
    """Write the zips into the built site; both languages' pages offer them."""
    for language in LANGUAGES:
        packed = notebooks_zip(site / language / "notebooks", language)
        paths(site, language)["notebooks"].write_bytes(packed)
    paths(site, LANGUAGES[0])["site"].write_bytes(site_zip(site))
    for language in LANGUAGES:
        offer(site, language)


def offer(site, language):
    """Write the list of the files that are there into the page; twice gives the same page."""
    page = site / language / PAGE
    if not page.is_file():
        return
    there = {kind: path for kind, path in paths(site, language).items() if path.is_file()}
    items = [_item(path, page.parent, *OFFERS[language][kind]) for kind, path in there.items()]
    listed = "\n".join(["<!-- downloads --><ul>", *items, "</ul><!-- /downloads -->"])
    text = _LIST.sub(lambda _: listed, page.read_text("utf-8"))
    page.write_text(text, encoding="utf-8")


def _item(path, folder, name, use):
    link = html.escape(os.path.relpath(path, folder))
    kind, size = path.suffix[1:].upper(), path.stat().st_size / 1e6
    return f'<li><p><a href="{link}" download>{name}</a> ({kind}, {size:.1f} MB)<br>{use}</p></li>'
