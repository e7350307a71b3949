"""What is said of a state, word for word as js/line.js says it."""

from nnlab.explorers.core import significant
from nnlab.explorers.gradient_check import say
from nnlab.explorers.gradient_check.view import STEPS


def line(view, result, x):
    """Say both errors at this h, what goes wrong there, and the best h of each difference."""
    h, slope = significant(STEPS[view.at]), significant(result.slope)
    forward, central = map(significant, result.errors[view.at])
    wrong = _wrong(view, x)
    # Of equal errors the largest h: argmin takes the first, so look from that end.
    best = [STEPS[len(STEPS) - 1 - column[::-1].argmin()] for column in result.errors.T]
    off = "off_kink" if at_kink(view) else "off"
    said = [say(off, h=h, slope=slope, forward=forward, central=central)]
    said += [say(wrong)] if wrong else []
    said.append(say("best", forward=significant(best[0]), central=significant(best[1])))
    return " · ".join(said)


def at_kink(view):
    """Tell whether x is where the curve has no slope."""
    return view.curve == "kink" and view.x == 0


def _wrong(view, x):
    """The key of what spoils the slope at this h, or None."""
    h = x.dtype.type(STEPS[view.at])
    if x + h == x:
        return "gone"
    if view.curve == "kink" and abs(x) < h:
        return "across"
    return None
