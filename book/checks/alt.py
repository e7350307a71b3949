"""Every picture speaks to those who cannot see it.

A code cell that shows a picture or an explorer is followed by prose that begins with a caption in
each language; a picture's caption has an `:alt:` text, as has every image of the prose. Which
cells show what is read from the notebooks (`metadata.shows`, kept when the pictures are taken out).
"""

import re
from pathlib import Path

from book.source.chapters import LANGUAGES, ROOT
from book.source.pages import over_book

# "The picture of a house" may well be what a figure shows; "A picture of" and "Image:" say nothing.
_EMPTY_TALK = re.compile(
    r"^\s*(an? )?(image|picture|photo|figure|graphic)( of| showing| that shows|:)|\bimage of\b"
    r"|^\s*(그림|이미지|사진)\s*:|(이미지|사진)입니다",
    re.IGNORECASE,
)
_ARTICLE = {"picture": "a picture", "explorer": "an explorer"}
_HANGUL = re.compile("[가-힣]")


def alt_problems(page, shown):
    """Return a line of text for each picture of a page without a caption or a good alt text.

    `shown` maps the line index of a code cell to "picture" or "explorer"; None if not known.
    """
    found = []
    for language in LANGUAGES:
        for _, skeleton in page.prose(language):
            for entry in skeleton.captions:
                found += [(entry["line"], what) for what in _bad_alt(entry, language)]
        if shown is not None:
            found += _uncaptioned(page, shown, language)
    return [f"{page.name}:{line}: {what}" for line, what in sorted(set(found))]


def _bad_alt(entry, language):
    alt = entry["alt"].strip()
    what = entry["label"] or entry["kind"]
    if not alt:
        if entry["kind"] != "caption":
            yield f"{what}: the {language} image has no alt text."
        return
    if _plain(alt) == _plain(entry["text"]):
        yield f"{what}: the {language} alt text repeats the caption; say what is to be seen."
    if _EMPTY_TALK.search(alt):
        yield f"{what}: the {language} alt text {alt[:30]!r}: say what it shows, not what it is."
    if bool(_HANGUL.search(alt)) != (language == "ko"):
        yield f"{what}: the alt text {alt[:30]!r} is not in the language {language}."


def _plain(text):
    return re.sub(r"[\W_]+", "", text).casefold()


def _uncaptioned(page, shown, language):
    cells = [cell for cell in page.cells if language in cell.languages]
    for cell, after in zip(cells, [*cells[1:], None], strict=True):
        kind = shown.get(cell.start) if cell.kind == "code" else None
        captions = _captions_at_the_start(page, after)
        if captions and not kind:
            what = f"the {language} caption stands after a cell that shows no picture or explorer."
            yield captions[0]["line"], what
        if not kind:
            continue
        if not captions:
            yield (
                cell.start + 1,
                f"this cell shows {_ARTICLE[kind]}; the {language} prose after it must begin "
                "with :::{caption} fig-… and a text.",
            )
        elif kind == "picture" and not captions[0]["alt"]:
            yield captions[0]["line"], f"the {language} caption of a picture has no :alt: text."
        elif not captions[0]["text"]:
            yield captions[0]["line"], f"the {language} caption has no text."


def _captions_at_the_start(page, cell):
    if cell is None or cell.kind != "prose" or not cell.text.startswith(":::"):
        return []
    entries = page.skeleton(cell).captions
    return entries if re.match(r":::+\{caption\}", cell.text) else []


def shown_in_notebook(page, path):
    """Return which code cells of a page show something, as the notebook at `path` records it.

    The notebook's code cells stand in the chapter's order. Returns None for a missing notebook, or
    one of another number of cells (freshness reports both).
    """
    import nbformat

    path = Path(path)
    if not path.exists():
        return None
    notebook = nbformat.read(path, as_version=4)
    ours = [cell for cell in page.code_cells if path.parent.name in cell.languages]
    theirs = [cell for cell in notebook.cells if cell.cell_type == "code"]
    if len(ours) != len(theirs):
        return None
    pairs = zip(ours, theirs, strict=True)
    return {a.start: b.metadata["shows"] for a, b in pairs if "shows" in b.metadata}


def book_alt_problems(page, folder=ROOT / "book"):
    """Return the problems of a page, with what its notebooks in both languages show."""
    shown = [shown_in_notebook(page, folder / name / f"{page.slug}.ipynb") for name in LANGUAGES]
    return alt_problems(page, None if None in shown else shown[0] | shown[1])


def problems():
    return over_book(book_alt_problems)
