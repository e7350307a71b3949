"""What one gate each does with the gradient that comes back: z = 2 lets 2 come back to it."""

from nnlab.graph import Node, maximum, named


def patterns():
    """Return {key of the words: graph}."""
    return dict(_patterns())


def _patterns():
    x, y, z = _inputs()
    yield "pattern_add", named(named(x + y, "q") * z, "f")
    x, y, z = _inputs()
    yield "pattern_multiply", named(named(x * y, "q") * z, "f")
    x, y, z = _inputs()
    yield "pattern_maximum", named(named(maximum(x, y), "q") * z, "f")
    x, y, z = _inputs()
    yield "pattern_branch", named(named(named(x * y, "p") + x, "q") * z, "f")


def _inputs():
    return Node(3, "x"), Node(4, "y"), Node(2, "z")
