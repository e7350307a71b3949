"""Gradient descent on a loss written down as code."""

import math

from nnlab.graph.compiling import compile
from nnlab.graph.kinds import as_value


def descend(loss, w, epochs=2000, rate=0.5):
    """Take `epochs` steps of gradient descent from the numbers `w`; return the numbers at the end.

    loss   as in `compile`, which writes it down once and is not called again
    w      one number for each argument of `loss`
    rate   the learning rate
    Raises ValueError, quoting the rate, if the numbers run away beyond all floats.
    """
    w, rate = [as_value(number) for number in w], as_value(rate)  # NumPy's take three times as long
    step = compile(loss, *w)
    for _ in range(epochs):
        _, gradients = step(*w)
        w = [number - rate * gradient for number, gradient in zip(w, gradients, strict=True)]
    if not all(map(math.isfinite, w)):
        raise ValueError(f"with rate={rate} the numbers run away, to {w}; try a smaller rate.")
    return w
