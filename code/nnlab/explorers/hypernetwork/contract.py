"""What the hypernetwork explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core import significant
from nnlab.explorers.core.contract import Contract, grid
from nnlab.explorers.hypernetwork.explorer import HypernetworkExplorer
from nnlab.explorers.hypernetwork.view import ANGLES, PLACES, SEEDS


def steps(low, high, by):
    return st.integers(0, round((high - low) / by)).map(lambda k: low + by * k)


CONTRACT = Contract(
    explorer=HypernetworkExplorer,
    states=st.fixed_dictionaries(
        {
            "angle": steps(*ANGLES),
            "point": st.tuples(steps(*PLACES), steps(*PLACES)),
            "fixed": st.booleans(),
            "seed": st.integers(0, SEEDS - 1),
        }
    ),
    computed=lambda explorer: explorer.result._asdict(),
    shown=lambda result: {
        "weight": grid(result.weights),
        "output": {"hyper": significant(result.hyper_off)},
    },
    value=lambda result: [result.hyper, result.fixed],
    bad=[
        ({"angle": 300}, "angle=300"),
        ({"angle": 2.5}, "angle=2.5"),
        ({"angle": 62}, "angle=62 is between two steps of 5; try 60"),
        ({"point": 3}, "point=3 is no pair"),
        ({"point": (0, 2)}, "point=2"),
        ({"point": (0.1, 0)}, "point=0.1 is between two steps of 0.25; try 0"),
        ({"fixed": 1}, "fixed=1"),
        ({"seed": 20}, "seed=20"),
    ],
    near=1e-9,
)
