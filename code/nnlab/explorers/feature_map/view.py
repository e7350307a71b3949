"""The view of the feature map explorer: a digit, how it is moved, and the map that is looked at."""

from functools import lru_cache

import numpy as np
import traitlets

from nnlab.convnet import (
    Conv,
    Pool,
    Relu,
    fit_digit,
    move,
    receptive_fields,
    trained,
    written_digit,
)
from nnlab.explorers.core import View
from nnlab.explorers.core.nets import told
from nnlab.explorers.core.pictures import texts
from nnlab.templates import inked

SIDE = 28
DIGITS = (*map(str, range(10)), "drawing")
NETS = {"plain": "mnist", "global max": "mnist_global_max"}
NAMES = tuple(NETS)
MOST = 6  # pixels of a shift; a fitted digit has four empty ones on two sides
LAYERS, UNITS = 5, 32  # of the net that has more of them
LONGEST = 15  # score where a bar ends; its number says what lies beyond


@lru_cache(maxsize=2)
def shown_layers(name):
    """Return the layers whose maps are shown, [(place in what feature_maps returns, kind, Field)].

    name  "plain" or "global max"; ReLU counts with its convolution
    """
    net, _ = trained(NETS[name])
    kinds = {Relu: "conv", Pool: "pool"}
    maps = [place for place, shape in enumerate(net.shapes()) if len(shape) == 3 and place]
    fields = receptive_fields(net.layers[: maps[-1]])
    return [
        (place, kinds[type(net.layers[place - 1])], fields[place])
        for place in maps
        if not isinstance(net.layers[place - 1], Conv)
    ]


@lru_cache(maxsize=1)
def tables():
    """Return what the page computes with: the written digits, both nets, what is shown of them."""
    nets = {
        name: told(*trained(file))
        | {
            "shown": [
                {"place": place, "kind": kind, **vars(field)}
                for place, kind, field in shown_layers(name)
            ]
        }
        for name, file in NETS.items()
    }
    digits = [texts(written_digit(digit)) for digit in range(10)]
    return {"side": SIDE, "digits": digits, "nets": nets, "most": MOST, "longest": LONGEST}


def _shift():
    return traitlets.Int(0, min=-MOST, max=MOST).tag(sync=True)


class FeatureMapView(View):
    """The picture and the chosen map; its traits are the state."""

    digit_index = traitlets.Int(4, min=0, max=len(DIGITS) - 1).tag(sync=True)
    right, down = _shift(), _shift()
    fitted = traitlets.Bool(True).tag(sync=True)
    net_index = traitlets.Int(0, min=0, max=len(NAMES) - 1).tag(sync=True)
    layer = traitlets.Int(1, min=1, max=LAYERS).tag(sync=True)
    unit = traitlets.Int(0, min=0, max=UNITS - 1).tag(sync=True)
    pixels = traitlets.List(traitlets.Unicode(), minlen=SIDE, maxlen=SIDE).tag(sync=True)

    @property
    def digit(self):
        """ "0" to "9", or "drawing"."""
        return DIGITS[self.digit_index]

    @property
    def net(self):
        """ "plain" or "global max"."""
        return NAMES[self.net_index]

    @property
    def ink(self):
        """What is drawn: an array (28, 28) of 0 and 1."""
        own = self.digit == "drawing"
        return np.asarray(inked(self.pixels) if own else written_digit(self.digit_index), float)

    @property
    def unmoved(self):
        """The picture before it is moved: an array (28, 28), 0 to 1."""
        return fit_digit(self.ink) if self.fitted else self.ink

    @property
    def image(self):
        """The picture that the nets see: an array (28, 28), 0 to 1."""
        return move(self.unmoved, self.down, self.right)
