"""The view of the neocognitron explorer: a digit, how it is moved, and the map looked at."""

from functools import lru_cache

import numpy as np
import traitlets

from nnlab.convnet import Conv, Pool, move, receptive_fields
from nnlab.cortex import digit_nets, framed_digits
from nnlab.cortex.digits import MARGIN
from nnlab.explorers.core import View
from nnlab.explorers.core.nets import halves, shapes, signs
from nnlab.templates import inked

SIDE = 8  # of a drawing
DIGITS = (*map(str, range(10)), "drawing")
SAMPLES = 3  # pictures of each digit
NAMES = ("stack", "net")
LAYERS, UNITS = 4, 150  # S1, C1, S2, C2; the maps of the last two
LONGEST = 12  # score where a bar ends; its number says what lies beyond


@lru_cache(maxsize=1)
def fields():
    """Return the receptive fields of both nets' layers, which have one shape: a list of `Field`."""
    stages = digit_nets().stack.stages
    layers = [Conv(stages[0].templates, stages[0].size), Pool(stages[0].window, stride=1)]
    layers += [Conv(stages[1].templates, stages[1].size), Pool(7)]
    return receptive_fields(layers)[1:]


@lru_cache(maxsize=1)
def places():
    """Return where in `framed_digits` the pictures stand, all of the test part: [digit][sample].

    The first two of each digit, then the first that one of both misreads, or else the third.
    """
    pictures, labels = framed_digits()
    test = digit_nets().test
    scores = digit_nets().scores(pictures[test])
    wrong = np.any([s.argmax(1) != labels[test] for s in scores.values()], 0)
    return [_three(test[labels[test] == d], wrong[labels[test] == d]) for d in range(10)]


def _three(own, wrong):
    missed = own[2:][wrong[2:]]
    return [*own[:2].tolist(), int(missed[0] if missed.size else own[2])]


@lru_cache(maxsize=1)
def tables():
    """Return what the page computes with: pictures, and both nets' weights."""
    nets = digit_nets()
    stages = [
        {"templates": s.templates, "size": s.size, "threshold": s.threshold, "window": s.window}
        for s in nets.stack.stages
    ]
    pictures = framed_digits()[0][places()][..., MARGIN:-MARGIN, MARGIN:-MARGIN]
    weights = [n for n in nets.weights if n.endswith("weight")] + ["reader"]
    levels = [*(f"templates{i}" for i in range(len(stages))), *weights]
    return {
        "side": SIDE,
        "margin": MARGIN,
        "samples": (16 * pictures).astype(int).tolist(),
        "top": 16,
        "places": places(),
        "stages": stages,
        "layers": shapes(nets.net),
        "levels": signs([nets.kept[name] for name in levels]),
        "halves": halves([nets.kept[part] for n in weights for part in (f"{n}.step", _bias(n))]),
        "fields": [vars(field) for field in fields()],
        "longest": LONGEST,
    }


def _bias(weights):
    return f"{weights.removesuffix('.weight')}.bias"


def _shift():
    return traitlets.Int(0, min=-MARGIN, max=MARGIN).tag(sync=True)


class NeocognitronView(View):
    """The picture and the chosen map; its traits are the state."""

    digit_index = traitlets.Int(3, min=0, max=len(DIGITS) - 1).tag(sync=True)
    sample = traitlets.Int(1, min=1, max=SAMPLES).tag(sync=True)
    right, down = _shift(), _shift()
    layer = traitlets.Int(1, min=1, max=LAYERS).tag(sync=True)
    unit = traitlets.Int(0, min=0, max=UNITS - 1).tag(sync=True)
    pixels = traitlets.List(traitlets.Unicode(), minlen=SIDE, maxlen=SIDE).tag(sync=True)

    @property
    def digit(self):
        """ "0" to "9", or "drawing"."""
        return DIGITS[self.digit_index]

    @property
    def place(self):
        """Where the picture stands in `framed_digits`; None for a drawing."""
        return None if self.digit == "drawing" else places()[self.digit_index][self.sample - 1]

    @property
    def image(self):
        """The picture that both nets see: an array (14, 14), 0 to 1."""
        own = self.place is None
        still = np.pad(inked(self.pixels), MARGIN) if own else framed_digits()[0][self.place]
        return move(still.astype(float), self.down, self.right)
