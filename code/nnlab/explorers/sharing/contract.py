"""What the sharing explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract, row
from nnlab.explorers.core.numbers import show_number
from nnlab.explorers.sharing.explorer import SharingExplorer
from nnlab.explorers.sharing.view import NAMES, PLACES, RATES


def steps(low, high, by):
    return st.integers(0, round((high - low) / by)).map(lambda k: low + by * k)


def computed(explorer):
    result = explorer.result
    taken = {
        name: value for name, value in result.step._asdict().items() if name not in ("u", "jjt")
    }
    return {**taken, **{name: value for name, value in result._asdict().items() if name != "step"}}


def shown(result):
    taken = result.step
    return {
        "value": row(taken.w),
        "gradient": row(result.gradient_w),
        "parameter": row(taken.u),
        "sum": row(taken.gradient_u),
        "change": {str(i): show_number(one, 3) for i, one in enumerate(taken.change)},
        "estimate": {str(i): show_number(one, 3) for i, one in enumerate(taken.first_order)},
    }


CONTRACT = Contract(
    explorer=SharingExplorer,
    states=st.fixed_dictionaries(
        {
            "matrix": st.sampled_from(NAMES),
            "tanh": st.booleans(),
            "u": st.tuples(steps(*PLACES), steps(*PLACES)),
            "targets": st.tuples(*4 * [steps(*PLACES)]),
            "rate": steps(*RATES),
        }
    ),
    computed=computed,
    shown=shown,
    value=lambda result: [result.step.change, result.step.first_order],
    bad=[
        ({"matrix": "halves"}, "matrix='halves'.*'copies'"),
        ({"tanh": 1}, "tanh=1"),
        ({"u": 3}, "u=3 is no pair"),
        ({"u": (0, 2.5)}, "u=2.5"),
        ({"u": (0, 0.1)}, "u=0.1 is between two steps of 0.25; try 0"),
        ({"targets": (1, 2)}, r"targets=\(1, 2\) are not four"),
        ({"targets": (0, 0, 0, 9)}, "targets=9"),
        ({"rate": 2}, "rate=2"),
        ({"rate": 0.1}, "rate=0.1 is between two steps of 0.125; try 0.125"),
    ],
    near=1e-12,
)
