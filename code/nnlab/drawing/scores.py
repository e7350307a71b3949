"""Scores of classes as bars, with a star at the winner."""

import numpy as np

from nnlab.drawing.style import LIGHT


def draw_scores(ax, scores):
    """Draw a bar for each class of `scores`, an array (classes,): first on top, zero as a line."""
    scores = np.asarray(scores, float)
    colours = [LIGHT["positive" if score > 0 else "negative"] for score in scores]
    ax.barh(np.arange(len(scores)), scores, color=colours, height=0.7)
    ax.axvline(0, color=LIGHT["muted"], lw=0.8)
    winner = int(scores.argmax())
    ax.plot([scores[winner]], [winner], "*", color=LIGHT["ink"], ms=8)
    ax.set(yticks=range(len(scores)), ylim=(len(scores) - 0.4, -0.6), xticks=(0,))
    ax.tick_params(labelsize=9)
