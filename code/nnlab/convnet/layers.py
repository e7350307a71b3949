"""The layers of a small convolutional network: shapes, weights and the forward pass in NumPy.

Each layer is a plain value. `shape(given)` maps the shape of one example's input to its output's,
`weights(given)` names the arrays that it learns, `forward(x, ...)` takes a batch (N, *given).
"""

from dataclasses import dataclass
from math import prod

import numpy as np

from nnlab._sizes import geometry
from nnlab.convnet import pooling
from nnlab.convolution import conv_layer


class Layer:
    """What layers without weights have in common."""

    def shape(self, given):
        return given

    def weights(self, given):
        return {}

    def maps_only(self, given):
        if len(given) != 3:
            raise ValueError(
                f"{self} needs maps of shape (C, H, W), not {given}; try it before Flatten, "
                "GlobalMax and Dense."
            )


@dataclass(frozen=True)
class Conv(Layer):
    """Correlate all maps with `maps` kernels of kernel x kernel, and add a bias to each map."""

    maps: int
    kernel: int
    stride: int = 1
    padding: int | str = 0
    dilation: int = 1

    def shape(self, given):
        self.maps_only(given)
        sizes = (self.kernel,) * 2, self.stride, self.padding, self.dilation
        return (self.maps, *geometry(given[1:], *sizes)[0])

    def weights(self, given):
        self.maps_only(given)
        return {"weight": (self.maps, given[0], self.kernel, self.kernel), "bias": (self.maps,)}

    def forward(self, x, weight, bias):
        steps = self.stride, self.padding, self.dilation
        return np.stack([conv_layer(one, weight, bias, *steps) for one in x])


@dataclass(frozen=True)
class Pool(Layer):
    """Pool windows of kernel x kernel, side by side unless a stride is given; see `pool`."""

    kernel: int
    kind: str = "max"
    stride: int | None = None

    def shape(self, given):
        self.maps_only(given)
        window = (self.kernel,) * 2
        return (given[0], *geometry(given[1:], window, self.stride or self.kernel, 0, 1)[0])

    def forward(self, x):
        return pooling.pool(x, self.kernel, self.stride, self.kind)


@dataclass(frozen=True)
class Relu(Layer):
    """max(x, 0), entry by entry."""

    def forward(self, x):
        return np.maximum(x, 0)


@dataclass(frozen=True)
class GlobalMax(Layer):
    """Keep the largest entry of each map: (C, H, W) to (C,). Where it was is forgotten."""

    def shape(self, given):
        self.maps_only(given)
        return given[:1]

    def forward(self, x):
        return pooling.global_pool(x, "max")


@dataclass(frozen=True)
class Flatten(Layer):
    """Put all entries in one row: (C, H, W) to (C * H * W,). Each place keeps its own weights."""

    def shape(self, given):
        return (prod(given),)

    def forward(self, x):
        return x.reshape(len(x), -1)


@dataclass(frozen=True)
class Dense(Layer):
    """A fully connected layer: x @ weight.T + bias, to `units` numbers."""

    units: int

    def shape(self, given):
        if len(given) != 1:
            raise ValueError(f"{self} needs a row of numbers, not {given}; try Flatten() before.")
        return (self.units,)

    def weights(self, given):
        return {"weight": (*self.shape(given), *given), "bias": (self.units,)}

    def forward(self, x, weight, bias):
        return x @ weight.T + bias
