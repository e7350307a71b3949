"""What is said of a cell, word for word as js/line.js says it."""

from nnlab.explorers.confusion import say
from nnlab.explorers.core import show_number


def named(data, cls):
    """Return what a class is called: its number, or its name in CIFAR-10."""
    return say(f"class_{cls}") if data == "cifar10" else str(cls)


def percent(share):
    """Write a share in percent with at most one decimal."""
    return show_number(100 * share, 1)


def line(view, result):
    """Say the cell's count, its share with the interval, and how many of all are right."""
    found, data = view.found, view.dataset
    cell = {"actual": named(data, view.actual), "answer": named(data, view.answer)}
    ends = {name: percent(getattr(result, name)) for name in ("share", "low", "high")}
    said = [
        say("cell", **cell, count=result.count, of=result.of),
        say("share_of", **ends),
        say("right", right=f"{found.right[0]:,}", of=f"{found.of:,}"),
    ]
    if not result.count:
        said.insert(2, say("empty"))
    return " · ".join(said)
