"""What a graph says when numbers do not fit: the operation, its inputs, and what to try."""

import numpy as np

from nnlab.words import say


class DomainError(ValueError):
    """A number outside what an operation takes: log(-1), 1/0, 0**-1, exp(1000).

    reason   the key of the words that say why, such as "positive", in any language
    """

    reason = None


class GradientError(AssertionError):
    """A gradient differs from central differences; the message says how much and where."""


def shown(value):
    """Write a value on one short line: a number as it is, a large array by its corners."""
    if not isinstance(value, np.ndarray):
        return repr(value.item() if isinstance(value, np.generic) else value)
    text = " ".join(np.array2string(value, threshold=8, edgeitems=2, precision=4).split())
    return f"{text} of shape {value.shape}"


def described(x):
    """Name an argument of an operation: a node by its name or operation, a constant as such."""
    if not hasattr(x, "inputs"):
        given = x if isinstance(x, int | float) else shown(np.asarray(x))
        return say("constant", given=given)
    if x.name:
        return f"{x.name} = {shown(x.value)}"
    if x.operation is None:
        return say("unnamed", given=shown(x.value))
    names = ", ".join(i.name or i.operation or say("no_name") for i in x.inputs)
    return say("node", operation=x.operation, names=names, given=shown(x.value))


def refused(reason, place=""):
    """Return the DomainError of that reason, a key of the words; `place` is what `entry` gives."""
    error = DomainError(f"{say(reason)}; {place}" if place else say(reason))
    error.reason = reason
    return error


def explained(error, operation, arguments):
    """Return an error of the same kind whose message names the operation and its inputs."""
    kind = DomainError if isinstance(error, DomainError) else ValueError
    given = say("and").join(map(described, arguments))
    better = kind(say("of", operation=operation, given=given, error=error))
    if kind is DomainError:
        better.reason = error.reason
    return better


def entry(bad, value):
    """Say which entry of an array is the first bad one, and what it is."""
    place = tuple(int(i) for i in np.argwhere(bad)[0])
    return say("entry", place=place, given=float(value[place]))
