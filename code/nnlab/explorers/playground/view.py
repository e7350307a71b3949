"""The view of the playground: its state is a `nnlab.playground.Setup`, and how far training is."""

import traitlets

from nnlab.explorers.core import View
from nnlab.playground import Setup
from nnlab.playground.fields import ACTIVATIONS, OPTIMIZERS, PENALTIES, RANGES, TASKS
from nnlab.playground.problem import say as say_problem

DATASETS = [(task, data) for task, names in TASKS.items() for data in names]
NAMES = tuple(data for _, data in DATASETS)
RATES = (0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)
BATCHES = (1, 5, 10, 20, 50, 100, 1000)  # the last one: all points, however many
PENALTY_RATES = (0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0)
POINTS = (10, 1000, 10)
NOISE, TEST_SHARE = (0.0, 1.0, 0.05), (0.0, 0.9, 0.1)
SEED = 99  # the largest of the sliders

# What the reader's own data begins as: three points in each corner of XOR.
OWN = [
    [x * side, y * up, int(side != up)]
    for side in (1, -1)
    for up in (1, -1)
    for x, y in ((0.6, 0.6), (1.1, 0.7), (0.7, 1.2))
]

DATA = {
    "datasets": [[*pair] for pair in DATASETS],
    "activations": [*ACTIVATIONS],
    "optimizers": [*OPTIMIZERS],
    "penalties": [*PENALTIES],
    "rates": [*RATES],
    "batches": [*BATCHES],
    "penaltyRates": [*PENALTY_RATES],
}


def _chosen(name, options):
    return property(lambda view: options[getattr(view, f"{name}_index")])


def _index(options, usual):
    place = options.index(usual)
    return traitlets.Int(place, min=0, max=len(options) - 1).tag(sync=True)


class PlaygroundView(View):
    """The picture; its traits are the state. dataset: also says what the task is."""

    dataset_index = _index(NAMES, Setup.data)
    points = traitlets.Int(Setup.points, min=POINTS[0], max=POINTS[1]).tag(sync=True)
    noise = traitlets.Float(Setup.noise, min=0, max=1).tag(sync=True)
    test_share = traitlets.Float(Setup.test_share, min=0, max=0.9).tag(sync=True)
    data_seed = traitlets.Int(0, min=0, max=SEED).tag(sync=True)
    expression = traitlets.Unicode(Setup.expression).tag(sync=True)
    own = traitlets.List(OWN).tag(sync=True)
    features = traitlets.List([*Setup.features]).tag(sync=True)
    hidden = traitlets.List([*Setup.hidden]).tag(sync=True)
    activation_index = _index(ACTIVATIONS, Setup.activation)
    optimizer_index = _index(OPTIMIZERS, Setup.optimizer)
    rate_index = _index(RATES, Setup.learning_rate)
    batch_index = _index(BATCHES, Setup.batch)
    penalty_index = _index(PENALTIES, Setup.penalty)
    penalty_rate_index = _index(PENALTY_RATES, Setup.penalty_rate)
    seed = traitlets.Int(0, min=0, max=SEED).tag(sync=True)
    start = traitlets.List([]).tag(sync=True)
    steps = traitlets.Int(0, min=0, max=RANGES["steps"][1]).tag(sync=True)

    dataset = _chosen("dataset", NAMES)
    activation = _chosen("activation", ACTIVATIONS)
    optimizer = _chosen("optimizer", OPTIMIZERS)
    rate = _chosen("rate", RATES)
    batch = _chosen("batch", BATCHES)
    penalty = _chosen("penalty", PENALTIES)
    penalty_rate = _chosen("penalty_rate", PENALTY_RATES)

    def __init__(self, **state):
        super().__init__(data=DATA, **state)
        self.words = say_problem.texts() | self.words

    @property
    def setup(self):
        """The state as a `Setup`. Raises `Problem` where it is none, as for a wrong expression."""
        task, data = DATASETS[self.dataset_index]
        given = {"expression": self.expression} if data == "function" else {}
        given |= {"own": self.own} if data == "own" else {}
        return Setup(
            task=task,
            data=data,
            points=self.points,
            noise=self.noise,
            test_share=self.test_share,
            data_seed=self.data_seed,
            features=self.features,
            hidden=self.hidden,
            activation=self.activation,
            optimizer=self.optimizer,
            learning_rate=self.rate,
            batch=self.batch,
            penalty=self.penalty,
            penalty_rate=self.penalty_rate,
            seed=self.seed,
            start=self.start,
            steps=self.steps,
            **given,
        )
