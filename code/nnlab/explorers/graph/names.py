"""Names of the nodes of a drawn graph: the reader's own or letters, and variables for code."""

import keyword
import re
import unicodedata

from nnlab import graph
from nnlab._validation import quoted
from nnlab.explorers.core.numbers import subscript

LONGEST_NAME = 6  # in Latin letters; one of Hangul is as wide as two
LETTERS = "abcdghkmnprstuvwyzlijoqxe"


def all_names(nodes):
    """Return (name, variable) for each node; nodes without a name get a letter.

    Raises TypeError or ValueError, quoting it, for a name that cannot be drawn or is there twice.
    """
    for n in nodes:
        _check(n.name)
    graph.by_name(nodes[-1])  # raises ValueError if two have the same name
    taken = {n.name for n in nodes}
    free = iter([x for x in LETTERS if x not in taken])
    found = []
    for n in nodes:
        name = n.name or ("f" if n is nodes[-1] and "f" not in taken else next(free))
        found.append((name, name if is_variable(name) else next(free)))
    return found


def _check(name):
    if not name:
        return
    if not isinstance(name, str):
        raise TypeError(f"the name {quoted(name)} is no text; try {quoted(str(name))}.")
    if not name.isprintable() or name.isspace():
        raise ValueError(f"the name {quoted(name)} cannot be drawn; try letters, such as 'x'.")
    if width(name) > LONGEST_NAME:
        fits = max(k for k in range(len(name)) if width(name[:k]) <= LONGEST_NAME)
        raise ValueError(f"the name {quoted(name)} is too long to draw; try {quoted(name[:fits])}.")


def is_variable(name):
    """Tell whether Python code can call a node by its name.

    Python takes the "ﬁ" of a name for "fi": such a name may clash with another one.
    """
    plain = name.isidentifier() and unicodedata.normalize("NFKC", name) == name
    return plain and not keyword.iskeyword(name) and name != "Node"


def width(name):
    """Return how wide a name is, in Latin letters."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in name)


def with_subscript(name):
    """Write w0 as w₀."""
    parts = re.fullmatch(r"(\D+)([0-9]+)", name)
    return parts[1].rstrip("_") + subscript(parts[2]) if parts else name
