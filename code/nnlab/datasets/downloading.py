"""Download a data set from openml.org through scikit-learn, check it, keep it as an npz file."""

import os
import tempfile
import threading
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from nnlab.datasets.known import KEYS, check, refusal

LATER = "Nothing was kept; try again later, or put the file there yourself (see NNLAB_DATA)."


def download(stored, file, fetch=None):
    """Download `stored` and write it to `file`, which appears only when it is whole and right.

    fetch  called as sklearn.datasets.fetch_openml is
    Takes 1.5 GB of memory for CIFAR-10, whose table comes as floats.
    Raises OSError, naming both ways to get the data, if the download or the folder fails, and
    ValueError if what came is not that data set.
    """
    if fetch is None:
        from sklearn.datasets import fetch_openml as fetch
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=file.parent, prefix="download-") as home:
            arrays = _fetched(stored, home, fetch)
            check(arrays, stored, f"the download of {stored.openml}", LATER)
            _write(file, arrays)
    except OSError as why:  # urllib.error.URLError is one
        raise OSError(_both_ways(stored, file, why)) from why


def _fetched(stored, home, fetch):
    """Return the four arrays of the table, whose first rows are the ones to learn from."""
    # pandas reads the table in seconds; scikit-learn's own reader takes minutes, but is there.
    parser = "pandas" if find_spec("pandas") else "liac-arff"
    with _growing(home, f"{stored.name}: about {stored.megabytes} MB, then reading"):
        try:
            table = fetch(stored.openml, version=1, data_home=home, as_frame=False, parser=parser)
        # A download that breaks off half-way may be a wrong MD5 sum (ValueError), the early end of
        # a gzip file (EOFError), a table that stops in a row: whatever its readers raise.
        except Exception as why:
            raise OSError(f"{type(why).__name__}: {why}") from why
    pictures = _pictures(np.asarray(table.data), stored)
    labels = _bytes(np.asarray(table.target), stored)
    first = stored.shapes[0][0]
    return pictures[:first], labels[:first], pictures[first:], labels[first:]


def _bytes(values, stored):
    try:
        return values.astype(float).astype(np.uint8)
    except (TypeError, ValueError) as why:
        told = refusal(f"the download of {stored.openml}", f"it holds no numbers ({why})", LATER)
        raise ValueError(told) from why


def _pictures(rows, stored):
    _, *shape = stored.shapes[0]
    if rows.ndim != 2 or rows.shape[1] != np.prod(shape):
        told = f"its shape is {rows.shape}"
        raise ValueError(refusal(f"the download of {stored.openml}", told, LATER))
    rows = _bytes(rows, stored)
    if stored.planes:
        height, width, colours = shape
        return np.ascontiguousarray(np.moveaxis(rows.reshape(-1, colours, height, width), 1, -1))
    return rows.reshape(-1, *shape)


def _write(file, arrays):
    """Write under another name first: whoever stops this half-way leaves no half file."""
    half = file.with_name(f"{file.stem}.{os.getpid()}.half.npz")
    try:
        np.savez_compressed(half, **dict(zip(KEYS, arrays, strict=True)))
        half.replace(file)
    finally:
        half.unlink(missing_ok=True)


@contextmanager
def _growing(home, told):
    """Show a progress bar of the bytes that arrive in `home`; fetch_openml has none of its own."""
    from tqdm.auto import tqdm

    done = threading.Event()
    with tqdm(desc=told, unit="B", unit_scale=True) as bar:

        def look():
            while not done.wait(0.5):
                bar.update(max(_size(home) - bar.n, 0))

        watcher = threading.Thread(target=look, daemon=True)
        watcher.start()
        try:
            yield
        finally:
            done.set()
            watcher.join()
            bar.update(max(_size(home) - bar.n, 0))


def _size(home):
    total = 0
    for path in Path(home).rglob("*"):
        try:
            total += path.stat().st_size if path.is_file() else 0
        except FileNotFoundError:  # scikit-learn moves its files when they are whole
            pass
    return total


def _both_ways(stored, file, why):
    return (
        f"{stored.name} is not here and could not be downloaded ({why}). There are two ways to get "
        f"it: (1) connect to the internet and call nnlab.datasets.{stored.name}() again: it is "
        f'downloaded through sklearn.datasets.fetch_openml("{stored.openml}", version=1) and kept '
        f"as {file}; (2) put a file {stored.name}.npz with the uint8 arrays x_train, y_train, "
        "x_test, y_test into a folder and set the environment variable NNLAB_DATA to that folder. "
        "Without either, try nnlab.datasets.digits()."
    )
