"""The matrix explorer: the notes' numbers, sums against torch, formulas that shapes let by."""

import re

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from nnlab import use_language
from nnlab.explorers.matrix_graph.contract import CONTRACT
from nnlab.explorers.matrix_graph.explorer import MatrixGraphExplorer
from nnlab.explorers.matrix_graph.sums import exact, spelled
from nnlab.explorers.matrix_graph.view import cells

THREE = [[0.1, 0.5], [-0.3, 0.8], [0.6, -0.2]]


def test_the_notes_numbers():
    result = MatrixGraphExplorer().result
    np.testing.assert_allclose(result.q, [0.22, 0.26])
    np.testing.assert_allclose(result.f, 0.116)
    np.testing.assert_allclose(result.dW, [[0.088, 0.176], [0.104, 0.208]])
    np.testing.assert_allclose(result.dx, [-0.112, 0.636])


@given(state=CONTRACT.states)
@settings(max_examples=60, deadline=None)
def test_gradients_are_torchs(state):
    W = torch.tensor(state["W"], dtype=torch.float64, requires_grad=True)
    x = torch.tensor(state["x"], dtype=torch.float64, requires_grad=True)
    (W @ x).square().sum().backward()
    result = MatrixGraphExplorer(**state).result
    np.testing.assert_allclose(result.dW, W.grad, atol=1e-12)
    np.testing.assert_allclose(result.dx, x.grad, atol=1e-12)


@given(state=CONTRACT.states)
@settings(max_examples=60, deadline=None)
def test_each_sum_that_is_spelled_out_comes_to_its_cell(state):
    explorer = MatrixGraphExplorer(**state)
    for cell in cells(explorer.view.rows):
        names, numbers, value = spelled(cell, state["W"], state["x"], explorer.result)
        python = numbers.replace("−", "-").replace("·", "*").replace("²", "**2")
        assert eval(python) == pytest.approx(value, abs=1e-9), cell
        assert names.count("·") == numbers.count("·")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({}, "all its numbers are right"),
        ({"formula": "x qT"}, "2 of its 4 numbers are wrong"),
        ({"formula": "qT x"}, "the shape 1×1, not the 2×2 of W"),
        ({"W": THREE}, "3×2, and all its numbers are right"),
        ({"W": THREE, "formula": "x qT"}, "the shape 2×3, not the 3×2 of W"),
        ({"W": THREE, "formula": "qT x"}, "3 entries of q and the 2 of x do not pair up"),
        ({"W": [[1, 0], [0, 1]], "formula": "x qT"}, "happen to be right"),
    ],
)
def test_shapes_bite_where_they_differ(arguments, said):
    use_language("en")
    assert said in MatrixGraphExplorer(**arguments).line


def test_a_cell_of_the_third_row_gives_way_with_it():
    explorer = MatrixGraphExplorer(THREE, cell="dW21")
    explorer.controls["shape"].widget.index = 0
    assert explorer.view.cell == "dW11" and explorer.view.weights == THREE[:2]
    explorer.controls["shape"].widget.index = 1
    assert explorer.view.weights == THREE


def test_the_two_rows_of_the_notes_get_a_third():
    explorer = MatrixGraphExplorer()
    explorer.controls["shape"].widget.index = 1
    assert np.shape(explorer.result.dW) == (3, 2)


@pytest.mark.parametrize("rows", [2, 3])
def test_blocks_fit_at_every_width(process_of, rows):
    explorer = MatrixGraphExplorer(THREE[:rows])
    for width in range(280, 901, 20):
        place = process_of(MatrixGraphExplorer).layout(explorer, width)
        right = place["lefts"]["f"] + place["pitch"]
        assert right <= width and place["pitch"] >= 44
        panel = place["panel"]
        assert panel["left"] >= right + 20 or panel["top"] >= place["tops"]["back"] + 36 * rows
        assert panel["left"] + 3 * place["pitch"] <= width


def test_a_mouse_over_a_cell_and_keys_choose_it(desk):
    use_language("en")
    page = desk["en"]
    page.show(MatrixGraphExplorer(), 640)
    page.page.locator('[data-output="dx0"]').hover()
    page.settle()
    assert page.state()["cell"] == "dx0"
    line = page.page.locator(".nnlab-line").text_content()
    assert "dq0·W00 + dq1·W10 = 0.44·0.1 + 0.52·(−0.3) = −0.112" in line
    assert page.page.locator(".nnlab-source").count() == 4
    page.page.locator('[data-output="dx0"]').focus()
    page.page.keyboard.press("ArrowRight")
    page.settle()
    assert page.state()["cell"] == "dx1"


def test_a_mouse_at_rest_chooses_no_cell_that_comes_under_it(desk):
    page = desk["ko"]
    page.show(MatrixGraphExplorer(), 640)
    show_rows = "(rows) => window.model.set('shape_index', rows - 2)"
    page.page.evaluate(show_rows, 3)
    page.settle()
    box = page.page.locator('[data-output="dW20"]').bounding_box()
    page.page.evaluate(show_rows, 2)
    page.settle()
    page.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.page.evaluate(show_rows, 3)
    page.page.locator('[data-key="cell-dW20"]:hover').wait_for()
    assert page.state()["cell"] == "dW01"


def test_keys_and_buttons_change_an_input_within_its_reach(desk):
    page = desk["ko"]
    page.show(MatrixGraphExplorer(), 640)
    page.page.locator('[data-key="W01"]').focus()
    for key in ("ArrowUp", "ArrowRight", "End", "ArrowUp"):
        page.page.keyboard.press(key)
        page.settle()
    assert page.state()["w"][:4] == [1, 6, 20, 8]
    page.page.locator('[data-key="less"]').click()
    page.settle()
    assert page.state()["w"][2] == 19


def test_the_still_has_every_number():
    shown = set(re.sub(r"<[^>]*>", " ", MatrixGraphExplorer().still()).split())
    assert {exact(value) for value in (0.22, 0.116, 0.44, 0.176, -0.112, 0.636)} <= shown
