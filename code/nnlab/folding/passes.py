"""Forward and backward through stacked ReLU nets: arrays are (seeds, units, points).

So one NumPy call serves all seeds, and sums over units or points stay fast.
"""

import numpy as np

from nnlab import _validation


def parts(theta, sizes):
    """Cut parameters (..., P) into views: weights (..., out, in) and biases (..., out)."""
    weights, biases, place = [], [], 0
    for n_in, n_out in zip(sizes, sizes[1:], strict=False):
        end = place + n_in * n_out
        weights.append(theta[..., place:end].reshape(*theta.shape[:-1], n_out, n_in))
        place = end + n_out
        biases.append(theta[..., end:place])
    return weights, biases


def forward(weights, biases, relus, x, leak=0.0):
    """Return the input x (in, N) and each layer's output (S, out, N); `leak` as in `FoldingNet`."""
    images = [np.broadcast_to(x, (len(weights[0]), *x.shape))]
    for w, b, folds in zip(weights, biases, relus, strict=True):
        z = np.matmul(w, images[-1])
        z += b[..., None]
        images.append(np.maximum(z, leak * z if leak else 0, out=z) if folds else z)
    return images


def judge(scores, labels):
    """Return mean cross-entropy (S,), accuracy (S,), and the mean's gradient (S, classes, N)."""
    shifted = scores - scores.max(axis=1, keepdims=True)
    exps = np.exp(shifted)
    total = exps.sum(axis=1, keepdims=True)
    at = np.arange(len(labels))
    losses = (np.log(total[:, 0]) - shifted[:, labels, at]).mean(axis=1)
    right = (scores.argmax(axis=1) == labels).mean(axis=1)
    exps /= total
    exps[:, labels, at] -= 1
    exps /= len(labels)
    return losses, right, exps


def backward(weights, relus, images, error, d_weights, d_biases, leak=0.0):
    """Fill the gradients from the scores' gradient `error`; ReLU passes nothing at 0.

    What is below 0 after a layer was so before it: a leak keeps the sign.
    """
    for k in reversed(range(len(weights))):
        if relus[k]:
            error = error * np.where(images[k + 1] > 0, 1.0, leak)
        d_weights[k][...] = np.matmul(error, images[k].swapaxes(1, 2))
        d_biases[k][...] = error.sum(axis=2)
        if k:
            error = np.matmul(weights[k].swapaxes(1, 2), error)


def weight_gradients(net, points, labels):
    """Return the gradients of the mean cross-entropy: a list of (dW, db), one per layer of `net`.

    Points that a ReLU layer sent to the origin pass nothing back: their part of the gradients of
    that layer and of all layers before it is exactly 0 (errata row E5).
    """
    points = _validation.places(points, net.sizes[0])
    labels = _validation.classes(labels, points, net.sizes[-1] - 1)
    weights, biases = ([np.asarray(p, float)[None] for p in q] for q in (net.weights, net.biases))
    images = forward(weights, biases, net.relus, points.T, net.leak)
    d_weights, d_biases = ([np.zeros_like(p) for p in q] for q in (weights, biases))
    error = judge(images[-1], labels)[2]
    backward(weights, net.relus, images, error, d_weights, d_biases, net.leak)
    return [(w[0], b[0]) for w, b in zip(d_weights, d_biases, strict=True)]
