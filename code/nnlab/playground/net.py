"""A net of up to four hidden layers and one output, forward and backward, summed in one order.

Each sum goes from its first term to its last, as the loops of `net.js` do; a matrix product of a
library sums in an order of its own, and another in the next machine.
"""

import numpy as np

from nnlab.playground import elementary
from nnlab.playground.generator import generator

# Each activation, and its slope written by the activation's own value.
ACTIVATIONS = {
    "tanh": (elementary.tanh, lambda a: 1 - a * a),
    "relu": (lambda z: np.where(z > 0, z, 0.0), lambda a: np.where(a > 0, 1.0, 0.0)),
    "sigmoid": (elementary.sigmoid, lambda a: a * (1 - a)),
    "linear": (lambda z: z, lambda a: np.ones_like(a)),
}


def in_order(array):
    """Return the sum along the first axis, term by term (np.sum goes by pairs)."""
    return np.add.accumulate(array, axis=0)[-1]


def start(setup):
    """Return the first parameters of a `Setup`, in the order of `Net.theta`.

    Drawn as torch.nn.Linear does, uniform up to 1/sqrt(inputs), unless the setup brings its own.
    """
    if setup.start:
        return np.array(setup.start)
    draw = generator(setup.seed, "weights")
    layers = zip(setup.sizes, setup.sizes[1:], strict=False)
    return np.concatenate([(2 * draw.uniforms((i + 1) * o) - 1) / np.sqrt(i) for i, o in layers])


class Net:
    """Layers a = f(W a + b); the last one has no activation, its score is the output.

    sizes       numbers of each layer, from the inputs to the one output
    activation  of the hidden layers: "tanh", "relu", "sigmoid" or "linear"
    theta       array of all parameters: W (out, in), row by row, then b (out,), layer after layer:
                the order of torch.nn.Sequential's parameters
    Its `weights` and `biases` are views into `theta`, one array for each layer.
    """

    def __init__(self, sizes, activation, theta):
        self.sizes, self.activation = tuple(sizes), activation
        self.theta = np.array(theta, float)
        self.weights, self.biases = self.parts(self.theta)

    def parts(self, theta):
        """Return views of each layer's weights and biases into an array like `theta`."""
        weights, biases, at = [], [], 0
        for i, o in zip(self.sizes, self.sizes[1:], strict=False):
            weights.append(theta[at : at + i * o].reshape(o, i))
            biases.append(theta[at + i * o : at + (i + 1) * o])
            at += (i + 1) * o
        return weights, biases

    def images(self, inputs):
        """Return what each layer gives: arrays (N, units), the inputs first, the scores last."""
        function = ACTIVATIONS[self.activation][0]
        found = [np.asarray(inputs, float)]
        for layer, (w, b) in enumerate(zip(self.weights, self.biases, strict=True)):
            before, z = found[-1], np.broadcast_to(b, (len(found[0]), len(b)))
            for i in range(before.shape[1]):
                z = z + w[:, i] * before[:, i : i + 1]
            found.append(function(z) if layer < len(self.weights) - 1 else z)
        return found

    def scores(self, inputs):
        """Return the outputs, shape (N,): above 0 says class 1; in regression the prediction."""
        return self.images(inputs)[-1][:, 0]

    def gradient(self, images, error):
        """Return the gradient by `theta`, from `images` and the gradient by the scores, (N,)."""
        slope = ACTIVATIONS[self.activation][1]
        gradient = np.empty_like(self.theta)
        for_weights, for_biases = self.parts(gradient)
        delta = error[:, None]
        for layer in range(len(self.weights) - 1, -1, -1):
            before, w = images[layer], self.weights[layer]
            for_weights[layer][...] = in_order(delta[:, :, None] * before[:, None, :])
            for_biases[layer][...] = in_order(delta)
            if layer:
                back = np.zeros_like(before)
                for j in range(len(w)):
                    back = back + w[j] * delta[:, j : j + 1]
                delta = back * slope(before)
        return gradient
