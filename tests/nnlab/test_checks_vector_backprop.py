"""The checks of the chapter on matrices accept right answers and say what is wrong."""

import numpy as np
import pytest
import torch
from nnlab import use_language
from nnlab.checks.vector_backprop import (
    NORM_W,
    NORM_X,
    check_product_back,
    check_softmax_back,
    check_squared_norm,
)

DW = [[8, 4], [12, 6], [12, 6]]  # 2 q xT with q = (2, 3, 3), x = (2, 1)
DX = [16, 12]  # 2 WT q


@pytest.fixture(autouse=True)
def english():
    use_language("en")


def test_the_product_is_accepted():
    found = check_product_back(lambda X, W, upstream: (upstream @ W.T, X.T @ upstream))
    assert found.right, found


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda X, W, u: (u @ W.T, u.T @ X), "dW is transposed"),
        (lambda X, W, u: (u @ W, X.T @ u), "dX has the right shape, 2×2, but wrong"),
        (lambda X, W, u: (W @ u.T, X.T @ u), "dX is transposed"),
        (lambda X, W, u: (X.T @ u, u @ W.T), "wrong order"),
        (lambda X, W, u: (u @ W.T, X.T @ u / len(X)), "dW is divided by the batch size"),
        (lambda X, W, u: (np.zeros_like(X), np.zeros_like(W)), "dX has the right shape"),
        (lambda X, W, u: (u @ W.T, (X.T @ u).sum()), "dW has the shape 1, but W has 2×2"),
        (lambda X, W, u: u @ W.T, "A pair (dX, dW)"),
        (lambda X, W: (X, W), "TypeError"),
        (lambda X, W, u: None, "`None` came out"),
    ],
)
def test_the_product_says_what_is_wrong(answer, says):
    found = check_product_back(answer)
    assert not found.right and says in found.text


def test_an_answer_that_only_squares_let_by_is_caught():
    """np.dot(upstream, W.T) is right everywhere; with W in place of W.T shapes betray it later."""

    def by_square(X, W, u):
        return (u @ W.T, X.T @ u) if W.shape[0] == W.shape[1] else (u @ W, X @ u)

    found = check_product_back(by_square)
    assert not found.right and "ValueError" in found.text


def test_the_squared_norm_is_what_torch_finds():
    W = torch.tensor(NORM_W, dtype=torch.float64, requires_grad=True)
    x = torch.tensor(NORM_X, dtype=torch.float64, requires_grad=True)
    (W @ x).square().sum().backward()
    assert W.grad.tolist() == DW and x.grad.tolist() == DX
    assert check_squared_norm(DW, DX).right
    assert check_squared_norm(W.grad, x.grad[:, None]).right


@pytest.mark.parametrize(
    ("dW", "dx", "says"),
    [
        (np.transpose(DW), DX, "dW is transposed"),
        (np.divide(DW, 2), DX, "dW is exactly half"),
        (DW, np.divide(DX, 2), "dx is exactly half"),
        (DX, DW, "dW has the shape 2, but W has 3×2"),
        (DW, [12, 16], "dx has the right shape, but 2 of its numbers are wrong, the first at [0]"),
        ([[8, 4], [12, 6], [12, 0]], DX, "1 of its numbers are wrong, the first at [2, 1]"),
        (np.zeros((3, 2)), DX, "6 of its numbers are wrong"),
        (DW, 28, "dx has the shape 1, but x has 2"),
    ],
)
def test_the_squared_norm_says_what_is_wrong(dW, dx, says):
    found = check_squared_norm(dW, dx)
    assert not found.right and says in found.text


def test_the_softmax_is_what_torch_finds():
    def by_torch(y, upstream):
        x = torch.tensor(np.log(y), requires_grad=True)
        torch.softmax(x, dim=0).backward(torch.tensor(upstream))
        return x.grad

    assert check_softmax_back(by_torch).right
    assert check_softmax_back(lambda y, u: y * (u - y @ u)).right

    def by_loop(y, u):
        mean = sum(y * u)
        return [one * (other - mean) for one, other in zip(y, u, strict=True)]

    assert check_softmax_back(by_loop).right


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda y, u: y * u, "a diagonal alone"),
        (lambda y, u: y * (1 - y) * u, "a diagonal alone"),
        (lambda y, u: np.diag(y) - np.outer(y, y), "A 3×3 matrix came out"),
        (lambda y, u: (np.diag(y) - np.outer(y, y)) @ u, "memory of 400×400 numbers"),
        (lambda y, u: y @ u, "3 numbers are wanted"),
        (lambda y, u: u - y @ u, "must add up to 0"),
        (lambda y, u: y * (1 - y), "must add up to 0"),
        (lambda y, u: u - u.mean(), "the sum is 0, but the numbers are wrong"),
        (lambda y, u: 0 * y, "the sum is 0, but the numbers are wrong"),
        (lambda y: y, "TypeError"),
    ],
)
def test_the_softmax_says_what_is_wrong(answer, says):
    found = check_softmax_back(answer)
    assert not found.right and says in found.text
