"""Read a function of x as a reader types it, as in sin(3x)/2, without ever running it as code.

Numbers, x, pi, e, + - * / ^, parentheses and `FUNCTIONS`. A product needs no sign: 3x, 2(x + 1),
x sin(x); it binds as * does, so 1/2x is (1/2)*x. -x^2 is -(x^2), and 2^3^2 is 2^(3^2).
"""

from typing import NamedTuple

import numpy as np

from nnlab.playground.functions import CONSTANTS, FUNCTIONS, OPERATORS
from nnlab.playground.problem import Problem
from nnlab.playground.tokens import tokens_of

LONGEST = 200  # characters; deep enough for any function that fits a picture


class Expression(NamedTuple):
    """A function of x that was read. Called with an array it gives one, nan where it has no value.

    text   as it was typed
    steps  what to do with a stack, in order: ("number", value), ("x",), ("negative",),
           ("function", name) or ("operator", sign)
    """

    text: str
    steps: tuple

    def __call__(self, x):
        x = np.asarray(x, float)
        with np.errstate(all="ignore"):
            stack = []
            for step in self.steps:
                _do(step, stack, x)
        value = np.broadcast_to(stack[0], x.shape)
        return np.where(np.isfinite(value), value, np.nan)


def _do(step, stack, x):
    match step:
        case ("number", value):
            stack.append(np.full_like(x, value))
        case ("x",):
            stack.append(x)
        case ("negative",):
            stack.append(-stack.pop())
        case ("function", name):
            stack.append(FUNCTIONS[name](stack.pop()))
        case ("operator", sign):
            right = stack.pop()
            stack.append(OPERATORS[sign](stack.pop(), right))


def read_expression(text):
    """Read a text as an `Expression`.

    Raises `Problem`, with the position of what is wrong, counted from 1, and what to try.
    """
    if not isinstance(text, str) or not text.strip(" \t\r\n"):
        raise Problem("expression_empty")
    if len(text) > LONGEST:
        raise Problem("expression_long", length=len(text), most=LONGEST)
    reader = _Reader(tokens_of(text))
    reader.sum()
    reader.end()
    return Expression(text, tuple(reader.steps))


class _Reader:
    """Reads tokens by recursive descent and writes down the steps; one method for each level."""

    def __init__(self, tokens):
        self.tokens, self.at, self.steps = tokens, 0, []

    @property
    def token(self):
        return self.tokens[self.at]

    def taken(self, *kinds):
        """Return the next token and go on if it is of one of these kinds, else None."""
        token = self.token
        if token.kind not in kinds:
            return None
        self.at += 1
        return token

    def sum(self):
        self.product()
        while token := self.taken("+", "-"):
            self.product()
            self.steps.append(("operator", token.kind))

    def product(self):
        self.signed()
        while True:
            if token := self.taken("*", "/"):
                self.signed()
                self.steps.append(("operator", token.kind))
            elif self.token.kind == "number":  # "x2" may mean x^2, 2x or x*2: let the reader say
                raise Problem("expression_sign", position=self.token.position)
            elif self.token.kind in ("name", "("):
                self.power()
                self.steps.append(("operator", "*"))
            else:
                return

    def signed(self):
        token = self.taken("+", "-")
        if not token:
            return self.power()
        self.signed()
        if token.kind == "-":
            self.steps.append(("negative",))

    def power(self):
        self.atom()
        if self.taken("^"):
            self.signed()
            self.steps.append(("operator", "^"))

    def atom(self):
        if token := self.taken("number"):
            self.steps.append(("number", token.value))
        elif token := self.taken("name"):
            self.name(token)
        elif token := self.taken("("):
            self.inside(token)
        else:
            raise Problem("expression_operand", position=self.token.position)

    def name(self, token):
        if token.value in FUNCTIONS:
            opening = self.taken("(")
            if not opening:
                raise Problem("expression_function", position=token.position, name=token.value)
            self.inside(opening)
            self.steps.append(("function", token.value))
        elif token.value == "x":
            self.steps.append(("x",))
        else:
            self.steps.append(("number", CONSTANTS[token.value]))

    def inside(self, opening):
        self.sum()
        if not self.taken(")"):
            self.end(("expression_open", opening.position))

    def end(self, problem=None):
        """Raise a `Problem` unless all was read: `problem` if the text ends here too early."""
        token = self.token
        if token.kind == ")":
            raise Problem("expression_close", position=token.position)
        if token.kind != "end":
            raise Problem("expression_operand", position=token.position)
        if problem:
            raise Problem(problem[0], position=problem[1])
