"""The playground: points, a net and its training, all of them the reader's own to set."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import count, number, one_of, quoted
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.playground.line import line
from nnlab.explorers.playground.view import (
    BATCHES,
    MEASURED,
    NAMES,
    NOISE,
    OWN,
    PENALTY_RATES,
    POINTS,
    RATES,
    TEST_SHARE,
    PlaygroundView,
)
from nnlab.playground import FEATURES, Problem, Setup, Training, numpy_script
from nnlab.playground.fields import (
    ACTIVATIONS,
    HALF,
    MOST_LAYERS,
    MOST_POINTS,
    MOST_UNITS,
    MOST_VALUE,
    OPTIMIZERS,
    PENALTIES,
    RANGES,
)
from nnlab.playground.fields import on_grid as to_grid
from nnlab.playground.lessons import LESSONS

TASKS = ("none", *LESSONS)

_OF = {"own": "class", "measured": "value"}  # what the third number of a point is


class Played(NamedTuple):
    """One state: the net after `steps` steps, and how good it is.

    theta         all weights and biases, as `nnlab.playground.Net.theta`
    losses        `Losses`: train, test and both accuracies; nan where there is none
    steps, epochs done;  diverged: whether a parameter ran away, where training stopped
    dead_units    [(layer, unit)] of ReLUs that are 0 for all points trained on, counted from 0
    other         the same of the net that is compared with, None if there is none
    """

    theta: np.ndarray
    losses: tuple
    steps: int
    epochs: float
    diverged: bool
    dead_units: list
    other: "Played | None" = None


class PlaygroundExplorer(Explorer):
    """Train a small net on points of the plane, step by step.

    data           "xor", "donut", "duck", "spiral", "moons", "function", "own"; and of
                   regression "plane", "gaussian", "measured"
    expression     of x, for "function";  own: [[x1, x2, class], ...], for "own"
    measured       [[x1, x2, value], ...], for "measured"
    points, noise, test_share, data_seed   of the data: 10 to 1000, 0 to 1, 0 to 0.9, 0 or more
    features       names of `nnlab.playground.FEATURES`
    hidden         units of each hidden layer, 1 to 8; four layers at most
    activation, optimizer, penalty   as `nnlab.playground.Setup` has them
    learning_rate, batch, penalty_rate   1e-6 to 100, 1 to 1000, 0 to 10
    seed           of weights and order;  start: the first parameters, [] for the seed's
    steps          how far training is
    compare        {field: value} of a second net on the same data, as `nnlab.playground.Setup`
                   has it; None for none
    What the controls cannot be set to, they show as their last place, and the line says it.
    lesson         the task above the picture, of `nnlab.playground.lessons`, or "none"; it begins
                   with a setup of its own only when it is chosen there
    Raises ValueError or TypeError, quoting what was given. A wrong expression and no own points
    are a state: `problem` says what is wrong with it.
    """

    def __init__(
        self, data="xor", expression="sin(3x)/2", own=None, points=200, noise=0.1, test_share=0.3,
        data_seed=0, features=("x1", "x2"), hidden=(4,), activation="tanh", optimizer="sgd",
        learning_rate=0.1, batch=10, penalty="none", penalty_rate=0.001, seed=0, start=(), steps=0,
        measured=None, compare=None, lesson="none",
    ):  # fmt: skip
        hidden, features = _hidden(hidden), _features(features)
        view = PlaygroundView(
            dataset_index=NAMES.index(one_of("data", data, NAMES)),
            points=_field("points", points),
            noise=_field("noise", noise),
            test_share=_field("test_share", test_share),
            data_seed=_field("data_seed", data_seed),
            expression=_text(expression),
            own=_given("own", OWN if own is None else own, _class),
            measured=_given("measured", MEASURED if measured is None else measured, _value),
            features=features,
            hidden=hidden,
            activation_index=ACTIVATIONS.index(one_of("activation", activation, ACTIVATIONS)),
            optimizer_index=OPTIMIZERS.index(one_of("optimizer", optimizer, OPTIMIZERS)),
            **_choice("rate", RATES, _field("learning_rate", learning_rate), 0.1),
            **_choice("batch", BATCHES, _field("batch", batch), 10),
            penalty_index=PENALTIES.index(one_of("penalty", penalty, PENALTIES)),
            **_choice("penalty_rate", PENALTY_RATES, _field("penalty_rate", penalty_rate), 0.001),
            seed=_field("seed", seed),
            start=_start(start, [len(features), *hidden, 1]),
            steps=_field("steps", steps),
            compare=_compare(compare),
            lesson_index=TASKS.index(one_of("lesson", lesson, TASKS)),
            first="",
        )
        super().__init__(view, _controls(view))
        self._last = {}  # the trainings that were asked for last: of the net, and of the other one

    @property
    def problem(self):
        """Why there is nothing to train on, or what is wrong with the expression, or None."""
        try:
            self._training(self.view.setup)
        except Problem as problem:
            return str(problem)
        return None

    def _training(self, setup, which="net"):
        last = self._last.get(which)
        if last is None or last.setup != setup:
            last = self._last[which] = Training(setup)
            last.run(setup.steps)
        return last

    @property
    def result(self):
        """What `nnlab.playground` trains, a `Played`."""
        setup = self.view.setup
        found = _played(self._training(setup))
        if setup.other is None:
            return found
        return found._replace(other=_played(self._training(setup.other, "other")))

    @property
    def snippet(self):
        """The lines that train the same net, or both, with nnlab, in NumPy, and give its losses."""
        return numpy_script(self.view.fields, self.view.steps)

    @property
    def line(self):
        """One line: how far training is, losses and accuracy, and what has gone wrong."""
        return line(self.result, self.view)

    def still(self):
        """A still picture: the plane as the net divides it, and the net with its weights."""
        from nnlab.explorers.playground.still import still  # Matplotlib costs 0.3 s

        return still(self.view)


def _played(training):
    losses = type(training.losses())(*map(float, training.losses()))
    return Played(
        training.net.theta.copy(),
        losses,
        training.steps,
        training.epochs,
        bool(training.diverged),
        training.dead_units(),
    )


def _controls(view):
    """Return the controls; the last place of some is for a value that a link or a file brings."""
    sets = {f"data_{name}": name for name in NAMES}
    batches, penalty_rates = _numbered(BATCHES[:-1]), _numbered(PENALTY_RATES)
    return [
        Choice("dataset", sets),
        Choice("activation", {f"activation_{name}": name for name in ACTIVATIONS}),
        Choice("rate", _numbered(RATES) | {"value_other": view.other_rate}),
        Choice("batch", batches | {"batch_all": BATCHES[-1], "value_other": view.other_batch}),
        Choice("optimizer", {f"optimizer_{name}": name for name in OPTIMIZERS}),
        Choice("penalty", {f"penalty_{name}": name for name in PENALTIES}),
        Choice("penalty_rate", penalty_rates | {"value_other": view.other_penalty_rate}),
        Slider("points", *POINTS[:2], by=POINTS[2]),
        Slider("noise", *NOISE[:2], by=NOISE[2]),
        Slider("test_share", *TEST_SHARE[:2], by=TEST_SHARE[2]),
        Slider("data_seed", 0, "data_seed_most"),
        Slider("seed", 0, "seed_most"),
    ]


def _numbered(values):
    return {f"value_{value:g}": value for value in values}


def _field(name, given):
    least, most, whole = RANGES[name]
    return (count if whole else number)(name, given, least, most)


def _choice(name, options, value, usual):
    """Return the view's traits of a number: its place, and what stands in the last one."""
    if value in options:
        return {f"{name}_index": options.index(value), f"other_{name}": usual}
    return {f"{name}_index": len(options), f"other_{name}": value}


