"""What the neocognitron explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract, row
from nnlab.explorers.core.pictures import own_pixels
from nnlab.explorers.neocognitron.explorer import NeocognitronExplorer
from nnlab.explorers.neocognitron.view import DIGITS, LAYERS, MARGIN, NAMES, SAMPLES, SIDE, UNITS

DRAWINGS = st.lists(st.text("#.", min_size=SIDE, max_size=SIDE), min_size=SIDE, max_size=SIDE)
SHIFTS = st.integers(-MARGIN, MARGIN)
STATES = st.fixed_dictionaries(
    {
        "digit": st.sampled_from(DIGITS) | st.just("drawing"),
        "sample": st.integers(1, SAMPLES),
        "right": SHIFTS,
        "down": SHIFTS,
        "layer": st.integers(1, LAYERS),
        "unit": st.integers(0, UNITS - 1),
        "pixels": DRAWINGS | st.just(own_pixels(None, SIDE)) | st.just(["#" * SIDE] * SIDE),
    }
)


def computed(explorer):
    result = explorer.result
    given = {name: getattr(result, name) for name in result._fields}
    return given | {"picture": result.picture[None]}


CONTRACT = Contract(
    explorer=NeocognitronExplorer,
    states=STATES,
    computed=computed,
    shown=lambda result: {name: row(result.scores[name]) for name in NAMES},
    value=lambda result: result.scores["stack"],
    near=1e-9,
    bad=[
        ({"digit": 3}, "digit=3"),
        ({"digit": "10"}, "digit='10'"),
        ({"sample": 4}, "sample=4 does not fit; try 1 to 3"),
        ({"right": 4}, "right=4"),
        ({"down": -4}, "down=-4 does not fit; try -3 to 3"),
        ({"layer": 5}, "layer=5"),
        ({"unit": 150}, "unit=150"),
        ({"pixels": ["#"]}, r"pixels=\['#'\] is no picture of 8x8"),
    ],
)
