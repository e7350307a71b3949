"""The arithmetic of `train`: forward and backward for all seeds, into buffers made once."""

import numpy as np


def _tanh(z, a):
    np.tanh(z, out=a)


def _tanh_slope(a, out):
    np.multiply(a, a, out=out)
    np.subtract(1, out, out=out)


def _relu(z, a):
    np.maximum(z, 0, out=a)


def _relu_slope(a, out):
    np.sign(a, out=out)  # a is never below 0; half the time of np.greater, which makes bools


def _sigmoid(z, a):
    np.negative(z, out=a)
    np.exp(a, out=a)
    np.add(a, 1, out=a)
    np.reciprocal(a, out=a)


def _sigmoid_slope(a, out):
    np.subtract(1, a, out=out)
    np.multiply(out, a, out=out)


RULES = {
    "tanh": (_tanh, _tanh_slope),
    "relu": (_relu, _relu_slope),
    "sigmoid": (_sigmoid, _sigmoid_slope),
}


class Lanes:
    """Weights, activations and gradients of S nets on N points, seeds last.

    theta, gradient   arrays (4*H + 1, S): w1[:, 0], w1[:, 1], b1, w2, b2
    scores            array (N, S), what goes into the last sigmoid
    """

    def __init__(self, points, labels, starts, activation):
        # A single seed is computed twice: along a last axis of length 1 NumPy adds in another
        # order, and a seed must give the same numbers alone and among others.
        self.wanted = starts.shape[1]
        self.theta = np.repeat(starts, 2, axis=1) if self.wanted == 1 else starts.copy()
        self.gradient = np.empty_like(self.theta)
        seeds, hidden, count = self.theta.shape[1], len(starts) // 4, len(points)
        self.activate, self.slope = RULES[activation]
        self.x = np.column_stack([points, np.ones(count)])
        self.xt = np.ascontiguousarray(self.x.T)
        self.labels = labels[:, None].astype(float)
        self.signs = 2 * self.labels - 1
        self.scores = np.empty((count, seeds))
        self.error = np.empty((count, seeds))
        self.z, self.a, self.spread = (np.empty((count, hidden, seeds)) for _ in range(3))
        self._name_parts(hidden, count)

    def _name_parts(self, hidden, count):
        """Make the views into the buffers that the matrix products and sums write to."""
        for name, whole in (("", self.theta), ("d_", self.gradient)):
            setattr(self, name + "first", whole[: 3 * hidden].reshape(3, -1))
            setattr(self, name + "w2", whole[3 * hidden : 4 * hidden])
            setattr(self, name + "b2", whole[4 * hidden])
        self.flat_z, self.flat_spread = (x.reshape(count, -1) for x in (self.z, self.spread))
        self.error_to_all = self.error[:, None, :]

    def forward(self):
        """Fill z, a and scores."""
        np.matmul(self.x, self.first, out=self.flat_z)
        self.activate(self.z, self.a)
        np.multiply(self.a, self.w2, out=self.spread)
        np.add.reduce(self.spread, axis=1, out=self.scores)
        np.add(self.scores, self.b2, out=self.scores)

    def backward(self):
        """Fill and return the gradient of the mean loss; `forward` comes first."""
        error = self.error
        _sigmoid(self.scores, error)
        np.subtract(error, self.labels, out=error)
        np.divide(error, len(error), out=error)
        np.add.reduce(error, axis=0, out=self.d_b2)
        np.multiply(self.a, self.error_to_all, out=self.spread)
        np.add.reduce(self.spread, axis=0, out=self.d_w2)
        self.slope(self.a, self.spread)
        np.multiply(self.spread, self.error_to_all, out=self.spread)
        np.multiply(self.spread, self.w2, out=self.spread)
        np.matmul(self.xt, self.flat_spread, out=self.d_first)
        return self.gradient

    def judge(self, scores):
        """Return losses and how many points are right, (B, seeds), of scores (B, N, seeds)."""
        margins = scores * self.signs
        losses = np.maximum(-margins, 0) + np.log1p(np.exp(-np.abs(margins)))
        return self.seeds_of(losses.mean(axis=1)), self.seeds_of((margins > 0).sum(axis=1))

    def seeds_of(self, array):
        """Return the columns that were asked for: one of a single seed's two."""
        return array[..., : self.wanted]
