"""Convolutional networks in NumPy: layers, pooling, receptive fields, moved pictures; torch trains.

    >>> from nnlab import convnet
    >>> net = convnet.MNIST_GLOBAL_MAX
    >>> net.parameters()
    16586
    >>> convnet.receptive_fields(net.layers[:-2])[-1]
    Field(size=32, jump=4, start=-14)

`convnet.trained("mnist")` loads the weights that `make results` found; `forward`, `predict` and
`feature_maps` need no torch, only `train` imports it.
"""

from nnlab.convnet.digits import moved_digits, train_digits
from nnlab.convnet.drawn import fit_digit, written_digit
from nnlab.convnet.layers import Conv, Dense, Flatten, GlobalMax, Pool, Relu
from nnlab.convnet.moving import move, move_each, random_shifts
from nnlab.convnet.nets import (
    CIFAR10,
    DIGITS,
    MNIST,
    MNIST_DENSE,
    MNIST_GLOBAL_MAX,
    NETS,
    Net,
    feature_maps,
    forward,
    predict,
)
from nnlab.convnet.pooling import global_pool, pool, shift_change
from nnlab.convnet.receptive import (
    Field,
    field_inside,
    output_sizes,
    receptive_fields,
    seen_by_trying,
)
from nnlab.convnet.trained import trained
from nnlab.convnet.training import move_pictures, torch_net, train

__all__ = [
    "CIFAR10", "Conv", "DIGITS", "Dense", "Field", "Flatten", "GlobalMax", "MNIST", "MNIST_DENSE",
    "MNIST_GLOBAL_MAX", "NETS", "Net", "Pool", "Relu", "feature_maps", "field_inside", "fit_digit",
    "forward", "global_pool", "move", "move_each", "move_pictures", "moved_digits",
    "output_sizes", "pool", "predict", "random_shifts", "receptive_fields", "seen_by_trying",
    "shift_change", "torch_net", "train", "train_digits", "trained", "written_digit",
]  # fmt: skip
