"""MNIST and CIFAR-10 from npz files, checked against hashes; what is missing is downloaded."""

import os
from pathlib import Path

import numpy as np

from nnlab.datasets.downloading import download
from nnlab.datasets.known import CIFAR10, KEYS, MNIST, check, refusal
from nnlab.datasets.sets import DataSet


def mnist():
    """Load MNIST: 60,000 and 10,000 digits of 28 x 28; see `load` for where it comes from."""
    return load(MNIST)


def cifar10():
    """Load CIFAR-10: 50,000 and 10,000 pictures of 32 x 32 x 3; see `load`."""
    return load(CIFAR10)


def folder():
    """Where the files are kept: the folder that NNLAB_DATA names, or ~/.cache/nnlab."""
    named = os.environ.get("NNLAB_DATA")
    return Path(named).expanduser() if named else Path.home() / ".cache" / "nnlab"


def load(stored, fetch=None):
    """Read the data set from its file in `folder()`; download it once if there is no such file.

    fetch  what downloads, by default sklearn.datasets.fetch_openml
    Returns a `DataSet`. Raises ValueError for a file that does not hold exactly this data set, and
    OSError, naming both ways to get the data, if nothing could be downloaded.
    """
    file = folder() / f"{stored.name}.npz"
    if not file.exists():
        download(stored, file, fetch)
    return read(file, stored)


def read(file, stored):
    """Read and check one npz file; raises ValueError saying what is wrong with it."""
    # Opened here: np.load leaves a file open that turns out not to be one of NumPy's.
    with open(file, "rb") as opened:
        arrays = _arrays(opened)
    check(arrays, stored, file)
    return data_set(arrays, stored)


def _arrays(opened):
    try:
        with np.load(opened) as found:
            return [found[key] for key in KEYS]
    except KeyError as missing:
        raise ValueError(refusal(opened.name, f"{missing}")) from None
    # One wrong byte can ask for a password, another compression or a place before the file's start:
    # there is no end of what zipfile and NumPy raise then.
    except Exception as why:
        raise ValueError(refusal(opened.name, f"it is truncated or no npz file ({why})")) from why


def data_set(arrays, stored):
    """Make the `DataSet` of four checked arrays."""
    return DataSet(stored.name, *arrays, stored.classes, 255, stored.credit)
