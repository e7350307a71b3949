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
    Text, None, ragged lists, complex numbers, NaN and infinity are turned down.
    """
    if given is None:
        return None, verdict(False, "none")
    try:
        array = np.asarray(_plain(given))
    except (TypeError, ValueError, RuntimeError):  # ragged, or a tensor that cannot be read
        array = np.asarray("")
    if array.dtype.kind not in "biuf":
        return None, verdict(False, "not_numbers", given=brief(given))
    if not np.isfinite(array).all():
        return None, verdict(False, "not_finite", given=brief(array.tolist()))
    return array.astype(float), None


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
