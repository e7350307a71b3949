"""Read the bilingual source of a chapter: one MyST notebook, Korean and English in pairs.

A cell starts at a `+++` line or at a ```` ```{code-cell} ```` fence. Tags `ko` and `en` say which
language a cell belongs to; a cell with neither is in both. A Korean cell and the English cell that
follows it make a pair, and the pair has one number, the same in both languages.
"""

import json
import re
from dataclasses import dataclass, field
from itertools import dropwhile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CHAPTERS = ROOT / "chapters"
LANGUAGES = ("ko", "en")

_BREAK = re.compile(r"^\+\+\+\s*(\{.*\})?\s*$")
_CODE = re.compile(r"^(`{3,})\{code-cell\}")
_TAGS = re.compile(r"^:tags:\s*\[(.*)\]\s*$")


class ChapterError(ValueError):
    """A chapter's source that cannot be read; the message names the file, the line and the cure."""


@dataclass
class Cell:
    """One cell of a chapter: `start` and `stop` are line indices, `stop` not included."""

    kind: str  # "front", "prose" or "code"
    start: int
    lines: list[str]
    tags: tuple[str, ...] = ()
    pair: int | None = None
    languages: tuple[str, ...] = field(default=LANGUAGES)

    @property
    def stop(self):
        return self.start + len(self.lines)

    @property
    def text(self):
        """The cell's own text, without its `+++` line or its code fence and options."""
        lines = self.lines
        if self.kind == "prose" and lines and _BREAK.match(lines[0]):
            lines = lines[1:]
        if self.kind == "code":
            lines = list(dropwhile(lambda line: line.startswith(":"), lines[1:-1]))
        return "\n".join(lines).strip("\n")


def chapter_paths():
    """Return the paths of all bilingual pages in `chapters/`, in the order of their names."""
    return sorted(CHAPTERS.glob("*.md"))


def read_cells(text, name="chapter"):
    """Split a chapter's text into cells, in order, and number the pairs.

    Raises ChapterError, naming `name` and the line, for an unclosed fence, unreadable metadata,
    or a Korean prose cell that no English prose cell follows (and the other way round).
    """
    lines = text.split("\n")
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
    if lines[0] != "---":
        return 0
    try:
        stop = lines.index("---", 1) + 1
    except ValueError:
        raise ChapterError(f"{name}:1: the front matter is not closed; end it with ---.") from None
    cells.append(Cell("front", 0, lines[:stop]))
    return stop


def _end_of_cell(lines, start, name):
    fence = _CODE.match(lines[start])
    if fence:
        for index in range(start + 1, len(lines)):
            if lines[index].rstrip() == fence.group(1):
                return index + 1
        raise ChapterError(f"{name}:{start + 1}: the code cell is not closed; end it with ```.")
    for index in range(start + 1, len(lines)):
        if _BREAK.match(lines[index]) or _CODE.match(lines[index]):
            return index
    return len(lines)


def _cell(lines, start, name):
    if _CODE.match(lines[0]):
        tags = next((m.group(1) for m in map(_TAGS.match, lines[1:]) if m), "")
        cell = Cell("code", start, lines, tuple(t.strip() for t in tags.split(",") if t.strip()))
    else:
        cell = Cell("prose", start, lines, _prose_tags(lines[0], start, name))
    spoken = tuple(language for language in LANGUAGES if language in cell.tags)
    if spoken:
        cell.languages = spoken
    return cell


def _prose_tags(line, start, name):
    found = _BREAK.match(line)
    if not found or not found.group(1):
        return ()
    try:
        return tuple(json.loads(found.group(1)).get("tags", ()))
    except json.JSONDecodeError as error:
        where = f"{name}:{start + 1}"
        raise ChapterError(f'{where}: {line!r} is not +++ {{"tags": ["ko"]}}.') from error


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
