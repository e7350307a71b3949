"""The one-dimensional explorer: a kernel that slides over a row of numbers."""

from typing import NamedTuple

import numpy as np

from nnlab import convolution
from nnlab._validation import in_range, whole_entries
from nnlab.explorers.base import Explorer, Slider, Toggle, show_number
from nnlab.explorers.convolution1d_view import MOST_PADDING, MOST_STEPS, Convolution1DView
from nnlab.explorers.formulas import call, factor, size_formula, subscript
from nnlab.language import say


class Sliding(NamedTuple):
    """One state's arrays: `window` and `products` at the chosen step, `kernel` as it is applied."""

    padded: np.ndarray
    kernel: np.ndarray
    output: np.ndarray
    window: np.ndarray
    products: np.ndarray
    output_size: int
    dropped: int


class Convolution1DExplorer(Explorer):
    """Slide a kernel over a row of numbers and see each window, its products and their sum.

    x     1 to 12 whole numbers from -9 to 9;  w: 1 to 7 of them, no more than x has
    stride 1 to 4, padding 0 to 4, dilation 1 to 3;  flip: read the kernel backwards
    step  which output the window stands at, 0 to 19; past the end it goes to the last one
    Raises ValueError or TypeError, quoting what was given.
    """

    heights = (605, 735)

    def __init__(
        self,
        x=(3, -1, 2, 4, 0, -2, 1),
        w=(1, 2, -1),
        stride=1,
        padding=0,
        dilation=1,
        flip=False,
        step=0,
    ):
        x, w = whole_entries("x", x, 12), whole_entries("w", w, 7)
        if len(w) > len(x):
            raise ValueError(f"w={w} is longer than x={x}; try a w of 1 to {len(x)} entries.")
        view = Convolution1DView(
            x=x,
            w=w,
            stride=in_range("stride", stride, 1, 4),
            padding=in_range("padding", padding, 0, MOST_PADDING),
            dilation=in_range("dilation", dilation, 1, 3),
            flip=flip,
            step=in_range("step", step, 0, MOST_STEPS),
        )
        sliders = [Slider("stride", 1, 4), Slider("padding", 0, MOST_PADDING)]
        sliders += [Slider("dilation", 1, 3), Slider("step", 0, "last_step"), Toggle("flip")]
        super().__init__(view, sliders)

    @property
    def _sliding(self):
        names = ("stride", "padding", "dilation")
        return {name: getattr(self.view, name) for name in names}

    @property
    def result(self):
        """The arrays of the current state, a `Sliding`; ValueError where no window fits."""
        x, w, flip = self.view.x, self.view.w, self.view.flip
        slide = convolution.convolve1d if flip else convolution.correlate1d
        output = slide(x, w, **self._sliding)
        kernel = np.array(w[::-1] if flip else w)
        window = dict(convolution.windows(x, len(w), **self._sliding))[self.view.step]
        padded = convolution.pad(x, self.view.padding)
        dropped = convolution.dropped(len(x), len(w), **self._sliding)
        return Sliding(padded, kernel, output, window, window * kernel, len(output), dropped)

    @property
    def code(self):
        """The call of nnlab.convolution that gives the output on screen."""
        name = "convolve1d" if self.view.flip else "correlate1d"
        return call(name, self.view.x, self.view.w, **self._sliding)

    def summary(self):
        """One line: the sum with its numbers, the output size, what is added, what is dropped."""
        if self.view.room < 0:
            return _problem(self.view)
        result, view = self.result, self.view
        pairs = enumerate(zip(result.window, result.kernel, strict=True))
        terms = " + ".join(f"{factor(v, j == 0)}·{factor(k)}" for j, (v, k) in pairs)
        value = show_number(result.output[view.step])
        formula = size_formula(len(view.x), len(view.w), **self._sliding)
        said = [f"y{subscript(view.step)} = {terms} = {value}"]
        said.append(say("convolution1d_size", formula=formula, size=result.output_size))
        if view.padding:
            said.append(say("convolution1d_padding", padding=view.padding))
        if result.dropped:
            said.append(say("convolution1d_dropped", dropped=result.dropped))
        return " · ".join(said)

    def picture(self):
        """A still picture of the row, the window's products and the outputs; numbers only."""
        from nnlab.drawing import stills, style  # Matplotlib costs 0.3 s: only for a picture

        if self.view.room < 0:
            figure = stills.sliding_picture(self.view.x, padding=self.view.padding)
        else:
            state = {"flip": self.view.flip, "step": self.view.step, **self._sliding}
            figure = stills.sliding_picture(self.view.x, self.result, **state)
        return style.svg_text(figure)


def _problem(view):
    span = view.dilation * (len(view.w) - 1) + 1
    padded = len(view.x) + 2 * view.padding
    more = -((len(view.x) - span) // 2)
    words = "convolution1d_either" if more <= MOST_PADDING else "convolution1d_dilation"
    values = {"n": len(view.x), "kernel": len(view.w), "padding": view.padding}
    less = (padded - 1) // (len(view.w) - 1)
    return say(
        words, **values, dilation=view.dilation, padded=padded, span=span, more=more, less=less
    )
