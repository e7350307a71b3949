"""A picture, a 3x3 kernel that slides over it, and the output grid that it fills."""

from dataclasses import dataclass

import numpy as np

from nnlab import pictures
from nnlab._validation import in_range
from nnlab.convolution import convolve2d, correlate2d, pad
from nnlab.explorers.base import Choice, Explorer, Slider, Toggle
from nnlab.explorers.convolution2d_input import check_choice, check_kernel, listed
from nnlab.explorers.convolution2d_line import live_line, too_small
from nnlab.explorers.convolution2d_view import KERNEL_NAMES, Convolution2DView
from nnlab.explorers.formulas import call
from nnlab.kernels import KERNELS


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

    picture   a name from `nnlab.pictures.PICTURES`
    kernel    a name from `nnlab.kernels.KERNELS`, or 3x3 numbers from -9 to 9
    stride    1 to 4;  padding  0 to 4, zeros on each side;  dilation  1 to 3;  flip  a bool
    row, column   the output cell whose window is shown, counted from 0
    Raises ValueError, quoting the value, for what is none of these, and if the kernel does not fit
    into the padded picture.
    """

    heights = (805, 1060)

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
    ):
        name, weights = check_kernel(kernel)
        view = Convolution2DView(
            pictures=[
                [pictures.call(one), listed(pictures.picture(one))] for one in pictures.PICTURES
            ],
            kernels=[[one, listed(array)] for one, array in KERNELS.items()],
            weights=weights,
            picture_index=check_choice("picture", picture, pictures.PICTURES),
            kernel_index=KERNEL_NAMES.index(name),
            stride=in_range("stride", stride, 1, 4),
            padding=in_range("padding", padding, 0, 4),
            dilation=in_range("dilation", dilation, 1, 3),
            flip=check_choice("flip", flip, (False, True)) == 1,
            row=0,
            column=0,
        )
        if not view.fits:
            raise ValueError(too_small(view))
        view.row = in_range("row", row, 0, view.row_high)
        view.column = in_range("column", column, 0, view.column_high)
        super().__init__(view, _controls())

    @property
    def result(self):
        """The arrays of the current state, a `Convolution2D`.

        Raises ValueError, with what to try, if the kernel does not fit into the padded picture.
        """
        view = self.view
        picture, weights = view.picture_array, view.kernel_array
        slide = convolve2d if view.flip else correlate2d
        output = slide(picture, weights, view.stride, view.padding, view.dilation)
        kernel = weights[::-1, ::-1] if view.flip else weights
        padded = pad(picture, view.padding)
        top, left = view.row * view.stride, view.column * view.stride
        window = padded[
            top : top + view.span : view.dilation, left : left + view.span : view.dilation
        ]
        return Convolution2D(picture, kernel, padded, output, window, window * kernel)

    @property
    def code(self):
        view = self.view
        verb = "convolve2d" if view.flip else "correlate2d"
        named = view.kernel != "custom"
        kernel = f'KERNELS["{view.kernel}"]' if named else repr(listed(view.kernel_array))
        options = {name: getattr(view, name) for name in ("stride", "padding", "dilation")}
        lines = ["from nnlab import pictures", f"from nnlab.convolution import {verb}"]
        lines += ["from nnlab.kernels import KERNELS"] * named
        picture = f"pictures.{pictures.call(view.picture)}"
        return "\n".join([*lines, "", call(verb, picture, kernel, **options)])

    def summary(self):
        """The view's live line, or its reason why the current state is impossible."""
        return live_line(self.view, self.result) if self.view.fits else too_small(self.view)

    def picture(self):
        """A still picture of input, kernel and output; the input alone if the kernel is too big."""
        from nnlab.explorers.convolution2d_still import still  # Matplotlib costs 0.3 s

        view = self.view
        if not view.fits:
            return still(view.picture_array)
        return still(view.picture_array, self.result, view.row, view.column, view.stride, view.span)


def _controls():
    return [
        Choice("picture", {f"picture_{name}": name for name in pictures.PICTURES}),
        Choice("kernel", {f"kernel_{name}": name for name in KERNEL_NAMES}),
        Slider("stride", 1, 4),
        Slider("padding", 0, 4),
        Slider("dilation", 1, 3),
        Slider("row", 0, "row_high"),
        Slider("column", 0, "column_high"),
        Toggle("flip"),
    ]
