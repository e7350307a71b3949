"""Pictures to classify: the digits that ship with scikit-learn, MNIST and CIFAR-10.

    >>> from nnlab.datasets import digits
    >>> digits()
    DataSet digits: 1442 + 355 pictures of 8 x 8, 10 classes

`mnist()` and `cifar10()` look into the folder that the environment variable NNLAB_DATA names (into
~/.cache/nnlab without it) for mnist.npz and cifar10.npz, and download what is not there. Whatever
the way, the pixels are compared with known SHA-256 hashes before anyone sees them.
"""

from nnlab.datasets.known import CIFAR10, MNIST, Stored
from nnlab.datasets.sets import DataSet, digits
from nnlab.datasets.stored import cifar10, folder, mnist, read

__all__ = [
    "CIFAR10", "DataSet", "MNIST", "Stored", "cifar10", "digits", "folder", "mnist", "read",
]  # fmt: skip
