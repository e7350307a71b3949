"""The checks of the chapters on XOR and motifs accept right answers and say what is wrong."""

import numpy as np
import pytest
from nnlab import use_language
from nnlab.checks.motifs import check_end_template, check_shared_gradient
from nnlab.checks.xor import check_gate, check_net
from nnlab.xor import gate, solve_xor


@pytest.fixture(autouse=True)
def english():
    use_language("en")


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ([2, 1], "a single window"),
        ([1, 1], "mean of the three"),
        ([9, 9], "not the gradient"),
        ([1, 2, 3], "should be 2 numbers"),
    ],
)
def test_shared_gradient_says_what_is_wrong(answer, says):
    found = check_shared_gradient(answer)
    assert not found.right and says in found.text


def test_shared_gradient_by_hand():
    assert check_shared_gradient([1 + 0 + 2, 0 + 2 + 1]).right


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ([[-1, -1, -1], [1, 1, 0], [-1, -1, -1]], "middle of the stroke"),
        ([[0, 0, 0], [-2, 1, 1], [0, 0, 0]], "responds with -1.0"),
        ([[0, 0, 0], [0, 1, 0], [0, 0, 0]], "middle of the stroke"),
        ([[0, 0, 0], [2, 1, 2], [0, 0, 0]], "middle of the stroke"),
        ([[0, 0, 0], [2, -1, -1], [0, 0, 0]], "other end or beside it"),
        ([[0, 0, 0], [0, 1, -1], [0, 0, 0]], "on an upright stroke"),
        ([[0, 1, -1]] * 3, "other end or beside it"),
        ([[0, 0, 0], [1, 1, -2], [0, 0, 0]], "on a filled block"),
        (np.ones((3, 3)), "middle of the stroke"),
        (np.zeros((3, 3)), "responds with 0.0"),
        ([[-1, -1, -1], [-2, 1, 1], [-1, -1, -1]], "responds with -1.0"),
        (np.ones((2, 2)), "(2, 2)"),
    ],
)
def test_end_template_says_what_is_wrong(template, says):
    found = check_end_template(template)
    assert not found.right and says in found.text


def test_end_template_accepts_a_stroke_that_must_not_go_on():
    assert check_end_template([[-1, -1, -1], [1, 1, -2], [-1, -1, -1]]).right


def test_gate_knows_nor_its_opposite_and_a_single_wrong_row():
    assert check_gate("NOR", -20, -20, 10).right
    assert "opposite" in check_gate("NOR", *gate("OR")).text
    assert "(1, 1)" in check_gate("NOR", -20, -20, 50).text
    assert "both weights 0" in check_gate("NOR", 0, 0, 1).text


def test_net_knows_xnor():
    net = solve_xor()
    assert "opposite" in check_net("XNOR", net).text
    assert check_net("XNOR", net._replace(w2=-net.w2, b2=-net.b2)).right
    assert "(2,)" in check_net("XNOR", lambda points: [0, 1]).text
    assert "IndexError" in check_net("XNOR", lambda points: points[9]).text
