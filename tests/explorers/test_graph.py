"""The graph explorer: Python and the view's JavaScript give the same, and it is right."""

import math
import re
from itertools import combinations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.explorers import GraphExplorer
from nnlab.explorers.graph_formulas import short
from nnlab.explorers.graph_heights import stage
from nnlab.explorers.graph_view import GraphView
from nnlab.graph import (
    DomainError,
    Node,
    check_gradients,
    example_fxyz,
    example_squared_norm,
    exp,
    log,
    maximum,
    unary,
)
from nnlab.words import WORDS

from tests.explorers.graph_drawing import NUMBERS, boxes, cross, curve, graphs, meeting
from tests.explorers.view_modules import module_of

module = module_of(GraphView)


def pattern(index):
    explorer = GraphExplorer.patterns()
    explorer.view.graph_pattern_index = index
    return explorer


BUILT_IN = {
    "fxyz": GraphExplorer,
    "sigmoid": GraphExplorer.sigmoid_neuron,
    "merged": lambda: GraphExplorer.sigmoid_neuron(merged=True),
    **{f"pattern {i}": lambda i=i: pattern(i) for i in range(4)},
}


def answers_alike(module, explorer, language):
    """Compare the view's answer to the explorer's state with Python's."""
    answer = module.ask("state", state=explorer.view.state, words=WORDS[language])
    if "problem" in answer:
        assert answer["problem"] == explorer.summary()
        with pytest.raises(DomainError):
            _ = explorer.result
        return
    result, shown = explorer.result, answer["result"]
    names = list(result.values)
    for name, ours in (("values", "values"), ("gradients", "gradients")):
        np.testing.assert_allclose(shown[name], list(getattr(result, ours).values()), rtol=1e-11)
    for name in ("known", "arrived"):
        ours = getattr(result, name)
        assert [v is not None for v in shown[name]] == [n in ours for n in names], name
        theirs = [v for v in shown[name] if v is not None]
        np.testing.assert_allclose(theirs, [ours[n] for n in names if n in ours], rtol=1e-11)
    assert answer["derived"] == {"step": explorer.view.step, "last_step": explorer.view.last_step}
    assert answer["line"] == explorer.summary()
    assert answer["code"] == explorer.code


@given(f=graphs(), data=st.data(), language=st.sampled_from(["ko", "en"]))
@settings(max_examples=120, deadline=None)
def test_the_page_computes_and_says_what_python_does(module, f, data, language):
    use_language(language)
    explorer = GraphExplorer(f)
    for i in range(len(explorer.view.inputs)):
        setattr(explorer.view, f"v{i}", data.draw(NUMBERS))
    explorer.view.step = data.draw(st.integers(0, explorer.view.last_step))
    answers_alike(module, explorer, language)


@given(name=st.sampled_from(list(BUILT_IN)), data=st.data())
@settings(max_examples=60, deadline=None)
def test_the_built_in_graphs_too(module, name, data):
    use_language("en")
    explorer = BUILT_IN[name]()
    for i in range(len(explorer.view.inputs)):
        setattr(explorer.view, f"v{i}", data.draw(st.integers(-12, 12)) / 2)
    explorer.view.step = data.draw(st.integers(0, explorer.view.last_step))
    answers_alike(module, explorer, "en")


@given(f=graphs(), data=st.data())
@settings(max_examples=60, deadline=None)
def test_the_copied_code_runs_and_gives_the_gradients(f, data):
    explorer = GraphExplorer(f)
    for i in range(len(explorer.view.inputs)):
        setattr(explorer.view, f"v{i}", data.draw(NUMBERS))
    try:
        expected = explorer.result.input_gradients
    except DomainError:
        return
    *lines, last = explorer.code.splitlines()
    names = {}
    exec("\n".join(lines), names)
    np.testing.assert_array_equal(np.ravel(eval(last, names)), expected)


