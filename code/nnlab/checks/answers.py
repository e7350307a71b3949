"""Take the reader's answers as they come: whatever they are, the check says what is wrong."""

import numpy as np

from nnlab.checks.verdict import verdict

_LONGEST = 80  # characters of an answer that are quoted


def brief(given):
    """Return what was given as one short line."""
    line = " ".join(repr(given).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def to_numbers(given):
    """Return (an array of floats, None), or (None, Verdict) if `given` is no such thing.

    given   a number, an array, a tensor, or lists and tuples of them
    Text, None, complex numbers, NaN and infinity are turned down, and so are numbers in rows of
    different lengths, of which the first two that differ are quoted.
    """
    if given is None:
        return None, verdict(False, "none")
    array = _array(given)
    if array is None:
        return None, _uneven(given) or verdict(False, "not_numbers", given=brief(given))
    if not np.isfinite(array).all():
        return None, verdict(False, "not_finite", given=brief(array.tolist()))
    return array.astype(float), None


def _array(given):
    """Return `given` as an array of real numbers, None if it is no such thing."""
    try:
        array = np.asarray(_plain(given))
    except (TypeError, ValueError, RuntimeError):  # uneven, or a tensor that cannot be read
        return None
    return array if array.dtype.kind in "biuf" else None


def _uneven(given):
    """Say which two parts of `given` are no rows of one array; None if some are no numbers."""
    parts = _parts(given)
    arrays = [*map(_array, parts)]
    if any(array is None for array in arrays):
        return next(filter(None, map(_uneven, parts)), None)
    odd = [i for i, array in enumerate(arrays) if array.shape != arrays[0].shape]
    if not odd:
        return None
    key = "uneven" if arrays[odd[0]].ndim == arrays[0].ndim else "mixed"
    return verdict(False, key, one=brief(parts[0]), other=brief(parts[odd[0]]))


def _parts(given):
    """Return the entries of a list, a tuple or an array of objects; [] of anything else."""
    if isinstance(given, np.ndarray):
        given = given.tolist()
    return [*given] if isinstance(given, (list, tuple)) else []


def _plain(given):
    """Return `given` with its tensors free of their graphs, which NumPy would refuse."""
    if isinstance(given, (list, tuple)):
        return [_plain(one) for one in given]
    return given.detach() if hasattr(given, "detach") else given


def call_answer(answer, *arguments):
    """Call the reader's function; return (value, None), or (None, Verdict) if it did not work."""
    if not callable(answer):
        return None, verdict(False, "not_function", given=brief(answer))
    try:
        return answer(*arguments), None
    except Exception as error:  # whatever the reader's function raises is shown, never thrown
        shown = ", ".join(map(brief, arguments))
        said = " ".join(f"{type(error).__name__}: {error}".split())
        return None, verdict(False, "raised", arguments=shown, error=said)
