"""How large the Jacobian of a layer is, and how few of its entries can be other than zero.

The Jacobian has a row for each output and a column for each input; its entry is the local gradient
of that output along that input. A layer takes a batch of samples of `units` numbers each, all of
them written in one row, and gives as many numbers.
"""

from typing import NamedTuple

from nnlab._validation import count, one_of

LAYERS = ("elementwise", "product")
FLOAT = 4  # bytes of a float32
UNITS = ("B", "KiB", "MiB", "GiB", "TiB")


class JacobianSize(NamedTuple):
    """What the Jacobian of one layer comes to.

    side     rows, and as many columns;  entries: side * side
    nonzero  entries that can be other than zero
    kept     numbers that backpropagation keeps in its place
    """

    side: int
    entries: int
    nonzero: int
    kept: int

    @property
    def bytes(self):
        """Bytes of all entries as float32."""
        return FLOAT * self.entries

    @property
    def kept_bytes(self):
        """Bytes of what is kept, as float32."""
        return FLOAT * self.kept


def jacobian_size(units, batch=1, layer="elementwise"):
    """Count the entries of the Jacobian of a layer, a `JacobianSize`.

    units  numbers in and out for each sample;  batch: samples
    layer  "elementwise": an output reads the input in its own place alone, as in ReLU, so the
           Jacobian is diagonal and its diagonal is kept
           "product": a matrix times each sample, whose outputs read all inputs of their sample, so
           the Jacobian has a block for each sample; each block is that one matrix, which is kept
    Raises ValueError or TypeError, quoting what was given.
    Source: cs231n, lecture 4, "4096 inputs, 4096 outputs", put right: with a batch each side grows.
    """
    units, batch = count("units", units, 1), count("batch", batch, 1)
    one_of("layer", layer, LAYERS)
    side = units * batch
    if layer == "elementwise":
        return JacobianSize(side, side**2, side, side)
    return JacobianSize(side, side**2, units**2 * batch, units**2)


def in_units(size):
    """Return (number, unit) of a size in bytes: (64.0, "MiB") for 67108864.

    size  a whole number from 0 up. A unit is 1024 of the one before it, up to TiB.
    """
    size = count("size", size)
    power = min(len(UNITS) - 1, max(0, size.bit_length() - 1) // 10)
    return size / 1024**power, UNITS[power]
