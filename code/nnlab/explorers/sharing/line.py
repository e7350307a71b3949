"""What is said of a state, word for word as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.core.numbers import significant
from nnlab.explorers.sharing import say
from nnlab.explorers.sharing.view import END, MATRICES

LEAST = 1e-12  # a gap below is rounding


def line(view, result):
    """Say which gradients add up, what the cost does, and how far first order is off.

    view  a `SharingView`;  result: its `SharedStep`
    """
    rows = MATRICES[view.matrix]
    said = [_sum(j, [s[j] for s, row in zip(result.shares, rows, strict=True) if row[j]])
            for j in (0, 1)]  # fmt: skip
    said.append(say("cost", before=show_number(result.cost), after=show_number(result.cost_after)))
    gap = result.step.gap
    exact = "no_step" if view.bend else "exact"  # a tanh is exact only where nothing moves
    said.append(say("off", gap=significant(gap)) if gap > LEAST else say(exact))
    return " · ".join([*said, *_notes(view, result), *_off(result.step)])


def _sum(j, shares):
    """Write ∂C/∂u as the sum of what comes from each weight."""
    texts = map(show_number, shares)
    terms = " + ".join(f"({t})" if i and t.startswith("−") else t for i, t in enumerate(texts))
    return f"∂C/∂u{'₁₂'[j]} = {terms} = {show_number(sum(shares))}"


def _notes(view, result):
    """What a reader may wonder about at the ends."""
    still, stuck = abs(result.step.gradient_u).max() <= LEAST, abs(result.gradient_w).max() > LEAST
    if still:
        yield say("cancel" if stuck else "arrived")
    elif result.cost_after > result.cost + LEAST:
        yield say("too_long")
    if view.bend and max(map(abs, view.targets)) >= 1:
        yield say("beyond")


def _off(taken):
    """Say what an arrow at the end of a number line stands for: values that are not on it."""
    ends = zip(taken.w_after, taken.w + taken.first_order, strict=True)
    values = []
    for i, (after, guess) in enumerate(ends):
        if is_off(after):
            values.append(f"w{'₁₂₃₄'[i]} = {show_number(after)}")
        if abs(guess - after) > LEAST and is_off(guess):
            values.append(f"w{'₁₂₃₄'[i]} ≈ {show_number(guess)}")
    if values:
        yield say("off_line", values=", ".join(values))


def is_off(value):
    """Tell whether a value lies beyond the end of the number lines, by more than rounding."""
    return abs(value) > END + LEAST
