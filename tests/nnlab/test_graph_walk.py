"""steps and to_dict of nnlab.graph: enough to draw, to step and to spell out every product."""

import json
from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from nnlab.graph import (
    Node,
    example_fxyz,
    example_sigmoid_neuron,
    example_squared_norm,
    exp,
    in_order,
    label,
    maximum,
    steps,
    structure,
    to_dict,
)

from tests.nnlab.graph_programs import as_function, programs


def test_the_steps_of_fxyz():
    f = example_fxyz()
    plus, times, back_times, back_plus = steps(f)
    assert (plus.direction, plus.operation, plus.value) == ("forward", "+", 3)
    assert [x.name for x in plus.inputs] == ["x", "y"] and plus.values == (-2, 5)
    assert (times.operation, times.values, times.value) == ("*", (3, -4), -12)
    assert plus.upstream is plus.downstream is plus.totals is None
    assert (back_times.direction, back_times.node) == ("backward", f)
    assert (back_times.upstream, back_times.local_gradients) == (1, (-4, 3))
    assert back_times.downstream == (1 * -4, 1 * 3)
    assert (back_plus.upstream, back_plus.local_gradients) == (-4, (1, 1))
    assert back_plus.downstream == back_plus.totals == (-4, -4)


def test_the_gates_of_the_sigmoid_neuron_in_order():
    taken = list(steps(example_sigmoid_neuron()))
    forward = [s.operation for s in taken if s.direction == "forward"]
    assert forward == ["*", "*", "+", "+", "*-1", "exp", "+1", "1/x"]
    back = [s for s in taken if s.direction == "backward"]
    assert [s.operation for s in back] == forward[::-1]
    assert [round(s.downstream[0], 2) for s in back[:4]] == [-0.53, -0.53, -0.20, 0.20]
    assert [round(s.local_gradients[0], 2) for s in back[:4]] == [-0.53, 1, 0.37, -1]
    merged = [s.operation for s in steps(example_sigmoid_neuron(merged=True))]
    assert merged[:5] == ["*", "*", "+", "+", "sigmoid"]


def test_branches_add_up_step_by_step():
    x = Node(3.0, "x")
    square, plus, back_plus, back_square = steps(x * x + x)
    assert back_plus.totals == (1, 1)
    assert back_square.downstream == (3, 3)
    assert back_square.totals == (1 + 3, 1 + 3 + 3)


@settings(max_examples=100)
@given(programs())
def test_steps_agree_with_backward_and_with_the_chain_rule(program):
    inputs, drawn = program
    nodes = [Node(x) for x in inputs]
    f = as_function(drawn)(*nodes)
    taken = list(steps(f))
    assert all(n.grad is None for n in in_order(f))  # steps leaves the graph as it was
    f.backward()
    totals, seen = {}, set()
    for s in taken:
        assert all(x in seen or not x.inputs for x in s.inputs) or s.direction == "backward"
        seen.add(s.node)
        if s.direction == "backward":
            np.testing.assert_allclose(s.upstream, s.node.grad)
            totals.update(zip(s.inputs, s.totals, strict=True))
    for node, gradient in totals.items():
        assert np.shape(gradient) == np.shape(node.value)
        np.testing.assert_allclose(gradient, node.grad, 1e-12)
    assert Counter(s.direction for s in taken) == dict.fromkeys(
        ("forward", "backward"), len(taken) // 2
    )


def test_an_array_output_is_stepped_through_with_an_upstream():
    x = Node([1.0, 2.0])
    with pytest.raises(ValueError, match="upstream gradient of shape"):
        steps(x * x)  # at the call, not at the first step
    *_, last = steps(x * x, [10, 100])
    assert last.totals[1].tolist() == [20, 400]


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (lambda x: x + 1, "+1"),
        (lambda x: 2.5 + x, "+2.5"),
        (lambda x: x - 1, "-1"),
        (lambda x: 1 - x, "1-x"),
        (lambda x: x / 2, "/2"),
        (lambda x: 1 / x, "1/x"),
        (lambda x: -x, "*-1"),
        (lambda x: x**2, "**2"),
        (lambda x: 2**x, "2**x"),
        (lambda x: maximum(x, 0), "maximum(x, 0)"),
        (lambda x: maximum(0, x), "maximum(0, x)"),
        (lambda x: x + np.ones((2, 3)), "+2×3"),
        (lambda x: exp(x), "exp"),
        (lambda x: x * x, "*"),
        (lambda x: x, None),
    ],
)
def test_labels(make, text):
    assert label(make(Node(3.0))) == text


