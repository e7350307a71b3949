"""The sequence explorer: one motif slid along a sequence, a decision, and where gradients go."""

from typing import NamedTuple

import numpy as np

from nnlab import motifs
from nnlab._validation import LARGEST, count, one_of, whole_entries
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.sequence.line import line
from nnlab.explorers.sequence.view import DECISIONS, THRESHOLDS, SequenceView

MOTIF = (2, -1, 3, 0, -2)
WINDOWS = 5  # as many as the source has
PLACE = 3  # of the planted motif


class Found(NamedTuple):
    """One state: M windows of K entries each.

    scores            array (M,);  decision: their largest or their sum;  found: bool
    upstream          array (M,): the decision's gradient with respect to each score
    window_gradients  array (M, K): what comes to the shared weights through each window
    weight_gradient   array (K,): the sum of these rows
    """

    scores: np.ndarray
    decision: float
    found: bool
    upstream: np.ndarray
    window_gradients: np.ndarray
    weight_gradient: np.ndarray


class SequenceExplorer(Explorer):
    """Slide a motif along a sequence, decide by the largest or the summed score, go back.

    w     the motif, 1 to 7 whole numbers from -9 to 9
    x     the sequence, as long as w or longer, 12 at most; None plants w in a little noise, with
          room for five windows
    threshold  what the decision must reach, -50 to 50;  decision: "max" or "sum"
    step  the window that is looked at, from 0
    Raises ValueError or TypeError, quoting what was given.
    Source: NYU DLSP20 week 3-1, "Motif detection in sequential data".
    """

    def __init__(self, x=None, w=MOTIF, threshold=10, decision="max", step=0):
        w = whole_entries("w", w, 7)
        x = planted(w) if x is None else whole_entries("x", x, 12)
        if len(w) > len(x):
            raise ValueError(f"w={w} is longer than x={x}; try a w of 1 to {len(x)} entries.")
        data = {"largest": LARGEST, "decisions": [*DECISIONS], "lowest_threshold": THRESHOLDS[0]}
        view = SequenceView(
            data=data,
            x=x,
            w=w,
            threshold=count("threshold", threshold, *THRESHOLDS),
            decision_index=DECISIONS.index(one_of("decision", decision, DECISIONS)),
            step=count("step", step, 0, len(x) - len(w)),
        )
        super().__init__(view, _controls())

    @property
    def result(self):
        """What nnlab.motifs computes from the current values, a `Found`."""
        view = self.view
        scores = motifs.sequence_scores(view.x, view.w)
        decision = motifs.decide(scores, view.decision).item()
        return Found(
            scores,
            decision,
            bool(decision >= view.threshold),
            motifs.score_gradients(scores, view.decision),
            motifs.window_gradients(view.x, view.w, view.decision),
            motifs.weight_gradient(view.x, view.w, view.decision),
        )

    @property
    def snippet(self):
        """Lines that give the decision, whether it reaches the threshold, and w's gradient."""
        view = self.view
        return (
            "from nnlab.motifs import decide, sequence_scores, weight_gradient\n\n"
            f"x, w = {view.x}, {view.w}\n"
            f'decision = decide(sequence_scores(x, w), "{view.decision}")\n'
            f"[decision, decision >= {view.threshold}, "
            f'*weight_gradient(x, w, "{view.decision}")]'
        )

    @property
    def line(self):
        """One line: the window's score, the decision, and which windows pass gradient to w."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: sequence, motif, scores, and the gradients below; numbers only."""
        from nnlab.explorers.sequence.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)


def planted(w):
    """Return `w` planted in a sequence with room for five windows, in noise, in whole numbers."""
    noisy = motifs.plant(w, len(w) + WINDOWS - 1, PLACE, 1, np.random.default_rng(5))
    return np.clip(np.rint(noisy), -LARGEST, LARGEST).astype(int).tolist()


def _controls():
    return [
        Slider("step", 0, "last_step"),
        Slider("threshold", *THRESHOLDS),
        Choice("decision", {how: how for how in DECISIONS}, whole=True),
    ]
