"""A net on pictures: what it computes, and its weights as pictures."""

from typing import NamedTuple

import numpy as np

from nnlab import _validation
from nnlab.shallow.net import ACTIVATIONS


def softmax(scores):
    """Turn scores (..., classes) into probabilities that sum to 1; large scores do not overflow."""
    powers = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def pixels(pictures, count=None):
    """Lay each picture out as one row of numbers.

    pictures  array (N, ...), such as (N, 28, 28) or (N, 32, 32, 3);  count  pixels wanted per row
    Returns an array (N, P); integers become float64, float32 stays float32.
    Raises ValueError, naming the shape, for a lone row of numbers or another number of pixels.
    """
    x = np.asarray(_validation.unmasked("pictures", pictures))
    if x.ndim < 2:
        raise ValueError(f"pictures of shape {x.shape} do not fit; try pictures[None] for one.")
    rows = x.reshape(len(x), -1) if x.dtype.kind == "f" else x.reshape(len(x), -1).astype(float)
    if count is not None and rows.shape[1] != count:
        raise ValueError(
            f"pictures of shape {x.shape} have {rows.shape[1]} pixels each, the net {count}; "
            "try pictures of the data set it was trained on."
        )
    return rows


class Classifier(NamedTuple):
    """scores = w x + b, or w2 activation(w1 x + b1) + b2, for pictures x with P pixels.

    layers      ((w, b),) or ((w1, b1), (w2, b2)); w of shape (units, inputs), b of shape (units,)
    activation  of the hidden layer: "relu", "sigmoid" or "tanh"; without one it is not used
    """

    layers: tuple
    activation: str = "relu"

    @property
    def inputs(self):
        """P, the number of pixels."""
        return np.shape(self.layers[0][0])[1]

    @property
    def parameters(self):
        """How many numbers the net has learned: weights and biases."""
        return sum(np.size(w) + np.size(b) for w, b in self.layers)

    def templates(self, *shape):
        """The first layer's weights as pictures: `templates(28, 28)` has shape (units, 28, 28)."""
        w = np.asarray(self.layers[0][0])
        if int(np.prod(shape)) != w.shape[1]:
            side = round(w.shape[1] ** 0.5)
            hint = f"{side}, {side}" if side * side == w.shape[1] else f"{w.shape[1]}"
            raise ValueError(f"shape {shape} does not hold {w.shape[1]} weights; try {hint}.")
        return w.reshape(len(w), *shape)

    def activations(self, pictures):
        """What goes into each layer, and the scores last: a list of arrays (N, units)."""
        slots = [pixels(pictures, self.inputs)]
        activate = ACTIVATIONS[_validation.one_of("activation", self.activation, ACTIVATIONS)][0]
        for place, (w, b) in enumerate(self.layers):
            z = slots[-1] @ np.transpose(w) + b
            slots.append(z if place == len(self.layers) - 1 else activate(z))
        return slots

    def scores(self, pictures):
        """One score per class, shape (N, classes)."""
        return self.activations(pictures)[-1]

    def probabilities(self, pictures):
        """Softmax of the scores, shape (N, classes)."""
        return softmax(self.scores(pictures))

    def predict(self, pictures):
        """The class with the largest score, an int array (N,); the first one in a tie."""
        return self.scores(pictures).argmax(axis=1)

    def accuracy(self, pictures, labels):
        """The share of pictures whose class is predicted, 0 to 1."""
        return float(np.mean(self.predict(pictures) == _validation.classes(labels, pictures)))
