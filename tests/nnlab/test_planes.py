"""Drawings of planes: a mark for each class, straight boundaries with their + side, regions."""

import re

import numpy as np
import pytest
from nnlab.drawing.planes import draw_boundary, draw_points, draw_regions, frame_plane, xor_picture
from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.points import spiral
from nnlab.shallow import Net
from nnlab.xor import solve_xor

BOX = ((-1, 1), (-1, 1))


def drawn(draw, *args, **kwargs):
    figure, ax = new_figure()
    answer = draw(ax, *args, **kwargs)
    return answer, ax, svg_text(figure)


def test_each_class_has_its_own_marker_and_colour():
    data = spiral(arms=4, count=40)
    _, ax, _ = drawn(draw_points, *data)
    assert [len(one.get_offsets()) for one in ax.collections] == [10, 10, 10, 10]
    shapes = {len(one.get_paths()[0].vertices) for one in ax.collections[:3]}
    colours = {tuple(one.get_facecolor()[0]) for one in ax.collections}
    assert len(shapes) == 3 and len(colours) == 4


def test_a_class_without_a_marker_is_quoted():
    with pytest.raises(ValueError, match=r"labels \[0, 4\]"):
        drawn(draw_points, [[0, 0], [1, 1]], [0, 4])


def test_a_boundary_stands_where_the_unit_is_zero_with_its_plus_on_the_right_side():
    shown, ax, text = drawn(draw_boundary, (1, -2), 0.5, BOX, "$h_1$")
    assert shown and "h" in re.sub(r"<[^>]*>", "", text)
    for x, y in ax.lines[0].get_xydata():
        assert x - 2 * y + 0.5 == pytest.approx(0)
        assert -1.000001 <= min(x, y) and max(x, y) <= 1.000001
    plus = next(one for one in ax.texts if one.get_text() == "+")
    x, y = plus.get_position()
    assert x - 2 * y + 0.5 > 0


@pytest.mark.parametrize("w, b", [((0, 0), 1), ((1, 0), 5)])
def test_no_boundary_in_the_box_is_said_and_not_drawn(w, b):
    shown, ax, _ = drawn(draw_boundary, w, b, BOX)
    assert shown is False and not ax.lines and not ax.texts


def test_regions_are_shaded_unless_the_net_takes_no_side():
    _, _, text = drawn(draw_regions, solve_xor(), ((-0.5, 1.5),) * 2, fine=20)
    assert LIGHT["positive"].lower() in text.lower() and LIGHT["negative"].lower() in text.lower()
    silent = Net(np.zeros((2, 2)), np.zeros(2), np.zeros(2), 0.0)
    _, ax, _ = drawn(draw_regions, silent, BOX, fine=20)
    assert not ax.collections


def test_a_plane_keeps_equal_scales():
    ax, _, _ = drawn(frame_plane, BOX)
    assert ax.get_aspect() == 1 and ax.get_xlim() == (-1, 1)


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu"])
def test_hidden_space_reaches_as_far_as_its_points(activation):
    net = solve_xor()._replace(activation=activation)
    after = xor_picture(net).axes[1]
    places = after.collections[-1].get_offsets()
    assert after.get_xlim()[0] <= np.min(places) and np.max(places) <= after.get_xlim()[1]
