"""What the lift explorer promises."""

import numpy as np
from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract
from nnlab.explorers.core.numbers import show_number
from nnlab.explorers.lift.explorer import LiftExplorer
from nnlab.explorers.lift.view import BY, MOST
from nnlab.folding.kept import LIFTED


def degrees(name):
    return st.integers(0, MOST[name] // BY).map(lambda steps: steps * BY)


def computed(explorer):
    result = explorer.result
    return {
        "seen": list(result.seen.values()),
        "right": list(result.right.values()),
        "count": result.count,
    }


def shown(result):
    shares = result.accuracies.items()
    return {"output": {name: f"{show_number(100 * share)} %" for name, share in shares}}


CONTRACT = Contract(
    explorer=LiftExplorer,
    states=st.fixed_dictionaries(
        {"data": st.sampled_from(LIFTED), "turn": degrees("turn"), "tilt": degrees("tilt")}
    ),
    computed=computed,
    shown=shown,
    value=lambda result: np.array(list(result.seen.values())),
    bad=[
        ({"data": "duck"}, "data='duck'"),
        ({"turn": 360}, "turn=360"),
        ({"turn": 12}, "turn=12 is no multiple of 5; try 10"),
        ({"tilt": 95}, "tilt=95"),
        ({"tilt": 0.5}, "tilt=0.5"),
        ({"tilt": True}, "tilt=True"),
    ],
    near=1e-9,
)
