"""The graph explorer: a circuit of numbers, walked forward and backward one step at a time."""

from math import ceil

from nnlab.explorers import graph_code, graph_formulas, graph_line
from nnlab.explorers.base import Choice, Explorer, Slider, Toggle
from nnlab.explorers.given import in_range
from nnlab.explorers.graph_heights import heights
from nnlab.explorers.graph_structure import structure, with_subscript
from nnlab.explorers.graph_view import GraphView
from nnlab.explorers.graph_walk import trouble, walk
from nnlab.graph import Node, example_fxyz, example_sigmoid_neuron, in_order, maximum, named

MOST_SLIDERS = 6
LARGEST = 1000  # of an input: a slider of 0.5 steps still has a pixel or so for each
STEPS = (0.5, 0.25, 0.1, 0.05, 0.01)


class GraphExplorer(Explorer):
    """Change the inputs of a graph and walk it forward and backward, gate by gate.

    f      a node of nnlab.graph whose graph holds numbers, up to 24 nodes; or a pair of nodes, the
           second with gates merged into one; or a dict {key of the words: node} to choose from.
           Inputs of the same name are one input. By default f = (x + y) z.
    step   how many steps have been taken: forward first, then backward; all by default
    by     what an arrow key adds to an input;  reach: inputs go from -reach to reach
    Raises TypeError or ValueError, quoting what was given.
    Source: cs231n, "Backpropagation, intuitions"; C15-C26 of the course.
    """

    def __init__(self, f=None, step=None, by=None, reach=None):
        graphs, values = _graphs(example_fxyz() if f is None else f)
        by, reach = _moves(values, by, reach)
        last = 2 * sum(bool(row["op"]) for row in graphs[0]["nodes"])
        numbers = {f"v{i}": value for i, value in enumerate(values.values())}
        state = {"graphs": graphs, "inputs": list(values), "by": by, "reach": reach}
        state |= {"graph_merged": False, "graph_pattern_index": 0, "last_step": last}
        state["step"] = last if step is None else in_range("step", step, 0, last)
        self._show(state | numbers)

    def _show(self, state):
        view = GraphView(**state)
        super().__init__(view, _controls(view))
        self.heights = heights(view.graphs, len(self.controls))

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


def _graphs(f):
    """Return the structures of `f` and the inputs' numbers, {name: number}."""
    several = f.items() if isinstance(f, dict) else [("", f)]
    if isinstance(f, tuple):
        several = [("", node) for node in f]
    several = list(several)
    if not several or (isinstance(f, tuple) and len(f) != 2):
        raise ValueError(f"{f!r} cannot be shown; try a node, (node, merged node) or a dict.")
    graphs = [structure(node, label) for label, node in several]
    values = {}  # by name, in the order of computing
    for (_, node), data in zip(several, graphs, strict=True):
        for n, row in zip(in_order(node), data["nodes"], strict=True):
            if not n.inputs and values.setdefault(row["name"], n.value) != n.value:
                given = f"{values[row['name']]:g} and {n.value:g}"
                raise ValueError(f"the input {row['name']} is {given}; give it one number.")
    return graphs, values


def _moves(values, by, reach):
    """Return what a step of an input is and how far it goes; given or to fit the numbers."""
    largest = max(map(abs, values.values()))
    if by is None:
        fitting = [s for s in STEPS if all(_is_multiple(v, s) for v in values.values())]
        by = (fitting or [STEPS[-1]])[0]
    if reach is None:
        reach = 6 if largest <= 6 else ceil(1.5 * largest)
    if not 0 < by <= reach <= 1.5 * LARGEST or largest > reach:
        raise ValueError(
            f"by={by!r} and reach={reach!r} do not fit inputs as large as {largest:g}; try "
            f"by=0.5 and a reach of {ceil(largest)} or more, up to {1.5 * LARGEST:g}."
        )
    return float(by), float(reach)


def _is_multiple(value, step):
    return abs(value - round(value / step) * step) < 1e-9


def _controls(view):
    controls = []
    if view.graphs[0]["label"]:
        options = {data["label"]: i for i, data in enumerate(view.graphs)}
        controls.append(Choice("graph_pattern", options))
    controls.append(Slider("step", 0, "last_step", label="graph_step"))
    if len(view.inputs) <= MOST_SLIDERS:
        controls += [
            Slider(f"v{i}", -view.reach, view.reach, by=view.by, text=with_subscript(name))
            for i, name in enumerate(view.inputs)
        ]
    if len(view.graphs) == 2 and not view.graphs[0]["label"]:
        controls.append(Toggle("graph_merged"))
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
