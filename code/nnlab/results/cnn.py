"""The experiments with convolutional networks: digits in place and moved, and CIFAR-10.

Rates and epochs were set beforehand, for a few minutes of one core; no run was repeated because of
what it gave on a test set. The net for CIFAR-10 learns from pictures moved by up to 4 pixels and
mirrored by chance, and is tested on the pictures as they are. Where pixels are shuffled, each seed
has an order of its own, one for all pictures.
"""

from dataclasses import replace

import numpy as np

from nnlab.convnet.moving import move_each, random_shifts
from nnlab.convnet.nets import NETS, forward, predict
from nnlab.convnet.training import move_pictures, train
from nnlab.results.dense import CONFIDENT
from nnlab.results.experiment import Experiment, Outcome, rounded
from nnlab.templates import most_confident, softmax

MOST = 4  # pixels by which pictures are moved
MANY = (0, 1, 2, 3, 4)  # seeds, and orders of the pixels


def run(data, settings, seed, progress=None):
    """Train and measure one seed; see `Experiment.run`.

    torch trains; what is measured is the forward pass in NumPy with float16's weights, as chapters
    and explorers run it.
    """
    net = NETS[settings["net"]]
    if settings.get("shuffled"):
        data = shuffled(data, seed)
    change = move_pictures(MOST, settings["mirrored"]) if settings["moved"] else None
    asked = {name: settings[name] for name in ("epochs", "batch", "rate")}
    weights = rounded(
        train(
            net, net.inputs(data.x_train), data.y_train, seed,
            change=change, progress=progress, **asked,
        )
    )  # fmt: skip
    test, other = net.inputs(data.x_test), {}
    # A moved CIFAR-10 picture would need pixels that are not there, a shuffled one means nothing.
    if data.name == "mnist" and not settings.get("shuffled"):
        shifts = random_shifts(len(test), MOST, np.random.default_rng(seed))
        moved = predict(net, weights, move_each(test, shifts))
        other["moved"] = float(np.mean(moved == data.y_test))
    scores = forward(net, weights, test)
    # Of nets that learned from moved or shuffled digits no sample is shown, so no places are kept.
    unshown = settings.get("shuffled") or ("moved" in other and settings["moved"])
    kept = {} if unshown else confident(data.y_test, scores)
    return Outcome(weights, scores.argmax(axis=1), other, kept)


def shuffled(data, seed):
    """Return the data set with all its pictures in one order of pixels, drawn by `seed`."""
    shape = data.x_train.shape[1:]
    order = np.random.default_rng(seed).permutation(np.prod(shape))
    x_train, x_test = (
        x.reshape(len(x), -1)[:, order].reshape(-1, *shape) for x in (data.x_train, data.x_test)
    )
    return replace(data, x_train=x_train, x_test=x_test)


def confident(labels, scores):
    """Return the places of the most confident pictures of each cell."""
    index, confidence = most_confident(labels, softmax(scores.astype(float)), CONFIDENT)
    return {
        "confident_index": index.astype(np.int16),
        "confident_share": confidence.astype(np.float16),
    }


def _settings(net, **changed):
    settings = {
        "net": net, "epochs": 6, "batch": 128, "rate": 3e-3, "optimizer": "adam, one cycle",
        "moved": False, "mirrored": False,
    }  # fmt: skip
    return settings | changed


PACKAGES = ("numpy", "torch")
NOTE = (
    "A digit in an unseen place is answered by chance of the training: nothing in it rewards one "
    "answer there over another, so the seeds alone differ by more than a point."
)


def _mnist(name, net, expected, note="", keep=True, seeds=(0, 1, 2), **changed):
    settings = _settings(net, **changed)
    return Experiment(name, "mnist", run, settings, expected, note, keep, PACKAGES, seeds)


EXPERIMENTS = [
    _mnist("mnist_cnn", "mnist", {"test": 99.2, "moved": 70.6}, NOTE),
    _mnist("mnist_cnn_global_max", "mnist_global_max", {"test": 99.0, "moved": 95.4}),
    _mnist(
        "mnist_cnn_moved",
        "mnist",
        {"test": 98.7, "moved": 98.2},
        keep=False,
        epochs=8,
        moved=True,
    ),
    _mnist(
        "mnist_cnn_global_max_moved",
        "mnist_global_max",
        {"test": 99.2, "moved": 99.1},
        keep=False,
        epochs=8,
        moved=True,
    ),
    _mnist("mnist_dense", "mnist_dense", {}, keep=False, seeds=MANY),
    *[
        _mnist(f"{name}_shuffled", net, {}, keep=False, seeds=MANY, shuffled=True)
        for name, net in (("mnist_cnn", "mnist"), ("mnist_dense", "mnist_dense"))
    ],
    Experiment(
        "cifar10_cnn",
        "cifar10",
        run,
        _settings("cifar10", epochs=20, moved=True, mirrored=True),
        {"test": 78.1},
        packages=PACKAGES,
    ),
]
