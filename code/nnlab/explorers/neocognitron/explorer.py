"""The neocognitron explorer: a digit in S and C layers, and in a CNN of the same shape."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import count, one_of
from nnlab.convnet import feature_maps
from nnlab.cortex import digit_nets
from nnlab.cortex.digits import MARGIN
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.core.nets import field_of, strongest
from nnlab.explorers.core.pictures import own_pixels
from nnlab.explorers.neocognitron.line import line
from nnlab.explorers.neocognitron.snippet import snippet
from nnlab.explorers.neocognitron.view import (
    DIGITS,
    LAYERS,
    NAMES,
    SAMPLES,
    SIDE,
    UNITS,
    NeocognitronView,
    fields,
    tables,
)
from nnlab.templates import softmax


class Layers(NamedTuple):
    """One state: a picture in both nets, and what the chosen map of each has found.

    picture      array (14, 14), 0 to 1
    stack        arrays (maps, H, W): S1, C1, S2, C2 of the stack that learned without labels
    net          arrays of the same shapes: both convolutions after ReLU, both poolings
    scores       {"stack": array (10,), "net": array (10,)}, logits
    shares       the same after softmax;  answers: {name: class with the largest score}
    layer, unit  the chosen maps: their layer from 1, their place in it from 0
    strongest    {name: (value, row, column)} of the chosen maps' largest entries
    field        {name: (top, left, bottom, right)}: the pixels that these see, None of a map of 0s
    template     {name: array (C, size, size)}: the weights that the chosen map slides
    """

    picture: np.ndarray
    stack: tuple
    net: tuple
    scores: dict
    shares: dict
    answers: dict
    layer: int
    unit: int
    strongest: dict
    field: dict
    template: dict


class NeocognitronExplorer(Explorer):
    """Send a digit through the two nets of `nnlab.cortex.digit_nets`.

    digit        "0" to "9", or "drawing", the reader's own
    sample       1 to 3: the first two test pictures of the digit, then the first that one of both
                 nets misreads (or the third)
    right, down  pixels by which the picture is moved in its frame, -3 to 3
    layer, unit  the chosen map of each net: the layer, 1 to 4 for S1, C1, S2 and C2, and the map in
                 it, 0 to 149; where there are fewer, the last
    pixels       the drawing: 8 texts of 8 signs, "#" for ink and "." for paper
    Raises ValueError or TypeError, quoting what was given.
    Source: Fukushima, Biological Cybernetics 36, 1980; see `nnlab.cortex.stack`.
    """

    def __init__(self, digit="3", sample=1, right=0, down=0, layer=1, unit=0, pixels=None):
        view = NeocognitronView(
            data=tables(),
            digit_index=DIGITS.index(one_of("digit", digit, DIGITS)),
            sample=count("sample", sample, 1, SAMPLES),
            right=count("right", right, -MARGIN, MARGIN),
            down=count("down", down, -MARGIN, MARGIN),
            layer=count("layer", layer, 1, LAYERS),
            unit=count("unit", unit, 0, UNITS - 1),
            pixels=own_pixels(pixels, SIDE),
        )
        pictures = {f"digit_{digit}": digit for digit in DIGITS[:10]} | {"drawing": "drawing"}
        controls = [
            Choice("digit", pictures),
            Slider("sample", 1, SAMPLES),
            Slider("right", -MARGIN, MARGIN),
            Slider("down", -MARGIN, MARGIN),
        ]
        super().__init__(view, controls)

    @property
    def image(self):
        """The picture that both nets see: an array (14, 14), 0 to 1."""
        return self.view.image

    @property
    def result(self):
        """What both nets make of the picture, a `Layers`."""
        return result_of(self.view)

    @property
    def snippet(self):
        """The lines that give the stack's ten scores."""
        return snippet(self.view)

    @property
    def line(self):
        """One line: both answers, and what the chosen map of each net has found."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: the digit, the chosen layer's maps of the stack, and its scores."""
        from nnlab.explorers.neocognitron.still import still  # Matplotlib costs 0.3 s

        return still(self.result)


def result_of(view):
    """Return the `Layers` of a view."""
    image, nets = view.image, digit_nets()
    maps = {
        "stack": tuple(layer[0] for layer in nets.stack.layers(image[None])[1:]),
        "net": _net_maps(nets, image),
    }
    scores = {name: found[0] for name, found in nets.scores(image[None]).items()}
    shown = {name: layers[view.layer - 1] for name, layers in maps.items()}
    unit = min(view.unit, len(shown["stack"]) - 1)
    entries = {name: strongest(layer[unit]) for name, layer in shown.items()}
    return Layers(
        image,
        maps["stack"],
        maps["net"],
        scores,
        {name: softmax(s) for name, s in scores.items()},
        {name: int(s.argmax()) for name, s in scores.items()},
        view.layer,
        unit,
        entries,
        {n: field_of(fields()[view.layer - 1], entries[n], len(image)) for n in NAMES},
        templates_of(nets, view.layer, unit),
    )


def _net_maps(nets, image):
    """Return what stands where S1, C1, S2 and C2 stand: after each ReLU and each pooling."""
    found = feature_maps(nets.net, nets.weights, image[None, None])
    return (*(found[place][0] for place in (2, 3, 5)), found[6][0][:, None, None])


def templates_of(nets, layer, unit):
    """Return {name: array (C, size, size)}, the weights of a map; C layers have those below."""
    stage = (layer - 1) // 2
    kernels = nets.weights[("0.weight", "3.weight")[stage]]
    return {"stack": nets.stack.templates[stage][unit], "net": kernels[unit]}
