"""Values that write down what is computed with them: the third kind beside floats and arrays.

A graph computed with symbols runs through the same rules and the same `backward` as ever; what the
rules do to the symbols is the code that `compile` prints. Equal expressions are one symbol.
"""

import operator

import numpy as np

from nnlab.graph.errors import shown


class Tape:
    """The symbols of one compilation."""

    def __init__(self):
        self.known, self.constants, self.prefix = {}, {}, "v"

    def record(self, code, arguments, example):
        """Return the symbol of `code`, a format text, with `arguments` put in; `example` it is."""
        arguments = tuple(map(self.constant, arguments))
        key = (code, arguments)
        if key not in self.known:
            self.known[key] = Symbol(self, example, code, arguments, len(self.known))
        return self.known[key]

    def constant(self, x):
        """Give an array in the code a name, c0, c1, ...; all else is written as it is."""
        if not isinstance(x, np.ndarray):
            return x
        if id(x) not in self.constants:
            self.constants[id(x)] = Symbol(self, x, name=f"c{len(self.constants)}")
        return self.constants[id(x)]


class Symbol:
    """A value whose code is known, with an example of it that tells its shape."""

    __slots__ = ("tape", "example", "code", "arguments", "number", "prefix", "name")
    __array_ufunc__ = None

    def __init__(self, tape, example, code=None, arguments=(), number=-1, name=None):
        self.tape, self.example, self.code, self.arguments = tape, example, code, arguments
        self.number, self.prefix, self.name = number, tape.prefix, name

    shape = property(lambda self: np.shape(self.example))
    ndim = property(lambda self: np.ndim(self.example))

    def __repr__(self):
        return shown(self.example)

    def refuse(self, *_, **__):
        raise TypeError(
            "compile follows the operations of f and cannot take a number out of a node for an "
            "`if`, float() or math; try relu(), maximum() and the node's other operations."
        )

    __array__ = __len__ = __bool__ = __float__ = refuse
    __lt__ = __gt__ = __eq__ = __ne__ = refuse
    __le__ = __ge__ = refuse
    __hash__ = object.__hash__  # found in dicts by identity

    def __neg__(self):
        return self.arguments[0] if self.code == "-{0}" else write("-{0}", operator.neg, self)


def write(code, compute, *arguments):
    """Record `code` on the tape of the symbols among the arguments; without any just compute."""
    value = compute(*map(example, arguments))
    tapes = [x.tape for x in arguments if isinstance(x, Symbol)]
    return tapes[0].record(code, arguments, value) if tapes else value


def example(x):
    return x.example if isinstance(x, Symbol) else x


def infix(sign, compute, neutral, swap=False):
    """Return the method of a sign; x * 1, x + 0 and so on are x, and x * -1 is -x."""

    def method(self, other):
        other = float(other) if type(other) is int else other
        if not isinstance(other, Symbol | float | np.ndarray):
            return NotImplemented
        if type(other) is float and other == neutral and not (swap and sign in "-/"):
            return self
        if type(other) is float and other == -1.0 and sign == "*":
            return -self
        a, b = (other, self) if swap else (self, other)
        return write(f"{{0}} {sign} {{1}}", compute, a, b)

    return method


for name, sign, neutral in (
    ("add", "+", 0.0), ("sub", "-", 0.0), ("mul", "*", 1.0), ("truediv", "/", 1.0)
):  # fmt: skip
    compute = getattr(operator, name)
    setattr(Symbol, f"__{name}__", infix(sign, compute, neutral))
    setattr(Symbol, f"__r{name}__", infix(sign, compute, neutral, swap=True))
