"""What the folding explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract
from nnlab.explorers.core.numbers import show_number
from nnlab.explorers.fold_once.explorer import FoldOnceExplorer
from nnlab.explorers.fold_once.view import MOST, STEPS

EVERY = {name: range(0, MOST[name] + 1, STEPS[name]) for name in STEPS}


def computed(explorer):
    places, crease, line = explorer.result
    return {"places": places, "crease": crease, "line": line and line._asdict()}


def shown(result):
    return {"output": {f"s {i}": show_number(s) for i, s in enumerate(result.crease[:, 1])}}


CONTRACT = Contract(
    explorer=FoldOnceExplorer,
    states=st.fixed_dictionaries({name: st.sampled_from(values) for name, values in EVERY.items()}),
    computed=computed,
    shown=shown,
    value=lambda result: result.places,
    bad=[
        ({"angle": 180}, "angle=180"),
        ({"angle": 47}, "angle=47 is no multiple of 5; try 45"),
        ({"angle": "45"}, "angle='45'"),
        ({"angle": True}, "angle=True"),
        ({"fold": 0.5}, "fold=0.5"),
        ({"fold": 55}, "fold=55 is no multiple of 10; try 50"),
        ({"fold": 110}, "fold=110"),
        ({"fold": None}, "fold=None"),
    ],
    near=1e-12,
)
