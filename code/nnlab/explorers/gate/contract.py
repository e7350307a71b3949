"""What the gate explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract
from nnlab.explorers.core.numbers import show_number
from nnlab.explorers.gate.explorer import GateExplorer
from nnlab.explorers.gate.view import FINE, GRID, MOST, TARGETS

ANY = st.integers(-MOST * GRID, MOST * GRID).map(lambda k: k / GRID)
SMALL = st.integers(-40, 40).map(lambda k: k / GRID)
FEW = st.sampled_from([-40.0, -30.0, -20.0, -10.0, 0.0, 10.0, 20.0, 30.0, 40.0])
PLACE = st.integers(-FINE // 2, 3 * FINE // 2).map(lambda k: k / FINE)


@st.composite
def states(draw):
    """Any target and place, with weights of one size."""
    weight = draw(st.sampled_from([ANY, SMALL, FEW]))
    weights = {name: draw(weight) for name in ("w1", "w2", "b")}
    return {
        "target": draw(st.sampled_from(TARGETS)),
        **weights,
        "at": draw(st.tuples(PLACE, PLACE)),
    }


def computed(explorer):
    result = explorer.result
    arrays = {name: getattr(result, name) for name in ("scores", "outputs", "height")}
    return {"right": result.right.tolist(), **arrays}


def shown(result):
    columns = {"z": result.scores, "y": result.outputs}
    table = {f"{i} {name}": show_number(v[i]) for name, v in columns.items() for i in range(4)}
    return {"output": {"height": show_number(result.height), **table}}


CONTRACT = Contract(
    explorer=GateExplorer,
    states=states(),
    computed=computed,
    shown=shown,
    value=lambda result: result.outputs,
    bad=[
        ({"target": "NOR"}, "target='NOR'"),
        ({"target": 1}, "target=1"),
        ({"w1": 41}, "w1=41"),
        ({"w2": "20"}, "w2='20'"),
        ({"b": 0.07}, "b=0.07 is between two steps of 0.05; try 0.05"),
        ({"b": float("inf")}, "b=inf"),
        ({"at": 0.5}, "at=0.5"),
        ({"at": (0, 2)}, "at=2"),
        ({"at": (0, None)}, "at=None"),
    ],
    near=1e-9,
)
