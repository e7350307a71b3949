"""What `nnlab.convolution` does with arrays: check them, pad them, multiply windows by weights."""

import numpy as np
from numpy.lib.stride_tricks import as_strided

from nnlab._sizes import geometry
from nnlab._validation import numbers

# Copied window entries per block: 512 kB of float64 stay in a core's cache. Against one copy of all
# windows of a 512x512 picture that is 2x faster with a 3x3 kernel, 5x with 7x7.
BLOCK = 1 << 16


def pair(x, w):
    """Return `x` and `w` as arrays of the type that the result has; exact for whole numbers.

    Raises ValueError, saying what to try, where sums of their products may leave that type.
    """
    x, w = numbers("x", x), numbers("w", w)
    dtype = common_type(x, w)
    if dtype.kind in "iu":
        most, limit = largest(x), np.iinfo(dtype).max
        if most * largest(w) * w.size > limit or max(most, largest(w)) > limit:
            sums = np.abs(w.reshape(len(w) if w.ndim > x.ndim else 1, -1).astype(object)).sum(1)
            hold(max(most * max(sums), most, largest(w)), dtype, "x and w")
    return x.astype(dtype, copy=False), w.astype(dtype, copy=False)


def plus(y, bias):
    """Return y + bias, exact for whole numbers, else refused as in `pair`; shapes broadcast."""
    dtype = common_type(y, bias)
    if dtype.kind in "iu":
        hold(largest(y) + largest(bias), dtype, "x, w and bias")
    return y.astype(dtype, copy=False) + bias.astype(dtype, copy=False)


def common_type(a, b):
    """Return NumPy's common type, but for whole numbers int64, or uint64 if both are unsigned.

    (NumPy makes floats of uint64 beside int64, which lose the last digits from 2**53 on.)
    """
    dtype = np.result_type(a.dtype, b.dtype)
    if {a.dtype.kind, b.dtype.kind} <= set("iu") and dtype != np.uint64:
        return np.dtype(np.int64)
    return dtype


def largest(a):
    """Return the largest size of a whole number in `a`, exactly: |least int64| is no int64."""
    return max(-int(a.min()), int(a.max()))


def hold(size, dtype, given):
    """Raise ValueError if `dtype` does not hold whole numbers of this size."""
    if size > np.iinfo(dtype).max:
        raise ValueError(
            f"{given} hold whole numbers whose sums can reach {size}, more than {dtype} holds; "
            "try floats, as in x.astype(float), which round from 2**53 on."
        )


def with_axes(axes, x, w):
    """Return `x` and `w` as arrays if both have `axes` axes, else raise ValueError."""
    x, w = numbers("x", x), numbers("w", w)
    if x.ndim != axes or w.ndim != axes:
        raise ValueError(
            f"x of shape {x.shape} and w of shape {w.shape} need {axes} "
            f"{'axis' if axes == 1 else 'axes'} each; try correlate or convolve (1 to 4 axes), "
            "or conv_layer for channels."
        )
    return x, w


def with_an_axis(x):
    """Return `x` as an array if it has an axis to slide along, else raise ValueError."""
    x = numbers("x", x)
    if x.ndim == 0:
        raise ValueError(f"x={x} has no axis to slide along; try a list, x=[{x}].")
    return x


def slide(x, weights, kernel, stride, padding, dilation):
    """Multiply every window of `x` by `weights`: (K,) for one map, (O, K) for O of them.

    `kernel` holds the window's size on the last axes of `x`; axes before these (channels) belong to
    every window whole. Returns an array with one axis per entry of `kernel`, after O if given.
    """
    channels = x.ndim - len(kernel)
    shape, amounts, stride, dilation = geometry(
        x.shape[channels:], kernel, stride, padding, dilation
    )
    x = zeros_around(x, ((0, 0),) * channels + amounts)
    columns = view(x, kernel, shape, stride, dilation)
    out = np.empty(weights.shape[:-1] + shape, x.dtype)
    _multiply(weights, columns, out, len(shape))
    return out


def zeros_around(x, amounts):
    """Return `x` with `amounts` = (before, after) zeros per axis; `x` itself if these are all 0."""
    if not any([before or after for before, after in amounts]):
        return x
    shape = [b + n + a for n, (b, a) in zip(x.shape, amounts, strict=True)]
    padded = np.zeros(shape, x.dtype)  # np.pad takes 5 times as long on 28x28
    padded[tuple([slice(b, b + n) for n, (b, _) in zip(x.shape, amounts, strict=True)])] = x
    return padded


def view(x, kernel, shape, stride, dilation):
    """Return read-only windows of padded `x` without a copy, axes (channels, *kernel, *shape)."""
    lead, steps = x.strides[: x.ndim - len(kernel)], x.strides[x.ndim - len(kernel) :]
    within = tuple([step * d for step, d in zip(steps, dilation, strict=True)])
    between = tuple([step * s for step, s in zip(steps, stride, strict=True)])
    sizes = x.shape[: len(lead)] + kernel + shape
    return as_strided(x, sizes, lead + within + between, writeable=False)


def _multiply(weights, columns, out, axes):
    """Put weights @ columns into `out`, block by block; both end in `axes` axes of positions.

    Copying windows for np.dot (BLAS for floats) beat adding one shifted input per kernel entry:
    4x at 28x28 and 2x at 512x512 with a 3x3 kernel, more with 7x7.
    """
    if columns.size <= BLOCK or max(out.shape[-axes:]) == 1:
        flat = columns.reshape(weights.shape[-1], -1)
        out[...] = np.dot(weights, flat).reshape(out.shape)
        return
    axis = next(a for a in range(-axes, 0) if out.shape[a] > 1)
    length = out.shape[axis]
    step = max(1, length * BLOCK // columns.size)
    for start in range(0, length, step):
        part = (..., slice(start, start + step)) + (slice(None),) * (-axis - 1)
        _multiply(weights, columns[part], out[part], axes)
