"""The XOR explorer: its starts, weights of the reader's own, what is said of units, hands."""

import math
import re

import numpy as np
import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.explorers import XORExplorer
from nnlab.explorers.xor.contract import ANY, CONTRACT, SMALL
from nnlab.explorers.xor.starts import RUNS, last_epoch, on_grid, starts
from nnlab.explorers.xor.view import page_data
from nnlab.xor import solve_xor, train_xor


@pytest.fixture(scope="module")
def page(process_of):
    return process_of(XORExplorer)


@given(state=CONTRACT.states, change=st.data())
@settings(max_examples=120)
def test_page_and_python_settle_a_change_alike(page, state, change):
    """Another start, epoch or unit loads or keeps the same weights on both sides."""
    explorer = CONTRACT.made(**state)
    name = change.draw(st.sampled_from(["start_index", "epoch", "unit_index"]))
    last = last_epoch(explorer.view.start_index)
    highest = {"start_index": 4, "epoch": last, "unit_index": 2}[name]
    step = 10 if name == "epoch" else 1
    value = change.draw(st.integers(0, highest // step)) * step
    view = explorer.view
    moved = {**view.state, name: value}
    answer = page.ask("state", state=moved, data=view.data, words=view.words)
    setattr(view, name, value)
    for key, expected in answer["derived"].items():
        assert getattr(view, key) == expected, key
    assert answer["result"]["weights"] == view.current
    sliders = {key: control.widget for key, control in explorer.controls.items()}
    for key in ("w1", "w2", "b", "epoch"):
        assert sliders[key].value == getattr(view, key)
    assert sliders["epoch"].max == last_epoch(view.start_index)


def test_the_hand_made_net_is_nnlabs_and_right():
    use_language("en")
    explorer, net = XORExplorer(), solve_xor()
    np.testing.assert_array_equal(explorer.result.net.w1, net.w1)
    assert explorer.result.right.all() and explorer.result.outputs.round().tolist() == [0, 1, 1, 0]
    assert explorer.line == (
        "4 of 4 points are right · y = 0, 1, 1, 0 · NAND, OR and AND, set by hand"
    )


@pytest.mark.parametrize("name", list(RUNS)[1:])
def test_the_starts_are_training_runs_that_end_as_their_names_say(name):
    activation, seed = RUNS[name]
    run = train_xor(2, activation, seeds=[seed], epochs=500, keep=[120])
    net = run.net(seed, 120)
    known = XORExplorer(name, epoch=120).result.net
    assert np.abs(known.w1 - net.w1).max() <= 0.025 + 1e-9
    assert abs(known.b2 - net.b2) <= 0.025 + 1e-9
    assert run.converged[0] == name.endswith("solved") == XORExplorer(name).result.right.all()
    long = train_xor(2, activation, seeds=[seed], epochs=4000)
    assert long.converged[0] == name.endswith("solved")  # stuck for good, not only late


def test_a_touched_weight_is_the_readers_own_until_reset():
    use_language("en")
    explorer = XORExplorer("tanh solved")
    start = explorer.view.state
    explorer.controls["w1"].widget.value = 7.5
    assert explorer.view.touched and explorer.line.endswith("your own weights")
    explorer.view.unit_index = 2
    explorer.controls["b"].widget.value = -1.0
    assert explorer.view.current[0] == 7.5 and explorer.view.current[8] == -1.0
    explorer.view.unit_index = 0
    assert explorer.controls["w1"].widget.value == 7.5
    explorer.view.set_state(start)
    assert explorer.view.state == start and not explorer.view.touched
    explorer.controls["w1"].widget.value = 7.5
    explorer.view.epoch = 490
    assert not explorer.view.touched  # another epoch loads that epoch


def own(*weights, start="by hand"):
    explorer = XORExplorer(start)
    for unit in range(3):
        explorer.view.unit_index = unit
        explorer.view.w1, explorer.view.w2, explorer.view.b = weights[3 * unit : 3 * unit + 3]
    return explorer


def test_all_weights_zero_says_that_there_is_no_boundary():
    use_language("en")
    line = own(*[0.0] * 9).line
    assert line.startswith("0 of 4 points are right · wrong: (0,0), (0,1), (1,0), (1,1)")
    flat = "w₁ = w₂ = 0, so it has no boundary; z = b = 0 everywhere"
    for unit in ("hidden unit 1", "hidden unit 2", "output unit"):
        assert f"{unit}: {flat}" in line
    assert "(0,0), (0,1), (1,0), (1,1) share the place (0.5, 0.5) in hidden space" in line


def test_dead_units_and_units_with_all_points_on_one_side_are_named():
    use_language("en")
    dead = own(-1.0, -1.0, -1.0, 1.0, 1.0, 0.5, 1.0, 1.0, 1.0, start="relu solved").line
    assert "hidden unit 1 is dead: it gives 0 for all four points" in dead
    assert "hidden unit 2: all four points are on its + side" in dead
    edge = own(1.0, 1.0, 0.0, 0.0, 1.0, -0.5, 1.0, 1.0, -3.0).line
    assert "hidden unit 1:" not in edge  # (0,0) lies on its boundary
    assert "output unit: all four points are on its − side" in edge


SHIFT = st.floats(-2, 2)


@given(w=st.tuples(SMALL, SMALL), b=SMALL, dx=SHIFT, dy=SHIFT)
@settings(max_examples=100)
def test_a_dragged_boundary_follows_the_hand(page, w, b, dx, dy):
    moved = page.call("moved", {"w": w, "b": b}, dx, dy, page_data())
    assert moved["w"] == list(w)
    length2 = w[0] ** 2 + w[1] ** 2
    assume(length2 > 0)
    x, y = -b * w[0] / length2, -b * w[1] / length2  # a place of the boundary, carried along
    score = w[0] * (x + dx) + w[1] * (y + dy) + moved["b"]
    assert abs(score) <= 0.025 + 1e-9  # as near as the sliders' steps come


@given(w=st.tuples(ANY, ANY), angle=st.floats(-math.pi, math.pi), x=SHIFT, y=SHIFT)
@settings(max_examples=100)
def test_a_turned_boundary_points_where_the_hand_is(page, w, angle, x, y):
    turned = page.call("turned", {"w": w, "b": 0}, angle, [x, y], page_data())
    length = math.hypot(*w)
    wanted = [length * math.cos(angle), length * math.sin(angle)]
    assert turned["w"] == [pytest.approx(on_grid(v), abs=0.051) for v in wanted]
    assume(abs(turned["w"][0] * x + turned["w"][1] * y) < 30)
    assert abs(turned["w"][0] * x + turned["w"][1] * y + turned["b"]) <= 0.025 + 1e-9


@given(state=CONTRACT.states, width=st.integers(280, 900))
@settings(max_examples=80)
def test_nothing_leaves_the_stage(page, state, width):
    explorer = CONTRACT.made(**state)
    place = page.layout(explorer, width)
    first, second = place["planes"]
    for plane in (first, second):
        assert plane["left"] >= 18 and plane["left"] + plane["size"] <= width
        assert plane["size"] >= (170 if width >= 540 else 115)
        assert plane["top"] + plane["size"] < place["height"]
    # Side by side on a phone too: a slider and both spaces fit in one screen.
    assert second["left"] >= first["left"] + first["size"] + 22
    assert first["top"] == second["top"] and place["height"] <= (420 if width <= 340 else 560)
    table = place["table"]
    assert table["left"] >= 0 and table["left"] + table["width"] <= width
    result = explorer.result
    for x, y in result.hidden:  # hidden space reaches as far as its points
        assert second["low"] <= min(x, y) and max(x, y) <= second["high"]


@given(state=CONTRACT.states)
@settings(max_examples=6, phases=[Phase.generate])  # too slow to shrink
def test_the_still_holds_no_words(state):
    still = CONTRACT.made(**state).still()
    assert not re.search(r">\s*[A-Za-z가-힣]{4,}", still.split("</metadata>")[-1])


def test_the_kept_epochs_are_few_and_small():
    sizes = [len(start["weights"]) for start in starts()]
    assert sizes == [1, 51, 51, 51, 51] and len(str(starts())) < 15_000
