"""What the hidden-units explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract
from nnlab.explorers.core.numbers import show_number
from nnlab.explorers.hidden_units.explorer import HiddenUnitsExplorer
from nnlab.explorers.hidden_units.weights import EPOCHS, MOST_UNITS, NAMES


@st.composite
def states(draw):
    units = draw(st.integers(1, MOST_UNITS))
    one = draw(st.integers(0, units))
    epoch = draw(st.sampled_from(EPOCHS))
    return {"data": draw(st.sampled_from(NAMES)), "units": units, "epoch": epoch, "one": one}


def computed(explorer):
    result = explorer.result
    units = zip(*result.net[:3], strict=True)
    return {
        "right": result.right,
        "count": result.count,
        "curve": result.curve,
        "byUnits": result.by_units,
        "outside": [i for i, ends in enumerate(result.lines, 1) if ends is None],
        "net": {"units": [{"w": w, "b": b, "v": v} for w, b, v in units]},
    }


def shown(result):
    bars = {f"units {i}": str(int(100 * v + 0.5)) for i, v in enumerate(result.by_units, 1)}
    return {"output": bars | {"accuracy": f"{show_number(100 * result.right / result.count)} %"}}


CONTRACT = Contract(
    explorer=HiddenUnitsExplorer,
    states=states(),
    computed=computed,
    shown=shown,
    value=lambda result: result.accuracy,
    bad=[
        ({"data": "moons"}, "data='moons'"),
        ({"data": 0}, "data=0"),
        ({"units": 0}, "units=0"),
        ({"units": 11}, "units=11"),
        ({"units": 2.5}, "units=2.5"),
        ({"epoch": 301}, "epoch=301"),
        ({"epoch": 15}, "epoch=15 is no multiple of 10; try 10"),
        ({"epoch": "last"}, "epoch='last'"),
        ({"units": 3, "one": 4}, "one=4"),
        ({"one": True}, "one=True"),
    ],
)
