"""Activation functions with their slopes, and what a chain of them makes of a gradient."""

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from nnlab import _validation
from nnlab.shallow.net import sigmoid

LEAK = 0.1  # slope of the leaky ReLU below 0; torch's default is 0.01, which no picture shows


class Activation(NamedTuple):
    """A function of numbers or arrays, called as it is; `slope` gives its derivative.

    Where there is none, at the kink or jump at 0, slope gives 0, or LEAK for the leaky ReLU: what
    torch gives.
    """

    value: Callable
    slope: Callable

    def __call__(self, z):
        return self.value(np.asarray(z, float))


def _normal(z):
    """The share of a standard normal below z. By erfc, which keeps small shares exact."""
    z = np.asarray(z)  # fromiter, not vectorize: that holds an object for each number
    return np.fromiter(map(math.erfc, -z.ravel() / math.sqrt(2)), float).reshape(z.shape) / 2


def _density(z):
    return np.exp(-z * z / 2) / math.sqrt(2 * math.pi)


# GELU is z times that share: D. Hendrycks and K. Gimpel, arXiv:1606.08415.
ACTIVATIONS = {
    "step": Activation(lambda z: np.where(z > 0, 1.0, 0.0), lambda z: np.zeros_like(z, float)),
    "sigmoid": Activation(sigmoid, lambda z: sigmoid(z) * sigmoid(-np.asarray(z))),
    "tanh": Activation(np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "relu": Activation(
        lambda z: np.maximum(z, 0.0), lambda z: np.where(np.asarray(z) > 0, 1.0, 0.0)
    ),
    "leaky_relu": Activation(
        lambda z: np.where(z > 0, z, LEAK * z), lambda z: np.where(np.asarray(z) > 0, 1.0, LEAK)
    ),
    "softplus": Activation(lambda z: np.logaddexp(0, z), sigmoid),
    "gelu": Activation(
        lambda z: z * _normal(z), lambda z: _normal(z) + np.asarray(z) * _density(np.asarray(z))
    ),
}


class Chain(NamedTuple):
    """`layers` neurons in a row; entry l - 1 of each array belongs to layer l.

    scores     z_l, what goes into the activation;  slopes: the activation's slope there
    gradients  of the output of layer l with respect to z_1
    """

    scores: np.ndarray
    slopes: np.ndarray
    gradients: np.ndarray


def chain(name, z, layers, weight=1.0):
    """Send z through `layers` neurons in a row, and multiply their local gradients.

    name    one of ACTIVATIONS;  z: the score z_1 of the first neuron
    weight  of each connection: z_l = weight * f(z_(l - 1)), with no bias
    Returns a `Chain`. Its last gradient is the product of all slopes and layers - 1 weights.
    """
    activation = ACTIVATIONS[_validation.one_of("name", name, ACTIVATIONS)]
    z, weight = _validation.number("z", z), _validation.number("weight", weight)
    scores, slopes = [z], [float(activation.slope(z))]
    for _ in range(_validation.count("layers", layers, 1) - 1):
        scores.append(weight * float(activation(scores[-1])))
        slopes.append(float(activation.slope(scores[-1])))
    factors = [slopes[0], *(weight * slope for slope in slopes[1:])]
    return Chain(np.array(scores), np.array(slopes), np.cumprod(factors))
