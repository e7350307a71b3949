"""The same hits, moved, at every place of the letter (stride 1), and not so with stride 2 (E11)."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab.motifs import classify_letter, draw_letter, room

COUNTS = {"C": (2, 0), "D": (0, 2)}


def placed(seen, shift):
    """What was found, seen from a letter that was not shifted."""
    return [(hit.kind, hit.name, hit.score, *np.subtract(hit.position, shift)) for hit in seen.hits]


@pytest.mark.parametrize(
    ("size", "thickness", "slant"), [(16, 1, 0), (16, 4, 0), (24, 3, -15), (32, 1, 0), (32, 2, 8)]
)
def test_every_shift_gives_the_same_hits_shifted(size, thickness, slant):
    for letter in "CD":
        still = classify_letter(draw_letter(letter, size, (0, 0), thickness, slant))
        assert (still.endpoints, still.corners) == COUNTS[letter]
        sides = room(letter, size, thickness, slant)
        for shift in itertools.product(*[range(least, most + 1) for least, most in sides]):
            moved = classify_letter(draw_letter(letter, size, shift, thickness, slant))
            assert placed(moved, shift) == placed(still, (0, 0)), (letter, shift)


@settings(max_examples=20)
@given(st.sampled_from("CD"), st.integers(20, 40), st.floats(1, 4), st.floats(-15, 15), st.data())
def test_maps_move_with_the_letter(letter, size, thickness, slant, data):
    sides = room(letter, size, thickness, slant)
    down, right = (data.draw(st.integers(*side)) for side in sides)
    still = classify_letter(draw_letter(letter, size, (0, 0), thickness, slant))
    moved = classify_letter(draw_letter(letter, size, (down, right), thickness, slant))
    assert moved.letter == still.letter and moved.frame == still.frame
    there, here = (
        tuple([slice(max(0, sign * d), size + min(0, sign * d)) for d in (down, right)])
        for sign in (1, -1)
    )
    for kind in still.maps:
        assert (moved.maps[kind][there] == still.maps[kind][here]).all()


def test_stride_2_sees_another_letter_after_a_shift_of_one():
    found = [
        classify_letter(draw_letter("D", 16, (0, shift), 1), stride=2).corners
        for shift in (-1, 0, 1)
    ]
    assert found[0] == found[2] != found[1]
