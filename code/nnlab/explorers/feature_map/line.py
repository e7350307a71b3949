"""The live line of the feature map explorer, word for word as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.feature_map import say
from nnlab.explorers.feature_map.view import NAMES, shown_layers

LEAST = 1e-6  # share of ink below which what is lost is a rounding error


def line(view, result):
    """Say both nets' answers, what of the ink is lost, and what the chosen map found."""
    said = [_answer(view, result, name) for name in NAMES]
    if not view.ink.any():
        said.append(say("empty"))
    elif result.lost > LEAST:
        said.append(say("lost", percent=show_number(100 * result.lost, 1)))
    return " · ".join([*said, _found(view, result)])


def _answer(view, result, name):
    digit = result.answers[name]
    wrong = view.digit not in ("drawing", str(digit))
    return say(
        "misread" if wrong else "read",
        net=say(name.replace(" ", "_")),
        digit=digit,
        share=show_number(100 * result.shares[name][digit], 1),
    )


def _found(view, result):
    kinds = [kind for _, kind, _ in shown_layers(view.net)]
    named = {"layer": say(kinds[result.layer - 1], number=_number(kinds, result.layer))}
    named["unit"] = result.unit + 1
    if result.field is None:
        return say("silent", **named)
    top, left, bottom, right = result.field
    return say(
        "found",
        value=show_number(result.strongest[0]),
        top=top + 1,
        bottom=bottom + 1,
        left=left + 1,
        right=right + 1,
        **named,
    )


def _number(kinds, layer):
    """Count the layers of the same kind up to this one."""
    return kinds[:layer].count(kinds[layer - 1])
