"""What the gradient-check explorer promises: bit by bit what NumPy gives."""

from hypothesis import strategies as st

from nnlab.explorers.core import significant
from nnlab.explorers.core.contract import Contract
from nnlab.explorers.gradient_check.explorer import GradientCheckExplorer
from nnlab.explorers.gradient_check.view import NAMES, PLACES, POWERS


def steps(low, high, by):
    return st.integers(0, round((high - low) / by)).map(lambda k: low + by * k)


CONTRACT = Contract(
    explorer=GradientCheckExplorer,
    states=st.fixed_dictionaries(
        {
            "curve": st.sampled_from(NAMES),
            "x": steps(*PLACES),
            "power": steps(*POWERS),
            "single": st.booleans(),
        }
    ),
    computed=lambda explorer: explorer.result._asdict(),
    shown=lambda result: {
        "output": {
            "slope": significant(result.slope),
            "forward": significant(abs(result.forward - result.slope)),
            "central": significant(abs(result.central - result.slope)),
        }
    },
    value=lambda result: [result.forward, result.central],
    bad=[
        ({"curve": "exp"}, "curve='exp'.*'cube'"),
        ({"curve": 0}, "curve=0"),
        ({"x": 3}, "x=3"),
        ({"x": 0.1}, "x=0.1 is between two steps of 0.25; try 0"),
        ({"x": "1"}, "x='1'"),
        ({"power": -17}, "power=-17"),
        ({"power": -4.2}, "power=-4.2 is between two steps of 0.5; try -4"),
        ({"power": None}, "power=None"),
        ({"single": 1}, "single=1"),
        ({"single": "yes"}, "single='yes'"),
    ],
)
