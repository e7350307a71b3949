"""Checks of what a reader gives to the graph explorer."""

from math import ceil

from nnlab._validation import number, one_of, quoted
from nnlab.explorers.graph import say
from nnlab.explorers.graph.structure import drawable
from nnlab.graph import in_order

LARGEST = 1000  # of an input: a slider of 0.5 steps still has a pixel or so for each
STEPS = (0.5, 0.25, 0.1, 0.05, 0.01)
DIGITS = 6  # decimals of an input: binary fractions leave errors in the 16th, which nobody typed
FINEST = 10.0**-DIGITS
LABELS = [key for key in say.own if key.startswith("pattern_")]  # of several graphs


def graphs_of(f):
    """Return the `drawable` graphs of `f` and the inputs' numbers, {name: number}."""
    several = f.items() if isinstance(f, dict) else [("", f)]
    if isinstance(f, tuple):
        several = [("", node) for node in f]
    several = list(several)
    if not several or (isinstance(f, tuple) and len(f) != 2):
        raise ValueError(f"{quoted(f)} cannot be shown; try a node, (node, merged node) or a dict.")
    if isinstance(f, dict):
        for label in f:
            one_of("the key of f", label, LABELS)
    graphs = [drawable(node, label) for label, node in several]
    values = {}  # by name, in the order of computing
    for (_, node), data in zip(several, graphs, strict=True):
        for n, row in zip(in_order(node), data["nodes"], strict=True):
            if not n.inputs:
                _take(values, row["name"], float(n.value))
    return graphs, values


def _take(values, name, value):
    """Put an input's number into `values`, or raise ValueError."""
    if values.setdefault(name, value) != value:
        given = f"{values[name]:g} and {value:g}"
        raise ValueError(f"the input {name} is {given}; give it one number.")
    if abs(round(value, DIGITS) - value) > 1e-4 * abs(value):
        raise ValueError(
            f"the input {name} is {quoted(value)}, finer than a slider; try {FINEST:f}."
        )


def moves_of(values, by, reach):
    """Return what a step of an input is and how far it goes; given or to fit the numbers."""
    largest = max(map(abs, values.values()))
    if by is None:
        fitting = [s for s in STEPS if all(is_multiple(v, s) for v in values.values())]
        by = (fitting or [STEPS[-1]])[0]
    if reach is None:
        reach = 6 if largest <= 6 else ceil(1.5 * largest)
    step, end = number("by", by), number("reach", reach)
    if not FINEST <= step <= end <= 1.5 * LARGEST or largest > end:
        raise ValueError(
            f"by={quoted(by)} and reach={quoted(reach)} do not fit inputs as large as {largest:g}; "
            f"try by=0.5 and a reach of {ceil(largest)} or more, up to {1.5 * LARGEST:g}."
        )
    return step, end


def is_multiple(value, step):
    return abs(value - round(value / step) * step) < 1e-9
