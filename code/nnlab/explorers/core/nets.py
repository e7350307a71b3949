"""Trained nets as a page gets them: layers by kind and size, weights as float16 in base64."""

import base64

import numpy as np

from nnlab.convnet import layers

# Of numbers closer than this none is the larger: sums in another order differ in their last digits.
ROUNDING = 1e-9


def told(net, weights):
    """Return {"layers", "weights"} of a net, as js/layers.js takes them.

    net      a `nnlab.convnet.Net` whose pooling takes the maximum;  weights: its float16 values
    """
    sizes = net.weight_shapes()
    kinds = [_kind(layer, place, sizes) for place, layer in enumerate(net.layers)]
    return {"layers": kinds, "weights": halves([weights[name] for name in sizes])}


def halves(arrays):
    """Write arrays, one after the other, as float16 in base64, low byte first."""
    joined = np.concatenate([np.ravel(array) for array in arrays])
    return base64.b64encode(joined.astype("<f2").tobytes()).decode()


def _kind(layer, place, sizes):
    kind = type(layer).__name__.lower()
    match layer:
        case layers.Conv(_, kernel, _, padding, _):
            said = {"kernel": kernel, "padding": padding}
        case layers.Pool(kernel, _, stride):
            said = {"kernel": kernel, "stride": stride or kernel}
        case _:
            said = {}
    if f"{place}.weight" in sizes:
        said |= {
            "weights": int(np.prod(sizes[f"{place}.weight"])),
            "biases": sizes[f"{place}.bias"][0],
        }
    return [kind, said]


def strongest(one):
    """Return (value, row, column) of the largest entry of a map (H, W), the first of equal ones."""
    most = one.max()
    row, column = np.argwhere(one >= most - ROUNDING)[0]
    return float(most), int(row), int(column)


def field_of(field, entry, side):
    """Return (top, left, bottom, right): what the entry of `strongest` sees of a picture.

    field  a `nnlab.convnet.Field`;  side: of the picture, whose padding is cut off
    Returns None for an entry that is not above 0.
    """
    value, row, column = entry
    if not value > ROUNDING:
        return None
    (top, bottom), (left, right) = field.of(row), field.of(column)
    return max(top, 0), max(left, 0), min(bottom, side - 1), min(right, side - 1)
