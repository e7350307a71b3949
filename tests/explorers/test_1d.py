"""The one-dimensional explorer: Python and the view's JavaScript give the same, and it is right."""

import re
import subprocess
import sys

import numpy as np
import pytest
import traitlets
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.convolution import convolve1d, correlate1d
from nnlab.explorers import Convolution1DExplorer
from nnlab.explorers.convolution1d_view import Convolution1DView
from nnlab.words import WORDS

from tests.explorers.view_modules import module_of

ENTRIES = st.integers(-9, 9)


@st.composite
def states(draw):
    x = draw(st.lists(ENTRIES, min_size=1, max_size=12))
    w = draw(st.lists(ENTRIES, min_size=1, max_size=min(7, len(x))))
    sliders = {"stride": (1, 4), "padding": (0, 4), "dilation": (1, 3), "step": (0, 19)}
    drawn = {name: draw(st.integers(*ends)) for name, ends in sliders.items()}
    return {"x": x, "w": w, "flip": draw(st.booleans()), **drawn}


module = module_of(Convolution1DView)


@given(state=states(), language=st.sampled_from(["ko", "en"]))
@settings(max_examples=150, deadline=None)
def test_the_page_computes_and_says_what_python_does(module, state, language):
    use_language(language)
    explorer = Convolution1DExplorer(**state)
    answer = module.ask("state", state=state, words=WORDS[language])
    if "problem" in answer:
        assert answer["problem"] == explorer.summary()
        with pytest.raises(ValueError, match="smaller than the kernel|커널보다 작"):
            _ = explorer.result
        return
    result, shown = explorer.result, answer["result"]
    for name in ("padded", "kernel", "output", "window", "products", "dropped"):
        np.testing.assert_array_equal(shown[name], getattr(result, name), name)
    assert shown["size"] == result.output_size == len(result.output)
    assert answer["derived"] == {"last_step": explorer.view.last_step, "step": explorer.view.step}
    assert answer["line"] == explorer.summary()
    assert answer["code"] == explorer.code


@given(state=states())
@settings(max_examples=80, deadline=None)
def test_the_copied_code_runs_and_gives_the_output(state):
    explorer = Convolution1DExplorer(**state)
    names = {"correlate1d": correlate1d, "convolve1d": convolve1d}
    if explorer.view.room < 0:
        with pytest.raises(ValueError):
            eval(explorer.code, names)
    else:
        np.testing.assert_array_equal(eval(explorer.code, names), explorer.result.output)


def test_each_output_is_the_sum_of_its_products_by_hand():
    explorer = Convolution1DExplorer(x=[3, -1, 2, 4], w=[1, 2, -1], padding=1, stride=2, step=1)
    assert explorer.result.padded.tolist() == [0, 3, -1, 2, 4, 0]
    assert explorer.result.products.tolist() == [-1 * 1, 2 * 2, 4 * -1]
    assert explorer.result.output.tolist() == [0 * 1 + 3 * 2 + -1 * -1, -1 * 1 + 2 * 2 + 4 * -1]
    assert explorer.result.dropped == 1
    use_language("en")
    assert explorer.summary() == (
        "y₁ = −1·1 + 2·2 + 4·(−1) = −1 · output size ⌊(4+2·1−1·(3−1)−1)/2⌋+1 = 2"
        " · zeros that padding adds on each side: 1"
        " · entries at the end that no window reaches: 1"
    )


def test_a_flipped_kernel_under_full_padding_is_convolution():
    explorer = Convolution1DExplorer(flip=True, padding=2)
    expected = np.convolve(explorer.view.x, explorer.view.w)
    np.testing.assert_array_equal(explorer.result.output, expected)


@given(state=states())
@settings(max_examples=80, deadline=None)
def test_the_formula_above_the_picture_is_true(module, state):
    explorer = Convolution1DExplorer(**state)
    if explorer.view.room < 0:
        return
    x, w, (stride, padding, dilation) = state["x"], state["w"], explorer._sliding.values()
    formula = module.ask("index", args=[stride, dilation, state["flip"], len(w), padding])
    python = re.sub(r"(\d)(?=[ij])", r"\1*", formula).replace("−", "-")

    def entry(index):
        return x[index] if 0 <= index < len(x) else 0

    def output(i):
        return sum(w[j] * entry(eval(python, {"i": i, "j": j})) for j in range(len(w)))

    assert [output(i) for i in range(len(explorer.result.output))] == list(explorer.result.output)


def test_full_padding_and_a_flip_turn_the_formula_into_the_textbooks(module):
    assert module.ask("index", args=[1, 1, False, 3, 0]) == "i+j"
    assert module.ask("index", args=[1, 1, True, 3, 2]) == "i−j"
    assert module.ask("index", args=[2, 3, True, 2, 1]) == "2i−3j+2"


