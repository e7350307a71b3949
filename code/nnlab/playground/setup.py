"""All that a playground starts from: data, net and training, checked; `setup.js` is the same."""

import json
from dataclasses import dataclass, fields

from nnlab.playground.expression import read_expression
from nnlab.playground.fields import (
    CHOICES,
    LISTS,
    MOST_LAYERS,
    MOST_POINTS,
    RANGES,
    TASKS,
    listed,
    named,
    number_in,
    short,
)
from nnlab.playground.problem import Problem

# The fields of a net and how it is trained, apart from the data and how far training is.
NET = (
    "features", "hidden", "activation", "optimizer", "learning_rate", "batch", "penalty",
    "penalty_rate", "seed", "start",
)  # fmt: skip


@dataclass(frozen=True)
class Setup:
    """A playground's whole state. Each field is checked; a `Problem` names the one that is wrong.

    task           "classification" or "regression"
    data           "xor", "donut", "duck", "spiral", "moons", "function" or "own"; of regression:
                   "plane", "gaussian" or "measured"
    expression     of x, for data="function": class 1 lies above it, see `read_expression`
    own            for data="own": (x1, x2, class) of each point, multiples of 0.002 from -2 to 2;
                   none is a sheet that waits for its first point, on which nothing trains
    measured       for data="measured", of regression: (x1, x2, value) of each point, as own, and
                   the value from -8 to 8
    points         how many, 10 to 1000, if they are not the reader's own
    noise          0 to 1: standard deviation, of both coordinates or, in regression, of the target
    test_share     0 to 0.9 of the points, kept for testing
    data_seed      of the points and of what is kept, 0 to 2**32 - 1
    features       names of `FEATURES`, one or more
    hidden         units of each hidden layer, 1 to 8; no layer or up to 4
    activation     of hidden units: "tanh", "relu", "sigmoid" or "linear"
    optimizer      "sgd", "momentum" or "adam"
    learning_rate  1e-6 to 100
    batch          points of one step, 1 to 1000; all where there are no more than that
    penalty        "none", "l1" or "l2" of the weights, not of biases: penalty_rate times the sum
                   of their sizes, or of half their squares, is added to what training makes small
    penalty_rate   0 to 10
    seed           of the first weights and of the order of points
    start          the first parameters in the order of `Net.theta`, () for those of the seed
    steps          how many training steps a page does before it shows the net
    compare        {field: value} of a second net on the same data, trained for as many steps; its
                   fields are those of `NET`, what is left out is as usual. None if there is none
    """

    task: str = "classification"
    data: str = "xor"
    expression: str = "sin(3x)/2"
    own: tuple = ()
    measured: tuple = ()
    points: int = 200
    noise: float = 0.1
    test_share: float = 0.3
    data_seed: int = 0
    features: tuple = ("x1", "x2")
    hidden: tuple = (4,)
    activation: str = "tanh"
    optimizer: str = "sgd"
    learning_rate: float = 0.1
    batch: int = 10
    penalty: str = "none"
    penalty_rate: float = 0.001
    seed: int = 0
    start: tuple = ()
    steps: int = 0
    compare: dict | None = None

    def __post_init__(self):
        named("task", self.task, TASKS)
        named("data", self.data, TASKS[self.task])
        for field, options in CHOICES.items():
            named(field, getattr(self, field), options)
        for field in RANGES:
            object.__setattr__(self, field, number_in(field, getattr(self, field)))
        for field, part in LISTS.items():
            object.__setattr__(self, field, listed(field, getattr(self, field), part))
        if len(self.hidden) > MOST_LAYERS:
            raise Problem("setup_layers", given=len(self.hidden), most=MOST_LAYERS)
        if not self.features or len(set(self.features)) < len(self.features):
            raise Problem("setup_features", given=", ".join(self.features))
        if self.data == "function" or self.expression != Setup.expression:
            read_expression(self.expression)
        self._check_counts()
        if self.compare is not None:
            object.__setattr__(self, "compare", self._checked_net())

    def _check_counts(self):
        for points in (self.own, self.measured):
            if len(points) > MOST_POINTS:
                raise Problem("setup_own_count", given=len(points), most=MOST_POINTS)
        if self.start and len(self.start) != parameter_count(self):
            raise Problem("setup_start", given=len(self.start), fitting=parameter_count(self))

    def _checked_net(self):
        if not isinstance(self.compare, dict):
            raise Problem("setup_table", given=short(self.compare))
        for name in self.compare:
            if name not in NET:
                raise Problem("setup_field", field=short(name))
        net = Setup(**self.compare)
        return {name: getattr(net, name) for name in NET}

    @property
    def other(self):
        """The `Setup` of the second net, None if there is none."""
        if self.compare is None:
            return None
        return Setup(**vars(self) | self.compare | {"compare": None})

    @property
    def sizes(self):
        """How many numbers a point is, from the features to the output."""
        return (len(self.features), *self.hidden, 1)

    def changed(self):
        """Return {field: value} of what is not as in `Setup()`."""
        return unusual(vars(self))

    def as_dict(self):
        """Return all fields as JSON has them, with lists for tuples."""
        return json.loads(json.dumps(vars(self)))


def parameter_count(setup):
    """Return how many weights and biases a setup's net has."""
    return sum((i + 1) * o for i, o in zip(setup.sizes, setup.sizes[1:], strict=False))


def unusual(fields):
    """Return those of {field: value} that are not as in `Setup()`, in a setup's order."""
    given = {name: _tuples(fields.get(name, usual)) for name, usual in vars(_USUAL).items()}
    return {name: value for name, value in given.items() if value != vars(_USUAL)[name]}


def _tuples(value):
    return tuple(map(_tuples, value)) if isinstance(value, list | tuple) else value


def setup_from(given):
    """Return the `Setup` of a dict as a link or a file holds it; what it leaves out is as usual.

    Raises `Problem` for a field that there is not, or whose value does not fit.
    """
    if not isinstance(given, dict):
        raise Problem("setup_table", given=short(given))
    known = {field.name for field in fields(Setup)}
    for name in given:
        if name not in known:
            raise Problem("setup_field", field=short(name))
    return Setup(**given)


_USUAL = Setup()
