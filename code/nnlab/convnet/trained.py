"""Nets with the weights that `make results` found and the repository keeps. No torch needed."""

from nnlab import _validation
from nnlab.convnet.nets import NETS

FILES = {
    "mnist": "mnist_cnn",
    "mnist_global_max": "mnist_cnn_global_max",
    "cifar10": "cifar10_cnn",
}


def trained(name="mnist"):
    """Load a trained net: return (net, weights), for `forward`, `predict` and `feature_maps`.

    name  "mnist", "mnist_global_max" or "cifar10", as in `nnlab.convnet.NETS`
    Raises ValueError for another name; "digits" has no file, `train_digits` takes two seconds.
    """
    from nnlab import results

    file = FILES[_validation.one_of("name", name, FILES)]
    return NETS[name], results.load(file).weights
