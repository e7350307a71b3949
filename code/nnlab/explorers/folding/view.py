"""The view of the folding explorer: how far the plane has come, and the nets that carry it."""

import functools

import numpy as np
import traitlets

from nnlab.explorers.core import View
from nnlab.folding import trained_fold
from nnlab.folding.kept import DECIMALS, FOLDS
from nnlab.folding.pieces import BOX

LAST, BY = 9, 0.1  # half-steps from the input to the embedding, and what the slider moves by
KEYS = ("spiral", "three_spirals", "donut", "duck")  # of the words, as FOLDS has the names
MARKS = "●▲■"  # of the classes, as the drawing has them


@functools.cache
def packed(name):
    """One net and its data, as the page has them: points in thousandths, x and y in turn."""
    data, net, seed = trained_fold(name)
    thousandths = np.rint(data.points * 10**DECIMALS).astype(int)
    return {
        "points": thousandths.ravel().tolist(),
        "labels": "".join(map(str, data.labels)),
        "weights": [w.tolist() for w in net.weights],
        "biases": [b.tolist() for b in net.biases],
        "relus": sum(net.relus),
    }


def page_data():
    """What the page computes with: the nets with their data, and the limits."""
    return {
        "sets": [packed(name) for name in FOLDS],
        "names": [*FOLDS],
        "last": LAST,
        "box": list(BOX[0]),
        "marks": list(MARKS),
    }


class FoldingView(View):
    """The picture; its traits are the state. follow: the number of one point, 0 for none."""

    dataset_index = traitlets.Int(0, min=0, max=len(FOLDS) - 1).tag(sync=True)
    stage = traitlets.Float(0, min=0, max=LAST).tag(sync=True)
    follow = traitlets.Int(0, min=0).tag(sync=True)
    last_follow = traitlets.Int(200).tag(sync=True)

    @property
    def dataset(self):
        return FOLDS[self.dataset_index]

    @property
    def fold(self):
        """The chosen `TrainedFold`."""
        return trained_fold(self.dataset)

    @traitlets.validate("stage")
    def _keep_to_tenths(self, proposal):
        return round(round(proposal.value / BY) * BY, 1)

    @traitlets.validate("follow")
    def _keep_follow_in_reach(self, proposal):
        return min(proposal.value, len(self.fold.data.labels))

    @traitlets.observe("dataset_index")
    def _reach(self, _change):
        count = len(self.fold.data.labels)
        self.follow = min(self.follow, count)
        self.last_follow = count
