"""What the overfit explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core import significant
from nnlab.explorers.core.contract import Contract
from nnlab.explorers.overfit.explorer import OverfitExplorer
from nnlab.explorers.overfit.view import COUNTS, DEGREE, tables


def computed(explorer):
    result = explorer.result
    curves = {"trainCurve": result.train_curve, "validationCurve": result.validation_curve}
    now = {"train": result.train, "validation": result.validation, "best": result.best}
    return now | curves | {"weights": result.weights}


CONTRACT = Contract(
    explorer=OverfitExplorer,
    states=st.fixed_dictionaries(
        {
            "degree": st.integers(0, DEGREE),
            "penalty": st.sampled_from(tables()["penalties"]),
            "points": st.sampled_from(range(COUNTS[0], COUNTS[1] + 1, COUNTS[2])),
        }
    ),
    computed=computed,
    shown=lambda result: {
        "output": {
            "train": significant(result.train),
            "validation": significant(result.validation),
        }
    },
    value=lambda result: [result.train, result.validation],
    bad=[
        ({"degree": 13}, "degree=13"),
        ({"degree": 2.5}, "degree=2.5"),
        ({"degree": "3"}, "degree='3'"),
        ({"penalty": -1}, "penalty=-1"),
        ({"penalty": 0.05}, "penalty=0.05 is no step of the slider; try 0 or a power of ten"),
        ({"penalty": 100}, "penalty=100"),
        ({"penalty": None}, "penalty=None"),
        ({"points": 20}, "points=20 is between two steps of 15; try 15"),
        ({"points": 5}, "points=5"),
        ({"points": True}, "points=True"),
    ],
    near=1e-7,
)
