"""The receptive field explorer: layers stacked, and what one unit sees of the input."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import count, quoted
from nnlab.convnet import (
    Conv,
    Pool,
    Relu,
    output_sizes,
    receptive_fields,
    seen_by_trying,
)
from nnlab.explorers.core import Explorer, Slider
from nnlab.explorers.receptive_field.line import line, problem
from nnlab.explorers.receptive_field.view import (
    MOST,
    RANGES,
    SIDE,
    UNITS,
    ReceptiveFieldView,
    page_data,
)

STACK = (Conv(1, 3), Conv(1, 3), Conv(1, 3))
FREE = (0, 3, 1, 0)  # what a layer is that was not given: kind, kernel, stride, padding


class Seen(NamedTuple):
    """One state of the explorer, along one axis; entries and units count from 0.

    units        entries of the input and of each layer's output
    fields       (size, jump, start) of the input and of each layer, as `receptive_fields` has them
    layer, unit  the unit looked at: its layer from 1, its place in it
    first, last  the input entries that it sees by the rule, padding counted on
    tried        the input entries whose change does change it
    padding      entries from first to last that are none of the input's
    missed       entries of the input from first to last that change nothing
    """

    units: tuple
    fields: tuple
    layer: int
    unit: int
    first: int
    last: int
    tried: tuple
    padding: int
    missed: int


class ReceptiveFieldExplorer(Explorer):
    """Stack layers over an input of 28 entries, and see what a unit sees of it.

    layers  1 to 5 of `nnlab.convnet`: Conv with a kernel of 1 to 7, a stride of 1 to 4 and a
            padding of 0 to 3, and Pool with such a window and stride; a ReLU sees what it is given
            and is left out. Three kernels of 3 if none are given
    layer   of the unit, from 1;  unit: its place, from 0; where there are fewer, the last
    Raises ValueError or TypeError, quoting what was given.
    Source: NYU DLSP20 week 3-1 has the stack; `receptive_fields` the rule.
    """

    def __init__(self, layers=STACK, layer=MOST, unit=0):
        stack = _stack(layers)
        rows = zip(*stack, *[FREE] * (MOST - len(stack)), strict=True)
        names = ("kinds", "kernels", "strides", "paddings")
        view = ReceptiveFieldView(
            data=page_data(),
            count=len(stack),
            **{name: [*row] for name, row in zip(names, rows, strict=True)},
            layer=count("layer", layer, 1, MOST),
            unit=count("unit", unit, 0, UNITS - 1),
        )
        super().__init__(view, [Slider("count", 1, MOST)])

    @property
    def result(self):
        """What `nnlab.convnet` computes, a `Seen`; ValueError where a kernel does not fit."""
        view, layers = self.view, self.view.layers
        units = output_sizes(layers, SIDE)
        layer = min(view.layer, view.count)
        unit = min(view.unit, units[layer] - 1)
        fields = receptive_fields(layers)
        first, last = fields[layer].of(unit)
        tried = np.flatnonzero(seen_by_trying(layers[:layer], (SIDE,), (unit,))).tolist()
        inside = max(0, min(last, SIDE - 1) - max(first, 0) + 1)
        return Seen(
            tuple(units), tuple((f.size, f.jump, f.start) for f in fields), layer, unit,
            first, last, tuple(tried), last - first + 1 - inside, inside - len(tried),
        )  # fmt: skip

    @property
    def snippet(self):
        """The lines that try which input entries the unit sees."""
        view = self.view
        layer, unit = min(view.layer, view.count), view.unit
        if not self.problem:
            unit = self.result.unit
        kinds = ", ".join(sorted({type(one).__name__ for one in view.layers}))
        stack = ", ".join(map(_written, view.layers))
        return (
            f"from nnlab.convnet import {kinds}, output_sizes, seen_by_trying\n\n"
            f"layers = [{stack}]\n"
            f"output_sizes(layers, {SIDE})\n"
            f"seen_by_trying(layers[:{layer}], ({SIDE},), ({unit},))"
        )

    @property
    def line(self):
        """One line: what the unit sees by the rule, and what trying says to that."""
        return line(self.result, self.view.unit)

    @property
    def problem(self):
        """Which layer's kernel does not fit, and what to change; None where all fit."""
        return problem(self.view.layers)

    def still(self):
        """A still picture: input and layers as strips, and what the unit sees of each."""
        from nnlab.explorers.receptive_field.still import still  # Matplotlib costs 0.3 s

        return still(None if self.problem else self.result)


def _stack(given):
    """Return [(kind, kernel, stride, padding)] of layers."""
    if isinstance(given, str | bytes) or not np.iterable(given):
        raise TypeError(f"layers={quoted(given)} is no list of layers; try [Conv(1, 3), Pool(2)].")
    layers = [one for one in given if not isinstance(one, Relu)]
    if not 1 <= len(layers) <= MOST:
        raise ValueError(f"layers={quoted(given)} holds {len(layers)}; try 1 to {MOST}.")
    return [_settings(one) for one in layers]


def _settings(layer):
    match layer:
        case Pool(kernel, _, stride):
            found = (1, kernel, kernel if stride is None else stride, 0)
        case Conv(_, kernel, stride, padding, 1):
            found = (0, kernel, stride, padding)
        case _:
            raise ValueError(
                f"layers holds {quoted(layer)}; try Conv(1, 3) or Pool(2), without dilation."
            )
    sizes = zip(RANGES.items(), found[1:], strict=True)
    return found[:1] + tuple(count(name, value, *ends) for (name, ends), value in sizes)


def _written(layer):
    """Write a layer as Python has it, defaults left out."""
    match layer:
        case Pool(kernel, _, stride):
            return f"Pool({kernel})" if stride == kernel else f"Pool({kernel}, stride={stride})"
        case Conv(_, kernel, stride, padding):
            named = {"stride": (stride, 1), "padding": (padding, 0)}
            told = [f"{name}={value}" for name, (value, usual) in named.items() if value != usual]
            return f"Conv({', '.join(['1', str(kernel), *told])})"
