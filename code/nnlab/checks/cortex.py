"""Checks of the exercises in the chapter on the visual cortex."""

import numpy as np

from nnlab.checks.answers import brief, call_answer, to_numbers
from nnlab.checks.verdict import verdict
from nnlab.cortex import SimpleCell, bar, complex_cell, half_width, route, tuning_curve

_WANTED, _NARROW = 30, 30  # degrees: the angle of the best bar, and the width at half height
_WIDE = 8  # pixels that a pool has to forgive; a simple cell forgives fewer than 3
_OFFSETS = np.arange(-12, 12.25, 0.5)


def check_arrival(earliest, typical):
    """Check how many ms a signal needs from V1 to the PFC: the earliest and the typical.

    Returns a Verdict; arrival times, swapped answers and mixed signals are recognised.
    """
    given = []
    for one in (earliest, typical):
        number, failure = to_numbers(one)
        if failure:
            return failure
        if number.size != 1:
            return verdict(False, "arrival_shape", given=brief(one))
        given.append(float(number.item()))
    v1, *_, pfc = route("V1", "PFC")
    since = (pfc.earliest_ms, pfc.typical_ms)
    right = (pfc.earliest_ms - v1.earliest_ms, pfc.typical_ms - v1.typical_ms)
    mixed = (pfc.earliest_ms - v1.typical_ms, pfc.typical_ms - v1.earliest_ms)
    known = {right: "right", since: "since", right[::-1]: "swapped", mixed: "mixed"}
    shown = {"earliest": f"{given[0]:g}", "typical": f"{given[1]:g}"}
    kind = known.get(tuple(given), "wrong")
    return verdict(kind == "right", f"arrival_{kind}", **shown)


def check_narrow_cell(cell):
    """Check a cell that should like a bar at 30 degrees, and be narrower than 30 at half height.

    cell  anything with `respond(image)`. The bar is 3 pixels wide and 16 long.
    Returns a Verdict that says at which angle the cell answers best, or how wide its curve is.
    """
    if not callable(getattr(cell, "respond", None)):
        return verdict(False, "cell_none", given=brief(cell))
    angles = np.arange(_WANTED - 90, _WANTED + 91)
    try:
        answers = tuning_curve(cell, angles, 48, place=(0, 0))
    except Exception as error:  # whatever the reader's cell raises is shown, never thrown
        said = " ".join(f"{type(error).__name__}: {error}".split())
        return verdict(False, "raised", arguments="bar(48, …)", error=said[:120])
    if not np.isfinite(answers).all() or answers.max() < 0.005:
        return verdict(False, "cell_silent")
    best = int(angles[answers.argmax()]) % 180
    if abs((best - _WANTED + 90) % 180 - 90) > 2:
        return verdict(False, "cell_angle", best=best, wanted=_WANTED)
    width = half_width(angles, answers)
    kind = "right" if width < _NARROW else "wide"
    return verdict(width < _NARROW, f"cell_{kind}", width=f"{width:.1f}", most=_NARROW)


def check_pool(pool):
    """Check another way to pool the answers of five simple cells, an array (5,), into one number.

    It has to give the same in any order, tell an upright bar from a level one, and forgive shifts
    of 8 pixels; multiples of the maximum, the sum and the sum of squares are known already.
    """
    rng = np.random.default_rng(0)
    for answers in rng.uniform(0, 5, (20, 5)):
        values, failure = _pooled(pool, [answers, answers[::-1], rng.permutation(answers)])
        if failure:
            return failure
        if np.ptp(values) > 1e-9 * max(1, abs(values).max()):
            return verdict(False, "pool_order")
    samples = rng.uniform(1, 5, (5, 5))
    values, failure = _pooled(pool, samples)
    if failure:
        return failure
    return _of_bars(pool) or _known(values, samples) or verdict(True, "pool_right")


def _pooled(pool, rows):
    """Return (array, None) of what the reader's function makes of each row, or (None, Verdict)."""
    values = []
    for row in rows:
        value, failure = call_answer(pool, row.copy())
        if failure:
            return None, failure
        number, failure = to_numbers(value)
        if failure:
            return None, failure
        if number.size != 1:
            return None, verdict(False, "pool_shape", given=brief(value))
        values.append(float(number.item()))
    return np.array(values), None


def _of_bars(pool):
    """Return a Verdict where the pool tells no bars apart or forgives too little, else None."""
    cells = complex_cell("max", SimpleCell()).cells
    rows = [
        np.array([float(cell.respond(bar(48, angle, (offset, 0)))) for cell in cells])
        for angle in (90, 0)
        for offset in _OFFSETS
    ]
    values, failure = _pooled(pool, rows)
    if failure:
        return failure
    upright, level = values.reshape(2, -1)
    if upright.max() <= 0.005:
        return verdict(False, "pool_silent")
    if level.max() >= upright.max() / 2:
        return verdict(False, "pool_blind")
    width = half_width(_OFFSETS, upright)
    if width < _WIDE:
        return verdict(False, "pool_narrow", width=f"{width:.1f}", least=_WIDE)
    return None


def _known(values, samples):
    sums = {"max": samples.max(1), "sum": samples.sum(1), "squares": np.square(samples).sum(1)}
    for kind, known in sums.items():
        if np.ptp(values / known) < 1e-9 * abs(values / known).max():
            return verdict(False, f"pool_{kind}")
    return None
