"""Receptive fields: which entries of the input can change one entry of a stack's output."""

from dataclasses import dataclass

import numpy as np

from nnlab._sizes import output_size, padding_amounts, whole_numbers
from nnlab.convnet.layers import Conv, Pool, Relu
from nnlab.convnet.pooling import pool
from nnlab.convolution import correlate

LARGE = 1e30  # more than ones come to after any stack that fits a screen


@dataclass(frozen=True)
class Field:
    """What the entries of one layer see of the input, along one axis, in input entries.

    size   entries that one output sees
    jump   entries from one output's field to the next one's: the strides' product
    start  first entry that output 0 sees; negative if padding stands before the input
    """

    size: int
    jump: int
    start: int

    def of(self, entry):
        """Return (first, last) input entry that output `entry` sees, padding counted as entries."""
        first = self.start + self.jump * entry
        return first, first + self.size - 1


def receptive_fields(layers):
    """Follow the receptive field through a stack.

    layers  Conv, Pool and Relu layers, first to last
    Returns a list of `Field`: the input's own (1, 1, 0), then one per layer. Per layer with kernel
    k, stride s, padding p, dilation d: size += d*(k - 1)*jump, start -= p*jump, then jump *= s.
    Raises ValueError for a layer that sees its whole input (Dense, Flatten, GlobalMax).
    Source: NYU DLSP20 week 3-1 has the stack; the rule counts what `conv_layer` and `pool` read.
    """
    fields = [Field(1, 1, 0)]
    for layer in layers:
        fields.append(_through(fields[-1], *_window(layer)))
    return fields


def _through(field, kernel, stride, before, dilation):
    reach = dilation * (kernel - 1) * field.jump
    start = field.start - before * field.jump
    return Field(field.size + reach, field.jump * stride, start)


def _window(layer):
    """Return (kernel, stride, padding before, dilation) of a layer."""
    match layer:
        case Conv(_, kernel, stride, padding, dilation):
            ((before, _),) = padding_amounts(kernel, padding, dilation)
            return kernel, stride, before, dilation
        case Pool(kernel, _, stride):
            return kernel, stride or kernel, 0, 1
        case Relu():
            return 1, 1, 0, 1
    raise ValueError(f"{layer} sees its whole input; try the Conv, Pool and Relu layers before it.")


def output_sizes(layers, n):
    """Count each layer's outputs along an axis of `n` entries: [n, first layer's, ...]."""
    sizes = list(whole_numbers("n", n, 1, 1))
    for layer in layers:
        kernel, stride, *_, dilation = _window(layer)
        sizes.append(output_size(sizes[-1], kernel, stride, getattr(layer, "padding", 0), dilation))
    return sizes


def field_inside(layers, n, entry):
    """Return (first, last) entry of an input of `n` entries that output `entry` sees.

    Padding is cut off. Raises IndexError, naming the outputs, if there is no such entry, and
    ValueError if output `entry` sees nothing but padding.
    """
    count = output_sizes(layers, n)[-1]
    if not 0 <= entry < count:
        raise IndexError(f"entry={entry} is none of the {count} outputs of n={n}; try 0.")
    first, last = receptive_fields(layers)[-1].of(entry)
    if last < 0 or first >= n:
        raise ValueError(f"entry={entry} sees padding only, {first} to {last} of n={n} entries.")
    return max(first, 0), min(last, n - 1)


def seen_by_trying(layers, shape, entry):
    """Find the receptive field of one output by changing each entry of the input and looking.

    layers  Conv, Pool and Relu;  entry: (i, j), the output looked at
    shape   (H, W) of the input; or (N,), with entry (i,), to try along one axis alone
    Returns a bool array of that shape: True where a change of that entry changed output `entry`.
    The weights are all 1, and what is changed becomes larger than anything that comes of the rest,
    so that neither max nor ReLU hides it, beside padding either.
    Takes a forward pass per entry. Dilation and strides beyond the kernel leave holes in the field.
    """
    before = _of_ones(layers, np.ones(shape))[entry]
    seen = np.zeros(shape, bool)
    with np.errstate(over="ignore"):  # squares of squares may become infinite: changed all the same
        for place in np.ndindex(*shape):
            x = np.ones(shape)
            x[place] = LARGE
            seen[place] = _of_ones(layers, x)[entry] != before
    return seen


def _of_ones(layers, x):
    for layer in layers:
        _window(layer)  # refuses what has no window
        match layer:
            case Conv(_, kernel, stride, padding, dilation):
                x = correlate(x, np.ones((kernel,) * x.ndim), stride, padding, dilation)
            case Pool(kernel, kind, stride):
                x = pool(x, kernel, stride, kind, axes=x.ndim)
            case Relu():
                x = layer.forward(x)
    return x
