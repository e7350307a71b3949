"""compile of nnlab.graph: the graph's own numbers, out of lean code that can be read."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from nnlab import graph
from nnlab.graph import (
    Node,
    compile,
    descend,
    example_sigmoid_neuron,
    exp,
    in_order,
    log,
    maximum,
    relu,
    sigmoid,
    tanh,
    unary,
    value_and_gradients,
)

from tests.nnlab.graph_programs import as_function, by_torch, programs, same

pytestmark = pytest.mark.usefixtures("english")


def neuron(w0, x0, w1, x1, w2):
    return 1 / (1 + exp(-(w0 * x0 + w1 * x1 + w2)))


def assignments(compiled):
    return [line.split(" = ")[1] for line in compiled.source.splitlines() if " = " in line]


@settings(max_examples=300)
@given(programs(longest=12))
def test_random_programs_compiled_are_the_graph_and_torch(program):
    inputs, steps = program
    compiled = compile(as_function(steps), *inputs)
    same(compiled(*inputs), value_and_gradients(as_function(steps), *inputs), 1e-12)
    elsewhere = [np.subtract(0.75, x) if np.ndim(x) else 0.75 - x for x in inputs]
    same(compiled.code(*elsewhere), by_torch(elsewhere, steps))


@settings(max_examples=100)
@given(programs(longest=12))
def test_no_expression_is_computed_twice_and_none_in_vain(program):
    inputs, steps = program
    compiled = compile(as_function(steps), *inputs)
    computed = assignments(compiled)
    assert len(set(computed)) == len(computed)
    body = compiled.source.split("def ")[1]
    for line in body.splitlines()[1:-1]:
        name = line.split(" = ")[0].strip()
        assert (
            body.count(f"{name} ")
            + body.count(f"{name},")
            + body.count(f"{name})")
            + (body.count(f"{name}."))
            + body.count(f"{name}\n")
            >= 2
        ), (name, body)


def test_the_sigmoid_neuron():
    given = (2, -3, -3, -1, -2)
    w, x = given[:3], given[3:]
    compiled = compile(neuron, 2, -1, -3, -2, -3)
    value, gradients = compiled(2, -1, -3, -2, -3)
    f = example_sigmoid_neuron(w, x)
    f.backward()
    assert value == f.value
    expected = [n.grad for n in in_order(f) if not n.inputs]
    np.testing.assert_allclose(gradients, expected, 1e-15)
    assert "def neuron(w0, x0, w1, x1, w2):" in compiled.source
    assert "from math import exp\n" in compiled.source and "np" not in compiled.source
    assert "Node" not in compiled.source


def test_the_source_is_the_whole_code():
    compiled = compile(neuron, 2, -1, -3, -2, -3)
    names = {}
    exec(compiled.source, names)
    assert names["neuron"](1.0, 2.0, 3.0, 4.0, 5.0) == compiled(1, 2, 3, 4, 5)


def test_common_subexpressions_are_computed_once():
    compiled = compile(lambda x: exp(x) * exp(x) + exp(x), 1.0)
    assert compiled.source.count("exp(x)") == 1
    assert assignments(compile(lambda x: (x * x) * (x * x), 1.0)).count("x * x") == 1


def test_neutral_elements_and_unused_gradients_leave_no_code():
    assert assignments(compile(lambda x: (x * 1 + 0 - 0) / 1, 2.0)) == []
    assert assignments(compile(lambda x: (-x) * -1, 2.0)) == []
    assert assignments(compile(lambda x: x * -1, 2.0)) == ["-x"]
    both = compile(lambda x, y: tanh(x) * log(y), 1.0, 2.0)
    first = compile(lambda x, y: tanh(x) * log(y), 1.0, 2.0, wrt=[0])
    none = compile(lambda x, y: tanh(x) * log(y), 1.0, 2.0, wrt=[])
    value, (dx, dy) = both(1.0, 2.0)
    assert first(1.0, 2.0) == (value, (dx,)) and none(1.0, 2.0) == (value, ())
    assert len(assignments(none)) == 3 < len(assignments(first)) < len(assignments(both))


@pytest.mark.parametrize(
    "f",
    [
        lambda x: x**2,
        lambda x: x**1,
        lambda x: x**0,
        lambda x: x**-1,
        lambda x: x**2.5,
        lambda x: 3**x,
        lambda x: 1 - x,
        lambda x: 0 - x,
        lambda x: x - 0.5,
        lambda x: 2 / x,
        lambda x: relu(x - 1.5),
        lambda x: relu(1.5 - x),
        lambda x: relu(x - x),
        lambda x: maximum(x, 1.5),
        lambda x: maximum(1.5, x),
        lambda x: maximum(x, x),
        lambda x: sigmoid(x) + log(x),
        lambda x: (x * np.array([1.0, -2.0])).sum() * x,
        lambda x: Node(3.0) * 2,
    ],
)
@pytest.mark.parametrize("x", [1.5, 0.25, 4.0])
def test_small_functions_of_a_number(f, x):
    same(compile(f, 1.0)(x), value_and_gradients(f, x), 1e-15)
    same(
        compile(lambda a: f(a).sum(), [1.0, 2.0])([x, 1.0]) if accepts_arrays(f) else (0, ()),
        value_and_gradients(lambda a: f(a).sum(), [x, 1.0]) if accepts_arrays(f) else (0, ()),
        1e-15,
    )


def accepts_arrays(f):
    return np.ndim(f(Node([1.0, 2.0])).value) == 1


SHAPES = [((3,), (3,)), ((2, 3), (3,)), ((2,), (2, 3)), ((2, 3), (3, 4)), ((1, 3), (3, 1))]


def both_ways(f, *shapes):
    """Compare code and graph at values other than the examples'."""
    rng = np.random.default_rng(0)
    compiled = compile(f, *(rng.uniform(-1, 1, shape) for shape in shapes))
    elsewhere = [rng.uniform(-1, 1, shape) for shape in shapes]
    # The bare code: else the graph would answer where the code is broken.
    same(compiled.code(*elsewhere), value_and_gradients(f, *elsewhere), 1e-13)


