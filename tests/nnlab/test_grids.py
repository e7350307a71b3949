"""draw_grid: signs, limits and scale of a heat grid, and what it refuses."""

import numpy as np
import pytest
from nnlab.drawing.grids import draw_grid
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


@pytest.mark.parametrize(
    ("grid", "options", "part"),
    [([1, 2], {}, "(2,)"), (np.ones((0, 3)), {}, "(0, 3)"), ([[1]], {"limit": -1}, "limit=-1")],
)
def test_what_cannot_be_drawn_is_quoted(grid, options, part):
    with pytest.raises(ValueError) as error:
        drawn(grid, **options)
    assert part in str(error.value) and "try" in str(error.value)
