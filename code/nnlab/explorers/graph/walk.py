"""The walk of a graph as an explorer shows it: what is known and has arrived after each step."""

import math
from typing import NamedTuple

from nnlab.explorers.graph.structure import built
from nnlab.graph import DomainError, Step, floats, steps

REASONS = {
    floats.POSITIVE: "not_positive",
    floats.ZERO: "by_zero",
    floats.POWER: "no_power",
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

    @property
    def input_gradients(self):
        """The gradients of the inputs, as a tuple: what the copied code ends in."""
        made = {s.node.name for s in self.steps}
        return tuple(g for name, g in self.gradients.items() if name not in made)


def walk(data, values, step):
    """Compute a `drawable` graph and walk `step` steps; raises DomainError."""
    nodes = built(data, values)
    taken = list(steps(nodes[-1]))
    half = len(taken) // 2
    if name := steep(parts_after(nodes, taken, len(taken), half)):
        raise DomainError(f"the gradient of {name} is too large for a float; try another {name}.")
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


def steep(parts):
    """Return the name of the first node whose gradient is not finite, or None."""
    sums = {name: sum(some) for name, some in parts.items()}
    return next((name for name, total in sums.items() if not math.isfinite(total)), None)


def trouble(data, values):
    """Say why the graph cannot be computed: (key of the words, row of the node, numbers before).

    The numbers are {name: number} of the nodes computed before the one that fails. None if all is
    well.
    """
    nodes = []
    try:
        built(data, values, nodes)
    except DomainError as error:
        key = REASONS.get(error.reason, "too_large")
        return key, data["nodes"][len(nodes)], {n.name: n.value for n in nodes}
    taken = list(steps(nodes[-1]))
    name = steep(parts_after(nodes, taken, len(taken), len(taken) // 2))
    row = next((row for row in data["nodes"] if row["name"] == name), None)
    return row and ("too_steep", row, {n.name: n.value for n in nodes})
