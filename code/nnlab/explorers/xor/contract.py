"""What the XOR explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract
from nnlab.explorers.core.numbers import show_number
from nnlab.explorers.xor.explorer import XORExplorer
from nnlab.explorers.xor.starts import EVERY, GRID, MOST, RUNS, last_epoch
from nnlab.explorers.xor.view import UNITS

WEIGHTS = ("w1", "w2", "b")
ANY = st.integers(-MOST * GRID, MOST * GRID).map(lambda k: k / GRID)
SMALL = st.integers(-30, 30).map(lambda k: k / GRID)
FEW = st.sampled_from(
    [-20.0, -10.0, -1.0, 0.0, 1.0, 10.0, 30.0, 40.0]
)  # units alike, dead, on points, at an end


@st.composite
def states(draw):
    """Any start, epoch and unit, and weights of the reader's own for some units, in turn."""
    start = draw(st.sampled_from(list(RUNS)))
    last = last_epoch(list(RUNS).index(start))
    epoch = draw(st.integers(0, last // EVERY)) * EVERY
    weight = draw(st.sampled_from([ANY, SMALL, FEW, st.just(0.0)]))
    own = st.tuples(st.sampled_from(UNITS), st.tuples(weight, weight, weight))
    changes = draw(st.lists(own, max_size=4))
    unit = draw(st.sampled_from(UNITS))
    return {"start": start, "epoch": epoch, "unit": unit, "changes": changes}


def make(changes=(), **arguments):
    """Return an explorer whose sliders were moved: for each of `changes`, a unit's weights."""
    explorer = XORExplorer(**arguments)
    for unit, weights in changes:
        explorer.view.unit_index = UNITS.index(unit)
        for name, value in zip(WEIGHTS, weights, strict=True):
            setattr(explorer.view, name, value)
    return explorer


def computed(explorer):
    result = explorer.result
    arrays = {name: getattr(result, name) for name in ("hidden", "scores", "outputs")}
    return {"weights": explorer.view.current, "right": result.right.tolist(), **arrays}


def shown(result):
    columns = {"h1": result.hidden[:, 0], "h2": result.hidden[:, 1], "y": result.outputs}
    table = {(i, name): values[i] for name, values in columns.items() for i in range(4)}
    return {"output": {f"{i} {name}": show_number(v) for (i, name), v in table.items()}}


CONTRACT = Contract(
    explorer=XORExplorer,
    states=states(),
    make=make,
    computed=computed,
    shown=shown,
    value=lambda result: result.outputs,
    bad=[
        ({"start": "stuck"}, "start='stuck'"),
        ({"start": 1}, "start=1"),
        ({"start": "tanh stuck", "epoch": 15}, "epoch=15 is no multiple of 10; try 10"),
        ({"start": "tanh stuck", "epoch": 510}, "epoch=510"),
        ({"start": "tanh stuck", "epoch": "10"}, "epoch='10'"),
        ({"epoch": 10}, "epoch=10"),
        ({"unit": 1}, "unit=1"),
        ({"unit": ["output"]}, r"unit=\['output'\]"),
    ],
    near=1e-9,
)
