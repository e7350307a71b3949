"""What the graph explorer promises."""

import numpy as np
from hypothesis import strategies as st

from nnlab import graph
from nnlab.explorers.core.contract import Contract
from nnlab.explorers.graph.explorer import GraphExplorer
from nnlab.explorers.graph.formulas import short
from nnlab.graph import Node, exp, log, maximum, relu, sigmoid, square, tanh

UNARY = [
    exp,
    log,
    tanh,
    sigmoid,
    relu,
    square,
    lambda a: a.sum(),
    lambda a: -a,
    lambda a: a + 1,
    lambda a: 1 - a,
    lambda a: a - 2,
    lambda a: a * 2,
    lambda a: 2 / a,
    lambda a: -2 / a,
    lambda a: a / 4,
    lambda a: a**3,
    lambda a: a**-1,
    lambda a: a**0.5,
    lambda a: 2**a,
    lambda a: (-2) ** a,
    lambda a: maximum(a, 0.5),
    lambda a: maximum(-1, a),
]
BINARY = [
    lambda a, b: a + b,
    lambda a, b: a - b,
    lambda a, b: a * b,
    lambda a, b: a / b,
    lambda a, b: a**b,
    maximum,
]
NUMBERS = st.one_of(
    st.integers(-12, 12).map(lambda n: n / 2), st.floats(-6, 6).map(lambda v: round(v, 3))
)
NAMES = ["x", "w0", "lambda", "b·c", 'a"b', "{x}", "\\n", "무게", "ﬁ", "fi"]


@st.composite
def graphs(draw):
    """Return a graph of 1 to 9 operations on 1 to 4 inputs, each used at least once."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True))
    pool = [Node(1.5, name) for name in names]
    unused = list(pool)
    for _ in range(draw(st.integers(1, 8))):
        one, other = draw(st.sampled_from(pool)), draw(st.sampled_from(unused))
        make = draw(st.sampled_from(UNARY + BINARY * 3))
        try:
            made = make(other) if make in UNARY else make(one, other)
        except ValueError:
            continue
        pool.append(made)
        unused = [n for n in unused if n not in made.inputs] + [made]
    output = unused[0]
    for other in unused[1:]:
        output = output + other
    return output if output.inputs else output + 1


def make(kind="given", f=None, numbers=(), taken=None, **chosen):
    """Return an explorer of a graph, its inputs at `numbers`, after `taken` of all its steps.

    kind    "given" for the graph `f`, else the name of a class method that has its own
    chosen  state of the view: which graph is drawn
    """
    explorer = GraphExplorer(f) if kind == "given" else getattr(GraphExplorer, kind)()
    view = explorer.view
    for name, value in chosen.items():
        setattr(view, name, value)
    for i, value in enumerate(numbers[: len(view.data["inputs"])]):
        setattr(view, f"v{i}", value)
    if taken is not None:
        view.step = round(taken * view.last_step)
    return explorer


SHARED = {"numbers": st.lists(NUMBERS, min_size=5, max_size=5), "taken": st.floats(0, 1)}
STATES = st.one_of(
    st.fixed_dictionaries({"f": graphs(), **SHARED}),
    st.fixed_dictionaries(
        {"kind": st.just("sigmoid_neuron"), "merged": st.booleans(), **SHARED},
    ),
    st.fixed_dictionaries(
        {"kind": st.just("patterns"), "pattern_index": st.integers(0, 3), **SHARED}
    ),
)


def computed(explorer):
    walk = explorer.result
    every = {name: np.array([*getattr(walk, name).values()]) for name in ("values", "gradients")}
    some = {
        name: [getattr(walk, name).get(node) for node in walk.values]
        for name in ("known", "arrived")
    }
    return every | some | {"at": walk.step}


def _shown(walk, numbers):
    return {str(i): short(numbers[name]) for i, name in enumerate(walk.values) if name in numbers}


@graph.unary("cube")
def cube(a):
    return a**3, (3 * a**2,)


X = Node(1.0, "x")
CONTRACT = Contract(
    explorer=GraphExplorer,
    restore=GraphExplorer.from_state,
    states=STATES,
    computed=computed,
    shown=lambda walk: {"value": _shown(walk, walk.known), "grad": _shown(walk, walk.arrived)},
    value=lambda walk: walk.input_gradients,
    bad=[
        ({"f": 3}, "3 is no node"),
        ({"f": Node(3.0, "x")}, "no operation"),
        ({"f": ()}, r"\(\) cannot be shown"),
        ({"f": {"sum": X + 1}}, "the key of f='sum' is not known; try one of 'pattern_add'"),
        ({"f": graph.example_squared_norm()}, r"W is an array of shape \(2, 2\)"),
        ({"f": sum(Node(i, f"x{i}") for i in range(20))}, "40 nodes are too many"),
        ({"f": cube(X)}, "'cube' cannot be drawn"),
        ({"f": Node(1, "x") + Node(2, "x")}, "two nodes are named 'x'"),
        ({"f": Node(1, "temperature") + 1}, "'temperature' is too long"),
        ({"f": Node(1, "가중치벡터") + 1}, "too long to draw; try '가중치'"),
        ({"f": Node(1, 5) + 1}, "the name 5 is no text"),
        ({"f": Node(1, "a\nb") + 1}, r"the name 'a\\nb' cannot be drawn"),
        ({"f": Node(5000, "x") + 1}, "5000"),
        ({"f": Node(1e-7, "x") + 1}, "the input x is 1e-07, finer than a slider"),
        ({"f": (graph.example_fxyz(), graph.example_fxyz(x=1))}, "x is -2 and 1"),
        ({"step": 5}, "step=5"),
        ({"step": "1"}, "step='1'"),
        ({"by": 0}, "by=0"),
        ({"by": 1e-7}, "by=1e-07"),
        ({"by": "x"}, "by='x'"),
        ({"reach": 3}, "reach=3"),
        ({"reach": float("inf")}, "reach=inf"),
    ],
    make=make,
    near=1e-11,
    refuses=False,  # gradients that are too large: nnlab.graph gives them as inf
)
