"""What the descent explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core import significant
from nnlab.explorers.core.contract import Contract
from nnlab.explorers.descent.explorer import DescentExplorer
from nnlab.explorers.descent.view import MOMENTA, NAMES, PLACES, POWERS, STEPS


def steps(low, high, by):
    return st.integers(0, round((high - low) / by)).map(lambda k: low + by * k)


def shown(result):
    dx, dy = map(significant, result.gradient)
    return {"output": {"height": significant(result.heights[-1]), "dx": dx, "dy": dy}}


CONTRACT = Contract(
    explorer=DescentExplorer,
    states=st.fixed_dictionaries(
        {
            "surface": st.sampled_from(NAMES),
            "power": steps(*POWERS),
            "momentum": steps(*MOMENTA),
            "steps": st.integers(0, STEPS),
            "start": st.tuples(steps(*PLACES), steps(*PLACES)),
        }
    ),
    computed=lambda explorer: explorer.result._asdict(),
    shown=shown,
    value=lambda result: result.points[-1],
    bad=[
        ({"surface": "hill"}, "surface='hill'.*'bowl'"),
        ({"power": 1}, "power=1"),
        ({"power": -1.1}, "power=-1.1 is between two steps of 0.125; try -1.125"),
        ({"power": "-1"}, "power='-1'"),
        ({"momentum": 1}, "momentum=1"),
        ({"momentum": 0.9}, "momentum=0.9"),
        ({"momentum": True}, "momentum=True"),
        ({"steps": 101}, "steps=101"),
        ({"steps": 2.5}, "steps=2.5"),
        ({"start": 3}, "start=3 is no pair"),
        ({"start": (1, 5)}, "start=5"),
        ({"start": (1, 0.1)}, "start=0.1 is between two steps of 0.25; try 0"),
    ],
    near=1e-12,
)
