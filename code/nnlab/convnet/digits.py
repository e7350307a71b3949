"""The experiment of moved pictures, on the 8x8 digits that are embedded in scikit-learn."""

import numpy as np

from nnlab.convnet.moving import move_each, random_shifts
from nnlab.convnet.nets import DIGITS, predict
from nnlab.convnet.training import move_pictures, train
from nnlab.datasets import digits


def train_digits(seed=0, moved=0, net=DIGITS, epochs=30):
    """Train a net on the digits: a second or two of one CPU core.

    moved  pixels by which each training picture is moved at most, anew in each epoch; 0 for none
    Returns the weights, as `nnlab.convnet.train` does.
    """
    data = digits()
    change = move_pictures(moved) if moved else None
    return train(
        net, net.inputs(data.x_train), data.y_train, seed, epochs, 32, 5e-3, change
    )  # small batches: there are 1,442 pictures only


def moved_digits(weights, most=1, net=DIGITS, seed=0):
    """Test a net on the digits, in place and moved.

    most  pixels by which test pictures are moved at most; the digits fill their frame, so ink is
          lost at its edges
    Returns (accuracy in place, accuracy moved), shares of 1. Needs no torch.
    """
    data = digits()
    x = net.inputs(data.x_test)
    moved = move_each(x, random_shifts(len(x), most, np.random.default_rng(seed)))
    return tuple(float(np.mean(predict(net, weights, p) == data.y_test)) for p in (x, moved))
