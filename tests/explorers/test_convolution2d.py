"""What the two-dimensional explorer alone promises: its places, its keys, its ways out."""

import numpy as np
import pytest
from hypothesis import given, settings
from nnlab import use_language
from nnlab.explorers import Convolution2DExplorer
from nnlab.explorers.convolution2d.contract import CONTRACT
from nnlab.explorers.convolution2d.kernel import NAMES
from nnlab.kernels import KERNELS

WIDTHS = (280, 328, 559, 560, 720, 900)


@given(first=CONTRACT.states, second=CONTRACT.states)
@settings(max_examples=30)
def test_everything_has_its_place_and_no_slider_moves_the_page(process_of, first, second):
    process = process_of(Convolution2DExplorer)
    explorers = [CONTRACT.made(**state) for state in (first, second)]
    for width in WIDTHS:
        heights = []
        for explorer in explorers:
            if not explorer.problem:
                place = process.layout(explorer, width)
                _assert_apart(place, width)
                heights.append(place["height"])
        assert len(set(heights)) <= 1


def _assert_apart(place, width):
    sides = ({**part, "width": part["side"], "height": part["side"]} for part in _tables(place))
    boxes = [place["input"]["grid"], place["output"]["grid"], place["sum"], *sides]
    for i, box in enumerate(boxes):
        assert box["x"] >= 0 and box["x"] + box["width"] <= width
        assert box["y"] >= 0 and box["y"] + box["height"] <= place["height"]
        for other in boxes[:i]:
            beside = any(
                one["x"] + one["width"] <= two["x"] or one["y"] + one["height"] <= two["y"]
                for one, two in ((box, other), (other, box))
            )
            assert beside, (box, other)


def _tables(place):
    return [place[name] for name in ("window", "kernel", "products")]


@given(state=CONTRACT.states)
@settings(max_examples=40)
def test_a_point_of_either_grid_means_a_place_of_the_window(process_of, state):
    process, explorer = process_of(Convolution2DExplorer), CONTRACT.made(**state)
    if explorer.problem:
        return
    view, result = explorer.view, process.state(explorer)["result"]
    here = {"row": view.row, "column": view.column}
    for width in WIDTHS:
        place = process.layout(explorer, width)
        rest = (place, result, view.stride)
        grid, cell = place["output"]["grid"], place["output"]["cell"]
        on_output = {
            "x": grid["x"] + (view.column + 0.5) * cell,
            "y": grid["y"] + (view.row + 0.5) * cell,
        }
        window = process.call("taps", place["input"], result, view.state)["all"]
        on_input = {
            "x": window["x"] + window["width"] / 2,
            "y": window["y"] + window["height"] / 2,
        }
        assert process.call("pointed", on_output, *rest) == here
        assert process.call("pointed", on_input, *rest) == here
        assert process.call("pointed", {"x": -1, "y": -1}, *rest) is None


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("ArrowUp", 0.25, 1),
        ("ArrowUp", 1, 2),
        ("ArrowDown", -8.5, -9),
        ("ArrowDown", -9, -9),
        ("PageUp", 7, 9),
        ("Home", 4, -9),
        ("End", 4, 9),
        ("-", 3, -3),
        ("7", -2, 7),
        ("Tab", 5, None),
    ],
)
def test_keys_change_a_weight(process_of, key, value, expected):
    assert process_of(Convolution2DExplorer).call("typed", key, value, 9) == expected


def test_the_impossible_state_names_the_way_out():
    use_language("en")
    explorer = Convolution2DExplorer(picture="dot")
    explorer.controls["dilation"].widget.value = 3
    assert "3·2+1 = 7" in explorer.problem and "5+2·0 = 5" in explorer.problem
    assert "Raise padding to 1 or lower dilation to 2" in explorer.problem
    for padding, dilation in ((1, 3), (0, 2)):
        explorer.view.padding, explorer.view.dilation = padding, dilation
        assert explorer.problem is None and explorer.result.output.shape == (1, 1)


