"""The graph explorer: a circuit of numbers, walked forward and backward one step at a time."""

from nnlab._validation import in_range
from nnlab.explorers import graph_code, graph_formulas, graph_line
from nnlab.explorers.base import Choice, Explorer, Slider, Toggle
from nnlab.explorers.graph_given import graphs_of, moves_of
from nnlab.explorers.graph_heights import heights
from nnlab.explorers.graph_names import with_subscript
from nnlab.explorers.graph_view import GraphView
from nnlab.explorers.graph_walk import trouble, walk
from nnlab.graph import Node, example_fxyz, example_sigmoid_neuron, maximum, named

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
        last = 2 * sum(bool(row["op"]) for row in graphs[0]["nodes"])
        numbers = {f"v{i}": value for i, value in enumerate(values.values())}
        state = {"graphs": graphs, "inputs": list(values), "by": by, "reach": reach}
        state |= {"graph_merged": False, "graph_pattern_index": 0, "last_step": last}
        state["step"] = last if step is None else in_range("step", step, 0, last)
        self._show(state | numbers)

    def _show(self, state):
        view = GraphView(**state)
        super().__init__(view, _controls(view))
        sliders = sum(trait.startswith("v") for trait in self.controls)
        self.heights = heights(view.graphs, sliders, len(self.controls) - sliders)

    @classmethod
    def sigmoid_neuron(cls, merged=False, **settings):
        """The sigmoid neuron of cs231n, with a switch that merges its last four gates into one."""
        explorer = cls((example_sigmoid_neuron(), example_sigmoid_neuron(merged=True)), **settings)
        explorer.view.graph_merged = bool(merged)
        return explorer

    @classmethod
    def patterns(cls, **settings):
        """What +, *, max and a branch do with the gradient that comes back: z times f's own 1."""
        return cls(dict(_patterns()), **settings)

    @classmethod
    def from_state(cls, state):
        """Make the explorer whose view has this `state`: what a page or a test has kept."""
        explorer = cls.__new__(cls)
        explorer._show(state)
        return explorer

    @property
    def result(self):
        """The graph after the current step, a `Walk`; DomainError where it cannot be computed."""
        return walk(self.view.graph, self.view.values, self.view.step)

    @property
    def code(self):
        """Lines of nnlab.graph that end in the gradients of the inputs."""
        return graph_code.code(self.view.graph, self.view.values)

    def summary(self):
        """The view's live line, or its reason why the current state cannot be computed."""
        data, values = self.view.graph, self.view.values
        failed = trouble(data, values)
        if failed:
            return graph_line.problem(data, *failed)
        return graph_line.live_line(data, self.result)

    def picture(self):
        """A still picture of the circuit with all that is known after the step; numbers only."""
        from nnlab.drawing import circuits, style  # Matplotlib costs 0.3 s: only for a picture

        data, write = self.view.graph, graph_formulas.short
        labels = [graph_formulas.gate(row) if row["op"] else "" for row in data["nodes"]]
        failed = trouble(data, self.view.values)
        walked = None if failed else self.result
        known, arrived = (walked.known, walked.arrived) if walked else (self.view.values, {})
        figure = circuits.circuit_picture(data, labels, known, arrived, write)
        return style.svg_text(figure)


def _controls(view):
    controls = []
    if view.graphs[0]["label"]:
        options = {data["label"]: i for i, data in enumerate(view.graphs)}
        controls.append(Choice("graph_pattern", options, whole=True))
    controls.append(Slider("step", 0, "last_step", label="graph_step", whole=True))
    if len(view.graphs) == 2 and not view.graphs[0]["label"]:
        controls.append(Toggle("graph_merged"))
    if len(view.inputs) <= MOST_SLIDERS:
        controls += [
            Slider(f"v{i}", -view.reach, view.reach, by=view.by, text=with_subscript(name))
            for i, name in enumerate(view.inputs)
        ]
    return controls


def _patterns():
    """Yield (key of the words, graph): one gate each, and z = 2 lets 2 come back to it."""

    def inputs():
        return Node(3, "x"), Node(4, "y"), Node(2, "z")

    x, y, z = inputs()
    yield "graph_pattern_add", named(named(x + y, "q") * z, "f")
    x, y, z = inputs()
    yield "graph_pattern_multiply", named(named(x * y, "q") * z, "f")
    x, y, z = inputs()
    yield "graph_pattern_maximum", named(named(maximum(x, y), "q") * z, "f")
    x, y, z = inputs()
    yield "graph_pattern_branch", named(named(named(x * y, "p") + x, "q") * z, "f")
