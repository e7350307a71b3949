"""Setups of the playground, drawn by hypothesis: every field with its ends in reach."""

from hypothesis import strategies as st
from nnlab.playground import FEATURES, Setup
from nnlab.playground.fields import ACTIVATIONS, MOST_UNITS, OPTIMIZERS, PENALTIES, RANGES, TASKS

EXPRESSIONS = ("sin(3x)/2", "x^3 − πx", "e^(-x**2)", " 2 cos(x)² ")
GRID = st.integers(-1000, 1000).map(lambda k: k / 500)
VALUES = st.integers(-4000, 4000).map(lambda k: k / 500)
OWN = st.lists(st.tuples(GRID, GRID, st.integers(0, 1)), min_size=1, max_size=12)
MEASURED = st.lists(st.tuples(GRID, GRID, VALUES), min_size=1, max_size=12)


def numbers(name, ranges=RANGES):
    """Return a strategy of what a field of `RANGES` may hold."""
    least, most, whole = ranges[name]
    return st.integers(least, most) if whole else st.floats(least, most)


NETS = st.fixed_dictionaries(
    {},
    optional={
        "features": st.lists(st.sampled_from([*FEATURES]), min_size=1, unique=True),
        "hidden": st.lists(st.integers(1, MOST_UNITS), max_size=4),
        "activation": st.sampled_from(ACTIVATIONS),
        "optimizer": st.sampled_from(OPTIMIZERS),
        "batch": numbers("batch"),
        "learning_rate": numbers("learning_rate"),
        "seed": numbers("seed"),
    },
)


@st.composite
def _setups(draw, ranges):
    task = draw(st.sampled_from([*TASKS]))
    own = draw(st.just([]) | OWN)
    measured = draw(st.just([]) | MEASURED)
    given = {"own": own, "measured": measured}
    names = [name for name in TASKS[task] if given.get(name, True)]
    fields = {name: draw(numbers(name, ranges)) for name in RANGES}
    setup = Setup(
        task=task,
        data=draw(st.sampled_from(names)),
        **given,
        expression=draw(st.sampled_from(EXPRESSIONS)),
        features=draw(st.lists(st.sampled_from([*FEATURES]), min_size=1, unique=True)),
        hidden=draw(st.lists(st.integers(1, MOST_UNITS), max_size=4)),
        activation=draw(st.sampled_from(ACTIVATIONS)),
        optimizer=draw(st.sampled_from(OPTIMIZERS)),
        penalty=draw(st.sampled_from(PENALTIES)),
        **fields,
        compare=draw(st.none() | NETS),
    )
    if not draw(st.booleans()):
        return setup
    count = sum((i + 1) * o for i, o in zip(setup.sizes, setup.sizes[1:], strict=False))
    start = draw(st.lists(st.floats(-9, 9), min_size=count, max_size=count))
    return Setup(**vars(setup) | {"start": start})


SETUPS = _setups(RANGES)
# Small enough to be trained in a test, with rates from calm to such that run away.
SMALL = _setups(RANGES | {"points": (10, 40, True), "steps": (0, 100, True)})
