"""What is said of a state: the live line, or why it is impossible; as js/compute.js says it."""

from nnlab.explorers.core.sliding import size_formula
from nnlab.explorers.output_size import say


def line(view, result):
    """Say the formula with its numbers, what is dropped, and what keeps the size."""
    formula = size_formula(*view.state.values())
    said = [say("line", formula=formula, size=result.size)]
    if result.dropped:
        said.append(say("dropped", dropped=result.dropped))
    return " · ".join([*said, _same_size(view, result)])


def _same_size(view, result):
    if view.stride > 1:
        return say("strides")
    key = "kept" if result.kept else "even" if result.needed % 2 else "split"
    return say(key, total=result.needed, half=result.needed // 2)


def problem(view):
    """Say why no window fits, and the nearest ways out."""
    less = (view.padded - 1) // view.dilation + 1
    more = view.span - 2 * view.padding
    return say("small", **view.state, padded=view.padded, span=view.span, less=less, more=more)
