"""The one-dimensional explorer: a kernel that slides over a row of numbers."""

from typing import NamedTuple

import numpy as np

from nnlab import convolution
from nnlab._validation import count, flag, whole_entries
from nnlab.explorers.convolution1d.line import line, problem
from nnlab.explorers.convolution1d.view import MOST, Convolution1DView
from nnlab.explorers.core import Explorer, Slider, Toggle
from nnlab.explorers.core.sliding import imported


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
            data={"largest": MOST["entry"], "most_padding": MOST["padding"]},
            x=x,
            w=w,
            stride=count("stride", stride, 1, MOST["stride"]),
            padding=count("padding", padding, 0, MOST["padding"]),
            dilation=count("dilation", dilation, 1, MOST["dilation"]),
            flip=flag("flip", flip),
            step=count("step", step, 0, MOST["step"]),
        )
        sliders = [Slider("stride", 1, MOST["stride"]), Slider("padding", 0, MOST["padding"])]
        sliders += [Slider("dilation", 1, MOST["dilation"]), Slider("step", 0, "last_step")]
        super().__init__(view, [*sliders, Toggle("flip")])

    @property
    def result(self):
        """The arrays of the current state, a `Sliding`; ImpossibleState where no window fits."""
        view, sliding = self.view, self.view.sliding
        slide = convolution.convolve1d if view.flip else convolution.correlate1d
        output = slide(view.x, view.w, **sliding)
        kernel = np.array(view.w[::-1] if view.flip else view.w)
        window = dict(convolution.windows(view.x, len(view.w), **sliding))[view.step]
        padded = convolution.pad(view.x, view.padding)
        dropped = convolution.dropped(len(view.x), len(view.w), **sliding)
        return Sliding(padded, kernel, output, window, window * kernel, len(output), dropped)

    @property
    def snippet(self):
        """The import and the call of nnlab.convolution that gives the output on screen."""
        name = "convolve1d" if self.view.flip else "correlate1d"
        return imported(name, self.view.x, self.view.w, **self.view.sliding)

    @property
    def line(self):
        """One line: the sum with its numbers, the output size, what is added, what is dropped."""
        return line(self.view, self.result)

    @property
    def problem(self):
        """Why no window fits and which slider to move; None where one does."""
        return problem(self.view) if self.view.room < 0 else None

    def still(self):
        """A still picture of the row, the window's products and the outputs; numbers only."""
        from nnlab.drawing import stills, style  # Matplotlib costs 0.3 s: only for a picture

        if self.problem:
            figure = stills.sliding_picture(self.view.x, padding=self.view.padding)
        else:
            state = {"flip": self.view.flip, "step": self.view.step, **self.view.sliding}
            figure = stills.sliding_picture(self.view.x, self.result, **state)
        return style.svg_text(figure)
