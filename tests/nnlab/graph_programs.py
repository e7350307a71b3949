"""Random programs that run on nodes and on torch tensors alike, for the tests of nnlab.graph."""

import numpy as np
import torch
from hypothesis import strategies as st
from nnlab import graph

SHAPES = [(), (1,), (3,), (2, 1), (1, 3), (2, 3)]  # all fit beside each other
UNARY = ("exp", "log", "tanh", "sigmoid", "relu", "square", "neg", "sum", "plus", "over", "minus")
UNARY += ("to", "root", "base", "shift", "mean")
BINARY = ("+", "-", "*", "/", "maximum", "**", "@")
CONSTANT = np.array([[0.5, -1.5, 2.0], [1.0, 0.25, -0.75]])


@st.composite
def programs(draw, longest=8):
    """Return (inputs, steps): arrays, and (operation, first, second) on what was made so far."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    shapes = draw(st.lists(st.sampled_from(SHAPES), min_size=1, max_size=4))
    inputs = [rng.uniform(-2, 2, shape) if shape else float(rng.uniform(-2, 2)) for shape in shapes]
    steps = []
    for made in range(len(inputs), len(inputs) + draw(st.integers(1, longest))):
        place = st.integers(0, made - 1)
        steps.append((draw(st.sampled_from(UNARY + BINARY)), draw(place), draw(place)))
    return inputs, steps


def run(inputs, steps, functions):
    """Return the sum of all that the steps make, so that branches meet everywhere."""
    made = list(inputs)
    for name, i, j in steps:
        made.append(apply(name, made[i], made[j], functions))
    return sum((functions.total(x) for x in made[len(inputs) :]), start=functions.total(made[0]))


def apply(name, a, b, functions):
    """One operation, kept inside its domain; large numbers are tamed by tanh."""
    f = functions
    return {
        "exp": lambda: f.exp(f.tanh(a)),
        "log": lambda: f.log(f.square(a) + 0.5),
        "tanh": lambda: f.tanh(a),
        "sigmoid": lambda: f.sigmoid(a),
        "relu": lambda: f.relu(a),
        "square": lambda: f.square(f.tanh(a)),
        "neg": lambda: -a,
        "sum": lambda: f.along(a, 0),
        "mean": lambda: f.total(a) / 3,
        "plus": lambda: 2 + a,
        "minus": lambda: 1.5 - a,
        "over": lambda: 1 / (f.square(a) + 0.5) / 2,
        "to": lambda: f.tanh(a) ** 3,
        "root": lambda: (f.square(a) + 0.25) ** -0.5,
        "base": lambda: 2 ** f.tanh(a),
        "shift": lambda: f.constant(CONSTANT) * a,
        "+": lambda: a + b,
        "-": lambda: a - b,
        "*": lambda: f.tanh(a) * b,
        "/": lambda: a / (f.square(b) + 1.0),
        "maximum": lambda: f.maximum(a, b),
        "**": lambda: (f.sigmoid(a) + 0.5) ** f.tanh(b),
        "@": lambda: f.matmul(f.tanh(a), b),
    }[name]()


class Nodes:
    exp, log, tanh, sigmoid = graph.exp, graph.log, graph.tanh, graph.sigmoid
    relu, square, maximum = graph.relu, graph.square, graph.maximum
    constant = staticmethod(lambda x: x)
    total = staticmethod(lambda a: a.sum())
    along = staticmethod(lambda a, axis: a.sum(axis=axis) if np.ndim(a.value) else a)

    @staticmethod
    def matmul(a, b):
        return multiplied(a, b, np.shape(a.value), np.shape(b.value))


class Tensors:
    exp, log, tanh, sigmoid = torch.exp, torch.log, torch.tanh, torch.sigmoid
    relu, square, maximum = torch.relu, torch.square, torch.maximum
    constant = torch.from_numpy
    total = torch.sum
    along = staticmethod(lambda a, axis: a.sum(axis) if a.ndim else a)

    @staticmethod
    def matmul(a, b):
        return multiplied(a, b, tuple(a.shape), tuple(b.shape))


def multiplied(a, b, left, right):
    """a @ b where that exists, summed up if it would not fit beside the others; else a * b."""
    if not left or not right or left[-1] != right[max(len(right) - 2, 0)]:
        return a * b
    return a @ b if left[:-1] + right[1:] in SHAPES else (a @ b).sum()


def by_torch(inputs, steps):
    """Return (value, gradients) of the program, by torch's autograd."""
    tensors = [torch.tensor(x, dtype=torch.float64, requires_grad=True) for x in inputs]
    output = run(tensors, steps, Tensors)
    output.backward()
    gradients = [torch.zeros_like(t) if t.grad is None else t.grad for t in tensors]
    return output.item(), [g.numpy() for g in gradients]


def as_function(steps):
    """Return the program as a function of nodes."""
    return lambda *inputs: run(inputs, steps, Nodes)


def same(ours, theirs, tolerance=1e-10):
    """Compare (value, gradients), shapes too."""
    np.testing.assert_allclose(ours[0], theirs[0], tolerance, tolerance)
    for our, their in zip(ours[1], theirs[1], strict=True):
        assert np.shape(our) == np.shape(their)
        np.testing.assert_allclose(our, their, tolerance, tolerance)
