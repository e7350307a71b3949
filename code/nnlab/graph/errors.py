"""What a graph says when numbers do not fit: the operation, its inputs, and what to try."""

import numpy as np


class DomainError(ValueError):
    """A number outside what an operation takes: log(-1), 1/0, 0**-1, exp(1000)."""


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
        return f"the constant {x if isinstance(x, int | float) else shown(np.asarray(x))}"
    if x.name:
        return f"{x.name} = {shown(x.value)}"
    if x.operation is None:
        return f"an unnamed input = {shown(x.value)}"
    names = ", ".join(i.name or i.operation or "unnamed" for i in x.inputs)
    return f"the node {x.operation} of ({names}) = {shown(x.value)}"


def explained(error, operation, arguments):
    """Return an error of the same kind whose message names the operation and its inputs."""
    kind = DomainError if isinstance(error, DomainError) else ValueError
    return kind(f"{operation} of {' and '.join(map(described, arguments))}: {error}")


def entry(bad, value):
    """Say which entry of an array is the first bad one, and what it is."""
    place = tuple(int(i) for i in np.argwhere(bad)[0])
    return f"entry {place} is {float(value[place])!r}"
