"""The walk of a graph as an explorer shows it: what is known and has arrived after each step."""

import math
from typing import NamedTuple

from nnlab.explorers.graph_structure import built
from nnlab.graph import DomainError, Step, floats, steps

REASONS = {
    floats.POSITIVE: "graph_not_positive",
    floats.ZERO: "graph_by_zero",
    floats.POWER: "graph_no_power",
}


class Walk(NamedTuple):
    """A graph after some of its steps; dicts go by the nodes' names, in the order of computing.

    values, gradients   of every node, as at the end of the walk
    known, arrived      the values and gradients that the steps taken so far have given
    parts               {name: what each branch has brought back so far}
    steps               all `Step`s of nnlab.graph;  step: how many of them have been taken
    """

    values: dict
    gradients: dict
    known: dict
    arrived: dict
    parts: dict
    steps: list[Step]
    step: int


def walk(data, values, step):
    """Compute the graph of a `structure` and walk `step` steps; raises DomainError."""
    nodes = built(data, values)
    taken = list(steps(nodes[-1]))
    half = len(taken) // 2
    full = parts_after(nodes, taken, len(taken), half)
    for name, parts in full.items():
        if not math.isfinite(math.fsum(parts) if all(map(math.isfinite, parts)) else math.inf):
            raise DomainError(f"the gradient of {name} is too large for a float; move the inputs.")
    nodes[-1].backward()
    reached = {id(s.node) for s in taken[: min(step, half)]}
    known = {n.name: n.value for n in nodes if not n.inputs or id(n) in reached}
    parts = parts_after(nodes, taken, step, half)
    return Walk(
        {n.name: n.value for n in nodes},
        {n.name: n.grad for n in nodes},
        known,
        totals(taken, step, half),
        parts,
        taken,
        step,
    )


def totals(taken, step, half):
    """Return {name: gradient} after `step` steps; the output has its 1 once going back begins."""
    if step <= half:
        return {}
    found = {taken[half].node.name: taken[half].upstream}
    for s in taken[half:step]:
        found.update(zip((x.name for x in s.inputs), s.totals, strict=True))
    return found


def parts_after(nodes, taken, step, half):
    """Return {name: the contributions that have arrived} after `step` steps."""
    found = {n.name: [] for n in nodes}
    for s in taken[half : max(half, step)]:
        for x, downstream in zip(s.inputs, s.downstream, strict=True):
            found[x.name].append(downstream)
    return found


def trouble(data, values):
    """Return (key of the words, row of the node) for a graph that cannot be computed, or None."""
    try:
        walk(data, values, 0)
    except DomainError as error:
        return found_in(data, values, str(error))
    return None


def found_in(data, values, message):
    """Find the first node that fails by computing the graph up to each node in turn."""
    for i, row in enumerate(data["nodes"]):
        try:
            built(data | {"nodes": data["nodes"][: i + 1]}, values)
        except DomainError:
            keys = [key for text, key in REASONS.items() if text in message]
            return (keys or ["graph_too_large"])[0], row
    name = message.removeprefix("the gradient of ").split(" is too large")[0]
    return "graph_too_steep", next(row for row in data["nodes"] if row["name"] == name)
