"""The hidden-units explorer: the page counts as nnlab does, and its nets are trained, not drawn."""

import gzip
import json
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import points, use_language
from nnlab.explorers import HiddenUnitsExplorer
from nnlab.explorers.hidden_units_view import HiddenUnitsView, runs
from nnlab.explorers.hidden_units_weights import EPOCHS, FILE, NAMES, pack, train, unpack
from nnlab.words import WORDS

from tests.explorers.view_modules import module_of


@st.composite
def explorers(draw):
    units = draw(st.integers(1, 10))
    data, one = draw(st.sampled_from(NAMES)), draw(st.integers(0, units))
    return HiddenUnitsExplorer(data, units, draw(st.sampled_from(EPOCHS)), one)


module = module_of(HiddenUnitsView)


@given(explorer=explorers(), language=st.sampled_from(["ko", "en"]))
@settings(max_examples=60, deadline=None)
def test_the_page_computes_and_says_what_python_does(module, explorer, language):
    use_language(language)
    answer = module.ask("state", state=explorer.view.state, words=WORDS[language])
    result, shown = explorer.result, answer["result"]
    assert shown["curve"] == result.curve.tolist()
    assert shown["byUnits"] == result.by_units.tolist()
    assert (shown["right"], shown["count"]) == (result.right, result.count)
    assert (
        result.right / result.count == result.accuracy == result.by_units[explorer.view.units - 1]
    )
    for unit, w, b, v in zip(shown["net"]["units"], *result.net[:3], strict=True):
        np.testing.assert_array_equal(unit["w"], w)
        assert (unit["b"], unit["v"]) == (b, v)
    assert shown["outside"] == [i for i, line in enumerate(result.lines, 1) if line is None]
    assert answer["line"] == explorer.summary()
    assert answer["code"] == explorer.code
    assert answer["derived"] == {"one": explorer.view.one, "last_one": explorer.view.units}


def test_the_file_packs_every_run_with_all_its_epochs():
    for name, known in zip(NAMES, runs(), strict=True):
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


def test_the_copied_code_runs_and_gives_the_accuracy():
    explorer = HiddenUnitsExplorer("spiral", 4, epoch=40)
    *before, last = explorer.code.splitlines()
    # The explorer's epochs are kept ones; accuracies are known after every epoch.
    names = {}
    exec("\n".join(before), names)
    assert eval(last, names) == explorer.result.accuracy


def test_three_units_close_the_donut_and_one_cannot():
    assert HiddenUnitsExplorer("donut", 3).result.accuracy == 1
    assert HiddenUnitsExplorer("donut", 1).result.accuracy < 0.8
    assert HiddenUnitsExplorer("duck", 10).result.accuracy == 1


@given(values=st.lists(st.floats(1e-3, 100), min_size=4, max_size=4), small=st.floats(1e-3, 1))
@settings(max_examples=50, deadline=None)
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
    assert re.search(pattern, explorer.summary())


def test_python_alone_keeps_sliders_and_view_in_step():
    explorer = HiddenUnitsExplorer("duck", 8, one=7)
    sliders = {name: control.widget for name, control in explorer.controls.items()}
    assert (sliders["one"].value, sliders["one"].max) == (7, 8)
    sliders["units"].value = 4
    assert (explorer.view.one, sliders["one"].value, sliders["one"].max) == (4, 4, 4)
    explorer.view.one = 99
    assert sliders["one"].value == 4
    sliders["data"].index = 2
    assert explorer.view.data == "spiral"
    explorer.view.epoch = 123
    assert (explorer.view.epoch, sliders["epoch"].value) == (120, 120)


@given(explorer=explorers(), width=st.integers(280, 900))
@settings(max_examples=40, deadline=None)
def test_nothing_leaves_the_stage(module, explorer, width):
    place = module.ask("layout", state=explorer.view.state, width=width)
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


@given(explorer=explorers())
@settings(max_examples=5, deadline=None)
def test_the_still_picture_holds_no_words_and_is_the_same_each_time(explorer):
    picture = explorer.picture()
    assert picture == explorer.picture()
    assert not re.search(r">\s*[A-Za-z가-힣]{4,}", picture.split("</metadata>")[-1])


def test_the_view_has_every_word_that_its_scripts_ask_for():
    asked = set(re.findall(r"words\.(\w+)", HiddenUnitsView._esm))
    assert asked and asked <= set(HiddenUnitsExplorer().view.words)


@pytest.mark.parametrize(
    ("bad", "quoted"),
    [
        ({"data": "moons"}, "data='moons'"),
        ({"units": 0}, "units=0"),
        ({"units": 11}, "units=11"),
        ({"epoch": 301}, "epoch=301"),
        ({"epoch": 15}, "epoch=15 was not kept; try 10"),
        ({"units": 3, "one": 4}, "one=4"),
    ],
)
def test_bad_input_is_quoted(bad, quoted):
    with pytest.raises(ValueError, match=quoted):
        HiddenUnitsExplorer(**bad)


def test_the_file_is_plain_json():
    assert list(json.loads(FILE.read_text("utf-8"))) == list(NAMES)
