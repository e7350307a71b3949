"""The view of the two-dimensional explorer: the state that page and Python share."""

import numpy as np
import traitlets

from nnlab import pictures
from nnlab._validation import LARGEST
from nnlab.convolution import output_size
from nnlab.explorers.convolution2d.kernel import NAMES, OWN, listed
from nnlab.explorers.core import View
from nnlab.explorers.core.pictures import INK
from nnlab.kernels import KERNELS

MOST = {"stride": 4, "padding": 4, "dilation": 3}
DRAWING = "drawing"  # what stands for the reader's own among the pictures' names
PICTURES = (*pictures.PICTURES, DRAWING)
SIDE = 12  # pixels of the drawing: wide enough for a finger on a phone
FACE = """
    ............ ...######... ..#......#.. .#........#.
    .#..#..#..#. .#..#..#..#. .#........#. .#.#....#.#.
    .#..####..#. ..#......#.. ...######... ............
""".split()


class Convolution2DView(View):
    """The picture; its traits are the state, and `last_row` and `last_column` follow from it."""

    weights = traitlets.List().tag(sync=True)  # the reader's own kernel
    pixels = traitlets.List(traitlets.Unicode(), minlen=SIDE, maxlen=SIDE).tag(sync=True)
    picture_index = traitlets.Int(0, min=0, max=len(PICTURES) - 1).tag(sync=True)
    kernel_index = traitlets.Int(0, min=0, max=len(NAMES) - 1).tag(sync=True)
    stride = traitlets.Int(1, min=1, max=MOST["stride"]).tag(sync=True)
    padding = traitlets.Int(0, min=0, max=MOST["padding"]).tag(sync=True)
    dilation = traitlets.Int(1, min=1, max=MOST["dilation"]).tag(sync=True)
    flip = traitlets.Bool(False).tag(sync=True)
    row = traitlets.Int(0, min=0).tag(sync=True)
    column = traitlets.Int(0, min=0).tag(sync=True)
    last_row = traitlets.Int(0).tag(sync=True)
    last_column = traitlets.Int(0).tag(sync=True)

    @property
    def picture(self):
        """The name of the picture, one of `nnlab.pictures.PICTURES` or "drawing"."""
        return PICTURES[self.picture_index]

    @property
    def kernel(self):
        """The name of the kernel, one of `nnlab.kernels.KERNELS` or "custom"."""
        return NAMES[self.kernel_index]

    @property
    def picture_array(self):
        own = self.picture == DRAWING
        return pictures.drawn(self.pixels) if own else pictures.picture(self.picture)

    @property
    def kernel_array(self):
        """The kernel before any flip."""
        return np.array(self.weights) if self.kernel == OWN else KERNELS[self.kernel]

    @property
    def sliding(self):
        """Stride, padding and dilation, as the functions of `nnlab.convolution` take them."""
        return {name: getattr(self, name) for name in MOST}

    @property
    def span(self):
        """Pixels from the first to the last that one window reads, along each side."""
        return self.dilation * (len(self.kernel_array) - 1) + 1

    @property
    def size(self):
        """Pixels on each side of the padded picture."""
        return len(self.picture_array) + 2 * self.padding

    @property
    def fits(self):
        return self.size >= self.span

    @property
    def last(self):
        """The last place of the window along each side, counted from 0."""
        return output_size(len(self.picture_array), len(self.kernel_array), **self.sliding) - 1

    # The page does the same in `derived`; here it holds where no page is attached. Row and column
    # are kept in reach before, and the sliders' limits raised ahead of, any link that copies them:
    # a link breaks when a slider cuts what it is given.
    @traitlets.validate("row", "column")
    def _in_reach(self, proposal):
        return min(proposal.value, self.last) if self.fits else proposal.value

    @traitlets.observe("picture_index", "stride", "padding", "dilation", "row", "column")
    def _limit(self, _change):
        if self.fits:
            self.last_row = self.last_column = self.last
            self.row, self.column = min(self.row, self.last), min(self.column, self.last)


def tables():
    """Return what the page computes with: pictures, kernels, the largest weight, full ink."""
    called = [
        {"call": pictures.call(name), "rows": listed(pictures.picture(name))}
        for name in pictures.PICTURES
    ]
    named = [{"name": name, "rows": listed(array)} for name, array in KERNELS.items()]
    full = {"largest": LARGEST, "ink": pictures.SIGNS[INK]}
    return {"pictures": called, "kernels": named, **full}
