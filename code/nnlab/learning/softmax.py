"""Softmax regression: several classes fitted by maximum likelihood, with Newton's steps."""

from typing import NamedTuple

import numpy as np

from nnlab import _validation


class Softmax(NamedTuple):
    """P(class k) = softmax(W.x + b)[k]; W array (K, D), b array (K,), its sum 0."""

    W: np.ndarray
    b: np.ndarray

    def scores(self, features):
        return np.asarray(features, float) @ self.W.T + self.b

    def predict(self, features):
        """Return the class of the highest score for each row, ints (N,)."""
        return self.scores(features).argmax(axis=1)


def fit_softmax(features, labels, ridge=1e-3, steps=100):
    """Maximise the log-likelihood - ridge/2 * |W|**2; the biases b are free. Return a `Softmax`.

    features  array (N, D);  labels  N ints 0, 1, ..., K - 1, each of which occurs; K at least 2
    ridge     above 0: separable classes would let W grow for ever
    steps     Newton's, at most; fewer where they no longer change W and b
    Raises ValueError or TypeError, quoting what was given.
    Same result as scikit-learn's LogisticRegression(C=1/ridge), whose import takes 90 MB; but for
    K = 2, where that fits one score, as `fit_logistic` does, and not one for each class.
    """
    features = np.asarray(features, float)
    features = _validation.places(features, features.shape[-1] if features.ndim else 0, "features")
    labels = _validation.classes(labels, features)
    known = np.unique(labels)
    if not 2 <= len(known) == known[-1] + 1:
        raise ValueError(
            f"labels are {known.tolist()}; each of two classes or more, 0, 1, ..., has to occur."
        )
    ridge = _validation.number("ridge", ridge, above=0)
    x = np.column_stack([features, np.ones(len(features))])
    wanted = np.eye(len(known))[labels]
    penalty = np.append(np.full(features.shape[1], ridge), 0.0)[:, None]
    theta = np.zeros((x.shape[1], wanted.shape[1]))
    for _ in range(_validation.count("steps", steps, 1)):
        move = _newton(x, wanted, penalty, theta)
        theta = theta + move
        if np.abs(move).max() <= 1e-8 * (1 + np.abs(theta).max()):
            break
    # One number more in all biases changes no share, so they may have drifted.
    return Softmax(theta[:-1].T.copy(), theta[-1] - theta[-1].mean())


def _newton(x, wanted, penalty, theta):
    """Newton's step, halved until the penalised loss does not rise."""

    def loss(t):
        return -(_log_shares(x @ t) * wanted).sum() + (penalty * t * t).sum() / 2

    p = np.exp(_log_shares(x @ theta))
    slope = x.T @ (p - wanted) + penalty * theta

    def bend(v):
        """The second derivatives times v: their table would have (D + 1)²K² entries."""
        change = p * (x @ v)
        return x.T @ (change - p * change.sum(axis=1, keepdims=True)) + penalty * v

    move, now = _solved(bend, -slope), loss(theta)
    for _ in range(30):
        if loss(theta + move) <= now:
            return move
        move = move / 2
    return np.zeros_like(theta)


def _log_shares(scores):
    scores = scores - scores.max(axis=1, keepdims=True)
    return scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))


def _solved(bend, target, rounds=200):
    """Solve bend(v) = target by conjugate gradients, the closer the smaller the target is."""
    v, left = np.zeros_like(target), target
    way, size = left, (left * left).sum()
    enough = size * min(0.01, size)
    for _ in range(rounds):
        if size <= enough:
            break
        turned = bend(way)
        length = size / (way * turned).sum()
        v, left = v + length * way, left - length * turned
        size, before = (left * left).sum(), size
        way = left + size / before * way
    return v
