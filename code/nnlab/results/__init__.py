"""Results on real pictures, computed once by `make results` and kept as small files.

    >>> from nnlab import results
    >>> result = results.load("mnist_softmax")
    >>> result.accuracy["test"]     # one number per seed
    >>> result.confusion            # rows actual, columns predicted; of the first seed
    >>> result.weights              # dict of arrays, of the first seed
    >>> result.classifier().templates(28, 28)
    >>> results.mistakes("digits", "ten hidden").counts     # also "mnist", "cifar10"; other nets

`names()` lists what there is; `python -m nnlab.results` computes it anew. No picture of MNIST or
CIFAR-10 is kept, only what our code computed from them.
"""

from nnlab.results.files import Result, load, names
from nnlab.results.mistakes import CLASSES, Mistakes, mistakes, ten_units, two_sets

__all__ = ["CLASSES", "Mistakes", "Result", "load", "mistakes", "names", "ten_units", "two_sets"]
