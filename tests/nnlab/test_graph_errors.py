"""Errors of nnlab.graph name the operation and its inputs, quote values, and say what to try."""

import re

import numpy as np
import pytest
from nnlab import use_language
from nnlab.graph import (
    DomainError,
    GradientError,
    Node,
    by_name,
    check_gradients,
    compile,
    exp,
    log,
    named,
    sigmoid,
    unary,
    value_and_gradients,
)

pytestmark = pytest.mark.usefixtures("english")
X, Y = Node(-1.0, "x"), Node(0.0, "y")
A, B = Node([1.0, 2.0, -3.0], "a"), Node([1.0, 0.0], "b")

DOMAIN = [
    (lambda: log(X), r"log of x = -1\.0: log takes positive numbers only; keep"),
    (lambda: log(Y), r"log of y = 0\.0"),
    (lambda: log(A), r"log of a = \[ 1\. 2\. -3\.\] of shape \(3,\).*entry \(2,\) is -3\.0"),
    (lambda: X / Y, r"/ of x = -1\.0 and y = 0\.0: division by zero; keep"),
    (lambda: X / B, r"/ of x = -1\.0 and b = .*entry \(1,\) is 0\.0"),
    (lambda: B / Y, r"/ of b = .* and y = 0\.0: division by zero"),
    (lambda: X / 0, r"/ of x = -1\.0 and the constant 0: division by zero"),
    (lambda: X / [1, 0], r"/ of x = -1\.0 and the constant \[1 0\] of shape \(2,\): division"),
    (lambda: 1 / Y, r"/ of the constant 1 and y = 0\.0"),
    (lambda: Y**-1, r"\*\* of y = 0\.0 and the constant -1: 0 to a negative power"),
    (lambda: B**-1, r"\*\* of b = .*0 to a negative power"),
    (lambda: X**0.5, r"\*\* of x = -1\.0 and the constant 0\.5: .*try x\.square"),
    (lambda: A**0.5, r"\*\* of a = .*to a fraction"),
    (lambda: X ** Node(0.5, "n"), r"\*\* of x = -1\.0 and n = 0\.5"),
    (lambda: exp(Node(1000, "e")), r"exp of e = 1000\.0: exp of numbers above 709\.78 is too"),
    (lambda: exp(Node([1, 1000], "e")), r"exp of e = .*entry \(1,\) is 1000\.0"),
    (lambda: Node(1e200, "h") ** 2, r"\*\* of h = 1e\+200 and the constant 2: .*too large"),
    (lambda: Node([1e200], "h") ** 2, r"\*\* of h = .*too large"),
    (lambda: log(X * 1), r"log of the node \* of \(x\) = -1\.0"),
    (lambda: log(Node(-2)), r"log of an unnamed input = -2\.0"),
]


@pytest.mark.parametrize(("wrong", "message"), DOMAIN)
def test_domain_errors_name_the_node_and_its_inputs(wrong, message):
    with pytest.raises(DomainError, match=message):
        wrong()


IN_KOREAN = [
    (lambda: log(X), "x = -1.0에서 log: log는 양수만 받습니다. (x**2 + 1e-9).log()처럼"),
    (lambda: 1 / Y, "상수 1, y = 0.0에서 /: 0으로 나누었습니다"),
    (lambda: log(A), "원소 (2,)의 값이 -3.0입니다"),
    (lambda: log(X * 1), "노드 *(x) = -1.0에서 log"),
    (lambda: log(Node(-2)), "이름 없는 입력 = -2.0에서 log"),
]


@pytest.mark.parametrize(("wrong", "message"), IN_KOREAN)
def test_in_a_korean_notebook_they_are_korean(wrong, message):
    use_language("ko")
    with pytest.raises(DomainError, match=re.escape(message)) as raised:
        wrong()
    assert raised.value.reason in ("positive", "zero")


