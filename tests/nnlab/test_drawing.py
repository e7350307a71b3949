"""Drawings: the same on every run, text kept as text, colours from the one table."""

import re
import subprocess
import sys

import matplotlib
import numpy as np
import pytest
from matplotlib.colors import to_hex
from nnlab.colours import COLOURS
from nnlab.drawing import draw_sequence, new_figure, svg_text
from nnlab.drawing.style import LIGHT, SETTINGS, notebook_svg

from book._ext.outputs.drawings import inline

DRAW = """
from nnlab.drawing import draw_sequence, new_figure, svg_text
figure, ax = new_figure()
draw_sequence(ax, [3, -1, 0.5], name="x", added=[0], unused=[2])
"""


def drawn():
    names = {}
    exec(DRAW, names)
    return names["figure"], names["ax"]


def test_a_drawing_gives_its_axis_back_and_keeps_numbers_as_text():
    figure, ax = new_figure()
    assert draw_sequence(ax, [3, -1, 0.5], name="x") is ax
    texts = [text.get_text() for text in ax.texts]
    assert texts == ["3", "$x_{0}$", "−1", "$x_{1}$", "0.5", "$x_{2}$"]
    svg = svg_text(figure)
    assert ">−1<" in svg and "<text" in svg and "<image" not in svg


def test_zeros_have_no_tint_and_larger_values_have_more():
    figure, ax = new_figure()
    draw_sequence(ax, [0, 1, 4, -4])
    tints = [patch for patch in ax.patches if patch.get_fill()]
    depths = [patch.get_alpha() for patch in tints]
    assert depths[0] == 0 < depths[1] < depths[2] == depths[3]
    assert tints[2].get_facecolor()[:3] != tints[3].get_facecolor()[:3]


def test_padding_is_dashed_and_unused_entries_are_hatched():
    _, ax = drawn()
    edges = [patch for patch in ax.patches if not patch.get_fill()]
    assert [edge.get_linestyle() for edge in edges] == ["--", "-", "-"]
    assert [edge.get_hatch() for edge in edges] == [None, None, "///"]


def test_an_svg_is_the_same_in_another_process_and_carries_no_date():
    code = (
        DRAW
        + "import sys; sys.stdout.reconfigure(encoding='utf-8'); print(svg_text(figure), end='')"
    )
    command = [sys.executable, "-c", code]
    other = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    assert other == svg_text(drawn()[0])
    assert not re.search(r"<dc:date>|\b20\d\d-\d\d-\d\d", other)


def test_all_colours_are_the_courses_light_ones_or_black():
    used = set(re.findall(r"#[0-9a-f]{6}", svg_text(drawn()[0]).lower()))
    ours = {pair[0].lower() for pair in COLOURS.values()}
    assert used <= ours | {"#000000"} and len(used & ours) >= 3


@pytest.mark.parametrize("rows, columns, shape", [(1, 1, ()), (1, 3, (3,)), (2, 2, (2, 2))])
def test_new_figure_has_the_axes_asked_for_on_the_colour_of_a_light_page(rows, columns, shape):
    figure, axes = new_figure(columns, rows, width=5, height=3)
    assert np.shape(axes) == shape
    assert figure.get_size_inches().tolist() == [5, 3]
    assert to_hex(figure.get_facecolor()) == LIGHT["page"]
    assert np.ravel(axes)[0].get_facecolor()[3] == 0
    assert LIGHT["page"] not in svg_text(figure)  # a still picture lies on any page
    assert not np.ravel(axes)[0].spines["top"].get_visible()


def test_in_a_notebook_figures_are_svg_in_the_same_look():
    code = """
from IPython.core.interactiveshell import InteractiveShell
shell = InteractiveShell.instance()
import nnlab.drawing
figure, ax = nnlab.drawing.new_figure()
bundle, _ = shell.display_formatter.format(nnlab.drawing.draw_sequence(ax, [1]).figure)
assert "image/svg+xml" in bundle and "image/png" not in bundle, bundle.keys()
assert "<dc:date>" not in bundle["image/svg+xml"] and ">1<" in bundle["image/svg+xml"]
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_each_light_colour_has_its_dark_twin_in_a_notebooks_figure():
    figure, ax = new_figure()
    draw_sequence(ax, [3, -1, 0.5], name="x")
    svg = notebook_svg(figure)
    sheet = re.search(r"<style>(@media \(prefers-color-scheme: dark\).*?)</style>", svg)[1]
    for light, dark in COLOURS.values():
        assert f'[style*="fill: {light.lower()}"] {{fill: {dark} !important}}' in sheet
        assert f'[style*="stroke: {light.lower()}"] {{stroke: {dark} !important}}' in sheet
    used = set(re.findall(r"(?:fill|stroke): (#[0-9a-f]{6})", svg.replace(sheet, "")))
    assert used and [colour for colour in used if f": {colour}" not in sheet] == []


def test_the_site_leaves_the_style_sheet_of_a_figure_out():
    figure, _ = new_figure()
    assert "prefers-color-scheme" not in inline(notebook_svg(figure), "a figure", "f")


def test_an_index_in_unicode_is_drawn_lowered_and_what_follows_is_not():
    figure, ax = new_figure()
    ax.text(0, 0, "w₁₂ + x₀")
    with matplotlib.rc_context(SETTINGS):  # as a notebook of the course has them
        in_notebook = notebook_svg(figure)
    for svg in (svg_text(figure), in_notebook):
        assert not re.search("[₀-₉]", svg)
        text = re.search(r">w(<tspan.*?)</text>", svg).group(1)
        assert re.sub("<[^>]*>", "", text) == "12 + x0"
        depths = [float(dy) for dy in re.findall(r'dy="([-\d.]+)em"', text)]
        assert depths == [0.3, -0.225, 0.3]  # of 75 % of the size, then of the whole of it
