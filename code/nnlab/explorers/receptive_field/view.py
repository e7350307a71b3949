"""The view of the receptive field explorer: the layers of the stack, and the unit looked at."""

import traitlets

from nnlab.convnet import Conv, Pool
from nnlab.explorers.core import View

SIDE = 28  # entries of the input along one axis, as MNIST's pictures have
MOST = 5  # layers; both nets of chapter 12 have no more that see by windows
KINDS = ("conv", "pool")
RANGES = {"kernel": (1, 7), "stride": (1, 4), "padding": (0, 3)}
UNITS = SIDE + 2 * RANGES["padding"][1] * MOST  # of a layer at most: kernels of 1, all padded


def page_data():
    """Return what the page computes with."""
    return {"side": SIDE, "most": MOST, "ranges": {k: [*v] for k, v in RANGES.items()}}


def _each(low, high):
    return traitlets.List(traitlets.Int(min=low, max=high), minlen=MOST, maxlen=MOST).tag(sync=True)


class ReceptiveFieldView(View):
    """The picture; its traits are the state. Layers beyond `count` keep their settings, unseen."""

    count = traitlets.Int(3, min=1, max=MOST).tag(sync=True)
    kinds = _each(0, len(KINDS) - 1)
    kernels = _each(*RANGES["kernel"])
    strides = _each(*RANGES["stride"])
    paddings = _each(*RANGES["padding"])
    layer = traitlets.Int(MOST, min=1, max=MOST).tag(sync=True)
    unit = traitlets.Int(0, min=0, max=UNITS - 1).tag(sync=True)

    @property
    def layers(self):
        """The stack, as `nnlab.convnet` takes it."""
        settings = zip(self.kinds, self.kernels, self.strides, self.paddings, strict=True)
        return [
            Pool(kernel, stride=stride) if kind else Conv(1, kernel, stride, padding)
            for kind, kernel, stride, padding in [*settings][: self.count]
        ]
