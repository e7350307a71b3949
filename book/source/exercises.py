"""The exercises of a chapter, as its source has them: task and given code, without the solution."""

import re
from dataclasses import dataclass, field

from book.source.directives import end_of_fence, options_and_body

_OPENS = re.compile(r"^(:{3,}|`{3,})\{(exercise|solution)\}\s*(.*)$")


@dataclass
class Exercise:
    """One exercise in one language; `code` holds the cells that stand between it and what follows.

    number  as the page and the notebook count it, from 1
    """

    number: int
    title: str
    text: str
    code: list[str] = field(default_factory=list)


def exercises(page, language):
    """Return the Exercises of one language of a page, in order."""
    found, last = [], None
    for cell in page.cells:
        if language not in cell.languages or cell.kind == "front":
            continue
        if cell.kind == "code":
            if last is not None:
                last.code.append(cell.text)
            continue
        for kind, title, text in _directives(cell.lines, f"{page.name}:{cell.start + 1}"):
            last = Exercise(len(found) + 1, title, text) if kind == "exercise" else None
            if last is not None:
                found.append(last)
    return found


def _directives(lines, where):
    """Yield (kind, title, body) of each exercise and solution in the lines of a prose cell.

    Other words after an exercise end it, too: the code below them is no longer its own.
    """
    position = 1 if lines[0].startswith("+++") else 0
    while position < len(lines):
        opens = _OPENS.match(lines[position])
        if not opens:
            if lines[position].strip():
                yield "words", "", ""
            position += 1
            continue
        fence, kind, title = opens.groups()
        stop = end_of_fence(lines, position, fence, where)
        _, body, _ = options_and_body("\n".join(lines[position + 1 : stop - 1]), where)
        yield kind, title.strip(), body.strip("\n")
        position = stop
