"""What readers may do with each lesson of the playground: a solution, and answers that are cheap.

Each is a list of states one after the other, as {what differs from the lesson's start}, with the
steps to train; `edit` changes parameters of the net before, {place in theta: value}.
"""

from nnlab.playground import Setup, Training
from nnlab.playground.lessons import LESSONS, judge

ADAM = {"optimizer": "adam", "learning_rate": 0.03}
LARGE = {"hidden": (8, 8, 8), **ADAM}
KILLED = {"learning_rate": 3.0, "steps": 150}
SOLUTIONS = {
    "xor_fewest": [{"hidden": (2,), "seed": 1, "steps": 2000}],
    "xor_product": [{"features": ("x1_x2",), "steps": 500}],
    "donut": [{"hidden": (3,), "steps": 2000}],
    "spiral": [{"hidden": (8, 8), "optimizer": "adam", "learning_rate": 0.01, "steps": 2000}],
    "overfit": [
        LARGE | {"steps": 2000},
        LARGE | {"penalty": "l2", "penalty_rate": 0.03, "steps": 500},
    ],
    "relu": [KILLED, {"edit": {10: 1.0}, "steps": 300}],
}

OTHERS = ("x1", "x2", "x1_squared", "x2_squared", "sin_x1", "sin_x2")
TWICE_EIGHT = SOLUTIONS["spiral"][0]
OVERFIT = LARGE | {"steps": 2000}
# (lesson, states, the conditions that the last of them lacks)
CHEAP = [
    ("xor_fewest", [{"steps": 1000}], ["fewest"]),
    ("xor_fewest", [{"hidden": (1,), "steps": 2000}], ["all_right"]),
    ("xor_fewest", [{"hidden": (2,), "steps": 2000}], ["all_right"]),  # stuck
    ("xor_fewest", [{"hidden": (), "features": ("x1_x2",), "steps": 500}], ["plain"]),
    ("xor_fewest", [{"hidden": (2,), "seed": 1, "noise": 0, "steps": 2000}], ["data"]),
    ("xor_product", [{"steps": 500}], ["all_right"]),
    ("xor_product", [{"hidden": (4,), "steps": 1000}], ["no_layer"]),
    ("xor_product", [{"features": OTHERS, "steps": 1000}], ["all_right"]),
    ("donut", [{"hidden": (4,), "steps": 2000}], ["three"]),
    ("donut", [{"hidden": (2, 2), "steps": 2000}], ["three", "nearly"]),
    ("donut", [{"hidden": (), "features": OTHERS[2:4], "steps": 2000}], ["plain"]),
    ("donut", [{"hidden": (3,), "noise": 0.0, "steps": 2000}], ["data"]),
    ("spiral", [{"hidden": (8,), "steps": 1000}], ["nearly"]),
    ("spiral", [TWICE_EIGHT | {"test_share": 0}], ["data", "nearly"]),
    ("overfit", [{"steps": 500}], ["overfit", "cured", "as_good"]),
    ("overfit", [OVERFIT, {}], ["cured", "as_good"]),  # not trained at all
    ("overfit", [OVERFIT, OVERFIT | {"steps": 2300}], ["cured"]),
    ("overfit", [OVERFIT, {"noise": 0.1, "steps": 500}], ["data"]),
    ("overfit", [OVERFIT | {"noise": 0.5}], ["data", "overfit", "cured", "as_good"]),
    ("relu", [{"steps": 300}], ["dead", "alive"]),
    ("relu", [KILLED, {}], ["alive"]),  # back to the start
    ("relu", [KILLED, {"seed": 0, "steps": 100}], ["alive"]),
    ("relu", [KILLED, {"hidden": (2,), "steps": 100}], ["alive"]),  # dead units taken away
    ("relu", [KILLED, {"activation": "tanh", "steps": 100}], ["relu", "alive"]),
    ("relu", [KILLED, {"edit": {10: 1.0}}], ["alive"]),  # not trained on
    ("relu", [KILLED, {"edit": {10: 1.0, 9: 1.0}, "steps": 300}], ["alive"]),  # another one, too
    ("relu", [KILLED, {"edit": {10: -2.0}, "steps": 300}], ["alive"]),  # still dead
]


def trainings(name, states):
    """Yield the `Training` of each state."""
    training = None
    for state in states:
        given = dict(state)
        steps, edit = given.pop("steps", 0), given.pop("edit", {})
        if edit:
            theta = training.net.theta.copy()
            for place, value in edit.items():
                theta[place] = value
            given["start"] = tuple(map(float, theta))
        training = Training(Setup(**vars(LESSONS[name].start) | given))
        training.run(steps)
        yield training


def verdicts(name, states):
    """Return the `Verdict` of each state, as a reader meets them."""
    found, first = [], None
    for training in trainings(name, states):
        found.append(judge(name, training, first))
        first = found[-1].first
    return found