@given(f=graphs())
@settings(max_examples=60, deadline=None)
def test_a_drawn_graph_is_the_graph_that_was_given(f):
    expected = f.value
    assume(math.isfinite(expected))
    try:
        walk = GraphExplorer(f, by=0.5).result
    except DomainError:
        return
    assert list(walk.values.values())[-1] == expected
    f.backward()
    assert list(walk.gradients.values())[-1] == 1.0
    assert dict(walk.arrived) == walk.gradients


def test_the_numbers_of_cs231n():
    walk = GraphExplorer().result
    assert walk.values == {"x": -2, "y": 5, "z": -4, "q": 3, "f": -12}
    assert walk.input_gradients == (-4, -4, 3)
    apart = GraphExplorer.sigmoid_neuron().result
    shown = [round(v, 2) for v in apart.values.values()][-5:]
    assert shown == [1.0, -1.0, 0.37, 1.37, 0.73]
    merged = GraphExplorer.sigmoid_neuron(merged=True).result
    np.testing.assert_allclose(merged.input_gradients, apart.input_gradients, rtol=1e-12)
    check_gradients(lambda x, y, z: (x + y) * z, -2.0, 5.0, -4.0)


def test_each_step_is_spelled_out():
    use_language("en")
    lines = []
    for step in range(5):
        lines.append(GraphExplorer(step=step).summary())
    assert lines[0] == WORDS["en"]["graph_start"]
    assert lines[1] == "forward 1 of 2, gate + · q = x + y = −2 + 5 = 3"
    assert lines[2] == "forward 2 of 2, gate × · f = q·z = 3·(−4) = −12"
    assert lines[4] == (
        "back 2 of 2, +: downstream = upstream × local · upstream ∂f/∂q = −4"
        " · local ∂q/∂x = 1 · downstream ∂f/∂x = ∂f/∂q·∂q/∂x = −4·1 = −4"
        " · local ∂q/∂y = 1 · downstream ∂f/∂y = ∂f/∂q·∂q/∂y = −4·1 = −4"
    )


def test_the_patterns_do_what_they_are_called():
    add, multiply, larger, branch = (pattern(i).result.gradients for i in range(4))
    assert add["x"] == add["y"] == add["q"] == 2
    assert (multiply["x"], multiply["y"]) == (4 * 2, 3 * 2)
    assert (larger["x"], larger["y"]) == (0, 2)
    assert branch["x"] == 2 * 1 + 2 * 4
    walk = pattern(3).result
    assert walk.parts["x"] == [2, 8]


def test_a_tie_is_half_and_half_and_says_so():
    for language, word in (("ko", "동점"), ("en", "tie")):
        use_language(language)
        explorer = pattern(2)
        explorer.view.v1 = explorer.view.v0
        assert explorer.result.gradients["x"] == explorer.result.gradients["y"] == 1.0
        assert word in explorer.summary()


@pytest.mark.parametrize(
    ("f", "moves", "said"),
    [
        (log(Node(2.0, "x")) * 3, {"v0": -1.0}, "log(x) cannot be computed: x = −1"),
        (Node(1.0, "x") / Node(2.0, "y"), {"v1": 0.0}, "x/y cannot be computed: x = 1, y = 0"),
        (Node(2.0, "x") ** 0.5, {"v0": -4.0}, "x^0.5 cannot be computed: x = −4"),
        (Node(2.0, "x") ** 0.5, {"v0": 0.0}, "At x the gradient grows without bound"),
        (Node(2.0, "x") ** -1, {"v0": 0.0}, "x^(−1) cannot be computed: x = 0"),
        (exp(Node(2.0, "x") * 200), {"v0": 5.0}, "exp(a) comes out too large"),
        (exp(Node(1.0, "x") * 200) * exp(Node(1.0, "y") * 200), {"v0": 3, "v1": 3}, "too large"),
    ],
)
def test_what_cannot_be_computed_says_where_and_why(module, f, moves, said):
    use_language("en")
    explorer = GraphExplorer(f)
    for name, value in moves.items():
        setattr(explorer.view, name, value)
    assert said in explorer.summary()
    answers_alike(module, explorer, "en")
    assert "NaN" not in explorer.picture()


