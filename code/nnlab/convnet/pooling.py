"""Pooling: one number per window, whatever the order of the entries in it."""

import numpy as np

from nnlab import _slide, _validation
from nnlab._sizes import geometry, whole_numbers

# What each kind makes of windows whose entries lie on the given axes.
KINDS = {
    "max": lambda windows, axes: windows.max(axes),
    "average": lambda windows, axes: windows.mean(axes),
    "sum": lambda windows, axes: windows.sum(axes),
    "sum_of_squares": lambda windows, axes: np.square(windows).sum(axes),
}


def pool(x, window=2, stride=None, kind="max", axes=2):
    """Pool the last `axes` axes of `x`, window by window; axes before these are kept.

    x        array of ints or floats, shape (..., H, W) for axes=2, (..., N) for axes=1
    window   entries per window, an int or one per axis; stride: from one window to the next,
             None for the window's own size (windows side by side); entries left over at the end
             are dropped
    kind     "max", "average", "sum" or "sum_of_squares"
    Returns an array (..., oH, oW) with oH = (H - window) // stride + 1. Integers give int64 (floats
    for "average"), float32 stays float32.
    Raises ValueError or TypeError, quoting the values.
    Source: NYU DLSP20 week 3-1; same as torch's max_pool2d and avg_pool2d; lp_pool2d with norm 2
    is the square root of "sum_of_squares".
    """
    x, function = _numbers(x, axes), _function(kind)
    window = whole_numbers("window", window, axes, 1)
    shape, _, stride, gaps = geometry(
        x.shape[x.ndim - axes :], window, window if stride is None else stride, 0, 1
    )
    lead = x.reshape((-1,) + x.shape[x.ndim - axes :])
    columns = _slide.view(lead, window, shape, stride, gaps)  # (lead, *window, *shape)
    pooled = function(columns, tuple(range(1, axes + 1)))
    return pooled.reshape(x.shape[: x.ndim - axes] + shape)


def global_pool(x, kind="max", axes=2):
    """Pool the last `axes` axes of `x` whole: one number per map, wherever its cause is.

    Takes, returns and raises what `pool` does; shape (..., H, W) gives shape (...).
    """
    x = _numbers(x, axes)
    return _function(kind)(x, tuple(range(-axes, 0)))


def shift_change(x, shift, window=2, stride=None, kind="max"):
    """Measure how much the pooled picture changes when the picture moves.

    x      array of shape (..., H, W); shift: (down, right) in entries, zeros come in
    Returns |pool(moved x) - pool(x)| / |pool(x)| as a float, |.| the root of the sum of squares:
    0 is invariance, at this shift. Raises as `pool`; ValueError if the pooled picture is all 0.
    """
    from nnlab.convnet.moving import move

    before = pool(x, window, stride, kind)
    after = pool(move(x, *shift), window, stride, kind)
    size = np.linalg.norm(before.astype(float))
    if size == 0:
        raise ValueError("the pooled picture is all 0, no change can be compared; try another x.")
    return float(np.linalg.norm((after - before).astype(float)) / size)


def _numbers(x, axes):
    x = _validation.numbers("x", x)
    if x.ndim < axes:
        raise ValueError(
            f"x of shape {x.shape} has fewer than axes={axes} axes to pool; try axes={x.ndim}."
        )
    wide = x.dtype.kind == "i" or x.dtype.kind == "u" and x.dtype.itemsize < 8
    return x.astype(np.int64, copy=False) if wide else x


def _function(kind):
    return KINDS[_validation.one_of("kind", kind, KINDS)]
