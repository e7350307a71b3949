"""Logistic regression: one neuron fitted by maximum likelihood, with Newton's steps."""

from typing import NamedTuple

import numpy as np

from nnlab import _validation


class Logistic(NamedTuple):
    """P(class 1) = sigmoid(w.x + b); w array (D,), b a number. The boundary w.x + b = 0 is flat."""

    w: np.ndarray
    b: float

    def scores(self, features):
        return np.asarray(features, float) @ self.w + self.b

    def accuracy(self, features, labels):
        """The share of points on the right side; a score of exactly 0 is on neither."""
        return float(np.mean((2 * np.asarray(labels) - 1) * self.scores(features) > 0))


class HearingTest(NamedTuple):
    """levels: loudness of 12 tones in steps of 10 dB, array;  heard: ints, 1 where it was heard."""

    levels: np.ndarray
    heard: np.ndarray


def hearing_test():
    """Return a small `HearingTest`, made up for the course; no loudness divides its answers."""
    heard = np.array([0, 0, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1])
    return HearingTest(0.5 * np.arange(1, len(heard) + 1), heard)


def log_likelihood(scores, labels):
    """Sum of y*log(p) + (1 - y)*log(1 - p) with p = sigmoid(score): to be made as large as can be.

    scores, labels   shape (N,), labels 0 or 1. Returns a float, never above 0. The same as the log
    of the product of p**y * (1 - p)**(1 - y), without its underflow.
    """
    margins = (2 * np.asarray(labels) - 1) * np.asarray(scores, float)
    return float(-np.logaddexp(0, -margins).sum())


def fit_logistic(features, labels, ridge=1e-3, steps=100):
    """Maximise log_likelihood - ridge/2 * |w|**2; the bias b is free. Return a `Logistic`.

    features  array (N, D);  labels  N values 0 or 1, both present
    ridge     above 0: separable classes would let w grow for ever, and lifted points that lie in a
              plane would leave w undetermined
    steps     Newton's, at most; fewer where they no longer change w and b
    Raises ValueError or TypeError, quoting what was given.
    Same result as scikit-learn's LogisticRegression(C=1/ridge).
    """
    features = np.asarray(features, float)
    features = _validation.places(features, features.shape[-1] if features.ndim else 0, "features")
    labels = _validation.classes(labels, features, 1)
    ridge = _validation.number("ridge", ridge, above=0)
    if len(np.unique(labels)) < 2:
        raise ValueError(f"all {len(labels)} labels are {labels[0]}; both 0 and 1 are needed.")
    x = np.column_stack([features, np.ones(len(features))])
    penalty = np.append(np.full(features.shape[1], ridge), 0.0)
    theta = np.zeros(x.shape[1])
    for _ in range(_validation.count("steps", steps, 1)):
        move = _newton(x, labels, penalty, theta)
        theta = theta + move
        if np.abs(move).max() <= 1e-10 * (1 + np.abs(theta).max()):
            break
    return Logistic(theta[:-1], float(theta[-1]))


def _newton(x, labels, penalty, theta):
    """Newton's step, halved until the penalised likelihood does not fall."""

    def goal(t):
        return log_likelihood(x @ t, labels) - (penalty * t * t).sum() / 2

    p = 0.5 * (1 + np.tanh(x @ theta / 2))  # the sigmoid, without overflow
    slope = x.T @ (labels - p) - penalty * theta
    bend = (x * (p * (1 - p))[:, None]).T @ x + np.diag(penalty)
    move = np.linalg.lstsq(bend, slope, rcond=None)[0]
    for _ in range(30):
        if goal(theta + move) >= goal(theta):
            return move
        move = move / 2
    return np.zeros_like(theta)
