"""The graph explorer: a circuit of numbers, walked forward and backward one step at a time."""

from nnlab._validation import count, flag
from nnlab.explorers.core import Choice, Explorer, Slider, Toggle
from nnlab.explorers.graph.formulas import SIGNS
from nnlab.explorers.graph.given import DIGITS, graphs_of, moves_of
from nnlab.explorers.graph.line import line, problem
from nnlab.explorers.graph.names import with_subscript
from nnlab.explorers.graph.patterns import patterns
from nnlab.explorers.graph.snippet import snippet
from nnlab.explorers.graph.view import GraphView
from nnlab.explorers.graph.walk import trouble, walk
from nnlab.graph import example_fxyz, example_sigmoid_neuron

MOST_SLIDERS = 6


class GraphExplorer(Explorer):
    """Change the inputs of a graph and walk it forward and backward, gate by gate.

    f      a node of nnlab.graph whose graph holds numbers, up to 24 nodes; or a pair of nodes, the
           second with gates merged into one; or a dict {key of the words: node} to choose from.
           Inputs of the same name are one input. By default f = (x + y) z.
    step   how many steps have been taken: forward first, then backward; all by default
    by     what an arrow key adds to an input;  reach: inputs go from -reach to reach
    Raises TypeError or ValueError, quoting what was given.
    Source: cs231n, "Backpropagation, intuitions".
    """

    def __init__(self, f=None, step=None, by=None, reach=None):
        graphs, values = graphs_of(example_fxyz() if f is None else f)
        by, reach = moves_of(values, by, reach)
        data = {"graphs": graphs, "inputs": list(values), "by": by, "reach": reach}
        data |= {"digits": DIGITS, "signs": SIGNS}
        last = 2 * sum(bool(row["symbol"]) for row in graphs[0]["nodes"])
        state = {"merged": False} if _can_merge(graphs) else {}
        state |= {"pattern_index": 0} if graphs[0]["label"] else {}
        state |= {"last_step": last}
        state["step"] = last if step is None else count("step", step, 0, last)
        self._show(state | {f"v{i}": value for i, value in enumerate(values.values())}, data)

    def _show(self, state, data):
        view = GraphView(data=data, **state)
        super().__init__(view, _controls(data))

    @classmethod
    def sigmoid_neuron(cls, merged=False, **settings):
        """The sigmoid neuron of cs231n, with a switch that merges its last four gates into one."""
        explorer = cls((example_sigmoid_neuron(), example_sigmoid_neuron(merged=True)), **settings)
        explorer.view.merged = flag("merged", merged)
        return explorer

    @classmethod
    def patterns(cls, **settings):
        """What +, *, max and a branch do with the gradient that comes back: z times f's own 1."""
        return cls(patterns(), **settings)

    @classmethod
    def from_state(cls, state, data):
        """Make the explorer whose view has this `state` and `data`: what a page has kept."""
        explorer = cls.__new__(cls)
        explorer._show(state, data)
        return explorer

    @property
    def result(self):
        """The graph after the current step, a `Walk`; ImpossibleState where there is none."""
        return walk(self.view.graph, self.view.values, self.view.step)

    @property
    def snippet(self):
        """Lines of nnlab.graph that end in the gradients of the inputs."""
        return snippet(self.view.graph, self.view.values)

    @property
    def line(self):
        """One line that spells out the current step: its formulas, with letters and numbers."""
        return line(self.view.graph, self.result)

    @property
    def problem(self):
        """Why the graph cannot be computed and which input to move; None where it can."""
        found = trouble(self.view.graph, self.view.values)
        return problem(self.view.graph, *found) if found else None

    def still(self):
        """A still picture of the circuit with all that is known after the step; numbers only."""
        from nnlab.explorers.graph.still import still  # Matplotlib costs 0.3 s

        if self.problem:
            return still(self.view.graph, self.view.values, {})
        walked = self.result
        return still(self.view.graph, walked.known, walked.arrived)


def _can_merge(graphs):
    return len(graphs) == 2 and not graphs[0]["label"]


def _controls(data):
    graphs, reach = data["graphs"], data["reach"]
    controls = []
    if graphs[0]["label"]:
        options = {graph["label"]: i for i, graph in enumerate(graphs)}
        controls.append(Choice("pattern", options, whole=True))
    controls.append(Slider("step", 0, "last_step", label="steps_taken", whole=True))
    if _can_merge(graphs):
        controls.append(Toggle("merged"))
    if len(data["inputs"]) <= MOST_SLIDERS:
        controls += [
            Slider(f"v{i}", -reach, reach, by=data["by"], text=with_subscript(name))
            for i, name in enumerate(data["inputs"])
        ]
    return controls
