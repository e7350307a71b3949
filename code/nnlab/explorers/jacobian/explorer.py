"""The Jacobian explorer: how large the Jacobian of a layer is, and how little of it is not zero."""

from nnlab._validation import count, one_of, quoted
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.jacobian.line import line
from nnlab.explorers.jacobian.view import BATCHES, POWERS, JacobianView
from nnlab.jacobians import LAYERS, jacobian_size


class JacobianExplorer(Explorer):
    """See the Jacobian of a layer to scale, for a batch of samples.

    units  numbers in and out for each sample: a power of two, 1 to 4096;  batch: 1 to 100
    layer  "elementwise", as ReLU, or "product", a matrix times each sample
    Raises ValueError or TypeError, quoting what was given.
    Source: cs231n, lecture 4, "Vectorized operations".
    """

    def __init__(self, units=4096, batch=1, layer="elementwise"):
        view = JacobianView(
            layer_index=LAYERS.index(one_of("layer", layer, LAYERS)),
            power=_power(units),
            batch=count("batch", batch, *BATCHES),
        )
        controls = [
            Slider("power", *POWERS),
            Slider("batch", *BATCHES),
            Choice("layer", {name: name for name in LAYERS}, whole=True),
        ]
        super().__init__(view, controls)

    @property
    def result(self):
        """What `nnlab.jacobians.jacobian_size` counts, a `JacobianSize`."""
        return jacobian_size(self.view.units, self.view.batch, self.view.layer)

    @property
    def snippet(self):
        """The lines that count the four numbers again."""
        view = self.view
        return (
            "from nnlab.jacobians import jacobian_size\n\n"
            f'jacobian_size({view.units}, batch={view.batch}, layer="{view.layer}")'
        )

    @property
    def line(self):
        """One line: the sides, the entries, those that are not zero, and what is kept."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: the blocks to scale, and three sizes as bars."""
        from nnlab.explorers.jacobian.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)


def _power(given):
    units = count("units", given, 1, 2 ** POWERS[1])
    power = units.bit_length() - 1
    if units != 2**power:
        raise ValueError(f"units={quoted(given)} is no power of two; try {2**power}.")
    return power
