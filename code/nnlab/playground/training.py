"""Training, step by step: the same numbers as the page's, to the last bit."""

import math

import numpy as np

from nnlab._optimizers import stepper
from nnlab.playground.data import made_data
from nnlab.playground.features import features_of
from nnlab.playground.generator import generator
from nnlab.playground.losses import Losses, accuracy, error, loss
from nnlab.playground.net import Net, start

FAR = 1e6  # a parameter beyond: the learning rate is too high, and training stops


def _adam(parameters, learning_rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    """Adam as in `nnlab._optimizers`, with the powers of the betas as products.

    A library's power differs from another's in the last bit.
    """
    mean, square = np.zeros_like(parameters), np.zeros_like(parameters)
    power1 = power2 = 1.0

    def step(gradient):
        nonlocal mean, square, power1, power2
        power1, power2 = power1 * beta1, power2 * beta2
        mean = mean + (gradient - mean) * (1 - beta1)
        square = square * beta2 + gradient * gradient * (1 - beta2)
        spread = np.sqrt(square) / math.sqrt(1 - power2) + epsilon
        parameters[...] = parameters - mean / spread * (learning_rate / (1 - power1))

    return step


def batches(setup, count=None):
    """Yield the indices of each step's points, for ever.

    count  how many points are trained on; made from the setup's data if not given
    Each epoch has an order of its own by chance; its last batch may be smaller. A batch of all
    points has them in their order.
    """
    count = made_data(setup).training if count is None else count
    draw, size = generator(setup.seed, "order"), min(setup.batch, count)
    while True:
        order = draw.permutation(count) if size < count else np.arange(count)
        for at in range(0, count, size):
            yield order[at : at + size]


class Training:
    """Trains the net of a `Setup`, from the first weights on; `setup.steps` are not done by itself.

    setup     a `Setup`
    data      its `Data`;  net: its `Net`, which every step changes
    steps     how many are done;  epochs: how often all points were seen
    diverged  whether a parameter ran away: beyond 1e6, or no number. Training stops there, and the
              net stays as it was before that step
    """

    def __init__(self, setup):
        self.setup, self.data = setup, made_data(setup)
        self.inputs = features_of(setup.features, self.data.points)
        self.net = Net(setup.sizes, setup.activation, start(setup))
        self.batches = batches(setup, self.data.training)
        self.steps_per_epoch = -(-self.data.training // min(setup.batch, self.data.training))
        theta, rate = self.net.theta, setup.learning_rate
        make = _adam if setup.optimizer == "adam" else lambda *a: stepper(setup.optimizer, *a)
        self._step = make(theta, rate)
        self._weights = np.zeros(len(theta), bool)  # which parameters are weights
        for part in self.net.parts(self._weights)[0]:
            part[...] = True
        self.steps, self.diverged = 0, False

    @property
    def epochs(self):
        return self.steps / self.steps_per_epoch

    def gradient(self, batch):
        """Return the gradient, by `net.theta`, of the mean loss of a batch with the penalty."""
        images = self.net.images(self.inputs[batch])
        setup, theta = self.setup, self.net.theta
        wrong = error(setup.task, images[-1][:, 0], self.data.targets[batch])
        gradient = self.net.gradient(images, wrong)
        if setup.penalty != "none":
            slope = np.sign(theta) if setup.penalty == "l1" else theta
            gradient = np.where(self._weights, gradient + setup.penalty_rate * slope, gradient)
        return gradient

    def run(self, steps):
        """Do so many steps, fewer if training diverges; return whether all were done."""
        with np.errstate(over="ignore", invalid="ignore"):
            for _ in range(steps):
                if self.diverged:
                    break
                self._one()
        return not self.diverged

    def _one(self):
        theta = self.net.theta
        before = theta.copy()
        self._step(self.gradient(next(self.batches)))
        if np.abs(theta).max() <= FAR:  # not where nan
            self.steps += 1
        else:
            theta[...], self.diverged = before, True

    def losses(self):
        """Return the `Losses` of the net as it is."""
        task, cut = self.setup.task, self.data.training
        scores, targets = self.net.scores(self.inputs), self.data.targets
        parts = [(scores[:cut], targets[:cut]), (scores[cut:], targets[cut:])]
        return Losses(
            *(loss(task, *part) for part in parts), *(accuracy(task, *part) for part in parts)
        )

    def dead_units(self):
        """Return (layer, unit) of each hidden ReLU that is 0 for all points trained on.

        Layers count from 0, the first hidden one.
        """
        if self.setup.activation != "relu":
            return []
        hidden = self.net.images(self.inputs[: self.data.training])[1:-1]
        return [(k, int(j)) for k, a in enumerate(hidden) for j in np.flatnonzero(~a.any(axis=0))]
