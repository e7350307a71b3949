"""Checks of the exercises in the chapter on XOR."""

import numpy as np

from nnlab.checks.answers import brief, call_answer, to_numbers
from nnlab.checks.verdict import verdict
from nnlab.xor import INPUTS, Gate

_TABLES = {"NOR": (1, 0, 0, 0), "XNOR": (1, 0, 0, 1)}


def check_gate(name, w1, w2, b):
    """Check the weights of one neuron against the truth table of `name`, such as "NOR".

    Returns a Verdict that names the inputs on the wrong side, and says if all four are.
    """
    given, failure = to_numbers((w1, w2, b))
    if failure:
        return failure
    if given.shape != (3,):
        return verdict(False, "not_numbers", given=brief((w1, w2, b)))
    if not given[:2].any():
        return verdict(False, "gate_flat", w1=w1, w2=w2)
    return _compare(name, Gate(*given).table())


def check_net(name, net):
    """Check a net, a function of points of shape (4, 2), against the truth table of `name`.

    Returns a Verdict that names the inputs on the wrong side.
    """
    given, failure = call_answer(net, INPUTS)
    if failure:
        return failure
    given, failure = to_numbers(given)
    if failure:
        return failure
    if given.shape != (4,):
        return verdict(False, "net_shape", shape=given.shape)
    return _compare(name, (given > 0.5).astype(int))


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
