"""The S and C stack beside a CNN of its shape that learned from labels; both are kept, no torch.

Both have 61,820 numbers on the same 14x14 digits: the CNN's kernels, biases and last layer; the
stack's templates, one threshold for each of these (set by hand) and its read-out, the only part
that saw labels. Each weight is a whole number from -31 to 31 times a step of its output, so that a
page gets one sign per weight.
"""

import functools
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from nnlab.convnet.layers import Conv, Dense, GlobalMax, Pool, Relu
from nnlab.convnet.nets import Net, forward
from nnlab.cortex.stack import DIGIT_STAGES, Neocognitron, in_parts

FILE = Path(__file__).parent / "digit_nets.npz"
LEVELS = 31  # to either side of 0; with 15 the stack reads 0.5 points fewer of the moved digits
LABELLED = Net(
    "framed digits",
    (1, 14, 14),
    (Conv(16, 3), Relu(), Pool(2, stride=1), Conv(150, 5), Relu(), GlobalMax(), Dense(10)),
    top=1,
)


@dataclass(frozen=True, eq=False)
class DigitNets:
    """A stack without labels and a net with labels, of one split of `framed_digits`.

    stack      `Neocognitron` of `DIGIT_STAGES`;  reader: (weights (10, 150), bias (10,)), softmax
               regression on its last C layer
    net        `nnlab.convnet.Net`;  weights: for `nnlab.convnet.forward`
    test       places in `framed_digits` of the test digits; all others were learned from
    accuracy   {"stack" or "net": array (seeds, 3)}: shares of the test digits that are read, in
               place and moved by 1 and by 2 pixels (mean of 8 directions); the first seed is this
               one, the others have splits and beginnings of their own
    """

    stack: Neocognitron = field(repr=False)
    reader: tuple = field(repr=False)
    net: Net
    weights: dict = field(repr=False)
    test: np.ndarray = field(repr=False)
    accuracy: dict = field(repr=False)
    kept: dict = field(repr=False)

    def parameters(self):
        """Count the numbers of both: {"stack": templates, thresholds and read-out, "net": ...}."""
        templates = sum(t.size + len(t) for t in self.stack.templates)
        read_out = sum(part.size for part in self.reader)
        return {"stack": templates + read_out, "net": self.net.parameters()}

    def scores(self, pictures):
        """Score pictures (N, 14, 14): {"stack": array (N, 10), "net": array (N, 10)}, logits."""
        weights, bias = self.reader
        pictures = np.asarray(pictures, float)
        parts = in_parts(pictures[:, None]) or [pictures[:, None]]
        net = [forward(self.net, self.weights, part) for part in parts]
        stack = self.stack.features(pictures) @ weights.T + bias
        return {"stack": stack, "net": np.concatenate(net)}  # in parts: 4 MB at a time, not 100


@functools.cache
def digit_nets():
    """Load the `DigitNets` that `python -m nnlab.results.digit_stacks` has written."""
    with np.load(FILE) as kept:
        return assembled({name: kept[name] for name in kept.files})


def assembled(kept):
    """Return the `DigitNets` of arrays as `FILE` has them."""
    weights = {name: weights_of(kept, name) for name in LABELLED.weight_shapes()}
    templates = [directions(kept[f"templates{stage}"]) for stage in range(len(DIGIT_STAGES))]
    return DigitNets(
        Neocognitron(DIGIT_STAGES, tuple(templates)),
        (weights_of(kept, "reader"), weights_of(kept, "reader.bias")),
        LABELLED,
        weights,
        kept["test"],
        {name: kept[f"accuracy_{name}"] for name in ("stack", "net")},
        kept,
    )


def levelled(weights):
    """Round each output's weights to LEVELS: (int8 array, float16 array of a step per output)."""
    rows = np.reshape(weights, (len(weights), -1))
    steps = np.float16(np.abs(rows).max(1) / LEVELS)
    steps[steps == 0] = 1  # an output without weights
    levels = np.clip(np.rint(rows / steps[:, None].astype(float)), -LEVELS, LEVELS)
    return levels.astype(np.int8).reshape(np.shape(weights)), steps


def weights_of(kept, name):
    """Return float weights (or biases, which have no steps) of what is kept."""
    array = kept[name].astype(float)
    steps = kept.get(f"{name}.step")
    return (
        array
        if steps is None
        else array * np.reshape(steps.astype(float), (-1,) + (1,) * (array.ndim - 1))
    )


def directions(levels):
    """Return templates of length 1 from their levels: float array (K, C, size, size)."""
    rows = levels.astype(float)
    return rows / np.sqrt(np.square(rows).sum((1, 2, 3), keepdims=True))