@pytest.mark.parametrize("name", BUILT_IN)
@pytest.mark.parametrize("width", [280, 300, 320, 326, 360, 480, 600, 667, 697, 768, 900])
def test_nothing_covers_or_leaves(module, name, width):
    explorer = BUILT_IN[name]()
    place = module.ask("layout", state=explorer.view.state, width=width)
    assert place["width"] <= width
    found = boxes(place, explorer.view.graph)
    met = [(a, b) for a, b in combinations(found, 2) if meeting(a, b)]
    assert met == []
    for _, left, top, right, bottom in found:
        assert left >= -1 and right <= width + 1 and top >= 60 and bottom <= place["height"] + 1
    lines = [curve(wire["points"], place["way"]) for wire in place["wires"]]
    assert not any(cross(a, b) for a, b in combinations(lines, 2))


@given(f=graphs(), width=st.integers(280, 900))
@settings(max_examples=40, deadline=None)
def test_the_room_that_is_kept_is_the_height_that_is_drawn(module, f, width):
    explorer = GraphExplorer(f)
    try:
        _ = explorer.result
    except DomainError:
        return
    place = module.ask("layout", state=explorer.view.state, width=width)
    if place["width"] <= width:
        assert stage(explorer.view.graph, width) == pytest.approx(place["height"], abs=1)


def test_a_name_in_hangul_is_drawn_by_the_pages_own_fonts():
    f = Node(2, "입력") * Node(3, "무게")
    assert ">입력<" in GraphExplorer(f).picture()  # and no warning that Matplotlib has no Hangul


def test_the_check_of_overlaps_can_fail(module):
    explorer = GraphExplorer()
    place = module.ask("layout", state=explorer.view.state, width=600)
    place["nodes"][0] |= {key: place["nodes"][1][key] for key in ("x", "y", "value", "gradient")}
    found = boxes(place, explorer.view.graph)
    assert any(meeting(a, b) for a, b in combinations(found, 2))
    assert cross(curve([[0, 0], [90, 90]], "wide"), curve([[0, 80], [90, 5]], "wide"))


@given(f=graphs(), width=st.integers(280, 900))
@settings(max_examples=60, deadline=None)
def test_any_graph_keeps_its_gates_apart(module, f, width):
    explorer = GraphExplorer(f)
    try:
        _ = explorer.result
    except DomainError:
        return
    place = module.ask("layout", state=explorer.view.state, width=width)
    gates = [box for box in boxes(place, explorer.view.graph)]
    met = [(a, b) for a, b in combinations(gates, 2) if meeting(a, b)]
    assert met == []


@pytest.mark.parametrize(
    ("make", "quoted"),
    [
        (lambda: GraphExplorer(3), "3 is no node"),
        (lambda: GraphExplorer(Node(3.0, "x")), "no operation"),
        (lambda: GraphExplorer(example_squared_norm()), r"W is an array of shape \(2, 2\)"),
        (lambda: GraphExplorer(sum(Node(i, f"x{i}") for i in range(20))), "40 nodes are too many"),
        (lambda: GraphExplorer(cube(Node(2.0, "x"))), "'cube' cannot be drawn"),
        (lambda: GraphExplorer(Node(1, "x") + Node(2, "x")), "two nodes are named 'x'"),
        (lambda: GraphExplorer(Node(1, "temperature") + 1), "'temperature' is too long"),
        (lambda: GraphExplorer(Node(1, "가중치벡터") + 1), "too long to draw; try '가중치'"),
        (lambda: GraphExplorer(step=5), "step=5"),
        (lambda: GraphExplorer(by=0), "by=0"),
        (lambda: GraphExplorer(reach=3), "reach=3"),
        (lambda: GraphExplorer(Node(5000, "x") + 1), "5000"),
        (lambda: GraphExplorer((example_fxyz(), example_fxyz(x=1))), "x is -2 and 1"),
    ],
)
def test_bad_input_is_quoted(make, quoted):
    with pytest.raises((ValueError, TypeError), match=quoted):
        make()


