"""What an experiment is, and how it is run: data in, one outcome per seed, one small record out."""

import platform
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import NamedTuple

import numpy as np

from nnlab import __version__
from nnlab.datasets.known import KEYS
from nnlab.results import files
from nnlab.templates import confusion_matrix


class Outcome(NamedTuple):
    """One seed's outcome.

    weights    dict of arrays, `rounded` to float16, that everything below was measured with
    predicted  int array (N,): the class of each picture of the official test set
    accuracy   dict of shares besides "test", which comes from `predicted`
    arrays     dict of small arrays to keep beside the weights of the first seed
    """

    weights: dict
    predicted: np.ndarray
    accuracy: dict
    arrays: dict


@dataclass(frozen=True)
class Experiment:
    """A training to be done once per seed.

    name      of the files
    data      "mnist" or "cifar10": a function of nnlab.datasets
    run       function (data set, settings, seed, progress) -> Outcome; progress(epoch, loss) is
              called after each epoch
    settings  dict for JSON: everything `run` goes by, "epochs" among it
    expected  dict {accuracy's name: percent} found by earlier runs with other code
    note      why ours differs from `expected` by more than a point, if it does
    keep      whether the first seed's weights are kept in the repository
    packages  what did the arithmetic; their versions go into the record
    """

    name: str
    data: str
    run: object
    settings: dict
    expected: dict = field(default_factory=dict)
    note: str = ""
    keep: bool = True
    packages: tuple = ("numpy",)
    seeds: tuple = (0, 1, 2)


def rounded(weights):
    """Return float32 arrays with float16's values: a dict in, a dict out; 0.2 points at most."""
    return {name: np.asarray(w, np.float16).astype(np.float32) for name, w in weights.items()}


def plan(experiment, stored):
    """Return the part of the record that is known before; if it changes, the files are old."""
    return {
        "experiment": experiment.name,
        "data": {
            "name": stored.name,
            "pictures": [stored.shapes[0][0], stored.shapes[2][0]],
            "sha256": dict(zip(KEYS, stored.sha256, strict=True)),
            "credit": stored.credit,
        },
        "settings": experiment.settings,
        "seeds": list(experiment.seeds),
    }


def is_done(experiment, stored, folder=files.HERE):
    """Tell whether the files are there, whole, and were made by the same plan."""
    try:
        found = files.load(experiment.name, folder).record
    except (ValueError, KeyError, OSError):
        return False
    wanted = plan(experiment, stored)
    return {key: found.get(key) for key in wanted} == wanted


def perform(experiment, stored, data, progress=None, folder=files.HERE):
    """Run every seed of an experiment and write its files; return the record.

    data      the `DataSet`;  progress  None, or a function (seed, epoch, loss)
    """
    outcomes = []
    for seed in experiment.seeds:
        tell = None if progress is None else (lambda e, loss, s=seed: progress(s, e, loss))
        outcomes.append(experiment.run(data, experiment.settings, seed, tell))
    first = outcomes[0]
    record = plan(experiment, stored) | {
        "parameters": int(sum(np.size(w) for w in first.weights.values())),
        "accuracy": _accuracies(outcomes, data.y_test),
        "confusion": confusion_matrix(data.y_test, first.predicted).tolist(),
        "expected_percent": experiment.expected,
        "note": experiment.note,
        "versions": _versions(experiment.packages),
    }
    weights = first.weights if experiment.keep else {}
    files.write(experiment.name, record, weights, first.arrays, folder)
    return record


def _accuracies(outcomes, labels):
    """Return {name: one share per seed}, "test" first, exact to the picture."""
    found = {"test": [float(np.mean(o.predicted == labels)) for o in outcomes]}
    for name in outcomes[0].accuracy:
        found[name] = [round(float(o.accuracy[name]), 6) for o in outcomes]
    return found


def _versions(packages):
    return {
        "nnlab": __version__,
        "python": platform.python_version(),
        **{name: version(name) for name in packages},
    }
