"""The output-size explorer: the page counts what Python counts, and both count right."""

import math
import re
from fractions import Fraction

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.convolution import output_size
from nnlab.explorers import OutputSizeExplorer
from nnlab.explorers.output_size import RANGES, OutputSizeView
from nnlab.words import WORDS

from tests.explorers.view_modules import module_of

STATES = st.fixed_dictionaries({name: st.integers(*ends) for name, ends in RANGES.items()})

module = module_of(OutputSizeView)


@given(state=STATES, language=st.sampled_from(["ko", "en"]))
@settings(max_examples=150, deadline=None)
def test_the_page_counts_and_says_what_python_does(module, state, language):
    use_language(language)
    explorer = OutputSizeExplorer(**state)
    answer = module.ask("state", state=state, words=WORDS[language])
    if "problem" in answer:
        assert answer["problem"] == explorer.summary()
        with pytest.raises(ValueError, match="smaller than the kernel|커널보다 작"):
            _ = explorer.result
        return
    result, shown = explorer.result, answer["result"]
    assert (shown["size"], shown["dropped"], shown["reach"]) == (*result[:2], result.needed)
    assert tuple(shown["starts"]) == result.starts and shown["kept"] == result.kept
    assert shown["unrounded"] == pytest.approx(float(result.unrounded))
    assert answer["line"] == explorer.summary()
    assert answer["code"] == explorer.code
    assert eval(answer["code"], {"output_size": output_size}) == result.size


@given(state=STATES)
@settings(max_examples=60, deadline=None)
def test_windows_and_dropped_entries_are_torchs(state):
    explorer = OutputSizeExplorer(**state)
    x = torch.zeros(1, 1, state["n"], dtype=torch.float64)
    w = torch.zeros(1, 1, state["kernel"], dtype=torch.float64)
    sliding = {name: state[name] for name in ("stride", "padding", "dilation")}
    try:
        size = torch.nn.functional.conv1d(x, w, **sliding).shape[-1]
    except RuntimeError:
        with pytest.raises(ValueError):
            _ = explorer.result
        return
    result = explorer.result
    assert result.size == len(result.starts) == size
    last = result.starts[-1] + result.needed
    assert last + result.dropped == state["n"] + 2 * state["padding"] - 1
    assert 0 <= result.dropped < state["stride"]


@given(state=STATES)
@settings(max_examples=100, deadline=None)
def test_the_sources_form_is_right_exactly_where_it_is_whole(state):
    longest = 3 * (11 - 1) + 1  # every kernel fits an input of this length
    result = OutputSizeExplorer(**state | {"n": max(longest, state["n"])}).result
    assert (result.unrounded == result.size) == (result.unrounded.denominator == 1)
    assert result.size == math.ceil(result.unrounded)


def test_the_sources_two_examples_and_the_one_that_breaks_it():
    assert OutputSizeExplorer(100, 5).result.size == 100 - (5 - 1) == 96
    assert OutputSizeExplorer(100, 5, 2).result.size == (100 - (5 - 1)) // 2 == 48
    broken = OutputSizeExplorer(100, 6, 2).result
    assert broken.unrounded == Fraction(95, 2) and broken.size == 48


def test_an_even_kernel_cannot_keep_the_size():
    sizes = [OutputSizeExplorer(20, 4, padding=padding).result.size for padding in (1, 2)]
    assert sizes == [19, 21]
    use_language("en")
    assert "3 zeros in all, an odd number" in OutputSizeExplorer(20, 4, padding=1).summary()
    assert "2 zeros in all, 1 on each side" in OutputSizeExplorer(20, 3, padding=1).summary()
    assert OutputSizeExplorer(20, 3, padding=1).result.kept


@given(state=STATES, width=st.integers(280, 900))
@settings(max_examples=100, deadline=None)
def test_strips_fit_and_windows_of_one_row_stay_apart(module, state, width):
    explorer = OutputSizeExplorer(**state)
    if not explorer.summary().count("⌊"):
        return
    place = module.ask("layout", state=state, width=width)
    assert place["cell"] * (state["n"] + 2 * state["padding"]) <= width + 0.01
    assert place["lanes"] * state["stride"] > explorer.result.needed + 1
    rows = place["rows"]
    assert rows["windows"] + place["lanes"] * place["pitch"] <= rows["output"] - 13
    assert place["every"] * place["cell"] >= 26


@pytest.mark.parametrize("state", [(4, 11, 1, 0, 3), (20, 11, 2, 4, 3), (5, 6, 1, 0, 1)])
def test_the_way_out_of_an_impossible_state_is_the_nearest_one(state):
    use_language("en")
    explorer = OutputSizeExplorer(*state)
    moves = re.findall(r"(Lower|raise) the (kernel|input) size to (\d+)", explorer.summary())
    assert [move[0] for move in moves] == ["Lower", "raise"]
    for verb, name, to in moves:
        trait, back = {"kernel": "kernel", "input": "n"}[name], {"Lower": 1, "raise": -1}[verb]
        before = getattr(explorer.view, trait)
        setattr(explorer.view, trait, int(to) + back)
        with pytest.raises(ValueError):
            _ = explorer.result
        setattr(explorer.view, trait, int(to))
        assert explorer.result.size >= 1
        setattr(explorer.view, trait, before)


def test_bad_input_is_quoted_and_sliders_follow():
    for name, bad in {"n": 3, "kernel": 0, "stride": 5, "padding": -1, "dilation": 2.5}.items():
        with pytest.raises(ValueError, match=f"{name}={bad}"):
            OutputSizeExplorer(**{name: bad})
    explorer = OutputSizeExplorer(n=np.int64(50))
    explorer.controls["kernel"].widget.value = 7
    assert explorer.view.kernel == 7 and explorer.result.size == 50 - 7 + 1
    assert explorer.code == "output_size(50, 7)"


def test_the_still_picture_is_the_same_each_time_and_shows_both_sizes():
    picture = OutputSizeExplorer(100, 6, 2).picture()
    assert picture == OutputSizeExplorer(100, 6, 2).picture()
    assert {"100", "48"} <= set(re.sub(r"<[^>]*>", " ", picture).split())
    assert "<svg" in OutputSizeExplorer(4, 11).picture()


def test_the_view_has_every_word_that_its_scripts_ask_for():
    asked = set(re.findall(r"words\.(\w+)", OutputSizeView._esm))
    assert asked and asked <= set(OutputSizeExplorer().view.words)
