"""nnlab.graph by hand arithmetic: the notes' numbers, branches, long chains, plain operands."""

import copy
import doctest
import math
import pickle
import subprocess
import sys

import numpy as np
import pytest
from nnlab import graph
from nnlab.graph import (
    Node,
    binary,
    by_name,
    example_fxyz,
    example_sigmoid_neuron,
    example_squared_norm,
    in_order,
    maximum,
    named,
    unary,
    value_and_gradients,
)


def test_fxyz_of_the_notes():
    f = example_fxyz()
    n = by_name(f)
    f.backward()
    assert n["q"].value == -2 + 5 == 3
    assert f.value == 3 * -4 == -12
    assert n["z"].grad == n["q"].value == 3  # df/dz = q
    assert n["q"].grad == n["z"].value == -4  # df/dq = z
    assert n["x"].grad == n["y"].grad == 1 * -4  # dq/dx = dq/dy = 1, times df/dq
    assert f.grad == 1


def test_changes_a_b_c_of_the_notes_are_exact_alone_but_not_together():
    a, b, c = 0.1, 0.2, 0.3

    def change(dx=0.0, dy=0.0, dz=0.0):
        return example_fxyz(-2 + dx, 5 + dy, -4 + dz).value - -12

    alone = [change(dx=a), change(dy=b), change(dz=c)]
    np.testing.assert_allclose(alone, [-4 * a, -4 * b, 3 * c])
    np.testing.assert_allclose(change(a, b, c), -4 * a - 4 * b + 3 * c + (a + b) * c)


def test_sigmoid_neuron_of_the_notes_through_four_gates():
    f = example_sigmoid_neuron()
    f.backward()
    n = by_name(f)
    gates = in_order(f)[-4:]
    assert n["u"].value == 2 * -1 + -3 * -2 + -3 == 1
    np.testing.assert_allclose([g.value for g in gates], [-1, 0.37, 1.37, 0.73], atol=0.005)
    np.testing.assert_allclose([g.grad for g in gates], [-0.20, -0.53, -0.53, 1], atol=0.005)
    e = math.exp(-1)
    du = e / (1 + e) ** 2  # 0.20
    assert n["u"].grad == pytest.approx(du, rel=1e-14)
    expected = {"w0": -du, "x0": 2 * du, "w1": -2 * du, "x1": -3 * du, "w2": du}
    for name, gradient in expected.items():
        assert n[name].grad == pytest.approx(gradient, rel=1e-14)
    rounded = [round(n[name].grad, 2) for name in expected]
    assert rounded == [-0.20, 0.39, -0.39, -0.59, 0.20]


def test_one_sigmoid_gate_gives_the_four_gates_gradients():
    four, one = example_sigmoid_neuron(), example_sigmoid_neuron(merged=True)
    four.backward(), one.backward()
    assert len(in_order(four)) - len(in_order(one)) == 3
    for name, node in by_name(one).items():
        assert node.value == pytest.approx(by_name(four)[name].value, rel=1e-15)
        assert node.grad == pytest.approx(by_name(four)[name].grad, rel=1e-14)
    assert by_name(one)["u"].grad == pytest.approx(0.7310585786 * 0.2689414214)  # 0.73 * 0.27


def test_squared_norm_of_the_notes_in_arrays():
    f = example_squared_norm()
    f.backward()
    n = by_name(f)
    q = [0.1 * 0.2 + 0.5 * 0.4, -0.3 * 0.2 + 0.8 * 0.4]  # .22, .26
    np.testing.assert_allclose(n["q"].value, [0.22, 0.26])
    assert f.value == pytest.approx(0.22**2 + 0.26**2) == pytest.approx(0.116)
    np.testing.assert_allclose(n["q"].grad, [0.44, 0.52])
    np.testing.assert_allclose(n["W"].grad, [[0.088, 0.176], [0.104, 0.208]])
    np.testing.assert_allclose(n["W"].grad, [[2 * q[0] * 0.2, 2 * q[0] * 0.4],
                                             [2 * q[1] * 0.2, 2 * q[1] * 0.4]])  # fmt: skip
    np.testing.assert_allclose(n["x"].grad, [-0.112, 0.636])
    np.testing.assert_allclose(
        n["x"].grad, [2 * (0.1 * q[0] - 0.3 * q[1]), 2 * (0.5 * q[0] + 0.8 * q[1])]
    )


