"""Names of the nodes of a drawn graph: the reader's own or letters, and variables for code."""

import keyword
import re

from nnlab import graph
from nnlab.explorers.formulas import subscript

LONGEST_NAME = 6
LETTERS = "abcdghkmnprstuvwyzlijoqxe"


def all_names(nodes):
    """Return (name, variable) for each node; nodes without a name get a letter."""
    graph.by_name(nodes[-1])  # raises ValueError if two have the same name
    taken = {n.name for n in nodes}
    free = iter([x for x in LETTERS if x not in taken])
    found = []
    for n in nodes:
        name = n.name or ("f" if n is nodes[-1] and "f" not in taken else next(free))
        if len(name) > LONGEST_NAME:
            raise ValueError(f"the name {name!r} is too long to draw; try {name[:LONGEST_NAME]!r}.")
        plain = name.isidentifier() and not keyword.iskeyword(name) and name != "Node"
        found.append((name, name if plain else next(free)))
    return found


def with_subscript(name):
    """Write w0 as w₀."""
    parts = re.fullmatch(r"(\D+)(\d+)", name)
    return parts[1].rstrip("_") + subscript(parts[2]) if parts else name
