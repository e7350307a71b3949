"""What the activation explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.activation.explorer import ActivationExplorer
from nnlab.explorers.activation.view import NAMES, RANGES
from nnlab.explorers.core.contract import Contract
from nnlab.explorers.core.numbers import show_small


def places(name):
    """Every place of a slider, its ends and 0 as often as all others."""
    low, high, by = RANGES[name]
    all_ = st.integers(0, round((high - low) / by)).map(lambda k: low + by * k)
    return st.one_of(all_, st.sampled_from([low, high, max(low, 0)]))


STATES = st.fixed_dictionaries(
    {"function": st.sampled_from(NAMES), **{name: places(name) for name in RANGES}}
)


def shown(result):
    texts = {name: show_small(getattr(result, name)) for name in ("value", "slope")}
    return {"output": texts | {"gradient": show_small(result.gradients[-1])}}


CONTRACT = Contract(
    explorer=ActivationExplorer,
    states=STATES,
    computed=lambda explorer: explorer.result._asdict(),
    shown=shown,
    value=lambda result: result.gradients[-1],
    bad=[
        ({"function": "selu"}, "function='selu'"),
        ({"function": 0}, "function=0"),
        ({"z": 7}, "z=7"),
        ({"z": 0.2}, "z=0.2 is between two steps of 0.125; try 0.25"),
        ({"layers": 21}, "layers=21"),
        ({"layers": 2.5}, "layers=2.5 is between two steps of 1; try 3"),
        ({"weight": "1"}, "weight='1'"),
        ({"weight": float("nan")}, "weight=nan"),
    ],
    near=1e-9,
)
