"""What is said of a state, word for word as js/line.js says it."""

import numpy as np

from nnlab.explorers.core import significant
from nnlab.explorers.overfit import say
from nnlab.explorers.overfit.view import penalty_of


def line(view, result):
    """Say both errors and their ratio, the best degree at this penalty, the largest weight."""
    train, validation = map(significant, (result.train, result.validation))
    penalty = significant(penalty_of(view.power))
    return " · ".join(
        [
            say("errors", train=train, validation=validation),
            say("ratio", ratio=significant(result.validation / result.train)),
            say("best", penalty=penalty, best=result.best),
            say("largest", weight=significant(np.abs(result.weights).max())),
        ]
    )
