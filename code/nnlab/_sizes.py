"""How long things are: kernel, stride, padding and dilation to output sizes. Pure integers.

`nnlab.convolution` is the public face; it takes its checks and its geometry from here.
"""

import math

from nnlab._validation import quoted, whole
from nnlab.words import say


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    """Count the places where a kernel fits along one axis.

    n         entries of the input, at least 1
    kernel    entries of the kernel, at least 1
    stride    entries from one place to the next; padding: zeros on each side, or "valid", "same"
              or "full"; dilation: entries from one kernel entry to the next
    Returns floor((n + 2*padding - dilation*(kernel - 1) - 1) / stride) + 1, as an int.
    Raises TypeError or ValueError, quoting the values, for what is not a size, and ValueError if
    the padded input is shorter than the dilated kernel.
    Source: NYU DLSP20 week 3-1, whose (n - (kernel - 1)) / stride holds only where it divides;
    same result as torch.nn.functional.conv1d.
    """
    sizes = whole_numbers("n", n, 1, 1), whole_numbers("kernel", kernel, 1, 1)
    return geometry(*sizes, stride, padding, dilation)[0][0]


def dropped(n, kernel, stride=1, padding=0, dilation=1):
    """Count the entries at the end of the padded input that no window reaches.

    Takes and raises what `output_size` does. Returns an int from 0 to stride - 1. The entries that
    a window steps over in its middle (dilation above 1, or a stride above the kernel) do not count.
    """
    (kernel,) = whole_numbers("kernel", kernel, 1, 1)
    count = output_size(n, kernel, stride, padding, dilation)
    ((before, after),) = padding_amounts(kernel, padding, dilation)
    (n,) = whole_numbers("n", n, 1, 1)
    (step,) = whole_numbers("stride", stride, 1, 1)
    (gap,) = whole_numbers("dilation", dilation, 1, 1)
    return before + n + after - (count - 1) * step - gap * (kernel - 1) - 1


def padding_amounts(kernel, padding=0, dilation=1):
    """Return (before, after), the zeros that `padding` puts on either side, for each axis.

    kernel   size of the kernel: an int for one axis, or a tuple with one int per axis
    padding  an int or one per axis: that many zeros on both sides
             "valid": none, so that the window never leaves the input
             "same":  dilation*(kernel - 1) in all, so that stride 1 keeps the size; an odd total
                      puts the extra zero after the end, as torch's padding="same" does
             "full":  dilation*(kernel - 1) on both sides: every window that touches the input
    Raises TypeError or ValueError, quoting the values.
    """
    axes = len(kernel) if isinstance(kernel, tuple) else 1
    kernel = whole_numbers("kernel", kernel, axes, 1)
    return _amounts(kernel, padding, whole_numbers("dilation", dilation, axes, 1))


def _amounts(kernel, padding, dilation):
    if not isinstance(padding, str):
        return tuple([(p, p) for p in whole_numbers("padding", padding, len(kernel), 0)])
    reach = [d * (k - 1) for d, k in zip(dilation, kernel, strict=True)]
    if padding == "valid":
        return ((0, 0),) * len(kernel)
    if padding == "same":
        return tuple([(r // 2, r - r // 2) for r in reach])
    if padding == "full":
        return tuple([(r, r) for r in reach])
    raise ValueError(
        f'padding={quoted(padding)} is not known; try "valid", "same", "full" or a whole number.'
    )


def geometry(shape, kernel, stride, padding, dilation):
    """Work out one sliding of a kernel; `shape` and `kernel` are checked tuples of equal length.

    Returns (output shape, (before, after) per axis, strides, dilations), all tuples.
    """
    axes = len(shape)
    stride = whole_numbers("stride", stride, axes, 1)
    dilation = whole_numbers("dilation", dilation, axes, 1)
    amounts = _amounts(kernel, padding, dilation)
    if isinstance(padding, str) and padding == "same" and max(stride) > 1:
        _refuse_same(kernel, stride, dilation)
    out = []
    for n, k, s, (before, after), d in zip(shape, kernel, stride, amounts, dilation, strict=True):
        room = before + n + after - d * (k - 1) - 1
        if room < 0:
            _refuse_kernel(shape, kernel, amounts, dilation)
        out.append(room // s + 1)
    return tuple(out), amounts, stride, dilation


def whole_numbers(name, value, axes, least):
    """Return `value`, one whole number or one per axis, as a tuple of `axes` ints from `least` up.

    Raises TypeError for other kinds of values, bools too (True is no size), else ValueError.
    """
    if type(value) is int and value >= least:  # the usual case, in a tenth of the time
        return (value,) * axes
    many = isinstance(value, (tuple, list)) or getattr(value, "ndim", 0) == 1
    fits = '1 ("valid", "same" and "full" are known too)' if name == "padding" else "1"
    values = [whole(name, v, fits, given=value) for v in (value if many else [value])]
    if many and len(values) != axes:
        places = "1 axis" if axes == 1 else f"{axes} axes"
        tries = "one whole number" if axes == 1 else "one whole number, or one per axis"
        raise ValueError(
            f"{name}={quoted(value)} has {len(values)} values for {places}; try {tries}."
        )
    if min(values) < least:
        raise ValueError(f"{name}={quoted(value)} does not fit; try {least} or more.")
    return tuple(values) if many else tuple(values) * axes


def _refuse_same(kernel, stride, dilation):
    half = tuple([d * (k - 1) // 2 for d, k in zip(dilation, kernel, strict=True)])
    raise ValueError(say("same_stride", stride=_short(stride), padding=_short(half)))


def _refuse_kernel(shape, kernel, amounts, dilation):
    padded = tuple([b + n + a for n, (b, a) in zip(shape, amounts, strict=True)])
    span = tuple([d * (k - 1) + 1 for k, d in zip(kernel, dilation, strict=True)])
    more = max(math.ceil((s - n) / 2) for n, s in zip(shape, span, strict=True))
    sizes = {"shape": shape, "padded": padded, "kernel": kernel, "span": span}
    raise ValueError(say("kernel_too_large", **sizes, dilation=_short(dilation), more=more))


def _short(values):
    return values[0] if len(set(values)) == 1 else values
