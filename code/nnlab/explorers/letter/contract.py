"""What the letter explorer promises."""

import numpy as np
from hypothesis import strategies as st

from nnlab import motifs
from nnlab.explorers.core import show_number
from nnlab.explorers.core.contract import Contract
from nnlab.explorers.core.pictures import texts
from nnlab.explorers.letter.explorer import LetterExplorer
from nnlab.explorers.letter.tables import SIDE
from nnlab.explorers.letter.view import LETTERS, SHIFT

SHIFTS = st.integers(-SHIFT, SHIFT)


@st.composite
def drawings(draw):
    """Strokes and blots as a reader may leave them, or a blank sheet."""
    image = np.zeros((SIDE, SIDE), bool)
    for _ in range(draw(st.integers(0, 5))):
        top, left = draw(st.integers(0, SIDE - 1)), draw(st.integers(0, SIDE - 1))
        high, wide = draw(st.integers(1, SIDE)), draw(st.integers(1, 4))
        if draw(st.booleans()):
            high, wide = wide, high
        image[top : top + high, left : left + wide] = draw(st.integers(0, 4)) > 0
    return texts(image)


@st.composite
def states(draw):
    hundredths = {kind: draw(st.integers(10, 100)) / 100 for kind in motifs.KINDS}
    return {
        "letter": draw(st.sampled_from(LETTERS)),
        "thickness": draw(st.integers(1, 4)),
        "shift": (draw(SHIFTS), draw(SHIFTS)),
        "noise": draw(st.sampled_from([0, 0, 0.05, 0.2, 0.37, 0.5])),
        "threshold": draw(st.none() | st.just(hundredths)),
        "stride": draw(st.integers(1, 2)),
        "pixels": draw(drawings()),
    }


def computed(explorer):
    seen = explorer.result
    hits = [
        {
            "kind": h.kind,
            "name": h.name,
            "score": h.score,
            "row": h.position[0],
            "column": h.position[1],
        }
        for h in seen.hits
    ]
    names = ("height", "thickness", "slant", "breadth", "pen")
    measures = seen.frame and {name: getattr(seen.frame, name) for name in names}
    alike = {name: getattr(seen, name) for name in ("endpoints", "corners", "margin", "letter")}
    pictures = {"picture": explorer.image, "ink": seen.ink, "maps": seen.maps}
    return pictures | alike | {"hits": hits, "frame": measures}


def shown(seen):
    hits = {f"{h.kind} {h.position[0]},{h.position[1]}": show_number(h.score) for h in seen.hits}
    counts = {name: show_number(getattr(seen, name)) for name in ("endpoints", "corners", "margin")}
    return {"output": hits, "value": counts | {"letter": seen.letter or "?"}}


CONTRACT = Contract(
    explorer=LetterExplorer,
    states=states(),
    computed=computed,
    shown=shown,
    value=lambda seen: [seen.endpoints, seen.corners, seen.margin],
    bad=[
        ({"letter": "E"}, "letter='E'"),
        ({"thickness": 5}, "thickness=5"),
        ({"thickness": 1.5}, "thickness=1.5"),
        ({"shift": (7, 0)}, r"shift\[0\]=7"),
        ({"shift": 3}, "shift=3 is no pair"),
        ({"shift": (1, 2, 3)}, r"shift=\(1, 2, 3\) is no pair"),
        ({"shift": "ab"}, "shift='ab' is no pair"),
        ({"shift": (0, "1")}, r"shift\[1\]='1'"),
        ({"noise": 0.6}, "noise=0.6"),
        ({"noise": 0.123}, "noise=0.123 is finer than hundredths; try 0.12"),
        ({"noise": "0.123"}, "noise='0.123' is no number"),
        ({"noise": "0.1"}, "noise='0.1' is no number"),
        ({"noise": True}, "noise=True"),
        ({"noise": float("nan")}, "noise=nan"),
        ({"threshold": 0}, "threshold=0"),
        ({"threshold": {"end": 0.5}}, r"threshold has \['end'\]"),
        ({"threshold": {"corner": None}}, "threshold=None"),
        ({"threshold": [0.5, 0.6]}, r"threshold=\[0.5, 0.6\]"),
        ({"stride": 3}, "stride=3"),
        ({"pixels": ["#"]}, r"pixels=\['#'\]"),
        ({"pixels": 7}, "pixels=7"),
    ],
    near=1e-8,  # maps are rounded to 1e-9, so a sum in another order may differ by one of these
)
