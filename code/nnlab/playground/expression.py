"""Read a function of x as a reader types it, as in sin(3x)/2, without ever running it as code.

Numbers, x, pi, e, + - * / ^, parentheses and FUNCTIONS. A product needs no sign: 3x, 2(x + 1),
x sin(x); it binds as * does, so 1/2x is (1/2)*x. -x^2 is -(x^2), and 2^3^2 is 2^(3^2).
"""

import re
from typing import NamedTuple

import numpy as np

from nnlab.playground import elementary
from nnlab.playground.problem import Problem

LONGEST = 200  # characters; deep enough for any function that fits a picture
CONSTANTS = {"pi": np.pi, "e": np.e}
FUNCTIONS = {
    "sin": elementary.sin,
    "cos": elementary.cos,
    "tan": lambda x: elementary.sin(x) / elementary.cos(x),
    "exp": elementary.exp,
    "log": elementary.log,
    "sqrt": np.sqrt,
    "abs": np.abs,
    "tanh": elementary.tanh,
}
OPERATORS = {
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
    "^": elementary.power,
}
NAMES = sorted(["x", *CONSTANTS, *FUNCTIONS], key=lambda name: (-len(name), name))
KNOWN = ", ".join(["x", *CONSTANTS, *(f"{name}()" for name in FUNCTIONS)])
# What a text that was copied from elsewhere has for the same signs.
ALIKE = str.maketrans("−–×·⋅÷（）", "--***/()")
_TOKEN = re.compile(r"[ \t]*(?:(\*\*|[-+*/^()π²³])|([0-9.]+)|([A-Za-z]+))")


class Token(NamedTuple):
    """kind: a sign, "number", "name" or "end";  value: what it stands for;  position: from 1."""

    kind: str
    value: object
    position: int


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
    reader = _Reader(_tokens(text))
    reader.sum()
    reader.end()
    return Expression(text, tuple(reader.steps))


def _tokens(text):
    """Return the `Token`s of a text, an "end" behind them."""
    found, at, alike = [], 0, text.translate(ALIKE)
    while at < len(alike.rstrip(" \t")):
        match = _TOKEN.match(alike, at)
        if not match:
            at += len(alike[at:]) - len(alike[at:].lstrip(" \t"))
            raise Problem("expression_character", position=at + 1, given=text[at])
        sign, number, letters = match.groups()
        at = match.end()
        position = at - len(match[0].lstrip(" \t")) + 1
        found += _signs(sign, position) if sign else _words(number, letters, position)
    return [*found, Token("end", None, len(text.rstrip(" \t")) + 1)]


def _signs(sign, position):
    if sign == "π":
        return [Token("name", "pi", position)]
    if sign in "²³":
        return [Token("^", None, position), Token("number", 2.0 if sign == "²" else 3.0, position)]
    return [Token("^" if sign == "**" else sign, None, position)]


def _words(number, letters, position):
    if letters:
        return _names(letters, position)
    if number.count(".") > 1 or number == ".":
        raise Problem("expression_number", position=position, given=number)
    return [Token("number", float(number), position)]


def _names(letters, position):
    """Read letters that touch as names to multiply: xsin is x and sin, the longest first."""
    found, at = [], 0
    while at < len(letters):
        name = next((name for name in NAMES if letters.startswith(name, at)), None)
        if name is None:
            raise Problem("expression_name", position=position, given=letters, known=KNOWN)
        found.append(Token("name", name, position + at))
        at += len(name)
    return found


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