@pytest.mark.parametrize(("left", "right"), SHAPES)
def test_products_of_vectors_and_matrices(left, right):
    weights = np.random.default_rng(1).uniform(-1, 1, np.shape(np.ones(left) @ np.ones(right)))
    both_ways(lambda a, b: tanh((a @ b) * weights).sum(), left, right)
    both_ways(lambda a: ((a @ np.ones(right)) * weights).sum(), left)
    both_ways(lambda b: ((np.ones(left) @ b) * weights).sum(), right)


@pytest.mark.parametrize("axis", [None, 0, 1, -1, (0, 1)])
@pytest.mark.parametrize("keepdims", [False, True])
def test_sums_along_axes(axis, keepdims):
    both_ways(lambda a: a.square().sum(axis, keepdims).tanh().sum(), (2, 3))
    weights = np.random.default_rng(1).uniform(-1, 1, (3, 2, 4)).sum(axis, keepdims=keepdims)
    both_ways(lambda a: (a.sum(axis, keepdims) * weights).sum(), (3, 2, 4))


def test_where_floats_fail_the_graph_answers():
    compiled = compile(lambda x: x**0.5, 1.0)
    assert compiled(0.0) == (0.0, (math.inf,))
    assert compiled(4) == (2.0, (0.25,))
    swapped = compile(lambda x, y: x**0.5 * y, 1.0, 2.0, wrt=[1, 0])
    assert swapped(0.0, 2.0) == (0.0, (0.0, math.inf))
    compiled = compile(lambda x: (x**0.5).sum(), [1.0, 2.0])
    value, (gradient,) = compiled([0, 4])
    assert value == 2 and gradient.tolist() == [math.inf, 0.25]


def test_gradients_of_compiled_code_are_the_readers_own():
    given = np.array([1.0, 2.0])
    c = np.array([3.0, 4.0])
    compiled = compile(lambda x, y: ((x + y) * c).sum(), given, given)
    _, (dx, dy) = compiled(given, given)
    dx += 100
    assert dy.tolist() == c.tolist() == [3, 4] and given.tolist() == [1, 2]
    _, (dx, _) = compile(lambda x, y: x.sum() + y.sum(), given, given)(given, given)
    dx += 1  # writeable


