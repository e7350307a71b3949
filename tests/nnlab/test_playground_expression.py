"""Functions of x as readers type them: right values, and errors at the right place."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.playground import Problem, read_expression

X = np.array([-1.5, -0.25, 0.5, 2.0])
PYTHON = {"sin": math.sin, "cos": math.cos, "exp": math.exp, "abs": abs, "tanh": math.tanh}


@pytest.mark.parametrize(
    ("text", "python"),
    [
        ("sin(3x)/2", "sin(3*x)/2"),
        ("2x", "2*x"),
        ("x sin(x)", "x*sin(x)"),
        ("xsin(x)", "x*sin(x)"),
        ("(x+1)(x-1)", "(x+1)*(x-1)"),
        ("3(x+1)", "3*(x+1)"),
        ("2pi x", "2*pi*x"),
        ("πx", "pi*x"),
        ("1/2x", "1/2*x"),
        ("-x^2", "-(x**2)"),
        ("(-x)^2", "x*x"),
        ("2^3^2", "2**9"),
        ("2^-x", "2**-x"),
        ("x**3", "x**3"),
        ("x²−x³", "x**2-x**3"),
        ("3−−x", "3+x"),
        ("+x", "x"),
        ("e^x", "exp(x)"),
        ("exp(x)e", "exp(x)*exp(1)"),
        (" 1 - 2 - 3 ", "-4"),
        ("8/4/2", "1"),
        (".5x + 2.", "x/2+2"),
        ("|x|".replace("|", ""), "x"),
        ("tan(x)", "sin(x)/cos(x)"),
        ("sqrt(abs(x))", "abs(x)**.5"),
        ("log(exp(x))", "x"),
        ("abs(tanh(x))", "abs(tanh(x))"),
        ("x×x÷2", "x*x/2"),
    ],
)
def test_values(text, python):
    wanted = [eval(python, PYTHON | {"x": x, "pi": math.pi}) for x in X.tolist()]
    np.testing.assert_allclose(read_expression(text)(X), wanted, 1e-13)


def test_where_a_function_has_no_value_it_is_nan():
    assert np.isnan(read_expression("log(x)")(X)).tolist() == [True, True, False, False]
    assert np.isnan(read_expression("1/(x - 2)")(2.0))
    assert np.isnan(read_expression("(-1)^0.5")(X)).all()


@pytest.mark.parametrize(
    ("text", "key", "position"),
    [
        ("", "expression_empty", None),
        (" \t", "expression_empty", None),
        (None, "expression_empty", None),
        ("x" * 201, "expression_long", None),
        ("2 + y", "expression_name", 5),
        ("sin(3z)", "expression_name", 6),
        ("import os", "expression_name", 1),
        ("x + ", "expression_operand", 4),
        ("x * / 2", "expression_operand", 5),
        ("()", "expression_operand", 2),
        ("sin()", "expression_operand", 5),
        ("sin x", "expression_function", 1),
        ("2 cosx", "expression_function", 3),
        ("sin^2(x)", "expression_function", 1),
        ("(x + (1)", "expression_open", 1),
        ("sin(3x/2", "expression_open", 4),
        ("x + 1)", "expression_close", 6),
        ("x2", "expression_sign", 2),
        ("(x) 2", "expression_sign", 5),
        ("2 3", "expression_sign", 3),
        ("1.2.3", "expression_number", 1),
        ("x + .", "expression_number", 5),
        ("x; 1", "expression_character", 2),
        ("x\n+1", "expression_character", 2),
        ("|x|", "expression_character", 1),
        ("𝑥 + 1", "expression_character", 1),
        ("x + 😀", "expression_character", 5),
        ("x__class__", "expression_character", 2),
    ],
)
def test_problems_say_where(text, key, position):
    with pytest.raises(Problem) as raised:
        read_expression(text)
    assert raised.value.key == key and raised.value.values.get("position") == position


def test_a_problem_speaks_the_readers_language():
    for language, said in (("ko", "3번째 글자부터: sin 뒤에 괄호가"), ("en", "sin at character 3")):
        use_language(language)
        with pytest.raises(ValueError, match=said):
            read_expression("2 sin x")


def deeper(inner):
    """Expressions as (text, value at x) of smaller ones; the values are Python's own."""
    pairs = st.tuples(inner, st.sampled_from("+-*"), inner)
    joined = pairs.map(lambda p: (f"({p[0][0]}){p[1]}({p[2][0]})", _joined(*p)))
    touching = st.tuples(inner, inner).map(
        lambda p: (f"({p[0][0]})({p[1][0]})", lambda x: p[0][1](x) * p[1][1](x))
    )
    called = st.tuples(st.sampled_from(["sin", "cos", "tanh", "abs"]), inner).map(
        lambda p: (f"{p[0]}({p[1][0]})", lambda x: PYTHON[p[0]](p[1][1](x)))
    )
    negative = inner.map(lambda p: (f"-({p[0]})", lambda x: -p[1](x)))
    return joined | touching | called | negative


def _joined(left, sign, right):
    act = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}[sign]
    return lambda x: act(left[1](x), right[1](x))


NUMBERS = st.integers(0, 90).map(lambda n: (f"{n / 10}", lambda x: n / 10))
EXPRESSIONS = st.recursive(st.just(("x", lambda x: x)) | NUMBERS, deeper, max_leaves=6)


@given(EXPRESSIONS, st.floats(-2, 2))
def test_any_expression_has_the_value_that_python_gives_it(expression, x):
    text, value = expression
    if len(text) <= 200:
        assert float(read_expression(text)(x)) == pytest.approx(value(x), rel=1e-6, abs=1e-6)


@given(st.text(st.sampled_from("x1.2()+-*/^ sincopeabt²π#y"), max_size=12) | st.text(max_size=9))
def test_any_text_is_a_function_or_a_problem_within_it(text):
    try:
        read_expression(text)(X)
    except Problem as problem:
        assert 1 <= problem.values.get("position", 1) <= len(text) + 1
