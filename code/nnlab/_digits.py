"""The handwritten digits that scikit-learn brings along, read without loading scikit-learn."""

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np

_PLACE = "datasets/data/digits.csv.gz"  # in scikit-learn's folder: a row is 64 pixels and a label


@lru_cache(maxsize=1)
def embedded():
    """Return (pictures, labels): uint8 arrays (1797, 8, 8), 0 to 16, and (1797,), not to write to.

    The same as sklearn.datasets.load_digits, whose module takes 90 MB of a kernel's memory and a
    second to load. Raises ModuleNotFoundError without scikit-learn.
    """
    found = find_spec("sklearn")
    if found is None:
        raise ModuleNotFoundError("the digits are scikit-learn's; try pip install scikit-learn.")
    table = np.loadtxt(Path(found.origin).parent / _PLACE, np.uint8, delimiter=",")
    table.flags.writeable = False
    return table[:, :64].reshape(-1, 8, 8), table[:, 64]
