"""Read the bilingual source of a chapter: one MyST notebook, Korean and English in pairs.

A cell starts at a `+++` line or at a ```` ```{code-cell} ```` fence. Tags `ko` and `en` say which
language a cell belongs to; a cell with neither is in both. A Korean cell and the English cell that
follows it make a pair, and the pair has one number, the same in both languages.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from book.source.errors import ChapterError
from book.source.metadata import (
    BREAK,
    CODE,
    code_options,
    is_rule,
    prose_tags,
    refuse_lookalikes,
)

ROOT = Path(__file__).resolve().parents[2]
CHAPTERS = ROOT / "chapters"
LANGUAGES = ("ko", "en")
NUMBERED = re.compile(r"\d\d-")  # how the name of a chapter begins; other pages have no number


@dataclass
class Cell:
    """One cell of a chapter: `start` and `stop` are line indices, `stop` not included."""

    kind: str  # "front", "prose" or "code"
    start: int
    lines: list[str]
    tags: tuple[str, ...] = ()
    pair: int | None = None
    languages: tuple[str, ...] = field(default=LANGUAGES)
    heading: int = 0  # how many lines stand before its text: `+++`, or a fence and options

    @property
    def stop(self):
        return self.start + len(self.lines)

    @property
    def text(self):
        """The cell's own text, without its `+++` line or its code fence and options."""
        lines = self.lines[:-1] if self.kind == "code" else self.lines
        return "\n".join(lines[self.heading :]).strip("\n")


def chapter_paths():
    """Return the paths of all bilingual pages in `chapters/`, in the order of their names."""
    return sorted(CHAPTERS.glob("*.md"))


def read_cells(text, name="chapter"):
    """Split a chapter's text into cells, in order, and number the pairs.

    Raises ChapterError, naming `name` and the line, for an unclosed fence, unreadable metadata, a
    line that only looks like the beginning of a cell, or a Korean prose cell that no English prose
    cell follows (and the other way round).
    """
    lines = text.split("\n")
    refuse_lookalikes(lines, name)
    cells = []
    position = _front_matter(lines, cells, name)
    while position < len(lines):
        stop = _end_of_cell(lines, position, name)
        cells.append(_cell(lines[position:stop], position, name))
        position = stop
    cells = [cell for cell in cells if cell.kind != "prose" or any(map(str.strip, cell.lines))]
    _number_pairs(cells, name)
    return cells


def in_language(text, language, name="chapter", markers=False):
    """Return the chapter's text with every line of the other language emptied, so that line
    numbers stay. With `markers`, each pair's `+++` line becomes `<div class="pair" id="c7">`,
    by which a page finds the same paragraph in the other language."""
    lines = text.split("\n")
    for cell in read_cells(text, name):
        if language not in cell.languages:
            lines[cell.start : cell.stop] = [""] * len(cell.lines)
        elif markers and cell.pair is not None:
            lines[cell.start] = f'<div class="pair" id="c{cell.pair}"></div>'
    return "\n".join(lines)


def _front_matter(lines, cells, name):
    if not is_rule(lines[0]):
        return 0
    stop = next((n for n, line in enumerate(lines[1:], 2) if is_rule(line)), None)
    if stop is None:
        raise ChapterError(f"{name}:1: the front matter is not closed; end it with ---.")
    cells.append(Cell("front", 0, lines[:stop]))
    return stop


def _end_of_cell(lines, start, name):
    fence = CODE.match(lines[start])
    if fence:
        for index in range(start + 1, len(lines)):
            if lines[index].rstrip() == fence.group(1):
                return index + 1
        raise ChapterError(f"{name}:{start + 1}: the code cell is not closed; end it with ```.")
    for index in range(start + 1, len(lines)):
        if BREAK.match(lines[index]) or CODE.match(lines[index]):
            return index
    return len(lines)


def _cell(lines, start, name):
    where = f"{name}:{start + 1}"
    if CODE.match(lines[0]):
        options, count = code_options(lines[1:-1], where)
        cell = Cell("code", start, lines, tuple(options.get("tags", ())), heading=1 + count)
    else:
        heading = 1 if BREAK.match(lines[0]) else 0
        cell = Cell("prose", start, lines, prose_tags(lines[0], where), heading=heading)
    spoken = tuple(language for language in LANGUAGES if language in cell.tags)
    if spoken:
        cell.languages = spoken
    return cell


def _number_pairs(cells, name):
    pair, waiting = 0, None
    for cell in cells:
        spoken = cell.languages if cell.kind == "prose" else LANGUAGES
        if waiting is not None and spoken != ("en",):
            raise _lonely(name, waiting, "no English cell follows this Korean one.")
        if spoken == ("ko",):
            pair += 1
            cell.pair, waiting = pair, cell
        elif spoken == ("en",):
            if waiting is None:
                raise _lonely(name, cell, "no Korean cell stands before this English one.")
            cell.pair, waiting = pair, None
    if waiting is not None:
        raise _lonely(name, waiting, "no English cell follows this Korean one.")


def _lonely(name, cell, what):
    return ChapterError(f"{name}:{cell.start + 1}: {what}")
