"""Two letters of 5x5 pixels and their templates: small enough to see each weight."""

from typing import NamedTuple

import numpy as np

from nnlab import _validation
from nnlab.templates.matching import dot

# Three columns wide, so that a shift by one to either side loses nothing.
LETTERS = {
    "C": (".###.", ".#...", ".#...", ".#...", ".###."),
    "D": (".##..", ".#.#.", ".#.#.", ".#.#.", ".##.."),
}


def inked(rows):
    """Return a picture, 1 for each "#" and 0 for each ".", from texts of one length.

    Raises ValueError, quoting the texts, if they are none or hold anything else.
    """
    rows = rows.split() if isinstance(rows, str) else list(rows)
    texts = bool(rows) and all(isinstance(row, str) for row in rows)
    if not texts or len({len(row) for row in rows}) > 1 or not {*"".join(rows)} <= {"#", "."}:
        raise ValueError(
            f'rows={_validation.quoted(rows)} are no picture; try texts of one length, "#" and ".".'
        )
    return np.array([[float(sign == "#") for sign in row] for row in rows])


def small_letter(letter):
    """Return "C" or "D" as a picture of 5x5 pixels, 0 is paper and 1 is ink."""
    return inked(LETTERS[_validation.one_of("letter", letter, LETTERS)])


def ink_template(picture):
    """Return the weights +1 where the picture has ink (0.5 or more) and -1 where it has paper."""
    return np.where(np.asarray(picture, float) >= 0.5, 1.0, -1.0)


class Match(NamedTuple):
    """Which template answers most: `scores` {name: dot product}, `winner` None for a tie."""

    scores: dict
    winner: str | None


def match(templates, picture):
    """Hold each template against the picture, all in one place; return a `Match`.

    templates  {name: array of the picture's shape}, one or more
    """
    scores = {name: float(dot(weights, picture)) for name, weights in templates.items()}
    best = [name for name, score in scores.items() if score == max(scores.values())]
    return Match(scores, best[0] if len(best) == 1 else None)
