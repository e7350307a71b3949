"""XOR by hand, the proof that no affine map does it, and the geometry of boundaries."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from nnlab import xor
from nnlab.shallow import Net

LOGIC = {
    "AND": lambda a, b: a and b,
    "OR": lambda a, b: a or b,
    "NAND": lambda a, b: not (a and b),
    "XOR": lambda a, b: a != b,
}
BOX = ((-1.5, 1.5), (-0.5, 2.0))
numbers = st.floats(-10, 10)


@pytest.mark.parametrize("name", LOGIC)
def test_truth_tables_are_pythons(name):
    expected = [int(LOGIC[name](*map(bool, row))) for row in xor.INPUTS]
    assert xor.truth_table(name).tolist() == expected


def test_or_of_one_and_one_is_one():  # the sources' table says 0, errata row E54
    assert xor.truth_table("OR")[3] == 1


@pytest.mark.parametrize("name", ["NAND", "OR", "AND"])
def test_gates_compute_their_tables(name):
    gate = xor.gate(name)
    assert gate.table().tolist() == xor.truth_table(name).tolist()
    np.testing.assert_allclose(gate(), xor.truth_table(name), atol=5e-5)


def test_gates_scores_by_hand():
    assert xor.gate("NAND").scores().tolist() == [30, 30 - 20, 30 - 20, 30 - 20 - 20]
    assert xor.gate("OR").scores().tolist() == [-10, 20 - 10, 20 - 10, 20 + 20 - 10]
    assert xor.gate("AND").scores().tolist() == [-30, 20 - 30, 20 - 30, 20 + 20 - 30]


def test_xor_is_and_of_nand_and_or():
    net = xor.solve_xor()
    assert net.hidden(xor.INPUTS).round().tolist() == [[1, 0], [1, 1], [1, 1], [0, 1]]
    np.testing.assert_allclose(net(xor.INPUTS), xor.truth_table("XOR"), atol=5e-5)
    assert net.accuracy(xor.INPUTS, xor.truth_table("XOR")) == 1


@given(st.tuples(*[numbers] * 6), st.sampled_from([1, 2, 3]))
def test_affine_maps_have_no_gap(values, outputs):
    w, b = np.resize(values, (outputs, 2)), np.resize(values, outputs)
    gap = xor.affine_gap(lambda points: points @ w.T + b)
    assert gap.shape == (outputs,)
    np.testing.assert_allclose(gap, 0, atol=1e-13)


@given(numbers, numbers, numbers)
def test_no_line_ever_has_xors_table(w1, w2, b):
    assert xor.Gate(w1, w2, b).table().tolist() != xor.truth_table("XOR").tolist()


def test_gaps_of_what_is_not_affine():
    assert xor.affine_gap(lambda points: np.maximum(points.sum(1) - 1, 0)) == 1  # (0 + 1) - (0 + 0)
    assert xor.affine_gap(lambda points: (points[:, 0] != points[:, 1]) * 1.0) == -2
    gap = xor.affine_gap(xor.solve_xor())
    np.testing.assert_allclose(gap, -2, atol=2e-4)


def test_random_affine_maps_gap_is_rounding():
    gap = xor.largest_affine_gap()
    assert 1e-16 < gap < 5e-14
    assert xor.largest_affine_gap(maps=10, seed=1) < gap * 10


def test_boundary_is_the_net_on_the_grid():
    net, xs, ys = xor.solve_xor(), np.linspace(0, 1, 3), np.linspace(0, 1, 5)
    grid = xor.boundary(net, xs, ys)
    assert grid.shape == (5, 3)
    for j, i in np.ndindex(5, 3):
        assert grid[j, i] == pytest.approx(net([[xs[i], ys[j]]])[0], rel=1e-12)
    assert xor.boundary(net.hidden, xs, ys).shape == (5, 3, 2)


def test_a_line_cut_by_hand():
    # x + y = 0.5 in the unit square: from (0, 0.5) to (0.5, 0).
    ends = xor.segment((1, 1), -0.5, ((0, 1), (0, 1)))
    np.testing.assert_allclose(sorted(ends.tolist()), [[0, 0.5], [0.5, 0]], atol=1e-15)
    ends = xor.segment((0, 2), -1, ((0, 1), (0, 1)))  # y = 0.5, parallel to a side
    np.testing.assert_allclose(sorted(ends.tolist()), [[0, 0.5], [1, 0.5]], atol=1e-15)
    assert xor.segment((0, 0), 0, BOX) is None
    assert xor.segment((0, 0), 1, BOX) is None  # no weights, no line
    assert xor.segment((1, 0), -9, BOX) is None  # x = 9 misses the box


@given(numbers, numbers, numbers)
def test_segments_lie_on_the_line_and_end_on_the_box(w1, w2, b):
    assume(np.hypot(w1, w2) > 1e-3)
    (left, right), (low, high) = BOX
    corners = [w1 * x + w2 * y + b for x in (left, right) for y in (low, high)]
    assume(min(map(abs, corners)) > 1e-9)
    ends = xor.segment((w1, w2), b, BOX)
    # A line meets a box exactly if the corners are not all on one side of it.
    assert (ends is not None) == (min(corners) < 0 < max(corners))
    if ends is not None:
        np.testing.assert_allclose(ends @ (w1, w2) + b, 0, atol=1e-9)
        assert not np.allclose(ends[0], ends[1], atol=1e-12)
        for x, y in ends:
            gaps = [x - left, right - x, y - low, high - y]
            assert min(gaps) > -1e-9 and min(map(abs, gaps)) < 1e-9


def test_a_net_without_weights_says_one_half_everywhere():
    net = Net(np.zeros((2, 2)), np.zeros(2), np.zeros(2), 0.0)
    assert net(xor.INPUTS).tolist() == [0.5] * 4
    assert net.accuracy(xor.INPUTS, [0, 1, 1, 0]) == 0  # on neither side


def test_outputs_do_not_overflow():
    net = Net(np.full((1, 2), 1e100), np.zeros(1), np.full(1, 1e100), 0.0, "relu")
    assert net([[1, 1]]).tolist() == [1]
    net = Net(np.full((1, 2), -1e4), np.zeros(1), np.full(1, -1e4), 0.0, "sigmoid")
    assert net([[1, 1], [-1, -1]]).tolist() == [0.5, 0]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: xor.truth_table("NOR"), "'NOR'.*'NAND'"),
        (lambda: xor.gate("XOR"), "solve_xor"),
        (lambda: xor.gate("nand"), "'nand'"),
        (lambda: xor.affine_gap(lambda points: 3.0), r"\(\)"),
        (lambda: xor.largest_affine_gap(maps=0), "maps=0"),
        (lambda: xor.solve_xor()([1, 2]), r"\(2,\)"),
        (lambda: xor.solve_xor().accuracy(xor.INPUTS, [0, 1]), r"\(2,\)"),
        (lambda: xor.solve_xor()._replace(activation="step").hidden(xor.INPUTS), "'step'"),
        (lambda: xor.boundary(xor.solve_xor(), [[1]], [1]), r"\(1, 1\)"),
    ],
)
def test_errors_quote_what_was_given(call, words):
    with pytest.raises(ValueError, match=words):
        call()
