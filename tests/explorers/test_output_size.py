"""What the output-size explorer alone promises: torch's counts, the source's form, ways out."""

import math
import re
from fractions import Fraction

import numpy as np
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.explorers import OutputSizeExplorer
from nnlab.explorers.output_size.contract import CONTRACT


@given(state=CONTRACT.states)
@settings(max_examples=60)
def test_windows_and_dropped_entries_are_torchs(state):
    explorer = OutputSizeExplorer(**state)
    x = torch.zeros(1, 1, state["n"], dtype=torch.float64)
    w = torch.zeros(1, 1, state["kernel"], dtype=torch.float64)
    sliding = {name: state[name] for name in ("stride", "padding", "dilation")}
    try:
        size = torch.nn.functional.conv1d(x, w, **sliding).shape[-1]
    except RuntimeError:
        with pytest.raises(ValueError, match="no window fits|들어가지 않습니다"):
            _ = explorer.result
        return
    result = explorer.result
    assert result.size == len(result.starts) == size
    last = result.starts[-1] + result.needed
    assert last + result.dropped == state["n"] + 2 * state["padding"] - 1
    assert 0 <= result.dropped < state["stride"]


@given(state=CONTRACT.states)
@settings(max_examples=100)
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
    assert "3 zeros in all, an odd number" in OutputSizeExplorer(20, 4, padding=1).line
    assert "2 zeros in all, 1 on each side" in OutputSizeExplorer(20, 3, padding=1).line
    assert OutputSizeExplorer(20, 3, padding=1).result.kept


@given(state=CONTRACT.states, width=st.integers(280, 900))
@settings(max_examples=100)
def test_strips_fit_and_windows_of_one_lane_stay_apart(process_of, state, width):
    explorer = OutputSizeExplorer(**state)
    assume(not explorer.problem)
    place = process_of(OutputSizeExplorer).layout(explorer, width)
    assert place["cell"] * (state["n"] + 2 * state["padding"]) <= width + 0.01
    assert place["lanes"] * state["stride"] > explorer.result.needed + 1
    rows = place["rows"]
    assert rows["windows"] + place["lanes"] * place["pitch"] <= rows["output"] - 13
    assert place["every"] * place["cell"] >= 26
    (left, top), (right, second) = place["cards"]
    card = place["card"]
    assert left + card["width"] <= right or top + card["height"] <= second
    assert right + card["width"] <= width and second + card["height"] <= place["height"]


@pytest.mark.parametrize("state", [(4, 11, 1, 0, 3), (20, 11, 2, 4, 3), (5, 6, 1, 0, 1)])
def test_the_way_out_of_an_impossible_state_is_the_nearest_one(state):
    use_language("en")
    explorer = OutputSizeExplorer(*state)
    moves = re.findall(r"(Lower|raise) the (kernel|input) size to (\d+)", explorer.problem)
    assert [move[0] for move in moves] == ["Lower", "raise"]
    for verb, name, to in moves:
        trait, back = {"kernel": "kernel", "input": "n"}[name], {"Lower": 1, "raise": -1}[verb]
        before = getattr(explorer.view, trait)
        setattr(explorer.view, trait, int(to) + back)
        assert explorer.problem
        setattr(explorer.view, trait, int(to))
        assert explorer.problem is None and explorer.result.size >= 1
        setattr(explorer.view, trait, before)


def test_a_numpy_size_is_a_size():
    explorer = OutputSizeExplorer(n=np.int64(50))
    explorer.controls["kernel"].widget.value = 7
    assert explorer.result.size == 50 - 7 + 1
    assert explorer.snippet.endswith("\n\noutput_size(50, 7)")


def test_the_still_shows_both_sizes_and_an_impossible_state_its_input():
    shown = re.sub(r"<[^>]*>", " ", OutputSizeExplorer(100, 6, 2).still()).split()
    assert {"100", "48"} <= set(shown)
    impossible = re.sub(r"<[^>]*>", " ", OutputSizeExplorer(4, 11).still()).split()
    assert "4" in impossible
