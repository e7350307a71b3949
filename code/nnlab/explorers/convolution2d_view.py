"""The view of `Convolution2DExplorer`: the state that page and Python share."""

import numpy as np
import traitlets

from nnlab import pictures
from nnlab.convolution import output_size
from nnlab.explorers.base import View, script
from nnlab.kernels import KERNELS
from nnlab.words import WORDS

KERNEL_NAMES = (*KERNELS, "custom")


class Convolution2DView(View):
    """The picture of `Convolution2DExplorer`; its traits are the explorer's state."""

    pictures = traitlets.List().tag(sync=True)  # [call, rows] of every picture on offer
    kernels = traitlets.List().tag(sync=True)  # [name, rows] of every named kernel
    weights = traitlets.List().tag(sync=True)  # the reader's own kernel
    picture_index = traitlets.Int(0).tag(sync=True)
    kernel_index = traitlets.Int(0).tag(sync=True)  # one past the named ones: the reader's own
    stride = traitlets.Int(1).tag(sync=True)
    padding = traitlets.Int(0).tag(sync=True)
    dilation = traitlets.Int(1).tag(sync=True)
    flip = traitlets.Bool(False).tag(sync=True)
    row = traitlets.Int(0).tag(sync=True)
    column = traitlets.Int(0).tag(sync=True)
    row_high = traitlets.Int(0).tag(sync=True)
    column_high = traitlets.Int(0).tag(sync=True)

    _esm = script(
        "frame.js",
        "formulas.js",
        "grid.js",
        "convolution2d_layout.js",
        "convolution2d_tables.js",
        "convolution2d_draw.js",
        "convolution2d.js",
    )
    word_keys = tuple(key for key in WORDS["en"] if key.startswith("convolution2d_"))

    @property
    def picture(self):
        """The name of the picture, one of `nnlab.pictures.PICTURES`."""
        return pictures.PICTURES[self.picture_index]

    @property
    def kernel(self):
        """The name of the kernel, one of `nnlab.kernels.KERNELS` or "custom"."""
        return KERNEL_NAMES[self.kernel_index]

    @property
    def picture_array(self):
        return np.array(self.pictures[self.picture_index][1])

    @property
    def kernel_array(self):
        """The kernel before any flip."""
        return np.array(self.weights) if self.kernel == "custom" else KERNELS[self.kernel]

    @property
    def span(self):
        return self.dilation * (len(self.kernel_array) - 1) + 1

    @property
    def size(self):
        """Pixels on each side of the padded picture."""
        return len(self.picture_array) + 2 * self.padding

    @property
    def fits(self):
        return self.size >= self.span

    @property
    def count(self):
        """Places of the window along each side; 1 while it does not fit."""
        rest = (self.stride, self.padding, self.dilation)
        return output_size(len(self.picture_array), 3, *rest) if self.fits else 1

    # The page does the same in `derived`; here it holds where no page is attached. Row and column
    # are kept in reach before, and the sliders' limits raised ahead of, any link that copies them:
    # a link breaks when a slider cuts what it is given.
    @traitlets.validate("row", "column")
    def _in_reach(self, proposal):
        known = self.pictures and self.fits
        return max(0, min(proposal.value, self.count - 1)) if known else proposal.value

    @traitlets.observe("picture_index", "stride", "padding", "dilation", "row", "column")
    def _limit(self, _change):
        if not self.pictures or not self.fits:
            return
        self.row_high = self.column_high = self.count - 1
        self.row, self.column = min(self.row, self.row_high), min(self.column, self.column_high)
