"""The playground: points, a net and its training, all of them the reader's own to set."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import count, number, on_grid, one_of, quoted
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.playground.line import line
from nnlab.explorers.playground.view import (
    BATCHES,
    NAMES,
    NOISE,
    OWN,
    PENALTY_RATES,
    POINTS,
    RATES,
    SEED,
    TEST_SHARE,
    PlaygroundView,
)
from nnlab.playground import FEATURES, Problem, Training, numpy_script
from nnlab.playground.fields import (
    ACTIVATIONS,
    HALF,
    MOST_LAYERS,
    MOST_POINTS,
    MOST_UNITS,
    OPTIMIZERS,
    PENALTIES,
    RANGES,
)
from nnlab.playground.fields import on_grid as to_grid


class Played(NamedTuple):
    """One state: the net after `steps` steps, and how good it is.

    theta         all weights and biases, as `nnlab.playground.Net.theta`
    losses        `Losses`: train, test and both accuracies; nan where there is none
    steps, epochs done;  diverged: whether a parameter ran away, where training stopped
    dead_units    [(layer, unit)] of ReLUs that are 0 for all points trained on, counted from 0
    """

    theta: np.ndarray
    losses: tuple
    steps: int
    epochs: float
    diverged: bool
    dead_units: list


class PlaygroundExplorer(Explorer):
    """Train a small net on points of the plane, step by step.

    data           "xor", "donut", "duck", "spiral", "moons", "function", "own"; and of
                   regression "plane", "gaussian"
    expression     of x, for "function";  own: [[x1, x2, class], ...], for "own"
    points, noise, test_share, data_seed   of the data: 10 to 1000 in tens, 0 to 1 in twentieths,
                   0 to 0.9 in tenths, 0 to 99
    features       names of `nnlab.playground.FEATURES`
    hidden         units of each hidden layer, 1 to 8; four layers at most
    activation, optimizer, penalty   as `nnlab.playground.Setup` has them
    learning_rate, batch, penalty_rate   steps of their lists
    seed           of weights and order, 0 to 99;  start: the first parameters, [] for the seed's
    steps          how far training is
    Raises ValueError or TypeError, quoting what was given. A wrong expression and no own points
    are a state: `problem` says what is wrong with it.
    """

    def __init__(
        self, data="xor", expression="sin(3x)/2", own=None, points=200, noise=0.1, test_share=0.3,
        data_seed=0, features=("x1", "x2"), hidden=(4,), activation="tanh", optimizer="sgd",
        learning_rate=0.1, batch=10, penalty="none", penalty_rate=0.001, seed=0, start=(), steps=0,
    ):  # fmt: skip
        hidden, features = _hidden(hidden), _features(features)
        view = PlaygroundView(
            dataset_index=NAMES.index(one_of("data", data, NAMES)),
            points=int(on_grid("points", points, *POINTS)),
            noise=on_grid("noise", noise, *NOISE),
            test_share=on_grid("test_share", test_share, *TEST_SHARE),
            data_seed=count("data_seed", data_seed, 0, SEED),
            expression=_text(expression),
            own=[[*point] for point in OWN] if own is None else _own(own),
            features=features,
            hidden=hidden,
            activation_index=ACTIVATIONS.index(one_of("activation", activation, ACTIVATIONS)),
            optimizer_index=OPTIMIZERS.index(one_of("optimizer", optimizer, OPTIMIZERS)),
            rate_index=_step("learning_rate", learning_rate, RATES),
            batch_index=_step("batch", batch, BATCHES),
            penalty_index=PENALTIES.index(one_of("penalty", penalty, PENALTIES)),
            penalty_rate_index=_step("penalty_rate", penalty_rate, PENALTY_RATES),
            seed=count("seed", seed, 0, SEED),
            start=_start(start, [len(features), *hidden, 1]),
            steps=count("steps", steps, 0, RANGES["steps"][1]),
        )
        super().__init__(view, _controls())

    @property
    def problem(self):
        """Why there is nothing to train on, or what is wrong with the expression, or None."""
        try:
            Training(self.view.setup)
        except Problem as problem:
            return str(problem)
        return None

    @property
    def result(self):
        """What `nnlab.playground` trains, a `Played`."""
        training = Training(self.view.setup)
        training.run(self.view.steps)
        losses = type(training.losses())(*map(float, training.losses()))
        return Played(
            training.net.theta.copy(),
            losses,
            training.steps,
            training.epochs,
            bool(training.diverged),
            training.dead_units(),
        )

    @property
    def snippet(self):
        """The lines that train the same net with nnlab, in NumPy, and give its losses."""
        return numpy_script(self.view.setup, self.view.steps)

    @property
    def line(self):
        """One line: how far training is, losses and accuracy, and what has gone wrong."""
        return line(self.result)

    def still(self):
        """A still picture: the plane as the net divides it, and the net with its weights."""
        from nnlab.explorers.playground.still import still  # Matplotlib costs 0.3 s

        return still(self.view)


def _controls():
    sets = {f"data_{name}": name for name in NAMES}
    return [
        Choice("dataset", sets),
        Choice("activation", {f"activation_{name}": name for name in ACTIVATIONS}),
        Choice("rate", _numbered(RATES)),
        Choice("batch", _numbered(BATCHES[:-1]) | {"batch_all": BATCHES[-1]}),
        Choice("optimizer", {f"optimizer_{name}": name for name in OPTIMIZERS}),
        Choice("penalty", {f"penalty_{name}": name for name in PENALTIES}),
        Choice("penalty_rate", _numbered(PENALTY_RATES)),
        Slider("points", *POINTS[:2], by=POINTS[2]),
        Slider("noise", *NOISE[:2], by=NOISE[2]),
        Slider("test_share", *TEST_SHARE[:2], by=TEST_SHARE[2]),
        Slider("data_seed", 0, SEED),
        Slider("seed", 0, SEED),
    ]


def _numbered(values):
    return {f"value_{value:g}": value for value in values}


def _step(name, given, options):
    value = number(name, given, options[0], options[-1])
    if value not in options:
        near = min(options, key=lambda one: abs(one - value))
        raise ValueError(f"{name}={quoted(given)} is between two steps; try {near:g}.")
    return options.index(value)


def _text(given):
    if not isinstance(given, str):
        raise TypeError(f"expression={quoted(given)} is no text; try expression='sin(3x)/2'.")
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


def _own(given):
    points = _listed("own", given, MOST_POINTS, f"up to {MOST_POINTS} points [x1, x2, class]")
    return [_point(one) for one in points]


def _point(given):
    if not isinstance(given, list | tuple) or len(given) != 3:
        raise ValueError(f"own holds {quoted(given)}, no point; try [x1, x2, class].")
    x1, x2, label = given
    places = [to_grid(number("own", x, -HALF, HALF)) for x in (x1, x2)]
    return [*places, count("own", label, 0, 1)]
