"""The ReLU explorer: 81 points pushed through the quadrants of one layer, then of another."""

from typing import NamedTuple

import numpy as np

from nnlab import folding
from nnlab._validation import on_grid
from nnlab.explorers.core import Explorer, Slider
from nnlab.explorers.relu.line import line
from nnlab.explorers.relu.view import BY, DATA, LIMITS, TURN, ReluView, lattice

TINY = 1e-9  # a sum that is 0 may be rounded to either side of it


class Pushed(NamedTuple):
    """One state of the 81 points.

    images    dict of arrays (81, 2): "affine 1", "relu 1", "affine 2", "relu 2"
    fates     {"stays": ..., "to the y axis": ..., "to the origin": ..., "to the x axis": ...}
    places    how many different places the points have after either ReLU: two ints
    met       where the later layer sends the points that the first one sent to the origin: ReLU(c)
    passed    from how many points a gradient can reach b1 and b2: of those whose z is above 0
              there, the ones that some unit of the later layer lets through
    """

    images: dict
    fates: dict
    places: tuple
    met: np.ndarray
    passed: tuple


class ReluExplorer(Explorer):
    """Push a lattice of 9 x 9 points with biases, and see what ReLU and a later layer make of it.

    b1, b2  -1.25 to 1.25 in quarters: the bias of the first layer, z = x + b, a = ReLU(z)
    c1, c2  -0.75 to 0.75: that of the later layer, z' = V a + c, where V turns by about 37 degrees
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, b1=0, b2=0, c1=0.5, c2=-0.25):
        given = {"b1": b1, "b2": b2, "c1": c1, "c2": c2}
        state = {n: on_grid(n, value, -LIMITS[n], LIMITS[n], BY) for n, value in given.items()}
        names = {"b1": "b₁", "b2": "b₂", "c1": "c₁", "c2": "c₂"}
        sliders = [Slider(n, -LIMITS[n], LIMITS[n], by=BY, text=names[n]) for n in state]
        super().__init__(ReluView(data=DATA, **state), sliders)

    @property
    def net(self):
        """The two layers as a `nnlab.folding.FoldingNet`."""
        view = self.view
        biases = np.array([view.b1, view.b2]), np.array([view.c1, view.c2])
        return folding.FoldingNet((np.eye(2), np.array(TURN)), biases, (True, True))

    @property
    def result(self):
        """What nnlab.folding computes from the current values, a `Pushed`."""
        images = self.net.stages(lattice())
        first = images.pop("input")
        distinct = folding.distinct_images(self.net, first)
        heard = (images["affine 2"] > TINY).any(axis=1, keepdims=True)  # by a later unit
        passed = tuple(((images["affine 1"] > 0) & heard).sum(axis=0).tolist())
        met = folding.relu(self.net.biases[1])
        places = distinct["relu 1"], distinct["relu 2"]
        return Pushed(images, folding.relu_fates(images["affine 1"]), places, met, passed)

    @property
    def snippet(self):
        """The lines that push the points through both layers."""
        view = self.view
        return (
            "import numpy as np\n"
            "from nnlab.folding import FoldingNet\n\n"
            "weights = [[1, 0], [0, 1]], [[0.8, -0.6], [0.6, 0.8]]\n"
            f"biases = [{view.b1:g}, {view.b2:g}], [{view.c1:g}, {view.c2:g}]\n"
            "net = FoldingNet(weights, biases, (True, True))\n"
            "axis = np.linspace(-1, 1, 9)\n"
            "points = np.stack(np.meshgrid(axis, axis), -1).reshape(-1, 2)\n"
            'net.stages(points)["relu 2"]'
        )

    @property
    def line(self):
        """One line: how many points each quadrant holds, what is one now, what gradients pass."""
        return line(self.result)

    def still(self):
        """A still picture: the points after each of the four half-steps."""
        from nnlab.drawing import quadrants, style  # Matplotlib costs 0.3 s: only for a picture

        return style.svg_text(quadrants.quadrant_picture(self.net, lattice()))
