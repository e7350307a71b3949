"""A stack of S and C layers that learns its templates without a teacher, after the neocognitron.

S cells, like simple cells, compare patches with templates; C cells, like complex cells, pool S
cells of one template over neighbouring places. Each layer's templates are clustered patches of the
layer below, learned layer by layer, from the bottom up. No label and no gradient is used.
Source: Fukushima, Biological Cybernetics 36, 1980 (in Japanese 1979; the source's 1982 is a later
paper, E26). Here k-means stands for his winner-take-all rule, and the cosine with a threshold for
his excitation divided by inhibition. LeCun's nets are similar (shared local kernels, subsampling),
but have no S and C cells and are trained end to end by backpropagation (E27).
"""

from dataclasses import dataclass, field
from functools import partial

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from nnlab import _validation
from nnlab._threads import in_one_thread
from nnlab.convnet.pooling import pool
from nnlab.learning.cluster import cluster


@dataclass(frozen=True)
class Stage:
    """The plan of one pair of an S and a C layer.

    templates  how many;  size: pixels along the side of a template's patch, in the layer below
    threshold  cosine below which an S cell is silent, 0 up to 1
    window     places along the side of a C cell's window, None for all places there are
    stride     places from one C cell to the next
    kind       what C cells do: "max", "average", "sum" or "sum_of_squares"
    """

    templates: int
    size: int
    threshold: float
    window: int | None = 2
    stride: int = 1
    kind: str = "max"

    def __post_init__(self):
        if not 0 <= self.threshold < 1:
            raise ValueError(f"threshold={self.threshold} is no cosine; try 0.5 (0 up to 1).")


# For strokes 1 to 3 pixels thick, as in 8x8 digits: the first templates are bits of strokes, the
# second ones, 8 pixels wide in the picture, parts of digits, and the last C cells look everywhere.
# Thresholds and sizes were chosen among some ten on 300 of the first 1,200 digits.
DIGIT_STAGES = (Stage(16, 3, 0.8), Stage(150, 5, 0.7, None))


@dataclass(frozen=True)
class Neocognitron:
    """Stages and their learned templates, one array (K, C, size, size) of unit length each."""

    stages: tuple[Stage, ...]
    templates: tuple[np.ndarray, ...] = field(repr=False)

    def layers(self, pictures):
        """Return every layer's answers: [input, S1, C1, S2, C2, ...], each (N, maps, H, W)."""
        found = [_as_maps(pictures)]
        for stage, templates in zip(self.stages, self.templates, strict=True):
            found.append(s_layer(found[-1], templates, stage.threshold))
            found.append(c_layer(found[-1], stage))
        return found

    def features(self, pictures):
        """Return the last C layer's answers as rows, (N, entries)."""
        x = _as_maps(pictures)
        return _joined(self.last_layer(x), len(x)).reshape(len(x), -1)

    def last_layer(self, x):
        """Yield the last C layer's answers to maps (N, C, H, W), some pictures at a time."""
        for part in in_parts(x):
            for stage, templates in zip(self.stages, self.templates, strict=True):
                part = _pair(part, templates, stage)
            yield part


@in_one_thread
def learn(pictures, stages=DIGIT_STAGES, seed=0, patches=5000):
    """Learn the templates of all stages, bottom up, from pictures alone.

    pictures  array (N, H, W), ink above 0;  stages: plans, bottom first
    seed      of the patches drawn and of the clustering
    patches   at most that many patches per layer are clustered
    Returns a `Neocognitron`. Raises ValueError if a layer is smaller than the next one's patches
    or holds fewer different patches than templates.
    """
    rng = np.random.default_rng(seed)
    x, stack = _as_maps(pictures), Neocognitron((), ())
    for stage in stages:
        rows = _unit_patches(partial(stack.last_layer, x), stage.size, patches, rng)
        shape = (stage.templates, -1, stage.size, stage.size)
        templates = cluster(rows, stage.templates, rng).reshape(shape)
        stack = Neocognitron((*stack.stages, stage), (*stack.templates, templates))
    return stack


