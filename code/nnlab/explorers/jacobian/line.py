"""What is said of a state, word for word as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.jacobian import say
from nnlab.jacobians import in_units


def size_text(size):
    """Write a size in bytes as the view does: 625 GiB."""
    value, unit = in_units(size)
    return f"{show_number(value)} {unit}"


def line(view, result):
    """Say how large the Jacobian is, what of it is not zero, and what is kept in its place."""
    sides = {"units": f"{view.units:,}", "batch": view.batch, "side": f"{result.side:,}"}
    said = [
        say("sides", **sides),
        say("whole", entries=f"{result.entries:,}", size=size_text(result.bytes)),
        _nonzero(result),
        say(f"kept_{view.layer}", size=size_text(result.kept_bytes)),
    ]
    return " · ".join(said)


def _nonzero(result):
    ratio = result.entries // result.nonzero
    if ratio == 1:
        return say("all_nonzero")
    return say("nonzero", nonzero=f"{result.nonzero:,}", ratio=f"{ratio:,}")