def _compare(given):
    if given is None:
        return None
    try:
        return Setup(compare=given).as_dict()["compare"]
    except Problem:
        raise ValueError(
            f"compare={quoted(given)} does not fit; try None, or fields of a net as a Setup has "
            "them, as in {'hidden': [2]}."
        ) from None


def _text(given):
    if not isinstance(given, str):
        raise TypeError(f"expression={quoted(given)} is not a text; try expression='sin(3x)/2'.")
    return given


def _listed(name, given, most, example):
    fits = isinstance(given, list | tuple) and len(given) <= most
    if not fits:
        raise ValueError(f"{name}={quoted(given)} does not fit; try {example}.")
    return given


def _hidden(given):
    layers = _listed("hidden", given, MOST_LAYERS, "up to four numbers of units, as in [4, 2]")
    return [count("hidden", units, 1, MOST_UNITS) for units in layers]


def _features(given):
    names = _listed("features", given, len(FEATURES), "['x1', 'x2']")
    found = [one_of("features", name, [*FEATURES]) for name in names]
    if not found or len(set(found)) < len(found):
        raise ValueError(f"features={quoted(given)} holds none, or one twice; try ['x1', 'x2'].")
    return found


def _start(given, sizes):
    wanted = sum((i + 1) * o for i, o in zip(sizes, sizes[1:], strict=False))
    values = _listed("start", given, wanted, f"[], or {wanted} numbers")
    if len(values) not in (0, wanted):
        raise ValueError(
            f"start={quoted(given)} does not fit this net; try [], or {wanted} numbers."
        )
    return [number("start", value) for value in values]


def _given(name, given, third):
    points = _listed(name, given, MOST_POINTS, f"up to {MOST_POINTS} points of three numbers")
    return [_point(name, one, third) for one in points]


def _point(name, given, third):
    if not isinstance(given, list | tuple) or len(given) != 3:
        raise ValueError(f"{name} holds {quoted(given)}, not a point; try [x1, x2, {_OF[name]}].")
    places = [to_grid(number(name, x, -HALF, HALF)) for x in given[:2]]
    return [*places, third(given[2])]


def _class(given):
    return count("own", given, 0, 1)


def _value(given):
    return to_grid(number("measured", given, -MOST_VALUE, MOST_VALUE), MOST_VALUE)
