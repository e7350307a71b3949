"""Small pictures that readers draw: the same in Python and in the kit, and no stroke has holes."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab.explorers import LetterExplorer
from nnlab.explorers.core.pictures import own_pixels, read_and_misread, shifted, texts

PLACES = st.fixed_dictionaries({"row": st.integers(0, 5), "column": st.integers(0, 5)})


def test_a_picture_is_shifted_with_paper_behind_it():
    image = np.arange(9.0).reshape(3, 3)
    assert shifted(image, 1, -1).tolist() == [[0, 0, 0], [1, 2, 0], [4, 5, 0]]
    assert shifted(image, 0, 0).tolist() == image.tolist()
    assert not shifted(image, 0, 3).any()


def test_a_drawing_comes_as_rows_or_as_one_text():
    assert own_pixels(None, 2) == ["..", ".."]
    assert own_pixels("#. .#", 2) == own_pixels(("#.", ".#"), 2) == ["#.", ".#"]
    assert texts(np.eye(2)) == texts(np.eye(2, dtype=bool)) == ["#.", ".#"]


@pytest.mark.parametrize("bad", ["#", "#. .", ["#.", ".x"], ["#.", 3], 5, ["#.", ".#", ".."]])
def test_what_is_no_drawing_is_quoted(bad):
    with pytest.raises(ValueError, match="is no picture of 2x2") as raised:
        own_pixels(bad, 2)
    assert repr(bad) in str(raised.value)


@given(start=PLACES, end=PLACES)
@settings(max_examples=60)
def test_a_stroke_joins_its_ends_without_holes(process_of, start, end):
    path = process_of(LetterExplorer).call("between", start, end)
    assert (path[0], path[-1]) == (start, end)
    for one, other in zip(path, path[1:], strict=False):
        assert max(abs(one[axis] - other[axis]) for axis in ("row", "column")) == 1


@given(places=st.lists(PLACES, max_size=3), ink=st.booleans(), width=st.integers(1, 4))
@settings(max_examples=60)
def test_a_pen_touches_a_square_around_its_pixel(process_of, places, ink, width):
    image = np.indices((6, 6)).sum(0) % 3 == 0
    rows = process_of(LetterExplorer).call("touched", texts(image), places, ink, width)
    for place in places:
        row, column = place["row"], place["column"]
        back, on = (width - 1) // 2, width // 2
        image[max(0, row - back) : row + on + 1, max(0, column - back) : column + on + 1] = ink
    assert rows == texts(image)


def test_no_picture_is_shown_twice_even_if_an_early_one_is_misread():
    wrong = np.array([True, False, False, False, True, False])
    assert read_and_misread(np.array([0, 2, 3, 4]), wrong) == [2, 3, 0]
    assert read_and_misread(np.array([1, 2, 4]), wrong) == [1, 2, 4]
    assert read_and_misread(np.array([1, 3, 5]), wrong) == [1, 3, 5]
