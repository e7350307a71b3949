"""What is said of a state: the live line, or why it is impossible; as js/line.js says it."""

from nnlab.convnet import Pool
from nnlab.explorers.core import show_number
from nnlab.explorers.receptive_field import say
from nnlab.explorers.receptive_field.view import SIDE


def line(result, wanted):
    """Say what the unit sees by the rule, and what trying says to that.

    wanted  the place of the unit that was chosen, which this layer may not have
    """
    size, jump, start = result.fields[result.layer]
    ends = {name: show_number(getattr(result, name)) for name in ("first", "last")}
    other = say("last", layer=result.layer, wanted=wanted)
    return " · ".join(
        [
            *([other] if wanted != result.unit else []),
            say(
                "rule_one" if size == 1 else "rule",
                layer=result.layer,
                unit=result.unit,
                size=size,
                **ends,
            ),
            say("steps", jump=jump, start=show_number(start)),
            say(_verdict(result), tried=len(result.tried), **_of(result)),
        ]
    )


def _of(result):
    return {"padding": result.padding, "missed": result.missed}


def _verdict(result):
    if not result.tried:
        return "nothing"
    if result.missed:
        return "fewer"
    return "cut" if result.padding else "same"


def problem(layers):
    """Say of the first layer whose kernel does not fit why, and what to change."""
    given = SIDE
    for number, layer in enumerate(layers, 1):
        padding, stride = getattr(layer, "padding", 0), layer.stride
        room = given + 2 * padding - layer.kernel
        if room < 0:
            key = "window" if isinstance(layer, Pool) else "small" if padding else "bare"
            sizes = {"kernel": layer.kernel, "given": given, "padded": given + 2 * padding}
            return say(key, layer=number, fewer=number - 1, **sizes)
        given = room // stride + 1
    return None
