"""The view of the graph explorer: its state, kept possible."""

from decimal import Decimal

import traitlets

from nnlab.explorers.core import View
from nnlab.explorers.core.numbers import EXACT
from nnlab.explorers.graph.given import DIGITS
from nnlab.explorers.graph.structure import MOST_NODES


def rounded(value):
    """Round as JavaScript's toFixed does: the exact number, ties away from zero."""
    digits = Decimal(1).scaleb(-DIGITS)
    return float(Decimal(value).quantize(digits, context=EXACT)) + 0.0  # −0 is 0


class GraphView(View):
    """The picture; its traits are the state.

    v0, ...    the inputs' numbers, from -reach to reach in steps of `by`
    last_step  how far the slider goes: by it a finished walk is known when another graph is chosen
    data has graphs, `drawable`s of which one is drawn, inputs, the names of all their inputs, by
    and reach.
    """

    merged = traitlets.Bool(False).tag(sync=True)
    pattern_index = traitlets.Int(0, min=0).tag(sync=True)
    last_step = traitlets.Int(2).tag(sync=True)
    step = traitlets.Int(2, min=0).tag(sync=True)
    # One trait for each input, because a slider can be linked to a whole trait only.
    vars().update({f"v{i}": traitlets.Float(0.0).tag(sync=True) for i in range(MOST_NODES)})

    @property
    def graph(self):
        """The graph that is drawn."""
        return self.data["graphs"][1 if self.merged else self.pattern_index]

    @property
    def pattern(self):
        """The number of the chosen one of several graphs."""
        return self.pattern_index

    @property
    def values(self):
        """The inputs' numbers, {name: number}, without the errors of a slider's arithmetic."""
        return {n: rounded(getattr(self, f"v{i}")) for i, n in enumerate(self.data["inputs"])}

    @property
    def most_steps(self):
        """Each operation once forward and once backward."""
        return 2 * sum(bool(row["symbol"]) for row in self.graph["nodes"])

    @traitlets.validate("step")
    def _keep_step_in_reach(self, proposal):
        return min(proposal.value, self.most_steps)

    @traitlets.observe("merged", "pattern_index")
    def _follow(self, change):
        """Another graph has another number of steps; a finished walk stays finished."""
        last, finished = self.most_steps, self.step >= self.last_step
        step = last if finished else min(self.step, last)
        if last > self.last_step:  # the slider's limit first, or it would cut the step down
            self.last_step = last
        self.step = step
        self.last_step = last
