"""What the folding explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract
from nnlab.explorers.folding.explorer import FoldingExplorer
from nnlab.explorers.folding.view import LAST
from nnlab.folding import trained_fold
from nnlab.folding.kept import FOLDS


@st.composite
def states(draw):
    data = draw(st.sampled_from(FOLDS))
    most = len(trained_fold(data).data.labels)
    stage = draw(st.integers(0, 10 * LAST) | st.integers(0, LAST).map(lambda whole: 10 * whole))
    return {"data": data, "stage": stage / 10, "follow": draw(st.integers(0, most))}


def computed(explorer):
    result = explorer.result
    return result._asdict() | {"dead": [list(unit) for unit in result.dead]}


def shown(result):
    bars = {f"pieces {layer}": str(count) for layer, count in enumerate(result.pieces)}
    return {"output": bars | {"right": str(result.right), "gone": str(len(result.gone))}}


CONTRACT = Contract(
    explorer=FoldingExplorer,
    states=states(),
    computed=computed,
    shown=shown,
    value=lambda result: result.places,
    bad=[
        ({"data": "moons"}, "data='moons'"),
        ({"data": None}, "data=None"),
        ({"stage": 9.1}, "stage=9.1"),
        ({"stage": -0.1}, "stage=-0.1"),
        ({"stage": 2.25}, "stage=2.25 is between two steps of 0.1; try 2.2"),
        ({"stage": "2"}, "stage='2'"),
        ({"follow": 201}, "follow=201"),
        ({"follow": 0.5}, "follow=0.5"),
        ({"data": "duck", "follow": 301}, "follow=301"),
    ],
    near=1e-9,
)
