"""The confusion explorer: which class a net takes for which, and the pictures that show it."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import count, flag, one_of
from nnlab.explorers.confusion.line import line
from nnlab.explorers.confusion.view import ConfusionView, samples, tables
from nnlab.explorers.core import Choice, Explorer, Toggle
from nnlab.results.mistakes import DATA, NETS
from nnlab.shares import intervals
from nnlab.templates import confusion_order


class ConfusionCell(NamedTuple):
    """One state: the whole table, and one cell of it.

    counts   int array (10, 10), rows actual, columns answered;  order: of the rows on screen
    count    of the cell;  of: pictures of its row
    share, low, high   count / of with its 95 % interval (Wilson)
    samples  [(place in the test set, confidence), ...], at most 4, most confident first
    """

    counts: np.ndarray
    order: list
    count: int
    of: int
    share: float
    low: float
    high: float
    samples: list


class ConfusionExplorer(Explorer):
    """Look into each cell of a confusion matrix: three nets on three data sets.

    dataset "digits", "mnist" or "cifar10";  net: "one layer", "ten hidden" or "cnn"
    side_by_side   whether classes taken for each other stand side by side
    actual, answer the chosen cell: the true class and the net's answer, 0 to 9
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, dataset="digits", net="one layer", side_by_side=False, actual=9, answer=8):
        view = ConfusionView(
            data=tables(),
            dataset_index=DATA.index(one_of("dataset", dataset, DATA)),
            net_index=NETS.index(one_of("net", net, NETS)),
            side_by_side=flag("side_by_side", side_by_side),
            actual=count("actual", actual, 0, 9),
            answer=count("answer", answer, 0, 9),
        )
        nets = {f"net_{net.replace(' ', '_')}": net for net in NETS}
        controls = [
            Choice("dataset", {f"set_{name}": name for name in DATA}),
            Choice("net", nets, whole=True),
            Toggle("side_by_side"),
        ]
        super().__init__(view, controls)

    @property
    def result(self):
        """What `nnlab.results.mistakes` holds for the chosen cell, a `ConfusionCell`."""
        view, found = self.view, self.view.found
        row = found.counts[view.actual]
        number, of = int(row[view.answer]), int(row.sum())
        (low,), (high,) = intervals([number], of).tolist()
        order = confusion_order(found.counts) if view.side_by_side else [*range(10)]
        cell = samples(found, view.actual, view.answer)
        return ConfusionCell(found.counts, order, number, of, number / of, low, high, cell)

    @property
    def snippet(self):
        """The lines that look the cell's count up."""
        view = self.view
        chosen = f'"{view.dataset}", "{view.net}"'
        return (
            f"from nnlab import results\n\nfound = results.mistakes({chosen})\n"
            f"int(found.counts[{view.actual}, {view.answer}])"
        )

    @property
    def line(self):
        """One line: the cell's count and share, and how many of all are right."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: the table with its counts, and the cell's samples if they are digits."""
        from nnlab.explorers.confusion.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)