@pytest.mark.parametrize(
    ("kind", "wrong", "message"),
    [
        (ValueError, lambda: compile(neuron, 1, 1, 1, 1, 1)(1, 1, 1, 1, [1, 2]), r"input 4 has .*"),
        (TypeError, lambda: compile(neuron, 1, 1, 1, 1, 1)(1, 2), "2 inputs given, compiled for 5"),
        (TypeError, lambda: compile(relu, 1.0)("a"), "'a' is no number"),
        (TypeError, lambda: compile(lambda x: x if x.value > 0 else -x, 1), "cannot take a number"),
        (TypeError, lambda: compile(lambda x: x if x.value == 1 else -x, 1), "for an `if`"),
        (TypeError, lambda: compile(lambda x: x * math.exp(x.value), 1), "float.. or math; try"),
        (TypeError, lambda: compile(lambda x: x * np.mean(x.value), [1.0]), "cannot take a number"),
        (TypeError, lambda: compile(lambda x: x * np.asarray(x.value), 1), "cannot take a number"),
        (TypeError, lambda: compile(lambda x: 3, 1), "returned 3, no node"),
        (ValueError, lambda: compile(lambda x: x * 2, [1, 2]), "needs an upstream"),
        (ValueError, lambda: compile(lambda x: x.sum(), [1, 2])([1, 2, 3]), r"\(3,\), compiled"),
        (graph.DomainError, lambda: compile(lambda x: 1 / (x - x), 2), r"division by zero"),
        (graph.DomainError, lambda: compile(lambda x: log(-x), 2), r"log of the node \* .*-2\.0"),
    ],
)
def test_errors(kind, wrong, message):
    with pytest.raises(kind, match=message):
        wrong()


def test_names_that_would_clash_are_replaced():
    def exp(exp, np, v1, c0):  # noqa: PLW0642
        return graph.exp(exp) * np * v1 * c0 * [1.0, 2.0] @ [1.0, 1.0]

    given = (1.0, 2.0, 3.0, 4.0)
    compiled = compile(exp, *given)
    assert "def compiled(x0, x1, x2, x3):" in compiled.source
    same(compiled(*given), value_and_gradients(exp, *given), 1e-14)
    assert "def compiled(*" not in compile(lambda *xs: sum(xs, Node(0.0)), 1.0, 2.0).source


def test_gradients_that_are_constant_arrays():
    compiled = compile(lambda x: (x @ [1.0, 2.0]).sum(), [3.0, 4.0])
    value, (gradient,) = compiled([5, 6])
    assert value == 5 + 12 and gradient.tolist() == [1, 2]
    gradient += 1
    assert compiled([5, 6])[1][0].tolist() == [1, 2]


def test_the_shape_of_a_value_may_be_asked():
    def f(x):
        return x.sum() / len(np.ones(x.value.shape)) / (1 + np.ndim(x.value))

    same(compile(f, [1.0, 2.0])([3, 5]), (2.0, [[0.25, 0.25]]))


def test_your_own_rule_compiles_if_it_computes_with_its_values():
    @unary("cube")
    def cube(a):
        return a**3, (3 * a**2,)

    @unary("sine")
    def sine(a):
        return math.sin(a), (math.cos(a),)

    assert compile(cube, 1.0)(2.0) == (8, (12,))
    assert compile(lambda x: cube(x).sum(), [1.0, 2.0])([2, 3])[1][0].tolist() == [12, 27]
    with pytest.raises(TypeError, match="cannot take a number out of a node"):
        compile(sine, 1.0)


def test_a_long_chain_compiles():
    def f(x):
        for _ in range(5000):
            x = x * 1.0001
        return x

    value, (gradient,) = compile(f, 1.0)(2.0)
    assert value == pytest.approx(2 * 1.0001**5000)
    assert gradient == pytest.approx(1.0001**5000)


def test_descent_takes_the_steps_that_gradients_by_hand_give():
    x, y = 3.0, -2.0
    for _ in range(7):
        x, y = x - 0.1 * (2 * x + y), y - 0.1 * x  # of x**2 + x * y
    assert descend(lambda x, y: x.square() + x * y, (3.0, -2.0), 7, 0.1) == pytest.approx([x, y])


def test_descent_from_numpys_numbers_ends_at_the_same_floats():
    def loss(x, y):
        return (x - y).square() + tanh(x * y)

    start = np.array([0.3, -1.7])
    ends = descend(loss, start, 50, 0.1)
    assert ends == descend(loss, start.tolist(), 50, 0.1)
    assert [type(end) for end in ends] == [float, float]


@pytest.mark.filterwarnings("ignore:overflow")
def test_a_descent_that_runs_away_says_so():
    with pytest.raises(ValueError, match=r"rate=3.0 .* to \[nan\]; try a smaller rate"):
        descend(lambda x: x.square(), [1.0], 2000, 3.0)
