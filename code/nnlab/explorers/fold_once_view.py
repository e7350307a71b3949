"""The view of `FoldOnceExplorer`: where the crease is, and how far the paper is folded."""

import traitlets

from nnlab.explorers.base import View, script, style
from nnlab.words import WORDS

STEPS = {"angle": 5, "fold": 10}
MOST_ANGLE = 180 - STEPS["angle"]  # beyond it, the crease is an earlier one turned round
FILES = (
    "frame.js",
    "pointer.js",
    "cells.js",
    "plane.js",
    "fold_once_compute.js",
    "fold_once_layout.js",
    "fold_once_draw.js",
    "fold_once_hands.js",
    "fold_once.js",
)


class FoldOnceView(View):
    """The picture; its traits are the state: degrees and percent."""

    angle = traitlets.Int(45, min=0, max=MOST_ANGLE).tag(sync=True)
    fold = traitlets.Int(0, min=0, max=100).tag(sync=True)

    _esm = script(*FILES)
    _css = style("frame.css", "cells.css", "plane.css", "fold_once.css")
    word_keys = tuple(key for key in WORDS["en"] if key.startswith("fold_once_"))
