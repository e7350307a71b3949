"""The data sets that are known before they are read: shapes, hashes, and the check against them."""

import hashlib
from dataclasses import dataclass

import numpy as np

DELETE = "Try to delete it; it is then downloaded again."
KEYS = ("x_train", "y_train", "x_test", "y_test")


@dataclass(frozen=True)
class Stored:
    """What is known of a data set before it is read.

    shapes   the arrays' shapes, in the order x_train, y_train, x_test, y_test; all are uint8
    sha256   of each array's bytes in C order, in the same order
    openml   name on openml.org (version 1);  megabytes  size of that download, about
    planes   True if that table holds all red pixels of a picture, then all green, then all blue
    """

    name: str
    shapes: tuple
    sha256: tuple
    classes: tuple
    credit: str
    openml: str
    megabytes: int
    planes: bool = False


MNIST = Stored(
    "mnist",
    ((60000, 28, 28), (60000,), (10000, 28, 28), (10000,)),
    (
        "741c988805d008ac6e4c904b69001ba184c24b2c540a4ef403f4c71b676cf757",
        "1feba77c54802fa5339a11837ea4b2866434b83314ec45192930f1df69120c13",
        "6d87418db22cc8025d05968bec9bd5c3932904b23485740db143a061a2c9d161",
        "ddeff807876a9661a1110d45c266c86239a3a1b7d37da0c3716a7a683c852ff5",
    ),
    tuple("0123456789"),
    "Y. LeCun, C. Cortes, C. J. C. Burges, The MNIST database, CC BY-SA 3.0",
    "mnist_784",
    15,
)
CIFAR10 = Stored(
    "cifar10",
    ((50000, 32, 32, 3), (50000,), (10000, 32, 32, 3), (10000,)),
    (
        "47af8b02cfcfb6cdf3dbbd1969ad7f1b70f4413f6f80f437b020ee4e5bc8304a",
        "2b7cd2f24487317614016b72ffd53071c3062f592f0eb300c18a770d41ae1253",
        "f9b1e2130bab680db56eb06d886f7f1ad0f1183907ceff4659d1735c890f5b04",
        "cec8a24a1e92aa2ecaa0bbd3dbfa86bf6cd8759fbd209a832824c8cf0afca9d5",
    ),
    tuple("airplane automobile bird cat deer dog frog horse ship truck".split()),
    "A. Krizhevsky, Learning Multiple Layers of Features from Tiny Images, 2009",
    "CIFAR_10",
    200,
    planes=True,
)


def check(arrays, stored, origin, hint=DELETE):
    """Raise ValueError, naming `origin`, unless the four arrays are those of `stored`."""
    for key, array, shape, digest in zip(KEYS, arrays, stored.shapes, stored.sha256, strict=True):
        if array.shape != shape or array.dtype != np.uint8:
            told = f"{key} is {array.dtype} of shape {array.shape}, not uint8 of shape {shape}"
            raise ValueError(refusal(origin, told, hint))
        if hashlib.sha256(np.ascontiguousarray(array)).hexdigest() != digest:
            told = f"the numbers in {key} are not those of {stored.name} (another SHA-256)"
            raise ValueError(refusal(origin, told, hint))


def refusal(origin, told, hint=DELETE):
    return f"{origin} is refused: {told}. {hint}"
