"""The numbers, names and signs of an expression, with their places in the text."""

import re
from typing import NamedTuple

from nnlab.playground.functions import CONSTANTS, FUNCTIONS
from nnlab.playground.problem import Problem

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


def tokens_of(text):
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
