"""What is said of a state, word for word as js/line.js says it."""

from math import isnan

from nnlab.explorers.core import show_number, significant
from nnlab.explorers.playground import say
from nnlab.explorers.playground.view import (
    BATCHES,
    NOISE,
    PENALTY_RATES,
    POINTS,
    RATES,
    TEST_SHARE,
)
from nnlab.playground.link import written_number


def line(result, view):
    """Say how far training is, losses, accuracies, dead units, and whether it has run away.

    Then the other net's losses, and what the controls cannot show.
    """
    parts = [say("so_far", steps=result.steps, epochs=show_number(result.epochs))]
    if result.diverged:
        parts = [say("diverged", steps=result.steps)]
    parts += _how_good(result.losses)
    if result.dead_units:
        parts.append(say("dead", count=len(result.dead_units)))
    if result.other is not None:
        parts.append(_of_other(result.other, view.setup.other.hidden))
    return " · ".join(parts + [f"{say(name)} {written_number(value)}" for name, value in off(view)])


def _how_good(losses):
    parts = [_both(("loss_one", "loss_both"), losses.train, losses.test, significant)]
    if not isnan(losses.train_accuracy):
        keys = "accuracy_one", "accuracy_both"
        parts.append(_both(keys, losses.train_accuracy, losses.test_accuracy, _percent))
    return parts


def _of_other(other, hidden):
    said = ", ".join(_how_good(other.losses))
    return say("of_other", units=sum(hidden), steps=other.steps, said=said)


def off(view):
    """Return [(name, value)] of what is no step of its control."""
    values = [
        ("points", view.points, view.points % POINTS[2]),
        ("noise", view.noise, not _whole(view.noise / NOISE[2])),
        ("test_share", view.test_share, not _whole(view.test_share / TEST_SHARE[2])),
        ("rate", view.other_rate, view.rate_index == len(RATES)),
        ("batch", view.other_batch, view.batch_index == len(BATCHES)),
        (
            "penalty_rate",
            view.other_penalty_rate,
            view.penalty_rate_index == len(PENALTY_RATES),
        ),
    ]
    return [(name, value) for name, value, is_off in values if is_off]


def _whole(value):
    return abs(value - round(value)) < 1e-9


def _both(keys, train, test, written):
    if isnan(test):
        return say(keys[0], train=written(train))
    return say(keys[1], train=written(train), test=written(test))


def _percent(share):
    return show_number(100 * share, 1)
