"""Checks of the exercises in the chapter on convolution."""

import numpy as np

from nnlab.checks.answers import brief, call_answer, to_numbers
from nnlab.checks.verdict import say, verdict
from nnlab.convolution import convolve1d, correlate1d, correlate2d
from nnlab.pictures import house

_CASES = (
    ([1, 3, 2, 0, -1, 2, 4], [2, 0, -1]),
    ([5, 1], [1, 3]),
    ([2, -1, 0, 4, 1, 1], [1]),
    ([0.5, 2.0, -1.5, 3.0], [1.0, -2.0]),
)
PANE = (8, 3)  # where a window of 3 x 3 lies on the upper left corner of the house's window


def check_sliding(answer):
    """Check a function (x, w) -> list that should slide w over x without flipping it.

    answer  takes two lists, of N and K <= N numbers; should return N - K + 1 numbers
    Returns a Verdict that names the first case that fails and guesses why.
    """
    for x, w in _CASES:
        given, failure = call_answer(answer, list(x), list(w))
        if failure:
            return failure
        failure = _compare(given, x, w)
        if failure:
            return failure
    return verdict(True, "sliding_right", cases=len(_CASES))


def _compare(given, x, w):
    expected = correlate1d(x, w)
    shown = {"x": x, "w": w}
    found, failure = to_numbers(given)
    if failure:
        return failure
    shown["given"] = found.tolist()
    if found.shape != expected.shape:
        return verdict(False, "sliding_length", n=expected.size, **shown)
    if np.allclose(found, expected):
        return None
    if np.allclose(found, convolve1d(x, w)):
        return verdict(False, "sliding_flipped", **shown)
    first = int(np.argmin(np.isclose(found, expected)))
    window = x[first : first + len(w)]
    return verdict(False, "sliding_values", first=first, window=window, **shown)


def check_same_padding(answer):
    """Check a function (kernel, dilation) -> total padding that keeps the size at stride 1.

    Returns a Verdict that names the first pair that fails and guesses why.
    """
    for kernel, dilation in ((3, 1), (5, 1), (4, 1), (3, 2), (1, 3), (4, 3)):
        given, failure = call_answer(answer, kernel, dilation)
        if failure:
            return failure
        expected = dilation * (kernel - 1)
        found, failure = to_numbers(given)
        if failure:
            return failure
        shown = {"given": brief(given)}
        given = found.item() if found.size == 1 else None
        if given == expected:
            continue
        key = "same_wrong"
        if given == kernel - 1:
            key = "same_dilation"
        elif given == expected / 2:
            key = "same_side"
        return verdict(False, key, kernel=kernel, dilation=dilation, **shown)
    return verdict(True, "same_right")


def check_shift_kernel(kernel):
    """Check a 3 x 3 kernel that should move a picture one pixel to the right by correlate2d.

    Returns a Verdict that says where the kernel moves the picture instead, if it moves it.
    """
    kernel, failure = to_numbers(kernel)
    if failure:
        return failure
    if kernel.shape != (3, 3):
        return verdict(False, "shift_shape", shape=kernel.shape)
    dot = np.zeros((5, 5))
    dot[2, 2] = 1.0
    moved = correlate2d(dot, kernel, padding=1)
    places = np.argwhere(moved)
    if len(places) != 1 or moved.sum() != 1.0:
        return verdict(False, "shift_spread", count=len(places), total=float(moved.sum()))
    down, right = (int(step) for step in places[0] - 2)
    if (down, right) == (0, 1):
        return verdict(True, "shift_right")
    if (down, right) == (0, -1):
        return verdict(False, "shift_flipped")
    ways = [{-1: "up", 1: "down"}.get(down), {-1: "left", 1: "right"}.get(right)]
    moves = ", ".join(say(f"way_{way}") for way in ways if way)
    return verdict(False, "shift_elsewhere" if moves else "shift_still", moves=moves)


def check_pane_kernel(kernel):
    """Check a 3 x 3 kernel that should find one corner of the window in `nnlab.pictures.house`.

    correlate2d of the house has to be largest at (8, 3), the window's upper left corner.
    Returns a Verdict with the margin: how far the second largest lies below, divided by the
    kernel's length, so that larger weights alone do not help. The largest possible is 2.03.
    """
    kernel, failure = to_numbers(kernel)
    if failure:
        return failure
    if kernel.shape != (3, 3):
        return verdict(False, "shift_shape", shape=kernel.shape)
    length = np.linalg.norm(kernel)
    if not length:
        return verdict(False, "pane_zero")
    scores = correlate2d(house(), kernel) / length
    here = scores[PANE]
    scores[PANE] = -np.inf
    margin = here - scores.max()
    row, column = (int(at) for at in np.unravel_index(scores.argmax(), scores.shape))
    shown = {"margin": f"{margin:.2f}", "row": row, "column": column}
    return verdict(margin > 1e-9, "pane_right" if margin > 1e-9 else "pane_elsewhere", **shown)