@unary("cube")
def cube(a):
    return a**3, (3 * a**2,)


def test_merging_keeps_a_finished_walk_finished(module):
    explorer = GraphExplorer.sigmoid_neuron()
    steps = explorer.controls["step"].widget
    assert (explorer.view.step, steps.value, steps.max) == (16, 16, 16)
    explorer.controls["graph_merged"].widget.value = True
    assert (explorer.view.step, steps.value, steps.max) == (10, 10, 10)
    explorer.controls["graph_merged"].widget.value = False
    assert (explorer.view.step, steps.value, steps.max) == (16, 16, 16)
    steps.value = 12
    state = explorer.view.state | {"graph_merged": True}
    explorer.view.graph_merged = True
    derived = module.ask("state", state=state, words=WORDS["en"])["derived"]
    assert (explorer.view.step, steps.value, steps.max) == (10, 10, 10)
    assert derived == {"step": 10, "last_step": 10}


def test_sliders_and_view_keep_in_step():
    explorer = GraphExplorer()
    explorer.controls["v0"].widget.value = 1.5
    assert explorer.view.v0 == 1.5 and explorer.result.values["q"] == 6.5
    explorer.view.v1 = -0.9999999999999996  # what a slider's arithmetic may leave
    assert explorer.result.values["y"] == -1
    widget = explorer.controls["v1"].widget
    assert (widget.description, widget.min, widget.max, widget.step) == ("y", -6, 6, 0.5)


def test_many_inputs_are_edited_on_the_drawing_alone():
    explorer = GraphExplorer(sum((Node(i, f"x{i}") for i in range(1, 8)), Node(0, "x0")))
    assert set(explorer.controls) == {"step"}
    fine = GraphExplorer(Node(0.37, "x") * 2)
    assert fine.view.by == 0.01 and fine.result.values["x"] == 0.37


def test_an_explorer_can_be_made_from_its_state():
    for make in BUILT_IN.values():
        explorer = make()
        explorer.view.v0, explorer.view.step = 4.5, 3
        twin = GraphExplorer.from_state(explorer.view.state)
        assert twin.view.state == explorer.view.state
        assert twin.summary() == explorer.summary() and list(twin.controls) == list(
            explorer.controls
        )


@pytest.mark.parametrize("value", [0, 1, -0.5, 0.005, 0.004999, -1e-9, 99999.99, 1e5, 3.25e300])
def test_numbers_are_short_and_have_their_sign(value):
    text = short(value)
    assert len(text) <= 9 and text.startswith("−") == (value < 0)
    read = float(text.replace("−", "-"))
    assert read == pytest.approx(value, rel=0.05, abs=0.005)


@pytest.mark.parametrize("name", BUILT_IN)
def test_the_still_picture_holds_the_numbers(name):
    explorer = BUILT_IN[name]()
    picture = explorer.picture()
    assert picture == explorer.picture()
    texts = re.sub(r"<[^>]*>", " ", picture).split()
    result = explorer.result
    numbers = [*result.values.values(), *result.gradients.values()]
    assert {short(v) for v in numbers} <= set(texts)
    assert 'data-explorer="GraphExplorer"' in explorer._repr_mimebundle_()["image/svg+xml"]


def test_the_view_has_every_word_that_its_scripts_ask_for():
    asked = set(re.findall(r"words\.(\w+)|\"(graph_\w+)\"", GraphView._esm))
    asked = {a or b for a, b in asked} - {"graph_merged", "graph_pattern_index"}
    assert asked and asked <= set(GraphExplorer().view.words)


def test_maximum_of_three_ties_is_not_confused_by_order(module):
    x, y = Node(1.0, "x"), Node(1.0, "y")
    explorer = GraphExplorer(maximum(x, y) + maximum(y, 1.0))
    assert explorer.result.input_gradients == (0.5, 0.5 + 0.5)
    answers_alike(module, explorer, "ko")