def test_to_dict_of_fxyz():
    drawn = to_dict(example_fxyz())
    x, y, z, q, f = drawn["nodes"]
    assert [n["name"] for n in drawn["nodes"]] == ["x", "y", "z", "q", "f"]
    assert [n["id"] for n in drawn["nodes"]] == [0, 1, 2, 3, 4]
    assert [n["gradient"] for n in drawn["nodes"]] == [-4, -4, 3, -4, 1]
    assert [n["operation"] for n in drawn["nodes"]] == [None, None, None, "+", "*"]
    assert [(n["level"], n["row"]) for n in (x, y, q, z, f)] == [
        (0, 0), (0, 1), (1, 1), (1, 0), (2, 0)
    ]  # fmt: skip
    ends = [(e["source"], e["target"], e["position"]) for e in drawn["edges"]]
    assert ends == [(0, 3, 0), (1, 3, 1), (3, 4, 0), (2, 4, 1)]
    last = drawn["steps"][-1]
    assert (last["direction"], last["node"], last["inputs"]) == ("backward", 3, [0, 1])
    assert (last["upstream"], last["downstream"]) == (-4, [-4, -4])


@settings(max_examples=40)
@given(programs())
def test_structure_is_what_to_dict_tells_without_numbers(program):
    inputs, drawn = program
    f = as_function(drawn)(*map(Node, inputs))
    built, told = structure(f), to_dict(f)
    assert built["edges"] == told["edges"]
    assert json.loads(json.dumps(built, allow_nan=False)) == built
    for row, whole in zip(built["nodes"], told["nodes"], strict=True):
        assert row.items() <= whole.items() and whole.keys() - row == {"value", "gradient"}
    pairs = [(edge["source"], edge["target"]) for edge in built["edges"]]
    assert pairs == [(x, row["id"]) for row in built["nodes"] for x in row["inputs"]]


def test_to_dict_is_the_same_however_often_a_graph_is_built():
    assert to_dict(example_sigmoid_neuron()) == to_dict(example_sigmoid_neuron())


def test_to_dict_is_json_also_for_arrays_constants_and_infinity():
    drawn = to_dict(example_squared_norm())
    assert json.loads(json.dumps(drawn, allow_nan=False)) == drawn
    product = next(s for s in drawn["steps"] if s["operation"] == "@")
    assert product["local_gradients"] == ["upstream @ b.T", "a.T @ upstream"]
    x = Node(0.0)
    drawn = to_dict((x**0.5 + x * np.array([1.0, 2.0])).sum())
    assert json.loads(json.dumps(drawn, allow_nan=False)) == drawn
    assert drawn["nodes"][0]["gradient"] == "Infinity"
    assert [n["constant"] for n in drawn["nodes"]] == [None, [1, 0.5], [1, [1, 2]], None, None]


def test_numbers_of_numpy_are_plain_ones_in_a_dict():
    w = Node(1.0, "w")
    w.value -= np.float64(0.25) * w.value
    assert "np." not in repr(to_dict(w * np.float64(2)))
    assert repr(w) == "Node(0.75, name='w')"


def test_operations_stand_right_of_their_inputs_and_no_two_nodes_on_one_place():
    drawn = to_dict(example_sigmoid_neuron())
    place = {n["id"]: (n["level"], n["row"]) for n in drawn["nodes"]}
    assert len(set(place.values())) == len(place)
    assert all(place[e["source"]][0] < place[e["target"]][0] for e in drawn["edges"])


def test_a_graph_of_one_node():
    drawn = to_dict(Node(2.0, "x"))
    assert (len(drawn["nodes"]), drawn["edges"], drawn["steps"]) == (1, [], [])
    assert drawn["nodes"][0]["gradient"] == 1
