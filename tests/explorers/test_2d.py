"""Convolution2DExplorer: the page's script and Python agree on every state, number and word."""

import json
import subprocess
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.explorers.convolution2d import Convolution2DExplorer
from nnlab.explorers.convolution2d_view import KERNEL_NAMES, Convolution2DView
from nnlab.kernels import KERNELS
from nnlab.pictures import PICTURES
from nnlab.words import WORDS

RUNNER = Path(__file__).with_name("convolution2d_runner.js")


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    """One node process that computes each state it is sent as the page would."""
    file = tmp_path_factory.mktemp("view") / "view.mjs"
    file.write_text(str(Convolution2DView._esm) + RUNNER.read_text("utf-8"), "utf-8")
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "encoding": "utf-8"}
    with subprocess.Popen(["node", str(file)], **pipes) as node:

        def compute(view):
            state = {name: getattr(view, name) for name in view.state_names}
            node.stdin.write(json.dumps({"state": state, "words": view.words}) + "\n")
            node.stdin.flush()
            return json.loads(node.stdout.readline())

        yield compute


quarters = st.integers(-36, 36).map(lambda n: n / 4)
own_kernel = st.lists(st.lists(quarters, min_size=3, max_size=3), min_size=3, max_size=3)
states = st.fixed_dictionaries(
    {
        "picture_index": st.integers(0, len(PICTURES) - 1),
        "kernel_index": st.integers(0, len(KERNELS)),
        "weights": own_kernel,
        "stride": st.integers(1, 4),
        "padding": st.integers(0, 4),
        "dilation": st.integers(1, 3),
        "flip": st.booleans(),
        "row": st.integers(0, 21),
        "column": st.integers(0, 21),
    }
)


def put(explorer, state):
    for name, value in state.items():
        setattr(explorer.view, name, value)


@pytest.mark.parametrize("language", WORDS)
@settings(max_examples=150, deadline=None)
@given(state=states)
def test_the_page_computes_and_says_what_python_does(page, language, state):
    use_language(language)
    explorer = Convolution2DExplorer()
    put(explorer, state)
    seen = page(explorer.view)
    assert seen["said"] == explorer.summary()
    assert seen["code"] == explorer.code
    if "problem" in seen["result"]:
        with pytest.raises(ValueError, match="try a smaller kernel or padding="):
            _ = explorer.result
        return
    for name in ("picture", "kernel", "padded", "output", "window", "products"):
        expected = getattr(explorer.result, name)
        np.testing.assert_allclose(seen["result"][name], expected, rtol=0, atol=1e-12)
    view = explorer.view
    assert seen["limits"] == {
        name: getattr(view, name) for name in ("row_high", "column_high", "row", "column")
    }
    assert seen["result"]["sum"] == pytest.approx(explorer.result.output[view.row, view.column])


@settings(max_examples=60, deadline=None)
@given(first=states, second=states)
def test_everything_has_its_place_and_no_slider_moves_the_page(page, first, second):
    heights = []
    for state in (first, second):
        explorer = Convolution2DExplorer()
        put(explorer, state)
        places = page(explorer.view)["places"]
        for place in places:
            assert (
                place["pointed"] == [{"row": explorer.view.row, "column": explorer.view.column}] * 2
            )
            assert place["off"] is None
            _assert_apart(place)
        heights += [{place["width"]: place["height"] for place in places}] * bool(places)
    assert all(one == heights[0] for one in heights)


