"""The view of the graph explorer: its state, kept possible."""

from decimal import ROUND_HALF_UP, Decimal

import traitlets

from nnlab.explorers.base import View, script, style
from nnlab.explorers.graph_structure import MOST_NODES
from nnlab.words import WORDS

FILES = (
    "frame.js",
    "pointer.js",
    "cells.js",
    "graph_operations.js",
    "graph_line.js",
    "graph_compute.js",
    "graph_code.js",
    "graph_layout.js",
    "graph_edit.js",
    "graph_draw.js",
    "graph.js",
)


def six_decimals(value):
    """Round as JavaScript's toFixed(6) does: the exact number, ties away from zero."""
    return float(Decimal(value).quantize(Decimal("0.000001"), ROUND_HALF_UP)) + 0.0  # −0 is 0


class GraphView(View):
    """The picture; its traits are the state.

    graphs   `structure`s, of which one is drawn;  inputs  the names of all their inputs
    v0, ...  the inputs' numbers, from -reach to reach in steps of `by`
    """

    graphs = traitlets.List(traitlets.Dict(), minlen=1).tag(sync=True)
    inputs = traitlets.List(traitlets.Unicode()).tag(sync=True)
    by = traitlets.Float(0.5).tag(sync=True)
    reach = traitlets.Float(6.0).tag(sync=True)
    graph_merged = traitlets.Bool(False).tag(sync=True)
    graph_pattern_index = traitlets.Int(0, min=0).tag(sync=True)
    last_step = traitlets.Int(2).tag(sync=True)
    step = traitlets.Int(2, min=0).tag(sync=True)
    # One trait for each input, because a slider can be linked to a whole trait only.
    vars().update({f"v{i}": traitlets.Float(0.0).tag(sync=True) for i in range(MOST_NODES)})

    _esm = script(*FILES)
    _css = style("frame.css", "cells.css", "graph.css")
    word_keys = tuple(key for key in WORDS["en"] if key.startswith("graph_"))

    @property
    def graph(self):
        """The structure that is drawn."""
        return self.graphs[1 if self.graph_merged else self.graph_pattern_index]

    @property
    def graph_pattern(self):
        return self.graph_pattern_index

    @property
    def values(self):
        """The inputs' numbers, {name: number}, without the dust of a slider's arithmetic."""
        return {name: six_decimals(getattr(self, f"v{i}")) for i, name in enumerate(self.inputs)}

    @property
    def most_steps(self):
        """Each operation once forward and once backward."""
        return 2 * sum(bool(row["op"]) for row in self.graph["nodes"])

    @traitlets.validate("step")
    def _keep_step_in_reach(self, proposal):
        return min(proposal.value, self.most_steps)

    @traitlets.observe("graph_merged", "graph_pattern_index")
    def _follow(self, change):
        """Another graph has another number of steps; a finished walk stays finished."""
        last, finished = self.most_steps, self.step >= self.last_step
        step = last if finished else min(self.step, last)
        if last > self.last_step:  # the slider's limit first, or it would cut the step down
            self.last_step = last
        self.step = step
        self.last_step = last
