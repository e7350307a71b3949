"""The view of the confusion explorer: a data set, a net, and the chosen cell."""

from functools import lru_cache

import numpy as np
import traitlets

from nnlab.datasets import digits
from nnlab.explorers.core import View
from nnlab.results import mistakes
from nnlab.results.mistakes import DATA, NETS
from nnlab.templates import confusion_order

SIDE = 8
DECIMALS = 4  # of a confidence
GREYS = "0123456789abcdefg"  # a digit's pixels, 0 to 16, one sign each


def samples(found, row, column):
    """Return the most confident pictures of a cell: [(place in the test set, confidence), ...]."""
    pairs = zip(found.index[row, column], found.confidence[row, column], strict=True)
    return [(int(place), round(float(share), DECIMALS)) for place, share in pairs if place >= 0]


def _table(data, net):
    found = mistakes(data, net)
    cells = [[samples(found, row, column) for column in range(10)] for row in range(10)]
    return {
        "counts": found.counts.tolist(),
        "samples": [[[[*pair] for pair in cell] for cell in line] for line in cells],
        "order": confusion_order(found.counts),
        "right": found.right[0],
        "of": found.of,
    }


@lru_cache(maxsize=1)
def tables():
    """Return what the page shows: counts and samples of every net, and the digits' pixels."""
    shown = {
        int(place)
        for net in NETS
        for place in np.unique(mistakes("digits", net).index)
        if place >= 0
    }
    pixels = {
        str(place): "".join(GREYS[value] for value in digits().x_test[place].ravel())
        for place in sorted(shown)
    }
    found = [[_table(data, net) for net in NETS] for data in DATA]
    return {"tables": found, "pixels": pixels, "names": [*DATA], "nets": [*NETS]}


class ConfusionView(View):
    """The picture; its traits are the state."""

    dataset_index = traitlets.Int(0, min=0, max=len(DATA) - 1).tag(sync=True)
    net_index = traitlets.Int(0, min=0, max=len(NETS) - 1).tag(sync=True)
    side_by_side = traitlets.Bool(False).tag(sync=True)
    actual = traitlets.Int(9, min=0, max=9).tag(sync=True)
    answer = traitlets.Int(8, min=0, max=9).tag(sync=True)

    @property
    def dataset(self):
        """ "digits", "mnist" or "cifar10"."""
        return DATA[self.dataset_index]

    @property
    def net(self):
        """ "one layer", "ten hidden" or "cnn"."""
        return NETS[self.net_index]

    @property
    def found(self):
        """The `Mistakes` of the chosen net."""
        return mistakes(self.dataset, self.net)
