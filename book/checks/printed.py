"""A printed table fits a phone: its lines do not wrap, so longer ones scroll out of sight.

What is printed as sentences wraps and may be of any length.
"""

import json
import unicodedata

from book.source.chapters import LANGUAGES, ROOT
from book.source.columns import in_columns
from book.source.pages import over_book

MOST = 33  # characters beside each other on a page 360 pixels wide


def printed_problems(page, folder=ROOT / "book"):
    """Return a line of text for each printed table of a page, in either language, too wide."""
    found = []
    for language in LANGUAGES:
        path = folder / language / f"{page.slug}.ipynb"
        if path.exists():  # `freshness` reports a missing one
            cells = json.loads(path.read_text("utf-8"))["cells"]
            code = [cell for cell in cells if cell["cell_type"] == "code"]
            own = [cell for cell in page.code_cells if language in cell.languages]
            for cell, made in zip(own, code, strict=False):
                found += [f"{page.name}:{cell.start + 1}: {what}" for what in _too_wide(made)]
    return list(dict.fromkeys(found))


def _too_wide(cell):
    for output in cell["outputs"]:
        text = "".join(output.get("text", ""))
        widest = max(text.split("\n"), key=width)
        if in_columns(text) and width(widest) > MOST:
            yield (
                f"the table line {widest!r} takes {width(widest)} characters, and a phone shows "
                f"{MOST}; shorten its names, or print it in two lines."
            )


def width(line):
    """Return how many characters wide a line is drawn; a Hangul syllable takes two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in line)


def problems():
    return over_book(printed_problems)
