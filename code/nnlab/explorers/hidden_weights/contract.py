"""What the hidden weights explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core import show_number
from nnlab.explorers.core.contract import Contract, row
from nnlab.explorers.hidden_weights.explorer import HiddenWeightsExplorer
from nnlab.explorers.hidden_weights.view import DIGITS, SAMPLES, WITHOUT

STATES = st.fixed_dictionaries(
    {
        "digit": st.sampled_from(DIGITS),
        "sample": st.integers(1, SAMPLES),
        "without": st.sampled_from(WITHOUT),
        "times": st.booleans(),
        "unit": st.integers(0, 9),
        "cls": st.integers(0, 9),
    }
)


def computed(explorer):
    result = explorer.result
    return {name: getattr(result, name) for name in result._fields}


CONTRACT = Contract(
    explorer=HiddenWeightsExplorer,
    states=STATES,
    computed=computed,
    shown=lambda result: {
        "score": row(result.scores),
        "on": {str(unit): show_number(h) for unit, h in enumerate(result.activations)},
    },
    value=lambda result: list(result.scores),
    bad=[
        ({"digit": 3}, "digit=3"),
        ({"digit": "10"}, "digit='10'"),
        ({"sample": 4}, "sample=4"),
        ({"without": "unit 11"}, "without='unit 11'"),
        ({"times": 1}, "times=1"),
        ({"unit": 10}, "unit=10"),
        ({"cls": -1}, "cls=-1"),
    ],
    near=1e-9,
)
