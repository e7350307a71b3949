"""What is said of a state: the live line, or why it is impossible; as js/compute.js says it."""

from nnlab.explorers.convolution1d import say
from nnlab.explorers.convolution1d.view import MOST
from nnlab.explorers.core import show_number
from nnlab.explorers.core.numbers import factor, subscript
from nnlab.explorers.core.sliding import size_formula


def line(view, result):
    """Say the sum with its numbers, the output size, what is added and what is dropped."""
    pairs = enumerate(zip(result.window, result.kernel, strict=True))
    terms = " + ".join(f"{factor(v, j == 0)}·{factor(k)}" for j, (v, k) in pairs)
    value = show_number(result.output[view.step])
    formula = size_formula(len(view.x), len(view.w), **view.sliding)
    said = [f"y{subscript(view.step)} = {terms} = {value}"]
    said.append(say("size", formula=formula, size=result.output_size))
    if view.padding:
        said.append(say("padding_adds", padding=view.padding))
    if result.dropped:
        said.append(say("dropped", dropped=result.dropped))
    return " · ".join(said)


def problem(view):
    """Say why no window fits, and the nearest ways out."""
    n, kernel, span = len(view.x), len(view.w), view.span
    padded = n + 2 * view.padding
    more, less = -((n - span) // 2), (padded - 1) // (kernel - 1)
    key = "either" if more <= MOST["padding"] else "lower_dilation"
    sizes = {"n": n, "kernel": kernel, "padded": padded, "span": span, "more": more, "less": less}
    return say(key, padding=view.padding, dilation=view.dilation, **sizes)
