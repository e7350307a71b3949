"""Train a classifier of pictures by mini-batches on cross-entropy, in NumPy.

Ten units on 784 pixels are small: NumPy's matrix product does an epoch of MNIST in half a second.
"""

import numpy as np

from nnlab import _validation
from nnlab._optimizers import stepper
from nnlab._threads import in_one_thread
from nnlab.shallow.net import ACTIVATIONS
from nnlab.templates.classifier import Classifier, pixels, softmax

STARTS = ("uniform", "zero")
SCHEDULES = ("constant", "linear")


def loss_and_gradients(net, pictures, labels, weight_decay=0.0):
    """Mean cross-entropy plus weight_decay/2 * (sum of squared weights), and its gradients.

    net  a `Classifier`;  pictures (N, ...);  labels (N,) ints;  biases are not decayed
    Returns (loss, gradients), the gradients in the shape of `net.layers`.
    """
    slots = net.activations(pictures)
    rows = np.arange(len(labels))
    error = softmax(slots[-1])
    right = np.maximum(error[rows, labels], np.finfo(error.dtype).tiny)
    squares = sum(float(np.vdot(w, w)) for w, _ in net.layers)
    loss = float(-np.log(right).mean()) + weight_decay / 2 * squares
    error[rows, labels] -= 1
    error /= len(rows)
    return loss, _backward(net, slots, error, weight_decay)


def _backward(net, slots, error, weight_decay):
    slope = ACTIVATIONS[net.activation][1]
    gradients = []
    for place in reversed(range(len(net.layers))):
        w, given = net.layers[place][0], slots[place]
        decayed = error.T @ given + weight_decay * w if weight_decay else error.T @ given
        gradients.append((decayed, error.sum(axis=0)))
        if place:
            error = (error @ w) * slope(given).astype(given.dtype)
    return tuple(reversed(gradients))


@in_one_thread
def train(
    pictures, labels, hidden=0, activation="relu", weight_decay=0.0, start="uniform", epochs=10,
    batch=128, optimizer="adam", learning_rate=1e-3,
    schedule="constant", seed=0, change=None, progress=None,
):  # fmt: skip
    """Train a net without a hidden layer, or with one; return a `Classifier` in float32.

    pictures  array (N, ...), best scaled to 0..1;  labels  N whole numbers 0, 1, ...
    hidden    units of the hidden layer; 0 for none
    weight_decay  strength of the L2 penalty, see `loss_and_gradients`; about 1e-2 together with
              start="zero" and optimizer="momentum" gives templates that can be read
    start     "uniform": as torch.nn.Linear, up to 1/sqrt(inputs); "zero": all zeros, only without
              a hidden layer (its units would stay copies of each other)
    optimizer, learning_rate  see `nnlab._optimizers.stepper`;  batch  pictures per step
    schedule  "constant", or "linear": the learning rate falls to 0 in equal parts, step by step
    seed      sets the first weights, the order of the pictures and the changes
    change    None, or a function (pictures, rng) that returns the pictures of one epoch
    progress  None, or a function (epoch, loss) called after each epoch
    Raises ValueError or TypeError, quoting the values, also if the loss stops being a number.
    """
    x = pixels(np.asarray(_validation.unmasked("pictures", pictures), np.float32))
    y = _validation.classes(labels, pictures)
    hidden, epochs = _validation.count("hidden", hidden), _validation.count("epochs", epochs)
    batch = _validation.count("batch", batch, 1)
    weight_decay = _validation.number("weight_decay", weight_decay, least=0)
    _validation.one_of("activation", activation, ACTIVATIONS)
    rng = np.random.default_rng(_validation.count("seed", seed))
    sizes = [x.shape[1], *([hidden] if hidden else []), int(y.max()) + 1]
    theta, net = _first_weights(sizes, activation, start, rng)
    step = stepper(optimizer, theta, learning_rate)
    step = _scheduled(step, theta, schedule, epochs * -(-len(x) // batch))
    for epoch in range(epochs):
        given = x if change is None else pixels(change(pictures, rng).astype(np.float32))
        order, losses = rng.permutation(len(x)), []
        for i in range(0, len(x), batch):
            some = order[i : i + batch]
            loss, gradients = loss_and_gradients(net, given[some], y[some], weight_decay)
            step(_flat(gradients))
            losses.append(loss)
        if not np.isfinite(losses[-1]):
            raise ValueError(
                f"the loss is {losses[-1]} with learning_rate={learning_rate}; try a smaller one."
            )
        if progress:
            progress(epoch + 1, float(np.mean(losses)))
    return net


def _first_weights(sizes, activation, start, rng):
    """Return one flat array of parameters and the `Classifier` whose layers are views into it."""
    if _validation.one_of("start", start, STARTS) == "zero" and len(sizes) > 2:
        raise ValueError('start="zero" keeps all hidden units alike; try start="uniform".')
    parts, shapes = [], []
    for inputs, units in zip(sizes, sizes[1:], strict=False):
        reach = 0 if start == "zero" else 1 / np.sqrt(inputs)
        shapes += [(units, inputs), (units,)]
        parts += [rng.uniform(-reach, reach, shape) for shape in shapes[-2:]]
    theta = np.concatenate([part.ravel() for part in parts]).astype(np.float32)
    ends = np.cumsum([part.size for part in parts])
    views = [v.reshape(s) for v, s in zip(np.split(theta, ends[:-1]), shapes, strict=True)]
    return theta, Classifier(tuple(zip(views[::2], views[1::2], strict=True)), activation)


def _scheduled(step, theta, schedule, steps):
    """Return `step`, or one that goes ever less of the way: the same as a falling rate.

    That is so because each optimizer's own memory does not depend on the rate.
    """
    if _validation.one_of("schedule", schedule, SCHEDULES) == "constant":
        return step
    done = 0

    def shorter(gradient):
        nonlocal done
        before = theta.copy()
        step(gradient)
        theta[:] = before + (theta - before) * np.float32(1 - done / steps)
        done += 1

    return shorter


def _flat(gradients):
    return np.concatenate([part.ravel() for layer in gradients for part in layer])
