"""The checks of the backpropagation chapter accept right answers and say what is wrong."""

import pytest
from nnlab import use_language
from nnlab.checks.backprop import check_branch, check_product


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
        (lambda x, y, u: (0.0, 0.0), "is wanted, not (0.0, 0.0)"),
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
    [(2, 3, "used in the sum"), (1, 3, "used in the product"), (9, 3, "9"), (3, 2, "of y")],
)
def test_branch_says_what_is_wrong(dx, dy, says):
    found = check_branch(dx, dy)
    assert not found.right and says in found.text


def test_branch_accepts_the_sum_of_both_ways():
    assert check_branch(3, 3).right
