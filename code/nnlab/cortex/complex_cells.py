"""Complex cells: they pool simple cells of one orientation, so that small shifts matter less.

Source: NYU DLSP20 week 3-1 (max, sum, sum of squares, "any other function not depending on the
order"); the energy of a quadrature pair is Adelson and Bergen's, 1985. The simple cells of a brain
share no weights, they only tile the field alike (E25); the measurements are from cats.
"""

from dataclasses import dataclass, replace

import numpy as np

from nnlab import _validation
from nnlab.cortex.gabor import SimpleCell, half_width, place_curve

POOLS = {
    "max": lambda answers: answers.max(0),
    "sum": lambda answers: answers.sum(0),
    "sum_of_squares": lambda answers: np.square(answers).sum(0),
}
KINDS = (*POOLS, "energy")


@dataclass(frozen=True)
class ComplexCell:
    """A complex cell over `cells`, simple cells of one orientation.

    kind  "max", "sum" or "sum_of_squares" of the simple cells' answers, or "energy": the sum of
          the squares of the drives, negative ones too, of two cells with phases 90 degrees apart.
          (A square forgets the sign: the pair stands for four rectified cells, 90 apart.)
    """

    cells: tuple[SimpleCell, ...]
    kind: str = "max"

    def __post_init__(self):
        object.__setattr__(self, "cells", tuple(self.cells))
        _validation.one_of("kind", self.kind, KINDS)
        if not self.cells:
            raise ValueError("a complex cell needs at least one simple cell; try complex_cell().")
        if self.kind == "energy":
            _check_pair(self.cells)

    @property
    def orientation(self):
        """The orientation of its first simple cell, in degrees."""
        return self.cells[0].orientation

    @property
    def place(self):
        """The middle of its simple cells' places, (right, up) in pixels."""
        return tuple(np.mean([cell.place for cell in self.cells], axis=0).tolist())

    def respond(self, image):
        """Return its answer to `image` of shape (..., size, size), an array (...)."""
        if self.kind == "energy":
            return sum(np.square(cell.drive(image)) for cell in self.cells)
        return POOLS[self.kind](np.stack([cell.respond(image) for cell in self.cells]))


def _check_pair(cells):
    if len(cells) == 2 and np.isclose((cells[1].phase - cells[0].phase) % 180, 90):
        if replace(cells[0], phase=0.0) == replace(cells[1], phase=0.0):
            return
    raise ValueError(
        f"energy needs two cells, equal but for phases 90 degrees apart, not {cells}; "
        'try complex_cell("energy").'
    )


def complex_cell(kind="max", simple=None, offsets=(-4, -2, 0, 2, 4)):
    """Build a complex cell around one simple cell.

    kind     as in `ComplexCell`;  simple: a `SimpleCell`, None for the default one
    offsets  where its simple cells sit, in pixels across the stripes; "energy" takes one place,
             with phases 0 and 90 degrees later
    """
    simple = SimpleCell() if simple is None else simple
    if kind == "energy":
        return ComplexCell((simple, replace(simple, phase=simple.phase + 90)), kind)
    return ComplexCell(tuple(simple.at(o) for o in offsets), kind)


def shift_tolerance(cell, reach=12.0, size=48, **bar_sizes):
    """Measure how far a bar of the cell's own orientation may move across: pixels at half height.

    cell  SimpleCell or ComplexCell;  reach: pixels tried to either side of the field's middle
    Returns the length of the stretch around the best place where the answer is at least half the
    best one. Squares are taken as they are, so "sum_of_squares" and "energy" fall faster.
    """
    offsets = np.linspace(-reach, reach, int(8 * reach) + 1)  # a quarter of a pixel apart
    return float(half_width(offsets, place_curve(cell, offsets, size, **bar_sizes)))