def test_branches_add_up():
    x = Node(3.0)
    (x * x + x).backward()
    assert x.grad == 2 * 3 + 1


def test_a_second_backward_does_not_double():
    x = Node([1.0, 2.0])
    f = (x * x).sum()
    f.backward()
    first = x.grad
    f.backward()
    assert x.grad.tolist() == first.tolist() == [2.0, 4.0]


def test_the_output_whose_backward_ran_last_owns_the_gradients():
    x, y = Node(2.0), Node(5.0)
    f, g = x * y, x * 10
    f.backward()
    assert (x.grad, y.grad) == (5, 2)
    g.backward()
    assert x.grad == 10  # not 15
    assert y.grad == 2  # g did not reach y
    (f + g).backward()
    assert x.grad == 15


def test_gradients_do_not_share_memory_with_anything():
    x, y = Node([1.0, 2.0]), Node([3.0, 4.0])
    f = (x + y).sum()
    f.backward()
    x.grad += 100
    assert y.grad.tolist() == [1, 1]
    upstream = np.array([1.0, 1.0])
    h = x + y
    h.backward(upstream)
    h.grad += 1
    assert upstream.tolist() == [1, 1]


def test_a_leaf_copies_the_array_it_is_given():
    given = np.array([1.0, 2.0])
    x = Node(given)
    x.value -= 1
    assert given.tolist() == [1, 2]


def test_a_chain_of_100_000_nodes():
    x = y = Node(1.0)
    for _ in range(100_000):
        y = y * 1.00001 + 0.0
    y.backward()
    assert len(in_order(y)) == 200_001
    assert x.grad == pytest.approx(1.00001**100_000, rel=1e-9)
    del x, y  # taking the chain apart must not overflow the stack either


def test_a_ladder_with_two_to_the_fiftieth_paths_takes_one_step_per_node():
    x = y = Node(1.0)
    for _ in range(50):
        y = y + y
    y.backward()
    assert x.grad == 2.0**50


@pytest.mark.parametrize(
    ("value", "slope", "f"),
    [
        (7.0, 1.0, lambda x: 5 + x),
        (3.0, -1.0, lambda x: 5 - x),
        (-3.0, 1.0, lambda x: x - 5),
        (10.0, 5.0, lambda x: 5 * x),
        (2.5, -1.25, lambda x: 5 / x),
        (0.4, 0.2, lambda x: x / 5),
        (25.0, 25 * math.log(5), lambda x: 5**x),
        (32.0, 5 * 2.0**4, lambda x: x**5),
        (-2.0, -1.0, lambda x: -x),
        (5.0, 0.0, lambda x: maximum(5, x)),
        (6.0, 1.0, lambda x: sum([x, 4])),
        (7.0, 1.0, lambda x: np.float64(5) + x),
    ],
)
def test_plain_numbers_on_either_side(value, slope, f):
    x = Node(2)
    y = f(x)
    y.backward()
    assert y.value == pytest.approx(value, rel=1e-15)
    assert x.grad == pytest.approx(slope, rel=1e-15)
    assert type(y.value) is float


def test_numpy_does_not_take_a_node_apart():
    a, x = np.array([[1.0, 2.0], [3.0, 4.0]]), Node([5.0, 6.0])
    for y, expected in (
        (a + x, [[6, 8], [8, 10]]),
        (a - x, [[-4, -4], [-2, -2]]),
        (a * x, [[5, 12], [15, 24]]),
        (a / x, [[1 / 5, 2 / 6], [3 / 5, 4 / 6]]),
        (a**x, [[1, 2**6], [3**5, 4**6]]),
        (a @ x, [1 * 5 + 2 * 6, 3 * 5 + 4 * 6]),
        ([1.0, 2.0] + x, [6, 8]),
    ):
        assert isinstance(y, Node) and isinstance(y.value, np.ndarray)
        np.testing.assert_allclose(y.value, expected)
        y.sum().backward()
        assert x.grad.shape == (2,)


