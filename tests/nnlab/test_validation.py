"""What was asked for is quoted where it cannot be had."""

import math

import numpy as np
import pytest
from nnlab import convnet, folding, motifs, shallow, templates, transforms
from nnlab._validation import (
    count,
    hundredths,
    multiple,
    number,
    one_of,
    pair,
    quoted,
    whole,
    whole_entries,
)
from nnlab.drawing.grids import draw_grid
from nnlab.graph import Node


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
    ("call", "error", "sentence"),
    [
        (lambda: number("rate", "0.1"), TypeError, "rate='0.1' is no number; try a finite number."),
        (lambda: number("rate", True), TypeError, "rate=True is no number; try a finite number."),
        (
            lambda: number("rate", np.float64(-1), above=0),
            ValueError,
            "rate=-1.0 does not fit; try a finite number above 0.",
        ),
        (
            lambda: number("decay", math.nan, least=0),
            ValueError,
            "decay=nan does not fit; try a finite number of 0 or more.",
        ),
        (lambda: number("fold", 2, 0, 1), ValueError, "fold=2 does not fit; try 0 to 1."),
        (
            lambda: hundredths("noise", 0.7, 0, 50),
            ValueError,
            "noise=0.7 does not fit; try 0 to 0.5.",
        ),
        (
            lambda: hundredths("noise", "0.1", 0, 50),
            TypeError,
            "noise='0.1' is no number; try 0 to 0.5.",
        ),
        (lambda: count("n", np.int64(9), 1, 3), ValueError, "n=9 does not fit; try 1 to 3."),
        (
            lambda: whole("n", np.float32(0.5)),
            TypeError,
            "n=0.5 is no whole number but a float32; try 1.",
        ),
        (
            lambda: one_of("name", np.str_("x"), "ab"),
            ValueError,
            "name='x' is not known; try one of 'a', 'b'.",
        ),
        (
            lambda: pair("shift", 3),
            ValueError,
            "shift=3 is no pair; try two numbers, as in shift=(0, 1).",
        ),
    ],
)
def test_one_sentence_for_each_mistake(call, error, sentence):
    with pytest.raises(error) as raised:
        call()
    assert str(raised.value) == sentence


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (np.float64(0.1), "0.1"),
        ([np.int8(1), (np.float32(0.5),)], "[1, (0.5,)]"),
        ({"a": np.True_}, "{'a': True}"),
        (np.array([[1, 2], [3, 4]]), "array([[1, 2], [3, 4]])"),
    ],
)
def test_numbers_of_numpy_are_quoted_as_numbers(given, text):
    assert quoted(given) == text


def test_what_is_long_is_quoted_in_short():
    for given in (list(range(1000)), np.zeros((500, 500), bool), "x" * 1000, range(10**6)):
        assert len(quoted(given)) < 120


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


MASKED = np.ma.array([[1.0, 2.0], [3.0, 4.0]], mask=[[0, 1], [0, 0]])
GRID = np.ones((2, 2))


@pytest.mark.parametrize(
    "call",
    [
        lambda: folding.fold_once(MASKED),
        lambda: shallow.train(GRID, MASKED[0].astype(int)),
        lambda: Node(MASKED),
        lambda: Node(1.0) * MASKED,
        lambda: transforms.Linear(MASKED),
        lambda: templates.products(MASKED, GRID),
        lambda: templates.dot(GRID, MASKED),
        lambda: templates.class_means(MASKED, [0, 1]),
        lambda: templates.train(MASKED, [0, 1]),
        lambda: motifs.measure(MASKED / 4),
        lambda: convnet.pool(MASKED, 2),
        lambda: draw_grid(None, MASKED),
    ],
)
def test_masked_arrays_are_refused_wherever_numbers_go_in(call):
    with pytest.raises(TypeError, match="is a masked array, and what is masked would count"):
        call()
