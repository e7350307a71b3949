"""The feature map explorer: a drawn digit, moved, in two CNNs that learned MNIST."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import count, flag, one_of
from nnlab.convnet import feature_maps, trained
from nnlab.explorers.core import Choice, Explorer, Slider, Toggle
from nnlab.explorers.core.nets import field_of, strongest
from nnlab.explorers.core.pictures import own_pixels
from nnlab.explorers.feature_map.line import line
from nnlab.explorers.feature_map.snippet import snippet
from nnlab.explorers.feature_map.view import (
    DIGITS,
    LAYERS,
    MOST,
    NAMES,
    NETS,
    SIDE,
    UNITS,
    FeatureMapView,
    shown_layers,
    tables,
)
from nnlab.templates import softmax


class FeatureMaps(NamedTuple):
    """One state: a picture in two nets, and the maps of the one that is shown.

    net        "plain" or "global max": the one that is shown
    picture    array (28, 28), 0 to 1: what both nets see
    maps       arrays (maps, H, W) of the shown net: after each ReLU of a convolution and each
               pooling with windows
    scores     {"plain": array (10,), "global max": array (10,)}, logits
    shares     the same after softmax;  answers: {name: class with the largest score}
    layer, unit   the chosen map: its layer from 1, its place in it from 0
    strongest  (value, row, column) of the largest entry of the chosen map
    field      (top, left, bottom, right): the picture's pixels that this entry sees; None where
               the whole map is 0
    lost       share of the ink that the shift has moved out of the frame
    """

    net: str
    picture: np.ndarray
    maps: tuple
    scores: dict
    shares: dict
    answers: dict
    layer: int
    unit: int
    strongest: tuple
    field: tuple | None
    lost: float


class FeatureMapExplorer(Explorer):
    """Send a digit through the two CNNs that `nnlab.convnet.trained` loads.

    digit        "0" to "9", written by `nnlab.convnet.written_digit`, or "drawing"
    right, down  pixels by which the picture is moved, -6 to 6
    fitted       whether it is brought to the form of MNIST's digits first, by `fit_digit`
    net          "plain" or "global max": whose maps are shown
    layer, unit  the chosen map: the layer from 1 to 5, the map in it from 0 to 31; where the net
                 has fewer, its last
    pixels       the drawing: 28 texts of 28 signs, "#" for ink and "." for paper
    Raises ValueError or TypeError, quoting what was given.
    Source: NYU DLSP20 week 3-1 shows the maps of such a net; MNIST is by LeCun and others.
    """

    def __init__(
        self, digit="4", right=0, down=0, fitted=True, net="plain", layer=1, unit=0, pixels=None
    ):
        view = FeatureMapView(
            data=tables(),
            digit_index=DIGITS.index(one_of("digit", digit, DIGITS)),
            right=count("right", right, -MOST, MOST),
            down=count("down", down, -MOST, MOST),
            fitted=flag("fitted", fitted),
            net_index=NAMES.index(one_of("net", net, NAMES)),
            layer=count("layer", layer, 1, LAYERS),
            unit=count("unit", unit, 0, UNITS - 1),
            pixels=own_pixels(pixels, SIDE),
        )
        super().__init__(view, _controls())

    @property
    def image(self):
        """The picture that both nets see: an array (28, 28), 0 to 1."""
        return self.view.image

    @property
    def result(self):
        """What `nnlab.convnet.feature_maps` computes, a `FeatureMaps`."""
        return result_of(self.view)

    @property
    def snippet(self):
        """The lines that give the ten scores of the shown net."""
        return snippet(self.view)

    @property
    def line(self):
        """One line: both nets' answers, what of the ink is lost, and what the chosen map found."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: what the nets see, the shown net's maps, and both nets' scores."""
        from nnlab.explorers.feature_map.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)


def result_of(view):
    """Return the `FeatureMaps` of a view."""
    image, before = view.image, view.unmoved.sum()
    nets = {name: trained(file) for name, file in NETS.items()}
    found = {name: feature_maps(*net, image[None, None]) for name, net in nets.items()}
    scores = {name: layers[-1][0] for name, layers in found.items()}
    layer = min(view.layer, len(shown_layers(view.net)))
    maps = tuple(found[view.net][place][0] for place, _, _ in shown_layers(view.net))
    unit = min(view.unit, len(maps[layer - 1]) - 1)
    entry = strongest(maps[layer - 1][unit])
    return FeatureMaps(
        view.net,
        image,
        maps,
        scores,
        {name: softmax(s) for name, s in scores.items()},
        {name: int(s.argmax()) for name, s in scores.items()},
        layer,
        unit,
        entry,
        field_of(shown_layers(view.net)[layer - 1][2], entry, SIDE),
        float(1 - image.sum() / before) if before else 0.0,
    )


def _controls():
    pictures = {f"digit_{digit}": digit for digit in DIGITS[:10]} | {"drawing": "drawing"}
    return [
        Choice("digit", pictures),
        Choice("net", {"plain": "plain", "global_max": "global max"}),
        Slider("right", -MOST, MOST),
        Slider("down", -MOST, MOST),
        Toggle("fitted"),
    ]
