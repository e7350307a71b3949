"""The exercises on XOR against cheap answers: constants, the answer swapped, too few lines."""

import numpy as np
import pytest
from nnlab import use_language
from nnlab.checks.xor import check_fence, check_gate, check_net
from nnlab.points import donut
from nnlab.xor import Net, solve_xor, train_xor, truth_table

TURNS = np.radians([90, 210, 330])
INWARD = -np.column_stack([np.cos(TURNS), np.sin(TURNS)])


def fence(steepness, threshold, distance=0.7):
    """Three lines around the middle, and an output that wants the sum of their units."""
    offsets = np.full(3, steepness * distance)
    return Net(steepness * INWARD, offsets, np.full(3, 20.0), -20 * threshold, "sigmoid")


FENCE = fence(3, 2.44)


@pytest.fixture(autouse=True)
def english():
    use_language("en")


def test_three_lines_are_a_fence():
    """Gentle ones: the corners of three steep lines reach into the ring."""
    assert check_fence(FENCE).right
    assert (
        "0 points of the middle are outside the fence, and 32" in check_fence(fence(20, 2.5)).text
    )


@pytest.mark.parametrize(
    ("net", "says"),
    [
        (FENCE._replace(w2=np.zeros(3), b2=1.0), "0 points of the middle are outside the fence, a"),
        (FENCE._replace(w2=np.zeros(3), b2=-1.0), "100 points of the middle are outside the fence"),
        (FENCE._replace(w2=-FENCE.w2, b2=-FENCE.b2), "swapped throughout"),
        (Net(INWARD[:2], np.full(2, 0.7), np.full(2, 20.0), -30.0), "look for the open"),
        (Net(np.eye(4, 2), np.zeros(4), np.ones(4), 0.0), "4 hidden units"),
        (Net("a", [1.0], [1.0], 0.0), "stopped at"),
        (lambda points: donut().labels, "A `Net` is needed"),
    ],
)  # fmt: skip
def test_a_fence_says_where_it_is_open(net, says):
    found = check_fence(net)
    assert not found.right and says in found.text


@pytest.mark.parametrize("answer", [[1, 0, 0, 1], [1.0, 0.2, 0.2, 0.9]])
def test_a_table_that_looks_at_no_input_is_no_net(answer):
    assert "did not follow" in check_net("XNOR", lambda points: answer).text


def test_hidden_units_that_had_to_be_kept_are_compared():
    kept = solve_xor()
    turned = kept._replace(w2=-kept.w2, b2=-kept.b2)
    assert check_net("XNOR", turned, keep=kept).right
    # AND beside NOR in the hidden layer, and an OR of them: right, but not what was asked for.
    other = Net(np.array([[20, 20], [-20, -20]]), np.array([-30, 10]), np.array([20, 20]), -10)
    other = other._replace(activation="sigmoid")
    assert check_net("XNOR", other).right
    assert "w1 and b1" in check_net("XNOR", other, keep=kept).text
    assert "`Net` is wanted" in check_net("XNOR", lambda points: turned(points), keep=kept).text
    assert "opposite" in check_net("XNOR", kept, keep=kept).text


def test_other_constants_and_the_output_swapped_are_no_xnor():
    assert "(0, 1), (1, 0)" in check_net("XNOR", lambda points: np.ones(4)).text
    assert "(0, 0), (1, 1)" in check_net("XNOR", lambda points: np.zeros(4)).text
    assert "opposite" in check_net("XNOR", solve_xor()).text


@pytest.mark.parametrize(
    "w", [(20, 20, -10), (20, 20, -30), (0, 0, 10), (-20, -20, 30), (-1, -1, 0)]
)
def test_first_gates_that_come_to_mind_are_no_nor(w):
    assert not check_gate("NOR", *w).right


def test_a_trained_net_passes_too():
    run = train_xor(3, seeds=[0])
    net = run.net(0)
    assert net.accuracy([[0, 0], [0, 1], [1, 0], [1, 1]], truth_table("XOR")) == 1
    assert check_net("XNOR", lambda points: 1 - net(points)).right
