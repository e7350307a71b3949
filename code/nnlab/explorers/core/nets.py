"""Trained nets as a page gets them: layers by kind and size, weights as float16 or a sign each."""

import base64
from string import ascii_letters, digits

import numpy as np

from nnlab.convnet import layers
from nnlab.explorers.core.numbers import show_number

# Of numbers closer than this none is the larger: sums in another order differ in their last digits.
ROUNDING = 1e-9
SIGNS = ascii_letters + digits + "-"  # of whole numbers, the middle one of 0, as js/weights.js has


def told(net, weights):
    """Return {"layers", "weights"} of a net, as js/layers.js takes them.

    net  as in `shapes`;  weights: its float16 values
    """
    return {"layers": shapes(net), "weights": halves([weights[n] for n in net.weight_shapes()])}


def shapes(net):
    """Return the layers' kinds and sizes of a `Net` of nnlab.convnet, as js/layers.js passes them.

    Raises ValueError, quoting the layer, for what the page would pass otherwise: convolutions with
    a stride, a dilation or a padding of a name, pooling by averages.
    """
    sizes = net.weight_shapes()
    return [_kind(layer, place, sizes) for place, layer in enumerate(net.layers)]


def halves(arrays):
    """Write arrays, one after the other, as float16 in base64, low byte first."""
    joined = np.concatenate([np.ravel(array) for array in arrays])
    return base64.b64encode(joined.astype("<f2").tobytes()).decode()


def signs(arrays):
    """Write arrays of whole numbers, -31 to 31, one after the other, a sign for each number.

    Compressed, these take about half of what float16 does: a sign is what is compressed by.
    """
    joined = np.concatenate([np.ravel(array) for array in arrays]).astype(int)
    return np.frombuffer(SIGNS.encode(), np.uint8)[joined + len(SIGNS) // 2].tobytes().decode()


def _kind(layer, place, sizes):
    kind = type(layer).__name__.lower()
    match layer:
        case layers.Conv(_, kernel, 1, int(padding), 1):
            said = {"kernel": kernel, "padding": padding}
        case layers.Pool(kernel, "max", stride):
            said = {"kernel": kernel, "stride": stride or kernel}
        case layers.Conv() | layers.Pool():
            raise ValueError(
                f"{layer} is none that a page passes; try Conv with stride=1, a whole number as "
                "padding and dilation=1, or Pool with kind='max'."
            )
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


def answered(say, keys, net, truth, answer, share):
    """Say what a net answers by one of two words' keys: if it is right, or if it is wrong.

    truth  a digit's text, or "drawing" where nobody knows;  share: of 1, of the answer
    """
    wrong = truth not in ("drawing", str(answer))
    share = show_number(100 * share, 1)
    return say(keys[wrong], net=net, digit=answer, share=share)


def found(say, keys, named, value, field):
    """Say the largest value of the map that `named` names and what it sees, or its silence.

    keys  of the words for either
    """
    if field is None:
        return say(keys[1], **named)
    top, left, bottom, right = (place + 1 for place in field)
    seen = {"top": top, "left": left, "bottom": bottom, "right": right}
    return say(keys[0], value=show_number(value), **seen, **named)
