"""The view of the folding explorer: where the crease is, and how far the paper is folded."""

import traitlets

from nnlab.explorers.core import View
from nnlab.folding.crease import CENTRE, NOTHING
from nnlab.xor import BOX, INPUTS, truth_table

STEPS = {"angle": 5, "fold": 10}
# At 180 degrees the crease is the one at 0, turned round.
MOST = {"angle": 180 - STEPS["angle"], "fold": 100}
CLASSES = truth_table("XOR")
FAR = 0.85  # end of the axes of distances: the corners lie 0.71 from the crease at most

DATA = {
    "corners": INPUTS.tolist(),
    "classes": CLASSES.tolist(),
    "centre": list(CENTRE),
    "nothing": NOTHING,
    "box": list(BOX[0]),
    "far": FAR,
    "steps": STEPS,
    "most": MOST,
}


class FoldOnceView(View):
    """The picture; its traits are the state: degrees and percent."""

    angle = traitlets.Int(45, min=0, max=MOST["angle"]).tag(sync=True)
    fold = traitlets.Int(0, min=0, max=MOST["fold"]).tag(sync=True)
