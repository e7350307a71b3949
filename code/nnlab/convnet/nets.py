"""Small convolutional networks as lists of layers, and their forward pass in NumPy alone.

Weights are a dict with torch.nn.Sequential's names: "0.weight", "0.bias", "3.weight" and so on,
the number being the layer's place in `net.layers`.
"""

from dataclasses import dataclass
from math import prod

import numpy as np

from nnlab import _validation
from nnlab.convnet.layers import Conv, Dense, Flatten, GlobalMax, Layer, Pool, Relu


@dataclass(frozen=True)
class Net:
    """Layers, the shape (C, H, W) of one input, and how stored grey values become inputs.

    An input is (grey / top - centre) / spread; top is the largest grey value of the pictures.
    """

    name: str
    input_shape: tuple[int, int, int]
    layers: tuple[Layer, ...]
    top: float = 255
    centre: float = 0.0
    spread: float = 1.0

    def shapes(self):
        """Return the shape of one example: the input's, then each layer's output."""
        shapes = [self.input_shape]
        for layer in self.layers:
            shapes.append(layer.shape(shapes[-1]))
        return shapes

    def weight_shapes(self):
        """Return {name: shape} of all arrays that the net learns."""
        pairs = enumerate(zip(self.layers, self.shapes(), strict=False))
        return {
            f"{place}.{name}": shape
            for place, (layer, given) in pairs
            for name, shape in layer.weights(given).items()
        }

    def parameters(self):
        """Count the numbers that the net learns."""
        return sum(map(prod, self.weight_shapes().values()))

    def inputs(self, pictures):
        """Turn stored pictures into a float32 batch (N, C, H, W).

        pictures  grey values, (N, H, W), or colour (N, H, W, 3)
        Raises ValueError if they are not of this net's size.
        """
        x = _validation.numbers("pictures", pictures)
        channels, *size = self.input_shape
        stored = (*size, 3) if channels == 3 else tuple(size)
        if x.shape[1:] != stored:
            raise ValueError(
                f"pictures of shape {x.shape} do not fit the net {self.name}; "
                f"try shape (N, {', '.join(map(str, stored))})."
            )
        x = np.moveaxis(x, -1, 1) if channels == 3 else x[:, None]
        x = np.ascontiguousarray(x, np.float32)
        return (x / np.float32(self.top) - np.float32(self.centre)) / np.float32(self.spread)


def _two_convolutions(maps, kernel, padding):
    """Convolution, ReLU and max pooling, twice."""
    blocks = [(Conv(m, kernel, padding=padding), Relu(), Pool(2)) for m in maps]
    return blocks[0] + blocks[1]


# The sizes are those of LeCun's nets of 1989 to 1998 in spirit, ReLU and max being of our time.
DIGITS = Net("digits", (1, 8, 8), (*_two_convolutions((8, 16), 3, 1), Flatten(), Dense(10)), top=16)
MNIST = Net(
    "mnist",
    (1, 28, 28),
    (*_two_convolutions((8, 16), 5, 0), Flatten(), Dense(64), Relu(), Dense(10)),
)
MNIST_GLOBAL_MAX = Net(
    "mnist_global_max",
    (1, 28, 28),
    (*_two_convolutions((8, 16), 5, 2), Conv(32, 5, padding=2), Relu(), GlobalMax(), Dense(10)),
)
# As many numbers to learn as MNIST has (20,680 and 20,522), and no pixel is any other's neighbour.
MNIST_DENSE = Net("mnist_dense", (1, 28, 28), (Flatten(), Dense(26), Relu(), Dense(10)))
CIFAR10 = Net(
    "cifar10",
    (3, 32, 32),
    (
        *_two_convolutions((16, 32), 3, 1),
        *(Conv(64, 3, padding=1), Relu(), Pool(2)),
        *(Flatten(), Dense(64), Relu(), Dense(10)),
    ),
    centre=0.5,  # the pictures' mean is about 0.47 and their standard deviation about 0.25,
    spread=0.25,  # so inputs have about mean 0 and variance 1, which trains faster
)
NETS = {net.name: net for net in (DIGITS, MNIST, MNIST_GLOBAL_MAX, MNIST_DENSE, CIFAR10)}


def feature_maps(net, weights, x):
    """Run a batch through the net and keep what every layer makes of it.

    net      a `Net`;  weights: dict as in `net.weight_shapes()`
    x        float batch (N, *net.input_shape), from `net.inputs`
    Returns a list of arrays, x first, then each layer's output (N, ...).
    Raises ValueError for weights or inputs of another net.
    """
    check_weights(net, weights)
    x = _validation.numbers("x", x)
    if x.shape[1:] != net.input_shape:
        raise ValueError(
            f"x of shape {x.shape} is no batch for the net {net.name}; "
            f"try shape (N, {', '.join(map(str, net.input_shape))}), as net.inputs makes it."
        )
    maps = [x]
    for place, (layer, given) in enumerate(zip(net.layers, net.shapes(), strict=False)):
        own = {name: weights[f"{place}.{name}"] for name in layer.weights(given)}
        maps.append(layer.forward(maps[-1], **own))
    return maps


def forward(net, weights, x, batch=256):
    """Return the logits (N, classes) of inputs (N, *net.input_shape); see `feature_maps`.

    batch  pictures at a time: it bounds the memory and changes no result
    """
    parts = range(0, len(x), batch)
    return np.concatenate([feature_maps(net, weights, x[i : i + batch])[-1] for i in parts])


def predict(net, weights, x, batch=256):
    """Return the class with the largest logit for each input, an int array (N,)."""
    return forward(net, weights, x, batch).argmax(1)


def check_weights(net, weights):
    """Raise ValueError unless `weights` holds the arrays of `net`, by name and shape."""
    want = net.weight_shapes()
    have = {name: np.shape(value) for name, value in weights.items()}
    if have != want:
        wrong = sorted(n for n in want.keys() | have.keys() if want.get(n) != have.get(n))
        told = ", ".join(f"{n} is {have.get(n)}, not {want.get(n)}" for n in wrong)
        raise ValueError(f"these are no weights of the net {net.name}: {told}; try its own file.")