def s_layer(x, templates, threshold):
    """Compare every patch with every template: (N, C, H, W) to (N, K, oH, oW), answers 0 to 1.

    An answer is (cosine - threshold) / (1 - threshold), 0 below the threshold and on empty patches.
    """
    return np.concatenate([_compare(part, templates, threshold) for part in in_parts(x)])


def _pair(x, templates, stage):
    """Return the C layer's answers alone, without ever holding all of the S layer's."""
    pairs = (c_layer(_compare(part, templates, stage.threshold), stage) for part in in_parts(x))
    return _joined(pairs, len(x))


def _joined(parts, count):
    """Join arrays (n, ...) into one (count, ...) as they come: together they would be there twice.

    Returns an array (0, 0) where no part comes.
    """
    whole, done = np.empty((count, 0)), 0
    for part in parts:
        whole = whole if done else np.empty((count, *part.shape[1:]), part.dtype)
        whole[done : done + len(part)] = part
        done += len(part)
    return whole


def in_parts(x, pictures=20, places=14 * 14):
    """Cut a batch into parts, smaller ones where the pictures are larger than `places`.

    All patches of a thousand pictures would take 200 MB, those of 20 take 4 MB.
    """
    count = max(1, pictures * places // max(places, x.shape[2] * x.shape[3]))
    return [x[i : i + count] for i in range(0, len(x), count)]


def _compare(x, templates, threshold):
    rows, places = _patches(x, templates.shape[-1])
    lengths = np.linalg.norm(rows, axis=1)
    full = lengths > 0  # half of a framed picture is empty; leaving that out halves the time
    cosines = rows[full] @ templates.reshape(len(templates), -1).T / lengths[full, None]
    answers = np.zeros((len(rows), len(templates)), x.dtype)
    answers[full] = np.maximum(cosines - threshold, 0) / (1 - threshold)
    return np.moveaxis(answers.reshape(*places, len(templates)), -1, 1)


def c_layer(x, stage):
    """Pool each template's S cells over windows: (N, K, H, W) to (N, K, oH, oW)."""
    return pool(x, stage.window or x.shape[2:], stage.stride, stage.kind)


def _patches(x, size):
    """Return all patches of (N, C, H, W) as rows (N*oH*oW, C*size*size), and (N, oH, oW)."""
    windows = _windows(x, size)
    return windows.reshape(-1, x.shape[1] * size * size), windows.shape[:3]


def _windows(x, size):
    """View (N, C, H, W) as patches (N, oH, oW, C, size, size), without a copy."""
    if min(x.shape[2:]) < size:
        raise ValueError(
            f"a layer of {x.shape[2]}x{x.shape[3]} holds no patch of {size}x{size}; "
            "try larger pictures, a smaller size, or a smaller window or stride below."
        )
    return np.moveaxis(sliding_window_view(x, (size, size), (2, 3)), 1, 3)


def _unit_patches(layer, size, most, rng):
    """Draw at most `most` patches of a layer that hold something, each divided by its length.

    layer  a function that yields the layer's parts, (n, C, H, W) each; it is called twice, for to
           compute a layer again takes a moment, and to keep it 10 MB
    """
    lengths = np.concatenate([_lengths(part, size) for part in layer()])
    # Nearly empty ones would spend templates on noise.
    full = np.flatnonzero(lengths > 0.1 * lengths.max())
    drawn = full[rng.permutation(len(full))[:most]]
    rows, start = None, 0
    for part in layer():
        found, _ = _patches(part, size)
        if rows is None:
            rows = np.empty((len(drawn), found.shape[1]), found.dtype)
        here = np.flatnonzero((start <= drawn) & (drawn < start + len(found)))
        rows[here] = found[drawn[here] - start]
        start += len(found)
    rows /= lengths[drawn, None]
    return rows


def _lengths(x, size):
    return np.linalg.norm(_patches(x, size)[0], axis=1)


def _as_maps(pictures):
    x = _validation.numbers("pictures", pictures)
    if x.ndim != 3:
        raise ValueError(f"pictures of shape {x.shape} are not (N, H, W); try pictures[None].")
    return x[:, None].astype(np.float64 if x.dtype == np.float64 else np.float32)