def _assert_apart(place):
    for i, box in enumerate(place["boxes"]):
        assert box["x"] >= 0 and box["x"] + box["width"] <= place["width"]
        assert box["y"] >= 0 and box["y"] + box["height"] <= place["height"]
        for other in place["boxes"][:i]:
            beside = any(
                one["x"] + one["width"] <= two["x"] or one["y"] + one["height"] <= two["y"]
                for one, two in ((box, other), (other, box))
            )
            assert beside, (box, other)


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("ArrowUp", 0.25, 1),
        ("ArrowUp", 1, 2),
        ("ArrowDown", -8.5, -9),
        ("ArrowDown", -9, -9),
        ("PageUp", 7, 9),
        ("-", 3, -3),
        ("7", -2, 7),
        ("Tab", 5, None),
    ],
)
def test_keys_change_a_weight(tmp_path, key, value, expected):
    asked = f"console.log(JSON.stringify(typed({json.dumps(key)}, {value}) ?? null));"
    file = tmp_path / "view.mjs"
    file.write_text(f"{Convolution2DView._esm}\n{asked}", "utf-8")
    done = subprocess.run(["node", str(file)], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == expected


@settings(max_examples=40, deadline=None)
@given(state=states)
def test_the_copied_code_gives_the_output(state):
    explorer = Convolution2DExplorer()
    put(explorer, state)
    if not explorer.view.fits:
        return
    imports, call = explorer.code.rsplit("\n", 1)
    names = {}
    exec(imports, names)
    assert np.array_equal(eval(call, names), explorer.result.output)


def test_the_impossible_state_is_found_by_both_and_names_the_way_out(page):
    use_language("en")
    explorer = Convolution2DExplorer(picture="dot")
    explorer.controls["dilation"].widget.value = 3
    said = page(explorer.view)["said"]
    assert said == explorer.summary()
    assert "3·2+1 = 7" in said and "5+2·0 = 5" in said
    assert "Raise padding to 1 or lower dilation to 2" in said
    for way_out in ({"padding": 1}, {"padding": 0, "dilation": 2}):
        put(explorer, way_out)
        assert explorer.result.output.shape == (1, 1)


def test_a_flip_that_changes_nothing_says_so():
    use_language("en")
    same = "flipping it changes nothing"
    assert same in Convolution2DExplorer(kernel="blur", flip=True).summary()
    assert same not in Convolution2DExplorer(kernel="blur").summary()
    assert same not in Convolution2DExplorer(kernel="emboss", flip=True).summary()


def test_the_controls_move_the_view_and_the_limits_follow():
    explorer = Convolution2DExplorer(row=13, column=13)
    sliders = {name: control.widget for name, control in explorer.controls.items()}
    sliders["stride"].value = 4  # floor((16 - 3) / 4) + 1 = 4 places, the last one is number 3
    assert (sliders["row"].max, sliders["row"].value, explorer.view.row) == (3, 3, 3)
    sliders["padding"].value, sliders["stride"].value = 4, 1
    assert sliders["column"].max == 16 + 2 * 4 - 3
    sliders["kernel"].value, sliders["picture"].value = "emboss", "digit7"
    assert np.array_equal(explorer.result.kernel, KERNELS["emboss"])
    assert explorer.result.picture.shape == (8, 8)
    sliders["flip"].value = True
    assert np.array_equal(explorer.result.kernel, KERNELS["emboss"][::-1, ::-1])
    sliders["kernel"].value = "custom"
    assert explorer.view.kernel_index == KERNEL_NAMES.index("custom")


def test_a_reset_from_the_page_arrives_in_one_message():
    explorer = Convolution2DExplorer(row=13, column=13)
    explorer.controls["stride"].widget.value = 4
    explorer.view.set_state({"row": 13, "column": 13, "stride": 1})
    assert (explorer.view.row, explorer.controls["row"].widget.value) == (13, 13)


def test_numbers_as_kernel_make_the_readers_own():
    explorer = Convolution2DExplorer(kernel=[[0, 0, 0.5], [0, 1, 0], [-9, 0, 9]])
    assert explorer.view.kernel == "custom" == explorer.controls["kernel"].widget.value
    assert "[[0, 0, 0.5], [0, 1, 0], [-9, 0, 9]]" in explorer.code


@pytest.mark.parametrize(
    ("given_", "parts"),
    [
        ({"picture": "cat"}, ["picture='cat'", "house"]),
        ({"kernel": "edge"}, ["kernel='edge'", "vertical"]),
        ({"kernel": "custom"}, ["kernel='custom'", "vertical"]),
        ({"kernel": [[1, 2], [3, 4]]}, ["[[1, 2], [3, 4]]", "3x3"]),
        ({"kernel": [[1, 2, 3], [4]]}, ["[[1, 2, 3], [4]]", "3x3"]),
        ({"kernel": np.full((3, 3), np.nan)}, ["nan", "-9 to 9"]),
        ({"kernel": np.full((3, 3), 10)}, ["10", "-9 to 9"]),
        ({"stride": 0}, ["stride=0", "1 to 4"]),
        ({"padding": 5}, ["padding=5", "0 to 4"]),
        ({"dilation": 1.5}, ["dilation=1.5", "1 to 3"]),
        ({"flip": 1}, ["flip=1", "True"]),
        ({"row": 14}, ["row=14", "0 to 13"]),
        ({"column": -1}, ["column=-1", "0 to 13"]),
        ({"picture": "dot", "dilation": 3}, ["3·2+1 = 7", "5+2·0 = 5"]),
    ],
)
def test_bad_input_is_quoted_with_what_to_try(given_, parts):
    with pytest.raises(ValueError) as error:
        Convolution2DExplorer(**given_)
    assert all(part in str(error.value) for part in parts), str(error.value)


def test_the_still_picture_is_the_same_each_time_and_follows_the_state():
    explorer = Convolution2DExplorer(padding=1, row=2, column=3)
    svg = explorer.picture()
    assert svg == explorer.picture() and "<svg" in svg
    assert len(svg.encode()) < 120_000
    explorer.view.kernel_index = 1
    assert explorer.picture() != svg
    bundle = explorer._repr_mimebundle_()
    assert bundle["text/plain"] == f"Convolution2DExplorer: {explorer.summary()}"
