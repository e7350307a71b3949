"""What was asked for is quoted where it cannot be had."""

import numpy as np
import pytest
from nnlab._validation import multiple, whole_entries


@pytest.mark.parametrize(
    ("values", "quoted"),
    [
        ([[1], [1, 2]], r"w=\[\[1\], \[1, 2\]\]"),
        ([-(2**63)], r"w=\[-9223372036854775808\]"),
        ([2**63], r"w=\[9223372036854775808\]"),
        (np.ma.array([1, 2], mask=[0, 1]), "w=masked_array"),
        ([True, False], r"w=\[True, False\]"),
        ({1, 2}, r"w=\{1, 2\}"),
        (3, "w=3"),
    ],
)
def test_entries_that_cannot_be_shown_are_refused(values, quoted):
    with pytest.raises(ValueError, match=quoted):
        whole_entries("w", values, 7)


def test_entries_are_returned_as_plain_ints():
    entries = whole_entries("w", np.array([-9, 0, 9], np.int8), 3)
    assert entries == [-9, 0, 9] and all(type(entry) is int for entry in entries)


@pytest.mark.parametrize(
    ("value", "quoted"),
    [
        (47, "angle=47 is no multiple of 5; try 45"),
        (-5, "angle=-5 .* 0 to 175"),
        (180, "angle=180 .* 0 to 175"),
        (5.0, "angle=5.0"),
        (True, "angle=True"),
        ("5", "angle='5'"),
    ],
)
def test_steps_that_a_slider_does_not_have_are_refused(value, quoted):
    with pytest.raises((TypeError, ValueError), match=quoted):
        multiple("angle", value, 5, 175)


def test_steps_are_returned_as_plain_ints():
    steps = [multiple("angle", value, 5, 175) for value in (0, np.int64(45), 175)]
    assert steps == [0, 45, 175] and all(type(step) is int for step in steps)
