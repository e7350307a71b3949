"""The orientation explorer: what cells of V1 answer to a bar that is turned and moved."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import count, multiple, on_grid, one_of
from nnlab.cortex import SimpleCell, bar, complex_cell, half_width, place_curve, tuning_curve
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.orientation.line import line
from nnlab.explorers.orientation.view import (
    BAR,
    KINDS,
    OFFSETS,
    PLACES,
    RANGES,
    SILENT,
    SIZE,
    TURNS,
    OrientationView,
    page_data,
)


class Tuned(NamedTuple):
    """One state: what the cell answers, and what it would answer to the bar elsewhere.

    answer    of the cell;  parts: array, what each simple cell gives to it
    turning   array (37,): answers to the bar at 0, 5, ... 180 degrees in its place
    placing   array (97,): answers to the bar at its angle, 12 pixels left to 12 right
    tuning    degrees at half height of `turning`, None where the cell is silent
    tolerance pixels at half height of `placing`, None where the cell is silent
    """

    answer: float
    parts: np.ndarray
    turning: np.ndarray
    placing: np.ndarray
    tuning: float | None
    tolerance: float | None


class OrientationExplorer(Explorer):
    """Turn and move a bar before a cell that likes it upright.

    kind        "simple", or how a complex cell pools five simple cells two pixels apart: "max",
                "sum" or "sum_of_squares"; "energy" takes two of one place, 90 degrees apart
    angle       of the bar, 0 to 175 degrees in steps of 5, counterclockwise from level
    offset      of the bar, -12 to 12 pixels to the right in halves
    wavelength  of the cell's field, 4 to 12 pixels
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, kind="simple", angle=60, offset=3, wavelength=8):
        _, most, by = RANGES["angle"]
        view = OrientationView(
            data=page_data(),
            kind_index=KINDS.index(one_of("kind", kind, KINDS)),
            angle=multiple("angle", angle, by, most),
            offset=on_grid("offset", offset, *RANGES["offset"]),
            wavelength=count("wavelength", wavelength, *RANGES["wavelength"][:2]),
        )
        options = {f"kind{i}": name for i, name in enumerate(KINDS)}
        sliders = [
            Slider("angle", 0, most, by=by),
            Slider("offset", *RANGES["offset"][:2], by=RANGES["offset"][2]),
            Slider("wavelength", *RANGES["wavelength"][:2]),
        ]
        super().__init__(view, [Choice("kind", options, whole=True), *sliders])

    @property
    def cell(self):
        """The cell that is looked at, a `SimpleCell` or a `ComplexCell`."""
        simple = SimpleCell(wavelength=self.view.wavelength)
        if self.view.kind == "simple":
            return simple
        return complex_cell(self.view.kind, simple, offsets=OFFSETS)

    @property
    def result(self):
        """What `nnlab.cortex` computes, a `Tuned`."""
        cell, view = self.cell, self.view
        image = bar(SIZE, view.angle, (view.offset, 0.0), **BAR)
        turning = tuning_curve(cell, TURNS, SIZE, (view.offset, 0.0), **BAR)
        # The offsets of nnlab.cortex go to the left of an upright line, the page's to the right.
        placing = place_curve(cell, PLACES[::-1], SIZE, view.angle, **BAR)[::-1]
        placing = np.array(placing)  # a copy that runs forwards
        tuning, tolerance = (
            None if curve.max() < SILENT else float(half_width(at, curve))
            for at, curve in ((TURNS, turning), (PLACES, placing))
        )
        answer = float(cell.respond(image))
        return Tuned(answer, self._parts(cell, image), turning, placing, tuning, tolerance)

    def _parts(self, cell, image):
        simple = getattr(cell, "cells", (cell,))
        if self.view.kind == "energy":  # squares keep what lies below 0, too
            return np.array([float(one.drive(image)) for one in simple])
        # at(offset) goes to the left, the page's row of cells to the right.
        return np.array([float(one.respond(image)) for one in simple])[::-1]

    @property
    def snippet(self):
        """The lines that give the cell's answer."""
        view = self.view
        simple = f"SimpleCell(90, {view.wavelength})"
        made = simple if view.kind == "simple" else f'complex_cell("{view.kind}", {simple})'
        names = "SimpleCell, bar" + ("" if view.kind == "simple" else ", complex_cell")
        return (
            f"from nnlab.cortex import {names}\n\n"
            f"cell = {made}\n"
            f"cell.respond(bar({SIZE}, {view.angle}, ({view.offset:g}, 0)))"
        )

    @property
    def line(self):
        """One line: the answer, and how far the bar may be turned and moved for half the best."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: the field with the bar, the tuning curve, and the answers by place."""
        from nnlab.explorers.orientation.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)
