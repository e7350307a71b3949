"""Train a stack of torch's layers on pictures; torch is imported only inside the function."""

import numpy as np

from nnlab import _validation
from nnlab._adam import Adam
from nnlab._threads import one_thread
from nnlab.templates.classifier import pixels


def train_stack(build, pictures, labels, epochs=20, batch=128, learning_rate=1e-2, seed=0):
    """Train the module that `build` makes by Adam on cross-entropy; return a function that reads.

    build     function without arguments: a torch.nn.Module from (N, pixels) to (N, classes), whose
              layers may be of any kind and number
    pictures  array (N, ...), best scaled to 0..1;  labels  N whole numbers 0, 1, ...
    seed      sets the first weights and the order of the pictures; the caller's own random numbers
              in torch stay as they were
    Returns a function: pictures (M, ...) -> M predicted classes.

    All is computed in doubles: processors round differently, and hundreds of steps through layers
    that normalize make of a difference in a float's last bit another count of right answers.
    """
    import torch

    epochs, batch = _validation.count("epochs", epochs), _validation.count("batch", batch, 1)
    rate = _validation.number("learning_rate", learning_rate, above=0)
    seed = _validation.count("seed", seed)
    y = torch.as_tensor(_validation.classes(labels, pictures))
    x = _tensor(pictures)
    with one_thread(), torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        module = build().double()
        adam = Adam(module.parameters(), rate)
        for _ in range(epochs):
            for some in torch.randperm(len(x)).split(batch):
                adam.zero_grad()
                torch.nn.functional.cross_entropy(module(x[some]), y[some]).backward()
                adam.step()
    module.eval()

    def read(pictures):
        with torch.no_grad():
            return module(_tensor(pictures)).argmax(dim=1).numpy()

    return read


def sigmoid_stack(kind, layers, units=10, pixels=64, classes=10):
    """Return an untrained torch.nn.Module of `layers` hidden layers of sigmoid units.

    kind  what each hidden layer but the first has: "plain" nothing more, "residual" its input
          added to its output, "normalized" batch normalization before the sigmoid
    """
    from torch import nn

    kind = _validation.one_of("kind", kind, ("plain", "residual", "normalized"))
    modules = [nn.Linear(pixels, units), nn.Sigmoid()]
    for _ in range(_validation.count("layers", layers, 1) - 1):
        layer = [nn.Linear(units, units), nn.Sigmoid()]
        if kind == "normalized":
            layer.insert(1, nn.BatchNorm1d(units))
        modules += [_residual(layer)] if kind == "residual" else layer
    return nn.Sequential(*modules, nn.Linear(units, classes))


def _residual(layer):
    from torch import nn

    class Residual(nn.Sequential):
        def forward(self, h):
            return h + super().forward(h)

    return Residual(*layer)


def _tensor(pictures):
    import torch

    return torch.from_numpy(pixels(np.array(pictures, np.float64)))
