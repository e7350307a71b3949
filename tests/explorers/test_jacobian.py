"""The Jacobian explorer: its entries against a Jacobian that torch builds, where it is pressed."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.explorers.jacobian.explorer import JacobianExplorer
from nnlab.jacobians import LAYERS


@pytest.fixture(scope="module")
def page(process_of):
    return process_of(JacobianExplorer)


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize(("units", "batch"), [(1, 1), (4, 1), (2, 3)])
def test_what_is_said_of_each_entry_is_so_in_a_jacobian_that_torch_builds(
    page, layer, units, batch
):
    matrix = torch.arange(1.0, units**2 + 1).reshape(units, units)
    run = torch.tanh if layer == "elementwise" else lambda x: x @ matrix.T
    jacobian = torch.autograd.functional.jacobian(run, torch.ones(batch, units))
    result = {"units": units, "product": layer == "product"}
    for row in range(units * batch):
        for column in range(units * batch):
            told = page.call("entryAt", result, {"row": row, "column": column})
            value = jacobian[*divmod(row, units), *divmod(column, units)].item()
            assert told["zero"] == (value == 0)
            if told["key"] == "weight":
                assert value == matrix[told["unit"], told["from_unit"]]


def test_the_notes_layer_in_words():
    use_language("en")
    assert "64 MiB" in JacobianExplorer().line
    line = JacobianExplorer(4096, 100).line
    for said in (
        "4,096 × 100 = 409,600",
        "167,772,160,000",
        "625 GiB",
        "one in 409,600",
        "1.56 MiB",
    ):
        assert said in line
    assert "one in 100" in JacobianExplorer(4096, 100, "product").line
    assert "every entry" in JacobianExplorer(4096, 1, "product").line


@given(width=st.integers(280, 900), units=st.integers(0, 12), batch=st.integers(1, 100))
@settings(max_examples=80)
def test_square_and_bars_fit_and_keep_apart(page, width, units, batch):
    place = page.layout(JacobianExplorer(2**units, batch), width)
    square, bars = place["square"], place["bars"]
    right, bottom = square["left"] + square["size"], square["top"] + square["size"] + 62
    assert 0 <= square["left"] and right <= width and bottom <= place["height"]
    assert right + 30 <= bars["left"] or bottom + 10 <= bars["top"]
    assert bars["left"] + bars["width"] <= width
    assert bars["top"] + 2 * bars["pitch"] + 23 <= place["height"]


@given(row=st.integers(0, 23), column=st.integers(0, 23))
def test_a_place_on_the_square_is_its_entry(page, row, column):
    square = {"left": 30, "top": 24, "cell": 10}
    point = {"x": 30 + 10 * column + 5, "y": 24 + 10 * row + 5}
    assert page.call("entryUnder", square, 24, point) == {"row": row, "column": column}
    assert page.call("entryUnder", square, 24, {"x": -9, "y": 999}) == {"row": 23, "column": 0}


def test_keys_and_a_finger_look_at_other_entries(phone):
    use_language("en")
    phone.show(JacobianExplorer(8, 3))
    entry = phone.page.locator('[data-key="entry"]')
    assert "row 0: output 0 of sample 0, column 23: input 7 of sample 2, 0: another sample" == (
        entry.get_attribute("aria-label")
    )
    entry.focus()
    phone.page.keyboard.press("ArrowDown")
    phone.page.keyboard.press("Shift+ArrowLeft")
    phone.settle()
    assert entry.get_attribute("aria-label").startswith("row 1: output 1 of sample 0, column 22:")
    box = phone.page.locator(".nnlab-over-all").bounding_box()
    phone.fingers.down(box["x"] + 5, box["y"] + 5)
    phone.fingers.up()
    phone.settle()
    assert entry.get_attribute("aria-label").endswith("a local gradient")


def test_the_still_changes_with_the_layer():
    assert JacobianExplorer(4, 2).still() != JacobianExplorer(4, 2, "product").still()