def test_broadcasting_is_undone_in_the_gradients():
    row, column, number = Node([1.0, 2.0, 3.0]), Node([[10.0], [20.0]]), Node(2.0)
    (row * column * number).sum().backward()
    assert row.grad.tolist() == [60, 60, 60]  # 2 * (10 + 20)
    assert column.grad.tolist() == [[12], [12]]  # 2 * (1 + 2 + 3)
    assert number.grad == (1 + 2 + 3) * (10 + 20)
    assert type(number.grad) is float


def test_an_array_output_takes_an_upstream_gradient():
    x = Node([1.0, 2.0])
    (x * x).backward([10, 100])
    assert x.grad.tolist() == [2 * 1 * 10, 2 * 2 * 100]
    f = example_fxyz()
    f.backward(2)  # twice the gradient everywhere
    assert by_name(f)["z"].grad == 6


def test_everything_is_kept_as_floats_and_float64():
    assert type(Node(2).value) is type(Node(np.float32(2)).value) is float
    assert type(Node(np.array(2)).value) is float
    assert Node([1, 2]).value.dtype == Node(np.float32([1, 2])).value.dtype == np.float64
    assert type(Node([1, 2]).sum().value) is type((Node([1, 2]) @ [1, 2]).value) is float


def test_your_own_rules_make_operations():
    @unary("cube")
    def cube(a):
        return a**3, (3 * a**2,)

    @binary("hypotenuse")
    def hypotenuse(a, b):
        c = math.sqrt(a * a + b * b)
        return c, (a / c, b / c)

    assert value_and_gradients(cube, 2) == (8, (12,))
    assert value_and_gradients(hypotenuse, 3, 4) == (5, (0.6, 0.8))
    x = Node(3.0)
    hypotenuse(x, 4).backward()
    assert x.grad == 0.6


def test_your_own_rule_may_turn_an_array_into_a_number():
    @unary("mean")
    def mean(a):
        return a.mean(), (1 / a.size,)

    x, y = Node([1.0, 2.0, 3.0, 6.0]), Node(2.0)
    (mean(x) * y).backward()
    assert x.grad.tolist() == [0.5] * 4 and y.grad == 3
    mean(x).backward()
    assert x.grad.tolist() == [0.25] * 4


def test_an_input_that_is_not_used_has_gradient_zero():
    value, (dx, dy, dz) = value_and_gradients(lambda x, y, z: x * 2, 1, 2, [3, 4])
    assert (value, dx, dy, dz.tolist()) == (2, 2, 0, [0, 0])


def test_functions_of_plain_numbers_are_nodes():
    assert maximum(2, 3).value == 3
    assert named(maximum(2, 2), "m").name == "m"


def test_the_example_in_the_documentation():
    assert doctest.testmod(graph).attempted >= 5
    assert doctest.testmod(graph).failed == 0


def elsewhere(code):
    """Return what `code` pickles to its standard output, in another process."""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    return pickle.loads(ran.stdout)


def test_an_input_may_come_from_another_process():
    x = elsewhere("""
import pickle, sys
from nnlab.graph import Node
fifty = [Node(1.0) for _ in range(50)]
sys.stdout.buffer.write(pickle.dumps(Node(3.0, "x")))
""")
    h = x * x
    (h * 2).backward()
    assert (x.name, x.grad) == ("x", 2 * 2 * 3.0)


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, pickle.dumps])
def test_what_was_computed_stays_with_its_graph(duplicate):
    node = Node(1.0)
    for _ in range(2000):
        node = node + 1.0
    for computed in (node, Node([1.0, 2.0]).sum(axis=0), Node(2.0, "x").exp()):
        with pytest.raises(TypeError, match=r"was computed.*; copy or send its inputs.*value"):
            duplicate(computed)


@pytest.mark.parametrize("value", [2.0, [1.0, 2.0]])
def test_copies_of_an_input_are_inputs_of_their_own(value):
    x = Node(value, "x")
    x.sum().backward()
    for twin in (copy.copy(x), copy.deepcopy(x), pickle.loads(pickle.dumps(x))):
        assert repr(twin) == repr(x)
        (twin * 3.0).sum().backward()
        assert np.all(twin.grad == 3.0) and np.all(x.grad == 1.0)


def test_repr_shows_value_name_and_gradient():
    x = Node(2, "x")
    assert repr(x) == "Node(2.0, name='x')"
    x.backward()
    assert repr(x) == "Node(2.0, name='x', grad=1.0)"