@given(state=states(), width=st.integers(280, 900))
@settings(max_examples=150, deadline=None)
def test_nothing_leaves_the_stage_or_covers_its_neighbour(module, state, width):
    if Convolution1DExplorer(**state).view.room < 0:
        return
    place = module.ask("layout", state=state, width=width)
    half = place["pitch"] / 2
    assert -0.01 <= place["inputs"][0] - half and place["inputs"][-1] + half <= width + 0.01
    assert place["pitch"] >= 13.8  # twenty cells on the narrowest phone
    chips = place["products"]
    assert all(b - a >= place["chip"] for a, b in zip(chips, chips[1:], strict=False))
    assert chips[0] - place["chip"] / 2 >= -0.01 and chips[-1] + place["chip"] / 2 <= width + 0.01
    by_lane = {}
    reach = place["outputWidth"] / 2 - 12  # into the page's own margin, for a kernel of one entry
    for x, y in place["outputs"]:
        assert reach <= x <= width - reach
        assert y + place["rows"]["cell"] / 2 <= place["height"]
        assert x - by_lane.get(y, -1000) >= place["outputWidth"] - 0.01
        by_lane[y] = x


def test_python_alone_keeps_sliders_and_view_in_step():
    explorer = Convolution1DExplorer(step=4)
    sliders = {name: control.widget for name, control in explorer.controls.items()}
    assert (sliders["step"].value, sliders["step"].max) == (4, 4)
    sliders["stride"].value = 2
    assert (explorer.view.stride, explorer.view.step, explorer.view.last_step) == (2, 2, 2)
    assert (sliders["step"].value, sliders["step"].max) == (2, 2)
    explorer.view.stride = 1
    assert sliders["stride"].value == 1 and sliders["step"].max == 4
    explorer.view.x = [1, 2, 3]
    assert explorer.result.output.tolist() == [1 * 1 + 2 * 2 + 3 * -1]
    explorer.view.step = 99
    assert (explorer.view.step, sliders["step"].value) == (0, 0)


def test_reset_from_the_page_brings_back_every_value_at_once():
    explorer = Convolution1DExplorer(step=4)
    start = explorer.view.state
    explorer.view.set_state({"stride": 4, "step": 1, "padding": 1, "x": [1] * 7})
    explorer.view.set_state(start)
    assert explorer.view.state == start


@pytest.mark.parametrize(
    ("bad", "quoted"),
    [
        ({"x": []}, r"x=\[\]"),
        ({"x": [0.5, 1]}, r"x=\[0.5, 1\]"),
        ({"x": [10]}, r"x=\[10\]"),
        ({"x": [[1, 2]]}, r"x=\[\[1, 2\]\]"),
        ({"x": [1] * 13}, "1 to 12 whole numbers"),
        ({"x": [1, 2], "w": [1, 2, 3]}, r"w=\[1, 2, 3\] is longer than x=\[1, 2\]"),
        ({"w": "ab"}, "w='ab'"),
        ({"stride": 0}, "stride=0"),
        ({"stride": 5}, "stride=5"),
        ({"padding": -1}, "padding=-1"),
        ({"dilation": True}, "dilation=True"),
        ({"step": 1.5}, "step=1.5"),
    ],
)
def test_bad_input_is_quoted(bad, quoted):
    with pytest.raises(ValueError, match=quoted):
        Convolution1DExplorer(**bad)


def test_a_slider_cannot_be_set_past_its_end_in_silence():
    with pytest.raises(traitlets.TraitError, match="stride"):
        Convolution1DExplorer().view.stride = 7


@pytest.mark.parametrize("n, kernel, dilation", [(3, 3, 3), (7, 7, 2), (7, 7, 3), (2, 2, 3)])
def test_the_way_out_of_an_impossible_state_is_the_nearest_one(n, kernel, dilation):
    use_language("en")
    explorer = Convolution1DExplorer(x=[1] * n, w=[1] * kernel, dilation=dilation)
    moves = re.findall(r"(Raise|lower|Lower) (\w+) to (\d+)", explorer.summary())
    assert moves
    for verb, name, to in moves:
        back = -1 if verb == "Raise" else 1
        setattr(explorer.view, name, int(to) + back)
        assert explorer.view.room < 0
        setattr(explorer.view, name, int(to))
        assert explorer.view.room >= 0
        setattr(explorer.view, name, 0 if name == "padding" else dilation)


@given(state=states())
@settings(max_examples=8, deadline=None)
def test_the_still_picture_is_text_and_the_same_each_time(state):
    explorer = Convolution1DExplorer(**state)
    picture = explorer.picture()
    assert picture == explorer.picture()
    shown = re.sub(r"<[^>]*>", " ", picture).replace("−", "-").split()
    assert {str(value) for value in state["x"]} <= set(shown)
    if explorer.view.room >= 0:
        assert {str(value) for value in explorer.result.output} <= set(shown)


def test_a_notebook_keeps_the_line_and_the_picture():
    explorer = Convolution1DExplorer()
    bundle = explorer._repr_mimebundle_()
    assert bundle["text/plain"] == f"Convolution1DExplorer: {explorer.summary()}"
    assert bundle["image/svg+xml"].count('data-explorer="Convolution1DExplorer"') == 1
    assert "application/vnd.jupyter.widget-view+json" in bundle


def test_the_view_has_every_word_that_its_scripts_ask_for():
    asked = set(re.findall(r"words\.(\w+)", Convolution1DView._esm))
    assert asked and asked <= set(Convolution1DExplorer().view.words)


def test_explorers_are_imported_when_asked_for_and_draw_later():
    code = (
        "import sys, nnlab.explorers as e; assert 'anywidget' not in sys.modules;"
        "e.Convolution1DExplorer(); assert 'matplotlib' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    import nnlab.explorers

    with pytest.raises(AttributeError, match="Nothing.*try Convolution1DExplorer"):
        _ = nnlab.explorers.Nothing
