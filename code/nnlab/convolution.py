"""Slide a kernel over an array: convolution and cross-correlation in NumPy, 1 to 4 dimensions.

Numbers in, numbers out: lists and arrays of ints or floats. The result has NumPy's common type of
input and kernel; integers give int64, exactly (a uint8 picture does not wrap around at 256; two
arrays of uint64 stay uint64) or, where sums could leave it, a ValueError; float32 stays float32.
bool, complex and masked arrays are refused. NaN is kept: each output
whose window holds one is NaN. Infinities follow NumPy: 0 * inf is NaN, with NumPy's warning.
No argument is changed.
"""

import numpy as np

from nnlab import _slide
from nnlab._sizes import dropped, geometry, output_size, padding_amounts, whole_numbers
from nnlab._validation import numbers

__all__ = [
    "conv_layer",
    "convolve",
    "convolve1d",
    "convolve2d",
    "correlate",
    "correlate1d",
    "correlate2d",
    "dropped",
    "output_size",
    "pad",
    "padding_amounts",
    "windows",
]


def correlate(x, w, stride=1, padding=0, dilation=1):
    """Slide `w` over `x` and sum the products; the kernel is not flipped.

    x, w      arrays with equally many axes, 1 to 4
    stride, padding, dilation   in entries, one int or one per axis; padding may also be "valid",
              "same" (stride 1 only) or "full", see `padding_amounts`
    Returns an array whose length on each axis is `output_size` of that axis.
    Raises ValueError or TypeError, quoting the values, for everything that does not fit.
    Source: NYU DLSP20 week 3-1; the sum that torch.nn.functional.conv1d, conv2d, conv3d compute.
    """
    x, w = _slide.pair(x, w)
    if x.ndim != w.ndim or not 1 <= x.ndim <= 4:
        raise ValueError(
            f"x of shape {x.shape} and w of shape {w.shape} need equally many axes, 1 to 4; "
            "try one channel, as in x[0], or conv_layer for all channels."
        )
    return _slide.slide(x, w.reshape(-1), w.shape, stride, padding, dilation)


def correlate1d(x, w, stride=1, padding=0, dilation=1):
    """`correlate` for x of shape (N,) and w of shape (K,): y[i] = sum over j of w[j] * x[i + j]."""
    return correlate(*_slide.with_axes(1, x, w), stride, padding, dilation)


def correlate2d(x, w, stride=1, padding=0, dilation=1):
    """`correlate` for x of shape (H, W) and w of shape (kH, kW).

    y[i, j] = sum over k, l of w[k, l] * x[i + k, j + l].
    """
    return correlate(*_slide.with_axes(2, x, w), stride, padding, dilation)


def convolve(x, w, stride=1, padding=0, dilation=1):
    """`correlate` with `w` flipped on every axis, and nothing else different.

    With padding="full", convolve(x, w)[i] = sum over j of w[j] * x[i - j] with x zero outside, as
    in scipy.signal.convolve; only then does it commute and associate. For even kernels "same" has
    its extra zero after the end, as in `correlate`; SciPy's window starts one entry earlier.
    Takes, returns and raises what `correlate` does.
    """
    w = numbers("w", w)
    return correlate(x, w[(slice(None, None, -1),) * w.ndim], stride, padding, dilation)


def convolve1d(x, w, stride=1, padding=0, dilation=1):
    """`convolve` for x of shape (N,) and w of shape (K,)."""
    return convolve(*_slide.with_axes(1, x, w), stride, padding, dilation)


def convolve2d(x, w, stride=1, padding=0, dilation=1):
    """`convolve` for x of shape (H, W) and w of shape (kH, kW)."""
    return convolve(*_slide.with_axes(2, x, w), stride, padding, dilation)


def conv_layer(x, w, bias=None, stride=1, padding=0, dilation=1):
    """Correlate all channels of `x` with each of O kernels: a layer's feature maps.

    x      array of shape (C, H, W);  w: array of shape (O, C, kH, kW)
    bias   array of shape (O,), one number added to each map, or None
    stride, padding, dilation   as in `correlate`, for the axes (H, W)
    Returns an array of shape (O, oH, oW), the same as torch.nn.functional.conv2d(x, w, bias).
    Raises ValueError or TypeError, quoting the shapes.
    """
    x, w = _slide.pair(x, w)
    if x.ndim != 3 or w.ndim != 4 or x.shape[0] != w.shape[1]:
        raise ValueError(
            f"x of shape {x.shape} and w of shape {w.shape} are not (C, H, W) and "
            "(O, C, kH, kW) with the same C; try x[None] for a picture with one channel."
        )
    y = _slide.slide(x, w.reshape(len(w), -1), w.shape[2:], stride, padding, dilation)
    if bias is None:
        return y
    bias = numbers("bias", bias)
    if bias.shape != (len(w),):
        raise ValueError(f"bias of shape {bias.shape} does not fit; try shape {(len(w),)}.")
    return _slide.plus(y, bias[:, None, None])


def windows(x, kernel, stride=1, padding=0, dilation=1):
    """Yield (position, window) for each place of the kernel, in reading order.

    kernel   the kernel, an array or a list; or its size, an int or a tuple with one int per axis
    position the place in the output: an int for one axis, else a tuple, so that
             correlate(x, w)[position] == (window * w).sum()
    window   read-only array of the kernel's shape, cut from the padded input
    Other arguments and errors as in `correlate`; bad ones are refused at the call.
    """
    x = _slide.with_an_axis(x)
    if isinstance(kernel, (int, np.integer, tuple)):
        size = whole_numbers("kernel", kernel, x.ndim, 1)
    else:
        size = numbers("kernel", kernel).shape
    if len(size) != x.ndim:
        raise ValueError(
            f"x of shape {x.shape} and a kernel of shape {size} need equally many axes; "
            "try a kernel with one size per axis of x."
        )
    shape, amounts, steps, gaps = geometry(x.shape, size, stride, padding, dilation)
    view = _slide.view(_slide.zeros_around(x, amounts), size, shape, steps, gaps)
    view = np.moveaxis(view, range(x.ndim, 2 * x.ndim), range(x.ndim))
    return ((p if x.ndim > 1 else p[0], view[p]) for p in np.ndindex(shape))


def pad(x, padding, kernel=1, dilation=1):
    """Return `x` with zeros around it, as `correlate` pads it; a copy, whatever the padding.

    padding            as in `padding_amounts`
    kernel, dilation   an int or one per axis; only "same" and "full" look at them
    Raises ValueError or TypeError, quoting the values.
    """
    x = _slide.with_an_axis(x)
    size = whole_numbers("kernel", kernel, x.ndim, 1)
    return _slide.zeros_around(x, padding_amounts(size, padding, dilation)).copy()
