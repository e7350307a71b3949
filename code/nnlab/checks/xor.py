"""Checks of the exercises in the chapter on XOR."""

import numpy as np

from nnlab.checks.answers import brief, call_answer, to_numbers
from nnlab.checks.verdict import verdict
from nnlab.points import donut
from nnlab.xor import INPUTS, Gate, Net

_TABLES = {"NOR": (1, 0, 0, 0), "XNOR": (1, 0, 0, 1)}
_SHUFFLED = [1, 0, 3, 2]  # neither table reads the same in this order
_FENCE = 3  # lines that go around a patch of the plane


def check_gate(name, w1, w2, b):
    """Check the weights of one neuron against the truth table of `name`, such as "NOR".

    Returns a Verdict that names the inputs on the wrong side, and says if all four are.
    """
    given, failure = to_numbers((w1, w2, b))
    if failure:
        return failure
    if given.shape != (3,):
        return verdict(False, "not_single", given=brief((w1, w2, b)))
    if not given[:2].any():
        return verdict(False, "gate_flat", w1=w1, w2=w2)
    return _compare(name, Gate(*given).table())


def check_net(name, net, keep=None):
    """Check a net, a function of points of shape (4, 2), against the truth table of `name`.

    keep  a `Net`: `net` must be one with the same hidden units

    Returns a Verdict that names the inputs on the wrong side, says that the answers are the same
    whatever the inputs are, or that the hidden units are others.
    """
    if keep is not None:
        if not isinstance(net, Net):
            return verdict(False, "net_no_net", given=brief(net))
        if not _same_hidden(net, keep):
            return verdict(False, "net_hidden")
    found, failure = _answers(net, INPUTS)
    if failure:
        return failure
    first = _compare(name, found)
    if not first.right:
        return first
    again, failure = _answers(net, INPUTS[_SHUFFLED])
    if failure:
        return failure
    return first if (again == found[_SHUFFLED]).all() else verdict(False, "net_constant")


def _same_hidden(net, other):
    pairs = ((net.w1, other.w1), (net.b1, other.b1))
    return net.activation == other.activation and all(np.array_equal(*pair) for pair in pairs)


def check_fence(net):
    """Check a `Net` of at most three hidden units against the donut: 1 inside, 0 on the ring.

    Returns a Verdict that counts the points on the wrong side, inside and on the ring.
    """
    if not isinstance(net, Net):
        return verdict(False, "fence_no_net", given=brief(net))
    units = np.size(net.b1)
    if units > _FENCE:
        return verdict(False, "fence_units", units=units, most=_FENCE)
    points, labels = donut()
    given, failure = call_answer(net, points)
    if failure:
        return failure
    given, failure = to_numbers(given)
    if failure:
        return failure
    if given.shape != labels.shape:
        return verdict(False, "fence_shape", shape=given.shape)
    wrong = (given > 0.5) != (labels == 1)
    if not wrong.any():
        return verdict(True, "fence_right", count=len(labels), units=units)
    if wrong.all():
        return verdict(False, "fence_opposite")
    inside, ring = (int(wrong[labels == kind].sum()) for kind in (1, 0))
    return verdict(False, "fence_wrong", inside=inside, ring=ring)


def _answers(net, points):
    """Return (four answers, 0 or 1, None), or (None, Verdict)."""
    given, failure = call_answer(net, points)
    if failure:
        return None, failure
    given, failure = to_numbers(given)
    if failure:
        return None, failure
    if given.shape != (4,):
        return None, verdict(False, "net_shape", shape=given.shape)
    return (given > 0.5).astype(int), None


def _compare(name, found):
    if name not in _TABLES:
        return verdict(False, "table_unknown", name=brief(name), known=", ".join(_TABLES))
    wrong = [tuple(map(int, x)) for x in INPUTS[found != np.array(_TABLES[name])]]
    if not wrong:
        return verdict(True, "gate_right", name=name)
    if len(wrong) == 4:
        return verdict(False, "gate_opposite", name=name)
    places = ", ".join(map(str, wrong))
    return verdict(False, "gate_wrong", name=name, places=places)
