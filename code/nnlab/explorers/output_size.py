"""The output-size explorer: how many places a window has, counted and by formula."""

from fractions import Fraction
from typing import NamedTuple

import traitlets

from nnlab import convolution
from nnlab._validation import in_range
from nnlab.explorers.base import Explorer, Slider, View, script, style
from nnlab.explorers.formulas import call, size_formula
from nnlab.language import say
from nnlab.words import WORDS

RANGES = {
    "n": (4, 100),
    "kernel": (1, 11),
    "stride": (1, 4),
    "padding": (0, 4),
    "dilation": (1, 3),
}
FILES = (
    "frame.js",
    "formulas.js",
    "cells.js",
    "output_size_compute.js",
    "output_size_layout.js",
    "output_size.js",
)


class Size(NamedTuple):
    """What one state comes to.

    size       entries of the output;  dropped: entries at the end that no window reaches
    starts     where each window begins in the padded input
    unrounded  (N + 2P - D(K-1)) / S, the source's form; right only where it is whole
    needed     zeros in all that keep the size at stride 1;  kept: whether this state does
    """

    size: int
    dropped: int
    starts: tuple
    unrounded: Fraction
    needed: int
    kept: bool


class OutputSizeView(View):
    """The picture; its traits are the state."""

    n = traitlets.Int(100, min=4, max=100).tag(sync=True)
    kernel = traitlets.Int(5, min=1, max=11).tag(sync=True)
    stride = traitlets.Int(1, min=1, max=4).tag(sync=True)
    padding = traitlets.Int(0, min=0, max=4).tag(sync=True)
    dilation = traitlets.Int(1, min=1, max=3).tag(sync=True)

    _esm = script(*FILES)
    _css = style("frame.css", "cells.css", "output_size.css")
    word_keys = tuple(key for key in WORDS["en"] if key.startswith("output_size_"))


class OutputSizeExplorer(Explorer):
    """Count the places of a window of `kernel` entries along `n`, beside the formula.

    n 4 to 100, kernel 1 to 11, stride 1 to 4, padding 0 to 4, dilation 1 to 3
    Raises ValueError, quoting what was given.
    Source: NYU DLSP20 week 3-1, whose (N - (K-1)) / S is right only where it divides.
    """

    heights = (620, 855)

    def __init__(self, n=100, kernel=5, stride=1, padding=0, dilation=1):
        given = dict(n=n, kernel=kernel, stride=stride, padding=padding, dilation=dilation)
        state = {name: in_range(name, value, *RANGES[name]) for name, value in given.items()}
        labels = {"n": "output_size_n", "kernel": "output_size_kernel"}
        sliders = [Slider(name, *RANGES[name], label=labels.get(name)) for name in state]
        super().__init__(OutputSizeView(**state), sliders)

    @property
    def result(self):
        """The numbers of the current state, a `Size`; ValueError where no window fits."""
        state = self.view.state
        size, dropped = convolution.output_size(**state), convolution.dropped(**state)
        needed = state["dilation"] * (state["kernel"] - 1)
        starts = tuple(range(0, size * state["stride"], state["stride"]))
        unrounded = Fraction(state["n"] + 2 * state["padding"] - needed, state["stride"])
        kept = state["stride"] == 1 and size == state["n"]
        return Size(size, dropped, starts, unrounded, needed, kept)

    @property
    def code(self):
        """The call of nnlab.convolution that gives the size on screen."""
        state = dict(self.view.state)
        return call("output_size", state.pop("n"), state.pop("kernel"), **state)

    def summary(self):
        """One line: the formula with its numbers, what is dropped, and what keeps the size."""
        state = self.view.state
        if _span(state) > state["n"] + 2 * state["padding"]:
            return _problem(state)
        result, values = self.result, state.values()
        said = [say("output_size_line", formula=size_formula(*values), size=result.size)]
        if result.dropped:
            said.append(say("output_size_dropped", dropped=result.dropped))
        return " · ".join([*said, _same_size(state, result)])

    def picture(self):
        """A still picture: input, windows and output on one scale; numbers only."""
        from nnlab.drawing import stills, style  # Matplotlib costs 0.3 s: only for a picture

        state = self.view.state
        fits = _span(state) <= state["n"] + 2 * state["padding"]
        starts = self.result.starts if fits else ()
        return style.svg_text(stills.size_picture(starts=starts, **state))


def _span(state):
    return state["dilation"] * (state["kernel"] - 1) + 1


def _same_size(state, result):
    if state["stride"] > 1:
        return say("output_size_strides")
    values = {"total": result.needed, "half": result.needed // 2}
    split = "output_size_even" if result.needed % 2 else "output_size_split"
    return say("output_size_kept" if result.kept else split, **values)


def _problem(state):
    padded = state["n"] + 2 * state["padding"]
    less = (padded - 1) // state["dilation"] + 1
    more = _span(state) - 2 * state["padding"]
    return say("output_size_small", **state, padded=padded, span=_span(state), less=less, more=more)
