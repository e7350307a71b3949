"""Templates of 5x5 pixels: each letter reads itself in place, and one step aside it is lost."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nnlab.templates import ink_template, inked, match, products, small_letter

TEMPLATES = {name: ink_template(small_letter(name)) for name in "CD"}
PICTURES = st.lists(st.integers(0, 1), min_size=25, max_size=25).map(
    lambda pixels: np.reshape(pixels, (5, 5)).astype(float)
)


def test_each_letter_answers_its_own_template_with_all_its_ink():
    # C has 3 + 1 + 1 + 1 + 3 pixels, D 2 + 2 + 2 + 2 + 2; of C's ink 7 lie on D's and 2 beside.
    c, d = match(TEMPLATES, small_letter("C")), match(TEMPLATES, small_letter("D"))
    assert (c.scores, c.winner) == ({"C": 9, "D": 7 - 2}, "C")
    assert (d.scores, d.winner) == ({"C": 7 - 3, "D": 10}, "D")


def test_one_pixel_to_the_right_a_d_is_read_as_c():
    moved = np.pad(small_letter("D"), ((0, 0), (1, 0)))[:, :5]
    assert moved.sum() == small_letter("D").sum(), "nothing has left the picture"
    assert match(TEMPLATES, moved).winner == "C"


@given(picture=PICTURES)
def test_a_score_is_ink_on_the_letter_minus_ink_beside_it(picture):
    seen = match(TEMPLATES, picture)
    for name, score in seen.scores.items():
        letter = small_letter(name)
        assert score == (picture * letter).sum() - (picture * (1 - letter)).sum()
        assert score == products(TEMPLATES[name], picture)[1]
        assert score <= letter.sum()
    best = max(seen.scores.values())
    ties = list(seen.scores.values()).count(best) > 1
    assert (seen.winner is None) == ties
    assert ties or seen.scores[seen.winner] == best


def test_no_ink_is_a_tie_of_zeros():
    assert match(TEMPLATES, np.zeros((5, 5))) == ({"C": 0, "D": 0}, None)


def test_texts_become_pictures():
    assert inked("#. .#").tolist() == [[1, 0], [0, 1]]
    assert inked(["##", ".."]).tolist() == [[1, 1], [0, 0]]
    assert ink_template([[0.4, 0.5]]).tolist() == [[-1, 1]]


@pytest.mark.parametrize("rows", [[], ["#", "##"], ["#x"], [1, 2]])
def test_texts_that_are_no_picture_are_quoted(rows):
    with pytest.raises(ValueError, match="are no picture"):
        inked(rows)


def test_other_letters_are_not_known():
    with pytest.raises(ValueError, match="letter='E'"):
        small_letter("E")
