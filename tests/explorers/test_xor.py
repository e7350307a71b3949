"""The XOR explorer: Python and the view's JavaScript give the same; dragging does what it says."""

import math
import re

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.explorers import XORExplorer
from nnlab.explorers.xor_starts import RUNS, on_grid, starts
from nnlab.explorers.xor_view import UNITS, XORView
from nnlab.shallow import segment
from nnlab.words import WORDS
from nnlab.xor import solve_xor, train_xor

from tests.explorers.view_modules import module_of

WEIGHT = st.integers(-600, 600).map(lambda k: k / 20)
SMALL = st.integers(-30, 30).map(lambda k: k / 20)
FEW = st.sampled_from([-20.0, -10.0, -1.0, 0.0, 1.0, 10.0, 30.0])


@st.composite
def states(draw):
    """An explorer at any start, epoch and unit, half of them with weights of the reader's own."""
    start = draw(st.sampled_from(list(RUNS)))
    last = 0 if start == "by hand" else 500
    epoch = draw(st.integers(0, last // 10)) * 10
    explorer = XORExplorer(start, epoch, draw(st.sampled_from(UNITS)))
    weight = draw(st.sampled_from([WEIGHT, SMALL, FEW, st.just(0.0)]))
    for unit in draw(st.lists(st.integers(0, 2), max_size=4)):
        explorer.view.unit_index = unit
        for name in ("w1", "w2", "b"):
            setattr(explorer.view, name, draw(weight))
    return explorer.view.state


def explorer_in(state):
    explorer = XORExplorer()
    explorer.view.set_state(state)
    return explorer


module = module_of(XORView)


@given(state=states(), language=st.sampled_from(["ko", "en"]))
@settings(max_examples=150, deadline=None)
def test_the_page_computes_and_says_what_python_does(module, state, language):
    use_language(language)
    explorer = explorer_in(state)
    answer = module.ask("state", state=state, words=WORDS[language])
    result, shown = explorer.result, answer["result"]
    assert shown["weights"] == explorer.view.current
    for name in ("hidden", "scores", "outputs"):
        np.testing.assert_allclose(shown[name], getattr(result, name), atol=1e-9, err_msg=name)
    assert shown["right"] == result.right.tolist()
    assert answer["line"] == explorer.summary()
    assert answer["code"] == explorer.code
    derived = {name: getattr(explorer.view, name) for name in answer["derived"]}
    assert answer["derived"] == derived  # a settled state stays as it is


@given(state=states())
@settings(max_examples=60, deadline=None)
def test_the_copied_code_runs_and_gives_the_outputs(state):
    explorer = explorer_in(state)
    *before, last = explorer.code.splitlines()
    names = {}
    exec("\n".join(before), names)
    np.testing.assert_array_equal(eval(last, names), explorer.result.outputs)


@given(state=states(), change=st.data())
@settings(max_examples=120, deadline=None)
def test_page_and_python_settle_a_change_alike(module, state, change):
    """Another start, epoch or unit loads or keeps the same weights on both sides."""
    explorer = explorer_in(state)
    name = change.draw(st.sampled_from(["start_index", "epoch", "unit_index"]))
    highest = {"start_index": 4, "epoch": explorer.view.last, "unit_index": 2}[name]
    step = 10 if name == "epoch" else 1
    value = change.draw(st.integers(0, highest // step)) * step
    moved = {**explorer.view.state, name: value}
    derived = module.ask("state", state=moved, words=WORDS["en"])["derived"]
    setattr(explorer.view, name, value)
    for key, expected in derived.items():
        assert getattr(explorer.view, key) == expected, key
    sliders = {key: control.widget for key, control in explorer.controls.items()}
    for key in ("w1", "w2", "b", "epoch"):
        assert sliders[key].value == getattr(explorer.view, key)
    assert sliders["epoch"].max == explorer.view.last


def test_the_hand_made_net_is_nnlabs_and_right():
    use_language("en")
    explorer, net = XORExplorer(), solve_xor()
    np.testing.assert_array_equal(explorer.result.net.w1, net.w1)
    assert explorer.result.right.all() and explorer.result.outputs.round().tolist() == [0, 1, 1, 0]
    assert explorer.summary() == (
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
    assert explorer.view.touched and explorer.summary().endswith("your own weights")
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
    line = own(*[0.0] * 9).summary()
    assert line.startswith("0 of 4 points are right · wrong: (0,0), (0,1), (1,0), (1,1)")
    flat = "w₁ = w₂ = 0, so it has no boundary; z = b = 0 everywhere"
    for unit in ("hidden unit 1", "hidden unit 2", "output unit"):
        assert f"{unit}: {flat}" in line
    assert "(0,0), (0,1), (1,0), (1,1) share the place (0.5, 0.5) in hidden space" in line


def test_dead_units_and_units_with_all_points_on_one_side_are_named():
    use_language("en")
    dead = own(-1.0, -1.0, -1.0, 1.0, 1.0, 0.5, 1.0, 1.0, 1.0, start="relu solved").summary()
    assert "hidden unit 1 is dead: it gives 0 for all four points" in dead
    assert "hidden unit 2: all four points are on its + side" in dead
    edge = own(1.0, 1.0, 0.0, 0.0, 1.0, -0.5, 1.0, 1.0, -3.0).summary()
    assert "hidden unit 1:" not in edge  # (0,0) lies on its boundary
    assert "output unit: all four points are on its − side" in edge


@given(w=st.tuples(WEIGHT, WEIGHT), b=WEIGHT)
@settings(max_examples=100, deadline=None)
def test_a_boundary_is_cut_to_the_square_as_nnlab_cuts_it(module, w, b):
    ours = module.ask("call", name="segment", args=[w, b, -0.5, 1.5])
    theirs = segment(w, b, ((-0.5, 1.5), (-0.5, 1.5)))
    if ours is None or theirs is None:
        shorter = ours if theirs is None else theirs
        assert shorter is None or np.ptp(shorter, axis=0).max() < 1e-9  # a corner, by rounding
    else:
        np.testing.assert_allclose(ours, theirs, atol=1e-9)


SHIFT = st.floats(-2, 2)


@given(w=st.tuples(SMALL, SMALL), b=SMALL, dx=SHIFT, dy=SHIFT)
@settings(max_examples=100, deadline=None)
def test_a_dragged_boundary_follows_the_hand(module, w, b, dx, dy):
    moved = module.ask("call", name="moved", args=[{"w": w, "b": b}, dx, dy])
    assert moved["w"] == list(w)
    length2 = w[0] ** 2 + w[1] ** 2
    assume(length2 > 0)
    x, y = -b * w[0] / length2, -b * w[1] / length2  # a place of the boundary, carried along
    score = w[0] * (x + dx) + w[1] * (y + dy) + moved["b"]
    assert abs(score) <= 0.025 + 1e-9  # as near as the sliders' steps come


@given(w=st.tuples(WEIGHT, WEIGHT), angle=st.floats(-math.pi, math.pi), x=SHIFT, y=SHIFT)
@settings(max_examples=100, deadline=None)
def test_a_turned_boundary_points_where_the_hand_is(module, w, angle, x, y):
    turned = module.ask("call", name="turned", args=[{"w": w, "b": 0}, angle, [x, y]])
    length = math.hypot(*w)
    wanted = [length * math.cos(angle), length * math.sin(angle)]
    assert turned["w"] == [pytest.approx(on_grid(v), abs=0.051) for v in wanted]
    assume(abs(turned["w"][0] * x + turned["w"][1] * y) < 30)
    assert abs(turned["w"][0] * x + turned["w"][1] * y + turned["b"]) <= 0.025 + 1e-9


def area(path):
    """The area of a path of polygons with absolute M and L and relative h and v steps."""
    total = 0
    for part in filter(None, path.split("z")):
        corners = []
        for letter, values in re.findall(r"([MLhv])([^MLhv]*)", part):
            numbers = [float(value) for value in values.split()]
            x, y = corners[-1] if corners else (0, 0)
            corners.append(
                {"h": (x + numbers[0], y), "v": (x, y + numbers[0])}.get(letter, numbers)
            )
        xs, ys = np.array(corners).T
        total += abs(np.dot(xs, np.roll(ys, -1)) - np.dot(ys, np.roll(xs, -1))) / 2
    return total


@given(w=st.tuples(SMALL, SMALL), b=SMALL)
@settings(max_examples=60, deadline=None)
def test_a_region_has_the_area_of_its_half_plane(module, w, b):
    places = np.linspace(-1, 1, 21)
    values = w[0] * places + w[1] * places[:, None] + b
    square = {"left": 0, "top": 0, "size": 200}
    paths = module.ask("call", name="regions", args=[values.tolist(), square])
    whole = area(paths["above"])
    rest = area(module.ask("call", name="regions", args=[(-values).tolist(), square])["above"])
    if any(w):
        assert whole + rest == pytest.approx(200**2, rel=1e-3)
    assert (whole > rest) == (b > 0) or not any(w) or abs(whole - rest) < 40 or b == 0
    assert bool(paths["line"]) == (bool((values > 0).any()) and bool((values <= 0).any()))


@given(state=states(), width=st.integers(280, 900))
@settings(max_examples=80, deadline=None)
def test_nothing_leaves_the_stage(module, state, width):
    place = module.ask("layout", state=state, width=width)
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
    result = explorer_in(state).result
    for x, y in result.hidden:  # hidden space reaches as far as its points
        assert second["low"] <= min(x, y) and max(x, y) <= second["high"]


@given(state=states())
@settings(max_examples=6, deadline=None)
def test_the_still_picture_holds_no_words_and_is_the_same_each_time(state):
    explorer = explorer_in(state)
    picture = explorer.picture()
    assert picture == explorer.picture()
    assert not re.search(r">\s*[A-Za-z가-힣]{4,}", picture.split("</metadata>")[-1])


def test_the_view_has_every_word_that_its_scripts_ask_for():
    asked = set(re.findall(r"words\.(\w+)", XORView._esm))
    assert asked and asked <= set(XORExplorer().view.words)


@pytest.mark.parametrize(
    ("bad", "quoted"),
    [
        ({"start": "stuck"}, "start='stuck'"),
        ({"start": "tanh stuck", "epoch": 15}, "epoch=15 was not kept; try 10"),
        ({"start": "tanh stuck", "epoch": 510}, "epoch=510"),
        ({"epoch": 10}, "epoch=10"),
        ({"unit": 1}, "unit=1"),
    ],
)
def test_bad_input_is_quoted(bad, quoted):
    with pytest.raises(ValueError, match=quoted):
        XORExplorer(**bad)


def test_the_kept_epochs_are_few_and_small():
    sizes = [len(start["weights"]) for start in starts()]
    assert sizes == [1, 51, 51, 51, 51] and len(str(starts())) < 15_000