def test_a_flip_that_changes_nothing_says_so():
    use_language("en")
    same = "flipping it changes nothing"
    assert same in Convolution2DExplorer(kernel="blur", flip=True).line
    assert same not in Convolution2DExplorer(kernel="blur").line
    assert same not in Convolution2DExplorer(kernel="emboss", flip=True).line


def test_the_limits_follow_the_controls():
    explorer = Convolution2DExplorer(row=13, column=13)
    widgets = {name: control.widget for name, control in explorer.controls.items()}
    widgets["stride"].value = 4  # floor((16 - 3) / 4) + 1 = 4 places, the last one is number 3
    assert (widgets["row"].max, widgets["row"].value, explorer.view.row) == (3, 3, 3)
    widgets["padding"].value, widgets["stride"].value = 4, 1
    assert widgets["column"].max == 16 + 2 * 4 - 3
    widgets["kernel"].value, widgets["picture"].value = "emboss", "digit7"
    assert np.array_equal(explorer.result.kernel, KERNELS["emboss"])
    assert explorer.result.picture.shape == (8, 8)
    widgets["flip"].value = True
    assert np.array_equal(explorer.result.kernel, KERNELS["emboss"][::-1, ::-1])
    widgets["kernel"].value = "custom"
    assert explorer.view.kernel_index == NAMES.index("custom")


def test_a_reset_from_the_page_arrives_in_one_message():
    explorer = Convolution2DExplorer(row=13, column=13)
    explorer.controls["stride"].widget.value = 4
    explorer.view.set_state({"row": 13, "column": 13, "stride": 1})
    assert (explorer.view.row, explorer.controls["row"].widget.value) == (13, 13)


def test_numbers_as_kernel_make_the_readers_own(process_of):
    explorer = Convolution2DExplorer(kernel=[[0, 0, 0.5], [0, 1e-5, 0], [-9, 0, 9]])
    assert explorer.view.kernel == "custom" == explorer.controls["kernel"].widget.value
    assert "[[0, 0, 0.5], [0, 1e-05, 0], [-9, 0, 9]]" in explorer.snippet
    assert process_of(Convolution2DExplorer).state(explorer)["snippet"] == explorer.snippet


def test_the_still_follows_the_state_and_stays_light():
    explorer = Convolution2DExplorer(padding=1, row=2, column=3)
    first = explorer.still()
    assert len(first.encode()) < 120_000
    explorer.view.kernel_index = 1
    assert explorer.still() != first


def test_a_readers_own_picture_is_drawn_and_slid_over(process_of):
    pixels = ["." * 12] * 5 + ["." * 5 + "##" + "." * 5] * 2 + ["." * 12] * 5
    explorer = Convolution2DExplorer(picture="drawing", pixels=pixels)
    assert explorer.result.picture.sum() == 4 * 9 and explorer.result.output.shape == (10, 10)
    assert f'pictures.drawn("{" ".join(pixels)}")' in explorer.snippet
    assert process_of(Convolution2DExplorer).state(explorer)["snippet"] == explorer.snippet
    names = {}
    exec(explorer.snippet.replace("correlate2d(p", "y = correlate2d(p"), names)
    assert np.array_equal(names["y"], explorer.result.output)
    assert explorer.controls["picture"].widget.value == "drawing"


def test_a_press_inks_the_own_picture_and_the_keys_draw_too(phone):
    phone.show(Convolution2DExplorer(picture="drawing"))
    before = phone.state()
    phone.page.locator("[data-pad]").click(position={"x": 2, "y": 2})
    after = phone.state()
    assert after["pixels"][0] == "#" + before["pixels"][0][1:]
    assert (after["row"], after["column"]) == (before["row"], before["column"])
    pad = phone.page.locator('[data-key="pad"]')
    pad.focus()
    pad.press("ArrowRight")
    pad.press("Space")
    assert phone.state()["pixels"][0].startswith("##")
