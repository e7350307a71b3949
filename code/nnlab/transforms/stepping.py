"""One gradient step on u, seen from w = H(u)."""

from typing import NamedTuple

import numpy as np

from nnlab import _validation
from nnlab.transforms.maps import vector


class Step(NamedTuple):
    """What one step did; Nu parameters, Nw weights.

    u, w          before the step, (Nu,) and (Nw,)
    gradient_u    J^T dC/dw, (Nu,)
    u_after       u - rate * gradient_u
    w_after       H(u_after), the truth
    change        w_after - w, exact
    first_order   -rate * J J^T dC/dw, what the rule for w says
    gap           largest |change - first_order|: 0 for a linear H, else about rate**2
    jjt           J J^T, shape (Nw, Nw)
    """

    u: np.ndarray
    w: np.ndarray
    gradient_u: np.ndarray
    u_after: np.ndarray
    w_after: np.ndarray
    change: np.ndarray
    first_order: np.ndarray
    gap: float
    jjt: np.ndarray


def step(h, u, gradient_w, rate=0.1):
    """Take one gradient step on u and look at what it does to w = h(u).

    h           has `h(u)` and `h.jacobian(u)`, such as `Tanh`
    u           parameters, (Nu,);  gradient_w  dC/dw at w = h(u), (Nw,);  rate  the step's size
    Returns a `Step`. Raises ValueError, naming the shapes, for what does not fit.
    Source: NYU DLSP20 week 3-1, "Parameter transformations", which writes w <- w - rate J J^T g as
    if it were exact; it is the first order of what happens.
    """
    w, jacobian = np.asarray(h(u), float), np.asarray(h.jacobian(u), float)
    u, g = vector("u", u), vector("gradient_w", gradient_w, len(w))
    rate = _validation.number("rate", rate)
    gradient_u = jacobian.T @ g
    u_after = u - rate * gradient_u
    w_after = np.asarray(h(u_after), float)
    jjt = jacobian @ jacobian.T
    change, first_order = w_after - w, -rate * (jjt @ g)
    gap = float(np.abs(change - first_order).max())
    return Step(u, w, gradient_u, u_after, w_after, change, first_order, gap, jjt)
