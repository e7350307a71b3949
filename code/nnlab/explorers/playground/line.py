"""What is said of a state, word for word as js/line.js says it."""

from math import isnan

from nnlab.explorers.core import show_number, significant
from nnlab.explorers.playground import say


def line(result):
    """Say how far training is, losses, accuracies, dead units, and whether it has run away."""
    losses = result.losses
    parts = [say("so_far", steps=result.steps, epochs=show_number(result.epochs))]
    if result.diverged:
        parts = [say("diverged", steps=result.steps)]
    parts.append(_both(("loss_one", "loss_both"), losses.train, losses.test, significant))
    if not isnan(losses.train_accuracy):
        keys = "accuracy_one", "accuracy_both"
        parts.append(_both(keys, losses.train_accuracy, losses.test_accuracy, _percent))
    if result.dead_units:
        parts.append(say("dead", count=len(result.dead_units)))
    return " · ".join(parts)


def _both(keys, train, test, written):
    if isnan(test):
        return say(keys[0], train=written(train))
    return say(keys[1], train=written(train), test=written(test))


def _percent(share):
    return show_number(100 * share, 1)
