"""The checks of the gradients chapter accept right answers and say what is wrong."""

import numpy as np
import pytest
import torch
from nnlab import use_language
from nnlab.checks.gradients import check_differences, check_ridge, check_step


@pytest.fixture(autouse=True)
def english():
    use_language("en")


def test_a_step_downhill_is_right():
    assert check_step(lambda w, gradient, rate: w - rate * gradient).right


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda w, g, r: w + r * g, "uphill"),
        (lambda w, g, r: w - g, "learning rate 0.1 is missing"),
        (lambda w, g, r: -r * g, "only the move"),
        (lambda w, g, r: w - r * np.sign(g), "Only the sign"),
        (lambda w, g, r: w, "[1.0, -2.0, 0.5] is wrong"),
        (lambda w, g, r: np.zeros(3), "[0.0, 0.0, 0.0] is wrong"),
        (lambda w, g, r: 0.7, "shape ()"),
        (lambda w, g: w - g, "TypeError"),
    ],
)
def test_step_says_what_is_wrong(answer, says):
    found = check_step(answer)
    assert not found.right and says in found.text


def test_differences_by_hand_are_right():  # (15.625 - 8) / 0.5 and (15.625 - 3.375) / 1
    assert check_differences(15.25, 12.25).right


@pytest.mark.parametrize(
    ("forward", "central", "says"),
    [
        (12.25, 15.25, "wrong way round"),
        (12, 12.25, "true slope"),
        (15.25, 12, "true slope"),
        (15.25, 24.5, "divided by h"),
        (15.25, 9.25, "between x − h and x."),
        (7.625, 12.25, "difference of the heights"),
        (0, 12.25, "forward difference 0.0"),
        (15.25, 1, "central difference 1.0"),
        ([15.25], 12.25, "single number"),
    ],
)
def test_differences_says_what_is_wrong(forward, central, says):
    found = check_differences(forward, central)
    assert not found.right and says in found.text


def by_torch(w, X, y, penalty):
    w, X, y = (torch.tensor(one) for one in (w, X, y))
    w.requires_grad_()
    (((X @ w - y) ** 2).sum() + penalty * (w[1:] ** 2).sum()).div(len(y)).backward()
    return w.grad.numpy()


def test_the_gradient_of_torch_is_right():
    assert check_ridge(by_torch).right
    assert check_ridge(lambda *given: torch.tensor(by_torch(*given))).right


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (lambda w, X, y, p: by_torch(w, X, y, 0), "gradient of the penalty is missing"),
        (lambda w, X, y, p: by_torch(w, X, y, p) / 2, "derivative of a square"),
        (lambda w, X, y, p: by_torch(w, X, y, p) * len(y), "division by len(y)"),
        (lambda w, X, y, p: -by_torch(w, X, y, p), "sign is reversed"),
        (lambda w, X, y, p: by_torch(w, X, y, p / 2), "penalty's squares"),
        (lambda w, X, y, p: by_torch(w, X, y, p * len(y)), "not divided by len(y)"),
        (
            lambda w, X, y, p: by_torch(w, X, y, p) + 2 * p * w[0] / len(y) * np.eye(len(w))[0],
            "w[0]",
        ),
        (lambda w, X, y, p: np.zeros_like(w), "central differences"),
        (lambda w, X, y, p: X @ w - y, "has the shape"),
    ],
)
def test_ridge_says_what_is_wrong(wrong, says):
    found = check_ridge(wrong)
    assert not found.right and says in found.text
