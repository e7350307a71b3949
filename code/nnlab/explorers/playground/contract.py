"""What the playground promises."""

from math import isnan

from hypothesis import strategies as st

from nnlab.explorers.core import significant
from nnlab.explorers.core.contract import Contract
from nnlab.explorers.playground.explorer import TASKS, PlaygroundExplorer
from nnlab.explorers.playground.view import (
    BATCHES,
    MOST_SEED,
    NAMES,
    PENALTY_RATES,
    RATES,
    SEED,
)
from nnlab.playground import FEATURES
from nnlab.playground.fields import ACTIVATIONS, MOST_UNITS, OPTIMIZERS, PENALTIES

GRID = st.integers(-1000, 1000).map(lambda k: k / 500)
POINT = st.tuples(GRID, GRID, st.integers(0, 1)).map(list)
MEASURED = st.tuples(GRID, GRID, st.integers(-4000, 4000).map(lambda k: k / 500)).map(list)
EXPRESSIONS = ["sin(3x)/2", "x^3 − x", "sin(", "2 y", "sqrt(-1)", ""]
# So few steps and points that the page does them in one frame.
NETS = st.lists(st.integers(1, MOST_UNITS), max_size=4)
SEEDS = st.integers(0, SEED) | st.integers(0, MOST_SEED)
OTHERS = st.fixed_dictionaries(
    {},
    optional={
        "hidden": NETS,
        "activation": st.sampled_from(ACTIVATIONS),
        "optimizer": st.sampled_from(OPTIMIZERS),
        "learning_rate": st.sampled_from(RATES),
        "batch": st.sampled_from(BATCHES),
        "seed": SEEDS,
    },
)
FIELDS = {
    "data": st.sampled_from(NAMES),
    "expression": st.sampled_from(EXPRESSIONS),
    "own": st.lists(POINT, max_size=9),
    "measured": st.lists(MEASURED, max_size=9),
    "points": st.integers(1, 6).map(lambda tens: 10 * tens) | st.integers(10, 60),
    "noise": st.integers(0, 20).map(lambda part: part / 20) | st.floats(0, 1),
    "test_share": st.integers(0, 9).map(lambda part: part / 10) | st.floats(0, 0.9),
    "data_seed": SEEDS,
    "features": st.lists(st.sampled_from([*FEATURES]), min_size=1, unique=True),
    "activation": st.sampled_from(ACTIVATIONS),
    "optimizer": st.sampled_from(OPTIMIZERS),
    "learning_rate": st.sampled_from(RATES) | st.floats(1e-6, 100),
    "batch": st.sampled_from(BATCHES) | st.integers(1, 1000),
    "penalty": st.sampled_from(PENALTIES),
    "penalty_rate": st.sampled_from(PENALTY_RATES) | st.floats(0, 10),
    "seed": SEEDS,
    "lesson": st.sampled_from(TASKS),
    "steps": st.integers(0, 30),
    "compare": st.none() | OTHERS,
}


@st.composite
def states(draw):
    """Return a strategy of what the playground takes: its weights may have been changed by hand."""
    state = draw(st.fixed_dictionaries(FIELDS | {"hidden": NETS}))
    if draw(st.booleans()):
        return state
    sizes = [len(state["features"]), *state["hidden"], 1]
    size = sum((i + 1) * o for i, o in zip(sizes, sizes[1:], strict=False))
    weights = st.lists(st.floats(-9, 9), min_size=size, max_size=size)
    return state | {"start": draw(weights)}


def computed(explorer):
    result = explorer.result
    return numbers(result) | {"compared": result.other and numbers(result.other)}


def numbers(result):
    return {
        "theta": result.theta,
        "losses": [*result.losses],
        "steps": result.steps,
        "diverged": result.diverged,
        "dead": [[*unit] for unit in result.dead_units],
    }


def shown(result):
    losses = {"train": result.losses.train, "test": result.losses.test}
    return {"output": {name: significant(x) for name, x in losses.items() if not isnan(x)}}


def value(result):
    """Return the losses, or with a second net those of both."""
    return [[*result.losses], [*result.other.losses]] if result.other else [*result.losses]


CONTRACT = Contract(
    explorer=PlaygroundExplorer,
    states=states(),
    computed=computed,
    shown=shown,
    value=value,
    bad=[
        ({"data": "circle"}, "data='circle'"),
        ({"points": 9}, "points=9 does not fit; try 10 to 1000"),
        ({"noise": 1.1}, "noise=1.1"),
        ({"test_share": 1}, "test_share=1"),
        ({"hidden": [9]}, "hidden=9 does not fit; try 1 to 8"),
        ({"hidden": [1] * 5}, "hidden=.* try up to four"),
        ({"features": []}, "features=.* holds none"),
        ({"features": ["x3"]}, "features='x3'"),
        ({"learning_rate": 0}, "learning_rate=0"),
        ({"batch": 0}, "batch=0 does not fit; try 1 to 1000"),
        ({"compare": {"points": 10}}, "compare={'points': 10} does not fit"),
        ({"compare": [4]}, "compare=.*4.* does not fit"),
        ({"measured": [[0, 0, 9]]}, "measured=9"),
        ({"start": [1.0]}, "start=.* 17 numbers"),
        ({"own": [[3, 0, 1]]}, "own=3 does not fit; try -2 to 2"),
        ({"own": [[1, 0]]}, "not a point"),
        ({"expression": 3}, "expression=3 is not a text"),
        ({"steps": -1}, "steps=-1"),
        ({"lesson": "maze"}, "lesson='maze'"),
    ],
    tallest=1800,  # a task, two nets' planes one below the other, and the folded one
)
