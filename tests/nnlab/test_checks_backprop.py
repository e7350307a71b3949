"""The checks of the backpropagation chapter accept right answers and say what is wrong."""

import pytest
from nnlab import use_language
from nnlab.checks.backprop import check_branch, check_leaky, check_product


@pytest.fixture(autouse=True)
def english():
    use_language("en")


def test_product_accepts_the_switch():
    assert check_product(lambda x, y, upstream: (y * upstream, x * upstream)).right


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda x, y, u: (x * u, y * u), "its own value"),
        (lambda x, y, u: (y, x), "multiply by the upstream"),
        (lambda x, y, u: (0.0, 0.0), ", not (0.0, 0.0)"),
        (lambda x, y, u: y * u, "a pair of two gradients"),
        (lambda x, y: (y, x), "TypeError"),
    ],
)
def test_product_says_what_is_wrong(answer, says):
    found = check_product(answer)
    assert not found.right
    # The second case is the first one whose upstream gradient is not 1.
    assert says in found.text


@pytest.mark.parametrize(
    ("dx", "dy", "says"),
    [
        (2, 5, "used in the sum"),
        (1, 5, "used in the product"),
        (9, 5, "9"),
        (3, 2, "of y"),
        (5, 3, "the wrong way round"),
    ],
)
def test_branch_says_what_is_wrong(dx, dy, says):
    found = check_branch(dx, dy)
    assert not found.right and says in found.text


def test_branch_accepts_the_sum_of_both_ways():
    # f = x*y + x at (5, 2): df/dx = y + 1, df/dy = x
    assert check_branch(2 + 1, 5).right


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda a: (max(a, 0.0), (float(a > 0),)), "cannot be 0.0"),  # the ReLU
        (lambda a: (a, (1.0,)), "cannot be -3.0"),
        (lambda a: (max(a, 0.1 * a), (float(a > 0),)), "still dead"),
        (lambda a: (max(a, 0.1 * a), (1.0,)), "changes by 0.001"),
        (lambda a: (max(a, 0.1 * a), (0.1,)), "changes by 0.01:"),
        (lambda a: (max(a, 0.1 * a), (max(a, 0.1 * a),)), "does that fit the local gradient 2.0"),
        (lambda a: (max(a, 0.1 * a), 1.0), "(value, (slope,))"),
        (lambda a: max(a, 0.1 * a), "(value, (slope,))"),
        (lambda a: (1.0, (0.1,)), "cannot be 1.0"),
        (lambda a: None, "`None` came out"),
        (lambda: 1, "TypeError"),
    ],
)
def test_leaky_says_what_is_wrong(answer, says):
    found = check_leaky(answer)
    assert not found.right and says in found.text


def test_leaky_accepts_a_rule_with_both_slopes():
    assert check_leaky(lambda a: (max(a, 0.1 * a), (1.0 if a > 0 else 0.1,))).right
