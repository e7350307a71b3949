"""What the feature map explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract, row
from nnlab.explorers.core.pictures import own_pixels, texts
from nnlab.explorers.feature_map.explorer import FeatureMapExplorer
from nnlab.explorers.feature_map.view import DIGITS, LAYERS, MOST, NAMES, SIDE, UNITS

BLANK, FULL = own_pixels(None, SIDE), ["#" * SIDE] * SIDE


def _blot(box):
    """Return a drawing whose ink fills a box (top, left, height, width), as far as it fits."""
    top, left, height, width = box
    inside = range(top, top + height), range(left, left + width)
    rows = [[i in inside[0] and j in inside[1] for j in range(SIDE)] for i in range(SIDE)]
    return texts(rows)


def _merged(drawings):
    """Return a drawing that has the ink of all."""
    return [
        "".join("#" if "#" in signs else "." for signs in zip(*rows, strict=True))
        for rows in zip(*drawings, strict=True)
    ]


PLACES = st.integers(0, SIDE - 1)
BLOTS = st.tuples(PLACES, PLACES, st.integers(1, 14), st.integers(1, 14)).map(_blot)
DRAWINGS = st.lists(BLOTS, min_size=1, max_size=4).map(_merged)
SHIFTS = st.integers(-MOST, MOST)
STATES = st.fixed_dictionaries(
    {
        "digit": st.sampled_from(DIGITS) | st.just("drawing"),
        "right": SHIFTS,
        "down": SHIFTS,
        "fitted": st.booleans(),
        "net": st.sampled_from(NAMES),
        "layer": st.integers(1, LAYERS),
        "unit": st.integers(0, UNITS - 1),
        "pixels": DRAWINGS | st.just(BLANK) | st.just(FULL),
    }
)


def computed(explorer):
    result = explorer.result
    given = {name: getattr(result, name) for name in result._fields}
    return given | {"picture": result.picture[None]}


CONTRACT = Contract(
    explorer=FeatureMapExplorer,
    states=STATES,
    computed=computed,
    shown=lambda result: {
        name.replace(" ", "_"): row(result.scores[name]) for name in NAMES
    },
    value=lambda result: result.scores[result.net],
    near=1e-9,
    bad=[
        ({"digit": 4}, "digit=4"),
        ({"digit": "10"}, "digit='10'"),
        ({"right": 7}, "right=7 does not fit; try -6 to 6"),
        ({"down": -7}, "down=-7"),
        ({"fitted": 1}, "fitted=1"),
        ({"net": "mnist"}, "net='mnist'"),
        ({"layer": 0}, "layer=0"),
        ({"unit": 32}, "unit=32"),
        ({"pixels": ["#"]}, r"pixels=\['#'\] is no picture of 28x28"),
    ],
)  # fmt: skip
