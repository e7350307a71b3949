"""The sections of a bilingual page: their addresses, titles and texts.

A section's address is that of its heading; on the site it stands after the # of links to it.
"""

from dataclasses import dataclass

from book.source.headings import headings, slugs


@dataclass(frozen=True)
class Section:
    """A section in one language: `text` is its source, code and what was printed included."""

    address: str
    title: str
    text: str


def sections(page, language, printed=None):
    """Return the Sections of a page in one language, in order, as {address: Section}.

    What stands before the first heading belongs to none. `printed` maps the first line of a code
    cell (`Cell.start`) to what the cell printed.
    """
    texts = [[]]
    for cell in page.cells:
        if cell.kind == "front" or language not in cell.languages:
            continue
        if cell.kind == "code":
            texts[-1] += [cell.text, (printed or {}).get(cell.start, "")]
            continue
        first, *others = _parts(page, cell)
        texts[-1].append(first)
        texts += [[part] for part in others]
    addresses, titles = slugs(headings(page, "en")), headings(page, language)
    found = zip(addresses, titles, texts[1:], strict=True)
    return {address: Section(address, title, "\n".join(text)) for address, title, text in found}


def _parts(page, cell):
    """Split a prose cell before each of its headings; the first part has none, and may be empty."""
    marks = page.skeleton(cell).marks
    starts = [m.line - 1 for m in marks if m.kind == "block" and m.value.startswith("heading ")]
    edges = [cell.start, *starts, cell.stop]
    lines = page.text.split("\n")
    return ["\n".join(lines[a:b]) for a, b in zip(edges, edges[1:], strict=False)]
