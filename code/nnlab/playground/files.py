"""A setup as a small JSON file, and a reader's points as a table of text."""

import json
import re
from typing import NamedTuple

from nnlab.playground.data import EDGE  # to which a table that does not fit the picture is brought
from nnlab.playground.fields import MOST_POINTS, MOST_VALUE, SHOWN, VERSION, on_grid
from nnlab.playground.problem import Problem
from nnlab.playground.setup import setup_from

FORMAT = "nnlab playground"
_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?")
_BLANK = " \t\ufeff"


def to_json(setup):
    """Return a `Setup` as the text of a JSON file, with all its fields."""
    return json.dumps({"format": FORMAT, "version": VERSION, "setup": setup.as_dict()}, indent=1)


def from_json(text):
    """Return the `Setup` of such a text; raises `Problem` for what is none or does not fit."""
    try:
        found = json.loads(text)
    except ValueError:
        raise Problem("file_json") from None
    if not isinstance(found, dict) or found.get("format") != FORMAT or "setup" not in found:
        raise Problem("file_form")
    if found.get("version") != VERSION:
        raise Problem("other_version", given=str(found.get("version"))[:20], version=VERSION)
    return setup_from(found["setup"])


class Table(NamedTuple):
    """points: (x1, x2, class) of each line, as `Setup.own` has them, or (x1, x2, value).

    scaled   whether the coordinates were brought to -1.5 to 1.5, axis by axis, to fit the picture
    values   whether the third numbers are values, as `Setup.measured` has them: one is not whole
    """

    points: list
    scaled: bool
    values: bool


def read_table(text):
    """Read a `Table` of CSV: x, y and class of one per line, or x, y and value.

    Classes are 0 and 1, or -1 and 1; with one number that is not whole all are values.
    Values may stand between commas, semicolons, tabs or blanks, and in quotes. A line of names at
    the top, without a number, empty lines and those that begin with # are passed over.
    Raises `Problem`, naming the line, counted from 1.
    """
    rows, lines = [], []
    for line, row in enumerate(re.split(r"\r\n|\r|\n", text), 1):
        row = row.strip(_BLANK)
        if not row or row.startswith("#"):
            continue
        cells = _cells(row)
        lines.append(line)
        if len(lines) == 1 and not any(map(_NUMBER.fullmatch, cells)):
            continue
        if len(rows) == MOST_POINTS:
            raise Problem("table_many", line=line, most=MOST_POINTS)
        rows.append((line, _row(line, cells)))
    if not rows:
        raise Problem("table_empty")
    values = any(row[2] % 1 for _, row in rows)
    return _on_picture(_measured(rows) if values else _labelled(rows), values)


def _cells(row):
    row = row.replace("−", "-")
    mark = next((mark for mark in "\t;," if mark in row), None)
    cells = [
        _unquoted(cell.strip(_BLANK))
        for cell in (row.split(mark) if mark else re.split("[ \t]+", row))
    ]
    return [cell.replace(",", ".") for cell in cells] if mark and mark != "," else cells


def _unquoted(cell):
    quoted = len(cell) > 1 and cell[0] in "\"'" and cell[0] == cell[-1]
    return cell[1:-1].strip(_BLANK) if quoted else cell


def _row(line, cells):
    if len(cells) != 3:
        raise Problem("table_cells", line=line, count=len(cells))
    for cell in cells:
        if not _NUMBER.fullmatch(cell) or abs(float(cell)) > 1e100:
            raise Problem("table_number", line=line, given=cell[:40])
    return [float(cell) for cell in cells]


def _measured(rows):
    for line, row in rows:
        if abs(row[2]) > MOST_VALUE:
            raise Problem("table_value", line=line, given=row[2], most=MOST_VALUE)
    return [[x1, x2, on_grid(value, MOST_VALUE)] for _, (x1, x2, value) in rows]


def _labelled(rows):
    """Return [x1, x2, class 0 or 1] of rows with their lines."""
    low = -1 if any(row[2] == -1 for _, row in rows) else 0
    for line, row in rows:
        if row[2] not in (low, 1):
            raise Problem("table_class", line=line, given=int(row[2]))
    return [[x1, x2, int(label == 1)] for _, (x1, x2, label) in rows]


def _on_picture(rows, values):
    scaled = any(max(abs(row[0]), abs(row[1])) > SHOWN for row in rows)
    if scaled:
        for axis in (0, 1):
            low, high = (end(row[axis] for row in rows) for end in (min, max))
            middle, half = (low + high) / 2, (high - low) / 2 or 1
            for row in rows:
                row[axis] = (row[axis] - middle) / half * EDGE
    return Table([(on_grid(x1), on_grid(x2), third) for x1, x2, third in rows], scaled, values)
