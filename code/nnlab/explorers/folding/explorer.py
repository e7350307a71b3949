"""The folding explorer: a grid and its points carried through each layer of a trained net."""

from typing import NamedTuple

import numpy as np

from nnlab import folding
from nnlab._validation import count, on_grid, one_of
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.folding.line import line
from nnlab.explorers.folding.view import BY, KEYS, LAST, FoldingView, page_data
from nnlab.folding.kept import FOLDS


class Carried(NamedTuple):
    """One state: where the points are on their way, and what the net has done so far.

    places   array (N, 2): the points now;  gone: indices of those that some ReLU layer on the way
             has sent to the origin;  dead: (layer, unit) of units that are 0 for all points
    pieces   the number of flat pieces before the first and after each of the four ReLU layers
    right    points whose class the net gets right at the end, of `count`
    """

    places: np.ndarray
    gone: list
    dead: list
    pieces: tuple
    right: int
    count: int


class FoldingExplorer(Explorer):
    """Carry the plane through four ReLU layers of two units and the embedding.

    data    "spiral", "three spirals", "donut" or "duck"
    stage   0, the input, to 9, the embedding, in tenths: 1 is the first affine step, 2 its ReLU ...
    follow  the number of a point to follow, from 1; 0 for none
    The nets are those of `nnlab.folding.trained_fold`. Raises ValueError or TypeError, quoting what
    was given.
    """

    def __init__(self, data="spiral", stage=0, follow=0):
        index = FOLDS.index(one_of("data", data, FOLDS))
        points = len(folding.trained_fold(data).data.labels)
        view = FoldingView(
            data=page_data(),
            dataset_index=index,
            stage=on_grid("stage", stage, 0, LAST, BY),
            follow=count("follow", follow, 0, points),
            last_follow=points,
        )
        super().__init__(view, _controls())

    @property
    def result(self):
        """What nnlab.folding computes from the current values, a `Carried`."""
        stage, (data, net, _) = self.view.stage, self.view.fold
        done = int(stage / 2)  # ReLU layers
        gone = folding.collapsed(net, data.points)[:done].any(axis=0)
        pieces = tuple(len(folding.linear_pieces(net, layer)) for layer in range(5))
        right = int((net.predict(data.points) == data.labels).sum())
        return Carried(
            net.image(data.points, stage), np.flatnonzero(gone).tolist(), _dead(net, data, done),
            pieces, right, len(data.labels),
        )  # fmt: skip

    @property
    def snippet(self):
        """The lines that carry the points as far."""
        return (
            "from nnlab.folding import trained_fold\n\n"
            f'data, net, seed = trained_fold("{self.view.dataset}")\n'
            f"net.image(data.points, stage={self.view.stage:g})"
        )

    @property
    def line(self):
        """One line: the step, how many are right, pieces, collapsed points and dead units."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: the plane at this stage, with what the net decides on each piece."""
        from nnlab.drawing import layers, style  # Matplotlib costs 0.3 s: only for a picture

        data, net, _ = self.view.fold
        return style.svg_text(layers.stage_picture(data, net, self.view.stage))


def _dead(net, data, done):
    images = net.stages(data.points)
    layers = range(1, done + 1)
    silent = [(k, (images[f"relu {k}"] == 0).all(axis=0)) for k in layers]
    return [(k, unit + 1) for k, units in silent for unit in np.flatnonzero(units).tolist()]


def _controls():
    return [
        Slider("stage", 0, LAST, by=BY, label="progress", whole=True),
        Choice("dataset", dict(zip(KEYS, FOLDS, strict=True)), label="data"),
        Slider("follow", 0, "last_follow"),
    ]
