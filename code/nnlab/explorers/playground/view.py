"""The view of the playground: its state is a `nnlab.playground.Setup`, and how far training is."""

import traitlets

from nnlab.explorers.core import View
from nnlab.playground import Setup
from nnlab.playground.fields import ACTIVATIONS, OPTIMIZERS, PENALTIES, RANGES, TASKS
from nnlab.playground.fields import OWN as OWN_DATA
from nnlab.playground.lessons import LESSONS
from nnlab.playground.lessons import say as say_lesson
from nnlab.playground.problem import say as say_problem

DATASETS = [(task, data) for task, names in TASKS.items() for data in names]
NAMES = tuple(data for _, data in DATASETS)
RATES = (0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)
BATCHES = (1, 5, 10, 20, 50, 100, 1000)  # the last one: all points, however many
PENALTY_RATES = (0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0)
POINTS = (10, 1000, 10)
NOISE, TEST_SHARE = (0.0, 1.0, 0.05), (0.0, 0.9, 0.1)
SEED = 99  # the largest of the sliders, unless there is a larger one
MOST_SEED = RANGES["seed"][1]

# What the reader's own data begins as: three points in each corner of XOR.
OWN = [
    [x * side, y * up, int(side != up)]
    for side in (1, -1)
    for up in (1, -1)
    for x, y in ((0.6, 0.6), (1.1, 0.7), (0.7, 1.2))
]

# Measured points begin there, too: the height of each is the product of its coordinates.
MEASURED = [[x1, x2, round(500 * x1 * x2) / 500] for x1, x2, _ in OWN]

DATA = {
    "datasets": [[*pair] for pair in DATASETS],
    "activations": [*ACTIVATIONS],
    "optimizers": [*OPTIMIZERS],
    "penalties": [*PENALTIES],
    "rates": [*RATES],
    "batches": [*BATCHES],
    "penaltyRates": [*PENALTY_RATES],
    "steps": {"points": POINTS[2], "noise": NOISE[2], "test_share": TEST_SHARE[2]},
    "lessons": [lesson.as_data() for lesson in LESSONS.values()],
}

# Fields of a setup that the view has under the same name.
SAME = (
    "points", "noise", "test_share", "data_seed", "features", "hidden", "activation", "optimizer",
    "batch", "penalty", "penalty_rate", "seed", "start", "steps", "compare",
)  # fmt: skip


def _chosen(name, options):
    return property(lambda view: options[getattr(view, f"{name}_index")])


def _index(options, usual, other=0):
    place = options.index(usual)
    return traitlets.Int(place, min=0, max=len(options) - 1 + other).tag(sync=True)


def _number(name, options):
    """Return the property of a number: one of the options or, behind them, the view's own."""

    def chosen(view):
        return (*options, getattr(view, f"other_{name}"))[getattr(view, f"{name}_index")]

    return property(chosen)


def _other(kind, field):
    least, most, _ = RANGES[field]
    return kind(getattr(Setup, field), min=least, max=most).tag(sync=True)


class PlaygroundView(View):
    """The picture; its traits are the state.

    dataset: also says what the task is; lesson_index: the lesson above the picture, 0 for none
    """

    dataset_index = _index(NAMES, Setup.data)
    points = traitlets.Int(Setup.points, min=POINTS[0], max=POINTS[1]).tag(sync=True)
    noise = traitlets.Float(Setup.noise, min=0, max=1).tag(sync=True)
    test_share = traitlets.Float(Setup.test_share, min=0, max=0.9).tag(sync=True)
    data_seed = traitlets.Int(0, min=0, max=MOST_SEED).tag(sync=True)
    expression = traitlets.Unicode(Setup.expression).tag(sync=True)
    own = traitlets.List(OWN).tag(sync=True)
    measured = traitlets.List(MEASURED).tag(sync=True)
    features = traitlets.List([*Setup.features]).tag(sync=True)
    hidden = traitlets.List([*Setup.hidden]).tag(sync=True)
    activation_index = _index(ACTIVATIONS, Setup.activation)
    optimizer_index = _index(OPTIMIZERS, Setup.optimizer)
    rate_index = _index(RATES, Setup.learning_rate, other=1)
    batch_index = _index(BATCHES, Setup.batch, other=1)
    penalty_index = _index(PENALTIES, Setup.penalty)
    penalty_rate_index = _index(PENALTY_RATES, Setup.penalty_rate, other=1)
    # What a link or a file has brought that is no step of its control: the last place of that.
    other_rate = _other(traitlets.Float, "learning_rate")
    other_batch = _other(traitlets.Int, "batch")
    other_penalty_rate = _other(traitlets.Float, "penalty_rate")
    seed = traitlets.Int(0, min=0, max=MOST_SEED).tag(sync=True)
    start = traitlets.List([]).tag(sync=True)
    steps = traitlets.Int(0, min=0, max=RANGES["steps"][1]).tag(sync=True)
    compare = traitlets.Dict(None, allow_none=True).tag(sync=True)
    # The sliders' ends, which follow from the state: `derived` of js/state.js.
    seed_most = traitlets.Int(SEED).tag(sync=True)
    data_seed_most = traitlets.Int(SEED).tag(sync=True)
    lesson_index = traitlets.Int(0, min=0, max=len(LESSONS)).tag(sync=True)
    # Of a task in two steps, the setup that met the first, as a link has it: "" for none yet.
    first = traitlets.Unicode("").tag(sync=True)

    dataset = _chosen("dataset", NAMES)
    activation = _chosen("activation", ACTIVATIONS)
    optimizer = _chosen("optimizer", OPTIMIZERS)
    rate = _number("rate", RATES)
    batch = _number("batch", BATCHES)
    penalty = _chosen("penalty", PENALTIES)
    penalty_rate = _number("penalty_rate", PENALTY_RATES)

    def __init__(self, **state):
        super().__init__(data=DATA, **state)
        self.words = say_problem.texts() | say_lesson.texts() | self.words

    @traitlets.observe("seed", "data_seed")
    def _widen(self, change):
        setattr(self, f"{change.name}_most", max(SEED, change.new))

    @property
    def fields(self):
        """The state as {field: value} of a `Setup` that need not fit; `fieldsOf` of js/state.js."""
        task, data = DATASETS[self.dataset_index]
        given = {"expression": self.expression} if data == "function" else {}
        given |= {data: getattr(self, data)} if data in OWN_DATA else {}
        same = {name: getattr(self, name) for name in SAME}
        return given | same | {"task": task, "data": data, "learning_rate": self.rate}

    @property
    def setup(self):
        """The state as a `Setup`. Raises `Problem` where it is none, as for a wrong expression."""
        return Setup(**self.fields)
