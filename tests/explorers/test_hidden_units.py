"""The hidden-units explorer: its nets are trained, not drawn, and small enough for a page."""

import gzip
import json
import re

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from nnlab import points, use_language
from nnlab.explorers import HiddenUnitsExplorer
from nnlab.explorers.hidden_units.contract import CONTRACT
from nnlab.explorers.hidden_units.view import sets
from nnlab.explorers.hidden_units.weights import FILE, NAMES, pack, train, unpack

from tests.explorers.snippets import value_of


@given(state=CONTRACT.states)
@settings(max_examples=30)
def test_one_state_has_one_accuracy(state):
    explorer = HiddenUnitsExplorer(**state)
    result, view = explorer.result, explorer.view
    right = result.right / result.count
    assert right == result.accuracy == result.by_units[view.units - 1]
    assert right == result.curve[view.epoch // 10]


def test_the_file_packs_every_run_with_all_its_epochs():
    for name, known in zip(NAMES, sets(), strict=True):
        where, labels = points.named(name)
        explorer = HiddenUnitsExplorer(name)
        np.testing.assert_allclose(explorer.view.points.points, where, atol=1e-6)
        np.testing.assert_array_equal(explorer.view.points.labels, labels)
        for units, run in enumerate(known["runs"], 1):
            assert unpack(run["weights"], 4 * units + 1).shape == (31, 4 * units + 1)
    assert len(gzip.compress(FILE.read_bytes())) < 60_000  # of the 150 kB that a page may carry


@pytest.mark.parametrize("name, units", [("donut", 3), ("duck", 4), ("spiral", 2)])
def test_a_run_is_trained_anew_and_is_the_same(name, units):
    """Early weights agree closely; later ones may part by a processor's last bits."""
    explorer = HiddenUnitsExplorer(name, units)
    run = train(name, units, seeds=[explorer.view.run()["seed"]])
    for epoch in (0, 10, 50):
        theirs, ours = run.net(epoch), explorer.view.net(epoch)
        np.testing.assert_allclose(ours.w1, theirs.w1, atol=1e-4)
        np.testing.assert_allclose(ours.w2, theirs.w2, atol=1e-4)
    assert abs(explorer.result.accuracy - run.accuracy(300)) < 0.02


def test_the_kept_seed_is_the_best_of_eight():
    assert train("donut", 3).seed == HiddenUnitsExplorer("donut", 3).view.run()["seed"]


def test_the_copied_lines_train_the_run_to_its_accuracy_at_an_epoch_on_the_way():
    # The explorer's epochs are kept ones; accuracies are known after every epoch.
    explorer = HiddenUnitsExplorer("spiral", 4, epoch=40)
    assert value_of(explorer.snippet) == explorer.result.accuracy


def test_three_units_close_the_donut_and_one_cannot():
    assert HiddenUnitsExplorer("donut", 3).result.accuracy == 1
    assert HiddenUnitsExplorer("donut", 1).result.accuracy < 0.8
    assert HiddenUnitsExplorer("duck", 10).result.accuracy == 1


@given(values=st.lists(st.floats(1e-3, 100), min_size=4, max_size=4), small=st.floats(1e-3, 1))
@settings(max_examples=50)
def test_packed_numbers_come_back_as_exactly_as_16_bits_of_their_row_can_say(values, small):
    rows = np.array([values, [-small * value for value in values]])
    back = unpack(pack(rows), 4)
    assert (np.abs(back - rows) <= np.abs(rows).max(axis=1, keepdims=True) / 2**15).all()


def test_a_unit_alone_says_which_side_it_pushes_to():
    use_language("en")
    explorer = HiddenUnitsExplorer("donut", 3, one=2)
    v = explorer.result.net.w2[1]
    side = "▲" if v > 0 else "●"
    pattern = rf"unit 2 alone: its output weight −?[\d.]+ pushes its \+ side towards {side}"
    assert re.search(pattern, explorer.line)


def test_python_alone_keeps_sliders_and_view_in_step():
    explorer = HiddenUnitsExplorer("duck", 8, one=7)
    sliders = {name: control.widget for name, control in explorer.controls.items()}
    assert (sliders["one"].value, sliders["one"].max) == (7, 8)
    sliders["units"].value = 4
    assert (explorer.view.one, sliders["one"].value, sliders["one"].max) == (4, 4, 4)
    explorer.view.one = 99
    assert sliders["one"].value == 4
    sliders["dataset"].index = 2
    assert explorer.view.dataset == "spiral"
    explorer.view.epoch = 123
    assert (explorer.view.epoch, sliders["epoch"].value) == (120, 120)


@given(state=CONTRACT.states, width=st.integers(280, 900))
@settings(max_examples=40)
def test_nothing_leaves_the_stage(process_of, state, width):
    place = process_of(HiddenUnitsExplorer).layout(HiddenUnitsExplorer(**state), width)
    plane, curves, bars = place["plane"], place["curves"], place["bars"]
    assert plane["left"] >= 24 and plane["left"] + plane["size"] <= width and plane["size"] >= 250
    assert plane["top"] + plane["size"] + 16 <= place["height"]
    for box in (curves, bars):
        assert box["left"] >= 30 and box["left"] + box["width"] <= width - 8 + 0.01
        assert box["height"] >= 60
    assert curves["top"] + curves["height"] + 38 <= bars["top"]
    assert bars["top"] + bars["height"] + 20 <= place["height"]
    assert place["pitch"] >= 20  # a bar's number has room
    if place["wide"]:
        assert curves["left"] >= plane["left"] + plane["size"] + 30
    else:
        assert curves["top"] >= plane["top"] + plane["size"] + 40


@given(state=CONTRACT.states)
@settings(max_examples=5, phases=[Phase.generate])  # too slow to shrink
def test_the_still_holds_no_words(state):
    still = HiddenUnitsExplorer(**state).still()
    assert not re.search(r">\s*[A-Za-z가-힣]{4,}", still.split("</metadata>")[-1])


def test_the_file_is_plain_json():
    assert list(json.loads(FILE.read_text("utf-8"))) == list(NAMES)
