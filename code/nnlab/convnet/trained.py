"""Nets with the weights that `make results` found and the repository keeps. No torch needed."""

from nnlab.convnet.nets import NETS

FILES = ("mnist", "mnist_global_max", "mnist_moved", "mnist_global_max_moved", "cifar10")


def trained(name="mnist"):
    """Load a trained net: return (net, weights), for `forward`, `predict` and `feature_maps`.

    name  "mnist", "mnist_global_max", the same with "_moved" (trained on moved digits), "cifar10"
    Raises ValueError for another name.
    """
    from nnlab import results

    if name not in FILES:
        raise ValueError(f"name={name!r} is not known; try one of {', '.join(FILES)}.")
    data, _, rest = name.partition("_")
    found = results.load("_".join(filter(None, (data, "cnn", rest))))
    return NETS[found.record["settings"]["net"]], found.weights
