"""Each row of chapters/coverage.yml is taught in the section that a page's front matter names.

`covers: {three-gates-are-enough: [B8, B9]}` says that the section with this address teaches both
rows. A row that no page names is a problem; so is one whose keys, in one of the languages, do not
occur in the sections that a page names for it. Prose, formulas, code and printed output count.
"""

import json
from pathlib import Path

from book.source.chapters import LANGUAGES, ROOT
from book.source.coverage import claims, holds, read_rows
from book.source.pages import book_pages
from book.source.sections import sections


def coverage_problems(pages, rows, folder):
    """Return a line of text for each row taught nowhere, and each claim that does not hold.

    pages   Pages;  rows  {name: Row};  folder  where the notebooks lie, one folder per language
    """
    found, claimed = [], {}
    for claim in claims(pages):
        claimed.setdefault(claim.slug, []).append(claim)
    for page in pages:
        found += _claim_problems(page, claimed.get(page.slug, ()), rows, Path(folder))
    taught = {claim.row for own in claimed.values() for claim in own}
    for name in rows.keys() - taught:
        found.append(f"coverage.yml: no page covers {name} ({rows[name].titles['en']}).")
    return sorted(found)


def _claim_problems(page, own, rows, folder):
    named = {}
    for claim in own:
        named.setdefault(claim.row, []).append(claim.section)
    if not named:
        return
    halves = {language: _texts(page, language, folder) for language in LANGUAGES}
    unknown = {claim.section for claim in own} - halves["en"].keys()
    for section in unknown:
        some = ", ".join(halves["en"])
        yield f"{page.name}:1: covers names no section {section!r}; there are: {some}."
    for name, places in named.items():
        if name not in rows:
            yield f"{page.name}:1: covers names {name!r}, which coverage.yml does not have."
        elif not unknown.intersection(places):
            yield from _missing(page, rows[name], places, halves)


def _missing(page, row, places, halves):
    """Yield the keys that no named section holds, and the sections that hold none of the keys."""
    for language, texts in halves.items():
        keys = row.keys[language]
        for key in keys:
            if not any(holds(texts[place], key) for place in places):
                where = f"{', '.join(places)} ({language})"
                yield f"{page.name}: {row.name} is not taught: {key!r} is not in {where}."
        for place in places:
            if not any(holds(texts[place], key) for key in keys):
                yield f"{page.name}: {place} ({language}) holds none of the keys of {row.name}."


def _texts(page, language, folder):
    printed = _printed(page, language, folder / language / f"{page.slug}.ipynb")
    return {one.address: one.text for one in sections(page, language, printed).values()}


def _printed(page, language, path):
    """Return {first line of a code cell: what it printed}, {} for a page without a notebook."""
    if not path.exists():
        return {}
    cells = json.loads(path.read_text("utf-8"))["cells"]
    outputs = [cell["outputs"] for cell in cells if cell["cell_type"] == "code"]
    own = [cell.start for cell in page.code_cells if language in cell.languages]
    return {start: "\n".join(map(_text, some)) for start, some in zip(own, outputs, strict=False)}


def _text(output):
    return "".join(output.get("text") or output.get("data", {}).get("text/plain", ""))


def problems():
    return coverage_problems(book_pages(), read_rows(), ROOT / "book")
