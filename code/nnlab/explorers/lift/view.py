"""The view of the lift explorer: from where one looks, and at what."""

import functools

import numpy as np
import traitlets

from nnlab.explorers.core import View
from nnlab.folding import lifts, trained_lift
from nnlab.folding.kept import DECIMALS, LIFTED
from nnlab.folding.lift import LIFTS, random_map

BY = 5  # degrees
KEYS = ("donut", "spiral")  # of the words, as LIFTED has the names
MOST = {"turn": 360 - BY, "tilt": 90}


@functools.cache
def found(name):
    """The three lifts of one data set: {"linear": Lifted, ...}."""
    data, net, _ = trained_lift(name)
    return lifts(*data, net)


@functools.cache
def packed(name):
    """One data set, its net and its dividing planes, as the page has them."""
    data, net, _ = trained_lift(name)
    planes = [found(name)[lift].plane for lift in LIFTS]
    return {
        "points": np.rint(data.points * 10**DECIMALS).astype(int).ravel().tolist(),
        "labels": "".join(map(str, data.labels)),
        "weights": [w.tolist() for w in net.weights[:-1]],
        "biases": [b.tolist() for b in net.biases[:-1]],
        "planes": [{"w": plane.w.tolist(), "b": float(plane.b)} for plane in planes],
    }


def page_data():
    """What the page computes with."""
    matrix, shift = random_map()
    return {
        "sets": [packed(name) for name in LIFTED],
        "names": [*LIFTED],
        "matrix": matrix.tolist(),
        "shift": shift.tolist(),
        "by": BY,
        "most": MOST,
    }


class LiftView(View):
    """The picture; its traits are the state, turn and tilt in degrees."""

    dataset_index = traitlets.Int(0, min=0, max=len(LIFTED) - 1).tag(sync=True)
    turn = traitlets.Int(30, min=0, max=MOST["turn"]).tag(sync=True)
    tilt = traitlets.Int(20, min=0, max=MOST["tilt"]).tag(sync=True)

    @property
    def dataset(self):
        return LIFTED[self.dataset_index]
