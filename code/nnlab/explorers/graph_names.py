"""Names of the nodes of a drawn graph: the reader's own or letters, and variables for code."""

import keyword
import re
import unicodedata

from nnlab import graph
from nnlab.explorers.formulas import subscript

LONGEST_NAME = 6  # in Latin letters; one of Hangul is as wide as two
LETTERS = "abcdghkmnprstuvwyzlijoqxe"


def all_names(nodes):
    """Return (name, variable) for each node; nodes without a name get a letter."""
    graph.by_name(nodes[-1])  # raises ValueError if two have the same name
    taken = {n.name for n in nodes}
    free = iter([x for x in LETTERS if x not in taken])
    found = []
    for n in nodes:
        name = n.name or ("f" if n is nodes[-1] and "f" not in taken else next(free))
        if width(name) > LONGEST_NAME:
            fits = max(k for k in range(len(name)) if width(name[:k]) <= LONGEST_NAME)
            raise ValueError(f"the name {name!r} is too long to draw; try {name[:fits]!r}.")
        plain = name.isidentifier() and not keyword.iskeyword(name) and name != "Node"
        found.append((name, name if plain else next(free)))
    return found


def width(name):
    """Return how wide a name is, in Latin letters."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in name)


def with_subscript(name):
    """Write w0 as w₀."""
    parts = re.fullmatch(r"(\D+)(\d+)", name)
    return parts[1].rstrip("_") + subscript(parts[2]) if parts else name
