"""The checks of the chapter on parameter transformations."""

import numpy as np
import pytest
from nnlab import use_language
from nnlab.checks.transforms import check_mirror, check_positive


@pytest.fixture(autouse=True)
def english():
    use_language("en")


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ([4, 3.5, 4], "means of the copies"),
        ([1, 2, 4], "one half alone"),
        ([7, 5, 4], "one half alone"),
        ([8, 7, 8], "counts the middle twice"),
        ([4, 7, 8], "reverse order"),
        ([1, 2, 4, 5, 7], "u has 3 numbers"),
        ([0, 0, 0], "not the gradient"),
    ],
)
def test_mirror_says_what_is_wrong(answer, says):
    found = check_mirror(answer)
    assert not found.right and says in found.text


def test_mirror_by_hand():
    assert check_mirror([1 + 7, 2 + 5, 4]).right


def diagonal(slope):
    return lambda u: np.diag(slope(u))


@pytest.mark.parametrize(
    ("h", "jacobian", "says"),
    [
        (lambda u: u, lambda u: np.eye(len(u)), "[-2.0, 0.0, 1.5]. All have to be above 0"),
        (lambda u: u**2, diagonal(lambda u: 2 * u), "and 0 itself is not"),
        (lambda u: np.maximum(u, 0), diagonal(lambda u: u > 0), "and 0 itself is not"),
        (lambda u: np.ones_like(u), lambda u: np.zeros((3, 3)), "do not move with u"),
        (lambda u: np.exp(u), lambda u: np.exp(u), "shape (3,) where (3, 3)"),
        (lambda u: np.exp(u), lambda u: np.eye(len(u)), "row 3, column 3 of the Jacobian is 1.0"),
        (lambda u: np.exp(u), diagonal(lambda u: u), "row 3, column 3"),
        (lambda u: np.exp(u).sum(), diagonal(np.exp), "shape () where (3,)"),
        (lambda u: u[9], diagonal(np.exp), "IndexError"),
        (3, diagonal(np.exp), "A function is needed"),
    ],
)
def test_positive_says_what_is_wrong(h, jacobian, says):
    found = check_positive(h, jacobian)
    assert not found.right and says in found.text


@pytest.mark.parametrize(
    ("h", "slope"),
    [(np.exp, np.exp), (lambda u: np.log1p(np.exp(u)), lambda u: 1 / (1 + np.exp(-u)))],
)
def test_positive_accepts_more_than_one_map(h, slope):
    assert check_positive(h, diagonal(slope)).right


@pytest.mark.parametrize("added", [3, 10, 100])
def test_what_is_positive_near_0_alone_is_not_enough(added):
    found = check_positive(lambda u: u + added, lambda u: np.eye(len(u)))
    assert not found.right and f"u=[-300.0, 300.0]: the weights are [{added - 300.0}" in found.text


def test_weights_that_add_up_to_1_are_positive_too():
    def softmax(u):
        return np.exp(u) / np.exp(u).sum()

    found = check_positive(softmax, lambda u: np.diag(softmax(u)) - np.outer(*2 * [softmax(u)]))
    assert found.right
