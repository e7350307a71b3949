"""What the ReLU explorer promises."""

import numpy as np
from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract
from nnlab.explorers.relu.explorer import ReluExplorer
from nnlab.explorers.relu.view import BY, LIMITS


def bias(name):
    most = round(LIMITS[name] / BY)
    return st.integers(-most, most).map(lambda steps: steps * BY)


def computed(explorer):
    result = explorer.result
    return {
        "images": list(result.images.values()),
        "fates": list(result.fates.values()),
        "places": result.places,
        "met": result.met,
        "passed": result.passed,
    }


def shown(result):
    fates = {f"quadrant {i}": str(count) for i, count in enumerate(result.fates.values(), 1)}
    return {"output": fates | {f"places {i}": str(n) for i, n in enumerate(result.places, 1)}}


CONTRACT = Contract(
    explorer=ReluExplorer,
    states=st.fixed_dictionaries({name: bias(name) for name in LIMITS}),
    computed=computed,
    shown=shown,
    value=lambda result: np.array(result.images["relu 2"]),
    bad=[
        ({"b1": 1.5}, "b1=1.5"),
        ({"b2": 0.3}, "b2=0.3 is between two steps of 0.25; try 0.25"),
        ({"c1": "0"}, "c1='0'"),
        ({"c2": -2}, "c2=-2"),
        ({"c2": None}, "c2=None"),
    ],
    near=1e-12,
)
