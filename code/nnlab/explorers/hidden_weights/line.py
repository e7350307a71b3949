"""What is said of a state, word for word as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.hidden_weights import say
from nnlab.results import ten_units


def line(view, result):
    """Say the unit's activation, its weight for the class and its part, and the net's answer."""
    unit, cls = view.unit, view.cls
    weight, part = ten_units().layers[1][0][cls, unit], result.parts[cls, unit]
    weights = result.parts[cls] if view.times else ten_units().layers[1][0][cls]
    out = view.without_index == unit + 1
    said = [
        say(
            "unit_out" if out else "unit_on", unit=unit + 1, h=show_number(result.activations[unit])
        ),
        say("part", cls=cls, weight=show_number(weight), part=show_number(part)),
        say("speakers", cls=cls, best=weights.argmax() + 1, worst=weights.argmin() + 1),
        say(
            "read" if result.answer == view.digit_index else "misread",
            answer=result.answer,
            digit=view.digit,
            share=show_number(100 * result.shares[result.answer], 1),
        ),
    ]
    return " · ".join(said)
