"""What is said of a state, word for word as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.gate import say
from nnlab.explorers.gate.view import MOST, NOTHING
from nnlab.xor import INPUTS


def line(view, result):
    """Say how many rows are right, which are not, the outputs, and what is special."""
    wrong = [
        f"({x1},{x2})" for (x1, x2), fits in zip(INPUTS, result.right, strict=True) if not fits
    ]
    said = [say("right", target=view.target, right=4 - len(wrong))]
    if wrong:
        said.append(say("wrong", points=", ".join(wrong)))
    said.append("y = " + ", ".join(map(show_number, result.outputs)))
    return " · ".join([*said, *_special(view, result, len(wrong))])


def _special(view, result, wrong):
    """What a reader might not see: no boundary, all on one side, the limit of one line, an end."""
    gate, scores = result.gate, result.scores
    if not (gate.w1 or gate.w2):
        yield say("flat", y=show_number(result.outputs[0]))
    elif (scores > NOTHING).all() or (scores < -NOTHING).all():
        yield say("side", side="+" if scores[0] > 0 else "−")
    if view.target == "XOR" and wrong == 1:
        yield say("most")
    if wrong == 4 and (abs(scores) > NOTHING).all():
        yield say("opposite")
    weights = {"w₁": gate.w1, "w₂": gate.w2, "b": gate.b}
    ends = [
        f"{name} = {show_number(value)}" for name, value in weights.items() if abs(value) == MOST
    ]
    if ends:
        yield say("limit", weights=", ".join(ends))
