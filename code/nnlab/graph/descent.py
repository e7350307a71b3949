"""Gradient descent on a loss written down as code."""

from nnlab.graph.compiling import compile


def descend(loss, w, epochs=2000, rate=0.5):
    """Take `epochs` steps of gradient descent from the numbers `w`; return the numbers at the end.

    loss   as in `compile`, which writes it down once and is not called again
    w      one number for each argument of `loss`
    rate   the learning rate
    """
    w = list(w)
    step = compile(loss, *w)
    for _ in range(epochs):
        _, gradients = step(*w)
        w = [number - rate * gradient for number, gradient in zip(w, gradients, strict=True)]
    return w
