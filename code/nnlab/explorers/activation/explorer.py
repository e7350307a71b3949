"""The activation explorer: a function with its slope, and the gradient through many layers."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import number, one_of, quoted
from nnlab.activations import ACTIVATIONS, chain
from nnlab.explorers.activation.line import line
from nnlab.explorers.activation.view import NAMES, RANGES, ActivationView, page_data
from nnlab.explorers.core import Choice, Explorer, Slider


class Activations(NamedTuple):
    """One state: the function at z, and what a chain of neurons makes of the gradient.

    value, slope  of the function at z
    scores        array (layers,): what goes into the activation of each layer; the first is z
    gradients     array (layers,): of each layer's output with respect to z
    """

    value: float
    slope: float
    scores: np.ndarray
    gradients: np.ndarray


class ActivationExplorer(Explorer):
    """Choose an activation function and a score z; follow the gradient through `layers` neurons.

    function  "step", "sigmoid", "tanh", "relu", "leaky_relu", "softplus" or "gelu"
    z         -6 to 6 in eighths;  layers: 1 to 20;  weight: between two layers, -4 to 4 in quarters
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, function="sigmoid", z=0, layers=10, weight=1):
        which = NAMES.index(one_of("function", function, NAMES))
        given = {"z": z, "layers": layers, "weight": weight}
        state = {name: _on_grid(name, value) for name, value in given.items()}
        state["layers"] = int(state["layers"])
        controls = [
            Choice("function", {f"function{i}": name for i, name in enumerate(NAMES)}, whole=True)
        ]
        controls += [Slider(name, low, high, by=by) for name, (low, high, by) in RANGES.items()]
        view = ActivationView(data=page_data(), function_index=which, **state)
        super().__init__(view, controls)

    @property
    def result(self):
        """What `nnlab.activations` computes, an `Activations`."""
        view = self.view
        function = ACTIVATIONS[view.function]
        value, slope = float(function(view.z)), float(function.slope(view.z))
        found = chain(view.function, view.z, view.layers, view.weight)
        return Activations(value, slope, found.scores, found.gradients)

    @property
    def snippet(self):
        """The lines that give the gradient behind the last layer."""
        view = self.view
        return (
            "from nnlab.activations import chain\n\n"
            f'chain("{view.function}", {view.z:g}, layers={view.layers}, '
            f"weight={view.weight:g}).gradients[-1]"
        )

    @property
    def line(self):
        """One line: value and slope, the gradient behind the last layer, and why it is so."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: the function, its slope, and the gradients layer by layer."""
        from nnlab.explorers.activation.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)


def _on_grid(name, given):
    low, high, by = RANGES[name]
    value = number(name, given, low, high)
    if (value - low) % by:
        near = low + by * round((value - low) / by)
        raise ValueError(f"{name}={quoted(given)} is between two steps of {by:g}; try {near:g}.")
    return value
