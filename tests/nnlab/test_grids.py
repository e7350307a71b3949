"""draw_grid and grids_picture: signs, limits and scale of a heat grid, and what it refuses."""

import numpy as np
import pytest
from nnlab.drawing.grids import colours_picture, draw_grid, grids_picture
from nnlab.drawing.style import LIGHT, new_figure, svg_text


def drawn(grid, **options):
    figure, axis = new_figure()
    assert draw_grid(axis, grid, **options) is axis
    return svg_text(figure), [text.get_text() for text in axis.texts]


def test_numbers_carry_their_sign_and_the_scale_is_symmetric():
    _, texts = drawn([[-2, 0], [0.25, 1]])
    assert texts == ["−2", "0", "+0.3", "+1", "−2", "+2"]


def test_a_limit_given_is_the_scale_and_pictures_have_no_sign():
    assert drawn([[1]], limit=8)[1][-2:] == ["−8", "+8"]
    assert drawn([[0, 9]], signed=False)[1] == ["0", "9", "0", "9"]


def test_small_grids_print_their_numbers_unless_told():
    assert len(drawn(np.ones((8, 8)))[1]) == 8 * 8 + 2
    assert len(drawn(np.ones((9, 8)))[1]) == 2
    assert len(drawn(np.ones((9, 8)), numbers=True)[1]) == 9 * 8 + 2
    assert len(drawn(np.ones((2, 2)), numbers=False)[1]) == 2


def test_colours_are_tokens_with_an_opacity():
    svg, _ = drawn([[-1, 1]], window=(0, 1, 1, 1))
    for name in ("negative", "positive", "focus"):
        assert LIGHT[name].lower() in svg.lower(), name
    assert LIGHT["negative"].lower() not in drawn([[0, 1]], signed=False)[0].lower()
    assert "opacity: 0.6" in svg


def test_nan_stays_empty_and_zeros_draw():
    assert drawn([[np.nan, 1]])[1][:2] == ["", "+1"]
    assert drawn(np.zeros((2, 2)))[1][-2:] == ["0", "0"]


def test_the_same_grid_gives_the_same_text():
    assert drawn([[1, -1]])[0] == drawn([[1, -1]])[0]


def test_a_picture_of_grids_has_their_titles_and_leaves_the_rest_empty():
    figure = grids_picture([[[1]], [[-2]], [[3]]], columns=2, titles=("one", "two"), limit=5)
    filled, empty = figure.axes[:3], figure.axes[3]
    assert [axis.get_title() for axis in filled] == ["one", "two", ""]
    assert [axis.texts[0].get_text() for axis in filled] == ["+1", "−2", "+3"]
    assert not empty.texts and not empty.axison


def test_colour_pictures_are_shown_as_they_are():
    pictures = np.random.default_rng(0).random((3, 4, 5, 3))
    figure = colours_picture(pictures, columns=2, titles=("0", "1", "2"))
    shown, empty = figure.axes[:3], figure.axes[3]
    assert all((a.images[0].get_array() == p).all() for a, p in zip(shown, pictures, strict=True))
    assert [axis.get_title() for axis in figure.axes] == ["0", "1", "2", ""]
    assert not empty.images and not empty.axison


@pytest.mark.parametrize(
    ("grid", "options", "part"),
    [([1, 2], {}, "(2,)"), (np.ones((0, 3)), {}, "(0, 3)"), ([[1]], {"limit": -1}, "limit=-1")],
)
def test_what_cannot_be_drawn_is_quoted(grid, options, part):
    with pytest.raises(ValueError) as error:
        drawn(grid, **options)
    assert part in str(error.value) and "try" in str(error.value)