@pytest.mark.parametrize(
    ("kind", "wrong", "message"),
    [
        (TypeError, lambda: Node("2"), r"'2' is no number and no array of numbers; try Node\(2"),
        (TypeError, lambda: Node(True), "True is no number"),
        (TypeError, lambda: Node(1j), "1j is no number"),
        (TypeError, lambda: Node([True]), r"\[True\] is no array of numbers; try Node"),
        (TypeError, lambda: Node(["a"]), r"\['a'\] is no array of numbers"),
        (ValueError, lambda: Node([[1, 2], [3]]), r"\[\[1, 2\], \[3\]\] has rows of different"),
        (ValueError, lambda: Node(10**400), "0 is not finite"),
        (TypeError, lambda: Node(None), "None is no number"),
        (TypeError, lambda: Node(X), r"name='x'\) is no number"),
        (TypeError, lambda: X + "1", "'1' is no number"),
        (ValueError, lambda: Node(np.nan), "nan is not finite; .*try 0.0"),
        (ValueError, lambda: Node([1, np.inf]), "inf.* is not finite"),
        (ValueError, lambda: X * np.inf, "inf is not finite"),
        (ValueError, lambda: A + B, r"\+ of a = .*\(3,\) and b = .*\(2,\): operands could not"),
        (ValueError, lambda: A @ B, r"@ of a = .* and b = "),
        (ValueError, lambda: A @ 2, r"@ of a .*multiplies vectors and matrices.*try"),
        (ValueError, lambda: X @ Y, r"@ of x = -1\.0 and y = 0\.0: .*try \*"),
        (ValueError, lambda: Node(np.ones((2, 2, 2)), "t") @ B, r"@ of t = .*try \* and sum"),
        (ValueError, lambda: A.sum(axis=1), "sum of a = .*axis 1 is out of bounds"),
        (ValueError, lambda: X.sum(axis=0), "sum of x = -1.0: .*no axis 0; try sum()"),
        (ValueError, lambda: A.backward(), r"name='a'\) needs an upstream .*\(3,\), got 1.0; try"),
        (ValueError, lambda: A.backward([1, 2]), r"shape \(3,\), got \[1. 2.\] of shape \(2,\)"),
        (TypeError, lambda: by_name(X) and X < Y, "'<' not supported"),
        (TypeError, lambda: value_and_gradients(lambda x: x.value, 2), "2.0, no node; compute"),
        (ValueError, lambda: by_name(X * Node(1, "x")), "two nodes are named 'x'"),
        (ValueError, lambda: check_gradients(lambda: X), "no number to move; try"),
    ],
)
def test_other_errors_quote_what_was_given(kind, wrong, message):
    with pytest.raises(kind, match=message) as raised:
        wrong()
    assert not isinstance(raised.value, DomainError)


def test_what_only_looks_dangerous_is_computed():
    assert sigmoid(Node(-1000.0)).value == 0.0  # exp(1000) is never formed
    assert sigmoid(Node([-1000.0, 1000.0])).value.tolist() == [0.0, 1.0]
    assert sigmoid(Node(-40.0)).value == sigmoid(Node([-40.0])).value[0] > 4e-18
    assert exp(Node(-1000.0)).value == 0.0
    x = Node(0.0)
    (x**0.5).backward()
    assert x.grad == np.inf  # an upright tangent, as torch has it


def test_a_name_given_later_is_in_the_message():
    u = named(X + 1, "u")
    with pytest.raises(DomainError, match=r"/ of the constant 1 and u = 0\.0"):
        1 / u


def test_numbers_of_numpy_are_written_as_numbers():
    """A learning rate of type np.float64 makes values of that type."""
    x = Node(2.0, "x")
    (x * x).backward()
    x.value -= np.float64(0.1) * x.grad
    x.grad = np.float64(0.5)
    assert repr(x) == "Node(1.6, name='x', grad=0.5)"
    x.value = np.float64(-1.0)
    with pytest.raises(DomainError, match=r"log of x = -1\.0:"):
        x.log()
    with pytest.raises(ValueError, match="^inf is not finite"):
        Node(np.float64("inf"))


def test_a_rule_must_return_one_gradient_per_argument():
    @unary("lazy")
    def lazy(a):
        return a, ()

    with pytest.raises(ValueError, match="lazy of an unnamed input = 2.0: .*expected 1, got 0"):
        lazy(2.0)


@unary("sin, wrongly")
def wrong_sine(a):
    return np.sin(a), (-np.cos(a),)


@pytest.mark.parametrize("given", [0.5, [[1.5, 0.5, 1.5]]])
def test_check_gradients_fails_on_a_wrong_gradient_and_says_where(given):
    def f(x, y):
        return wrong_sine(y).sum() + x * x

    with pytest.raises(GradientError, match=r"input 1.* = 0\.5: backward gives -0\.877.*0\.877"):
        check_gradients(f, 3.0, given)


@pytest.mark.parametrize("factor", [1.0001, 0.9999, -1, 0, np.nan])
def test_check_gradients_sees_small_and_silent_mistakes(factor):
    @unary("scaled")
    def scaled(a):
        return a * a, (2 * a * factor,)

    with pytest.raises(GradientError, match="relative error"):
        check_gradients(scaled, 1.0)


def test_check_gradients_passes_what_is_right_and_reports_its_error():
    found = check_gradients(lambda x, y: (exp(x) * y).sum(), [0.5, 1.0], 2.0)
    assert 0 < found.largest_error < 1e-8
    assert found.by_backward == pytest.approx(found.by_differences, rel=1e-8)
    assert check_gradients(lambda x: x * 3, 2).input == 0


def test_compiled_code_raises_the_graphs_errors():
    for f, good, bad in (
        (lambda x: log(x), 1.0, -1.0),
        (lambda x: 1 / x, 1.0, 0.0),
        (lambda x: exp(x), 1.0, 1000.0),
        (lambda x: x**-0.5, 1.0, -1.0),
        (lambda x: log(x).sum(), [1.0, 2.0], [1.0, 0.0]),
        (lambda x: exp(log(x)).sum(), [1.0, 2.0], [1.0, 0.0]),  # exp(-inf) would hide it
        (lambda x: (1 / x).sum(), [1.0, 2.0], [1.0, 0.0]),
        (lambda x: (x**0.5).sum(), [1.0, 2.0], [1.0, -1.0]),
    ):
        compiled = compile(f, good)
        with pytest.raises(DomainError, match="of an unnamed input|of the constant"):
            compiled(bad)
