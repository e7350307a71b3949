"""The two-dimensional explorer: a picture, a 3x3 kernel that slides over it, and the output."""

from dataclasses import dataclass

import numpy as np

from nnlab._validation import count, flag, one_of
from nnlab.convolution import convolve2d, correlate2d, pad
from nnlab.explorers.convolution2d.kernel import NAMES, named_or_own
from nnlab.explorers.convolution2d.line import line, problem
from nnlab.explorers.convolution2d.snippet import snippet
from nnlab.explorers.convolution2d.view import (
    FACE,
    MOST,
    PICTURES,
    SIDE,
    Convolution2DView,
    tables,
)
from nnlab.explorers.core import Choice, Explorer, Slider, Toggle
from nnlab.explorers.core.pictures import own_pixels


@dataclass(frozen=True)
class Convolution2D:
    """What the explorer shows: arrays (H, W), and (3, 3) for kernel, window and products.

    kernel   as it is applied: turned by 180° when the flip is on
    padded   the picture with its zeros;  output  the grid that the kernel fills
    window   the pixels under the kernel at the current place;  products  window * kernel
    """

    picture: np.ndarray
    kernel: np.ndarray
    padded: np.ndarray
    output: np.ndarray
    window: np.ndarray
    products: np.ndarray


class Convolution2DExplorer(Explorer):
    """Slide a 3x3 kernel over a picture, one place at a time.

    picture   a name from `nnlab.pictures.PICTURES`, or "drawing", the reader's own
    pixels    the drawing: 12 texts of 12 signs, "#" for ink and "." for paper
    kernel    a name from `nnlab.kernels.KERNELS`, or 3x3 numbers from -9 to 9
    stride    1 to 4;  padding  0 to 4, zeros on each side;  dilation  1 to 3;  flip  a bool
    row, column   the output cell whose window is shown, counted from 0
    Raises ValueError or TypeError, quoting the value, for what is none of these, and ValueError if
    the kernel does not fit into the padded picture.
    """

    def __init__(
        self,
        picture="house",
        kernel="vertical",
        stride=1,
        padding=0,
        dilation=1,
        flip=False,
        row=0,
        column=0,
        pixels=FACE,
    ):
        name, weights = named_or_own(kernel)
        view = Convolution2DView(
            data=tables(),
            weights=weights,
            pixels=own_pixels(pixels, SIDE),
            picture_index=PICTURES.index(one_of("picture", picture, PICTURES)),
            kernel_index=NAMES.index(name),
            stride=count("stride", stride, 1, MOST["stride"]),
            padding=count("padding", padding, 0, MOST["padding"]),
            dilation=count("dilation", dilation, 1, MOST["dilation"]),
            flip=flag("flip", flip),
            row=0,
            column=0,
        )
        if not view.fits:
            raise ValueError(problem(view))
        view.row = count("row", row, 0, view.last)
        view.column = count("column", column, 0, view.last)
        super().__init__(view, _controls())

    @property
    def result(self):
        """The arrays of the current state, a `Convolution2D`.

        Raises ValueError, with what to try, if the kernel does not fit into the padded picture.
        """
        view = self.view
        picture, weights = view.picture_array, view.kernel_array
        slide = convolve2d if view.flip else correlate2d
        output = slide(picture, weights, **view.sliding)
        kernel = weights[::-1, ::-1] if view.flip else weights
        padded = pad(picture, view.padding)
        top, left = view.row * view.stride, view.column * view.stride
        rows, columns = (slice(start, start + view.span, view.dilation) for start in (top, left))
        window = padded[rows, columns]
        return Convolution2D(picture, kernel, padded, output, window, window * kernel)

    @property
    def snippet(self):
        """Lines that give the output on screen, imports included."""
        return snippet(self.view)

    @property
    def line(self):
        """One line: the sum under the window, the output size, what is unused, an idle flip."""
        return line(self.view, self.result)

    @property
    def problem(self):
        """Why the kernel does not fit and which slider to move; None where it does."""
        return None if self.view.fits else problem(self.view)

    def still(self):
        """A still picture of input, kernel and output; the input alone if the kernel is too big."""
        from nnlab.explorers.convolution2d.still import still  # Matplotlib costs 0.3 s

        return still(self.view, None if self.problem else self.result)


def _controls():
    return [
        Choice("picture", {f"picture_{name}": name for name in PICTURES}),
        Choice("kernel", {f"kernel_{name}": name for name in NAMES}),
        Slider("stride", 1, MOST["stride"]),
        Slider("padding", 0, MOST["padding"]),
        Slider("dilation", 1, MOST["dilation"]),
        Slider("row", 0, "last_row"),
        Slider("column", 0, "last_column"),
        Toggle("flip"),
    ]
