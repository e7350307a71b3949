"""The functions of `floats` and `arrays` once more, for symbols: each writes down its own call."""

from types import SimpleNamespace

import numpy as np

from nnlab.graph.arrays import copied
from nnlab.graph.kinds import KINDS, of
from nnlab.graph.spelling import ARRAYS, FLOATS
from nnlab.graph.symbols import Symbol, example, write

arrays = KINDS[np.ndarray]


def spelled(name):
    """Return the function `name` of both other kinds, which writes itself down instead."""

    def function(*arguments):
        kind = of(*map(example, arguments))
        code = (ARRAYS if kind.RANK else FLOATS)[name]
        return write(code, getattr(kind, name), *arguments)

    return function


def power_slope(a, b):
    """b * a**(b - 1), spelled out for a plain number b; where that fails the graph is asked."""
    if type(b) is not float:
        return spelled("power_slope")(a, b)
    if b in (0.0, 1.0, 2.0):
        return (0.0, 1.0, 2.0 * a)[int(b)]
    return b * spelled("power")(a, b - 1.0)


def nonzero(b):
    of(b.example).nonzero(b.example)
    return b


def total(a, axis=None, keepdims=False):
    value = of(a.example).total(a.example, axis, keepdims)
    if not a.shape:
        return a
    code = "{0}.sum(axis={1}, keepdims={2})" if axis is not None or keepdims else "{0}.sum()"
    return a.tape.record(to_float(code, value), (a, axis, keepdims), value)


def spread(upstream, a, axis=None, keepdims=False):
    if not a.shape:
        return upstream
    value = of(a.example).spread(example(upstream), a.example, axis, keepdims)
    if axis is not None and not keepdims:
        wide = np.expand_dims(example(upstream), axis)
        upstream = a.tape.record("np.expand_dims({0}, {1})", (upstream, axis), wide)
    return a.tape.record("np.broadcast_to({0}, {1})", (upstream, a.shape), value)


def product(a, b):
    value = of(example(a), example(b)).product(example(a), example(b))
    return write(to_float("{0} @ {1}", value), lambda *_: value, a, b)


def product_left(upstream, b):
    code = "np.multiply.outer({0}, {1})" if np.ndim(example(b)) == 1 else "{0} @ {1}.T"
    value = arrays.product_left(example(upstream), example(b))
    return write(code, lambda *_: value, upstream, b)


def product_right(upstream, a):
    code = "np.multiply.outer({1}, {0})" if np.ndim(example(a)) == 1 else "{1}.T @ {0}"
    value = arrays.product_right(example(upstream), example(a))
    return write(code, lambda *_: value, upstream, a)


def unbroadcast(gradient, shape):
    value = arrays.unbroadcast(gradient.example, shape)
    if not shape:
        return gradient.tape.record("float({0}.sum())", (gradient,), value)
    axes, code = copied(gradient.shape, shape), "{0}.sum(axis={1}, keepdims=True).reshape({2})"
    return gradient.tape.record(code, (gradient, axes, shape), value)


def to_float(code, value):
    """numpy's sums give numpy's own floats, slower than Python's ones."""
    return code if isinstance(value, np.ndarray) else f"float({code})"


KINDS[Symbol] = SimpleNamespace(
    RANK=2, nonzero=nonzero, total=total, spread=spread, unbroadcast=unbroadcast,
    product=product, product_left=product_left, product_right=product_right,
    **{name: spelled(name) for name in FLOATS} | {"power_slope": power_slope},
)  # fmt: skip
Symbol.__pow__ = spelled("power")  # for the reader's own rules
