"""What the graph explorer alone promises: the numbers of cs231n, its words, names and drawings."""

import math
import re
from contextlib import suppress
from itertools import combinations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.explorers import GraphExplorer
from nnlab.explorers.core.controls import decimals
from nnlab.explorers.core.explorer import ImpossibleState
from nnlab.explorers.graph import say
from nnlab.explorers.graph.contract import CONTRACT, graphs, make
from nnlab.explorers.graph.formulas import short
from nnlab.explorers.graph.structure import built
from nnlab.graph import DomainError, Node, check_gradients, exp, log, maximum

from tests.explorers.graph_drawing import boxes, cross, curve, meeting
from tests.explorers.snippets import value_of


def pattern(index):
    return make("patterns", pattern_index=index)


BUILT_IN = {
    "fxyz": GraphExplorer,
    "sigmoid": GraphExplorer.sigmoid_neuron,
    "merged": lambda: GraphExplorer.sigmoid_neuron(merged=True),
    **{f"pattern {i}": lambda i=i: pattern(i) for i in range(4)},
}


def answers_alike(process, explorer):
    """The view says of a state what Python says, be it a step or why there is none."""
    answer = process.state(explorer)
    assert answer["missing"] == []
    assert answer.get("problem") == explorer.problem
    if not explorer.problem:
        assert answer["line"] == explorer.line
        assert answer["derived"] == {
            "step": explorer.view.step,
            "last_step": explorer.view.last_step,
        }


@given(state=CONTRACT.states)
@settings(max_examples=60)
def test_small_numbers_are_the_same_too(process_of, state):
    """The contract takes 1e-12 for 0; here each number has its own eleven digits."""
    explorer = make(**state)
    assume(not explorer.problem)
    shown, walk = process_of(GraphExplorer).state(explorer)["result"], explorer.result
    for name in ("values", "gradients"):
        ours = list(getattr(walk, name).values())
        np.testing.assert_allclose(shown[name], ours, rtol=1e-11, atol=0)


@given(state=CONTRACT.states)
@settings(max_examples=60)
def test_the_copied_lines_give_every_value_and_gradient_to_the_last_bit(state):
    explorer = make(**state)
    rows, nodes, made = explorer.view.graph["nodes"], [], {}
    with suppress(DomainError):
        built(explorer.view.graph, explorer.view.values, nodes)
    assume(len(nodes) == len(rows))
    exec(explorer.snippet, made)
    for row, node in zip(rows, nodes, strict=True):
        assert made[row["variable"]].value == node.value, row["name"]
    if not explorer.problem:
        gradients = np.ravel(value_of(explorer.snippet))
        np.testing.assert_array_equal(gradients, explorer.result.input_gradients)


@pytest.mark.parametrize(
    "name", ['a"b', "\\", "'", "{x}", "$_$", "가중치", "ﬁ", "a b", "f", "#", "\\n"]
)
def test_any_name_can_be_copied_and_drawn(process_of, name):
    explorer = GraphExplorer(Node(2, name) * Node(3, "fi"))
    assert process_of(GraphExplorer).state(explorer)["snippet"] == explorer.snippet
    assert value_of(explorer.snippet) == (3, 2)
    made = {}
    exec(explorer.snippet, made)
    assert name in [node.name for node in made.values() if isinstance(node, Node)]
    assert explorer.still().count("<svg") == 1


def test_a_constant_below_zero_is_copied_with_its_sign_even_zero(process_of):
    explorer = GraphExplorer(Node(2, "x") * -0.0)
    assert process_of(GraphExplorer).state(explorer)["snippet"] == explorer.snippet
    made = {}
    exec(explorer.snippet, made)
    assert math.copysign(1, made["f"].value) == math.copysign(1, explorer.result.values["f"]) == -1


def test_a_negative_base_is_copied_in_parentheses():
    use_language("en")
    power = (-2) ** Node(2, "x") * 3
    explorer = GraphExplorer(power)
    assert "= (-2) ** x\n" in explorer.snippet
    made = {}
    exec(explorer.snippet, made)
    assert made["f"].value == (-2) ** 2 * 3
    assert explorer.problem.startswith("At x the gradient")  # no logarithm of -2, so no slope


@given(f=graphs())
@settings(max_examples=60)
def test_a_drawn_graph_is_the_graph_that_was_given(f):
    expected = f.value
    assume(math.isfinite(expected))
    try:
        walk = GraphExplorer(f, by=0.5).result
    except (DomainError, ImpossibleState):  # a slope that is too steep for a number, too
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
        lines.append(GraphExplorer(step=step).line)
    assert lines[0] == say("start")
    assert lines[1] == "forward 1 of 2, operation + · q = x + y = −2 + 5 = 3"
    assert lines[2] == "forward 2 of 2, operation × · f = q·z = 3·(−4) = −12"
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
        assert word in explorer.line


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
def test_what_cannot_be_computed_says_where_and_why(process_of, f, moves, said):
    use_language("en")
    explorer = GraphExplorer(f)
    for name, value in moves.items():
        setattr(explorer.view, name, value)
    assert said in explorer.problem
    answers_alike(process_of(GraphExplorer), explorer)
    assert "NaN" not in explorer.still()
    if "cannot be computed" in said:
        with pytest.raises(DomainError):
            value_of(explorer.snippet)


def test_a_change_where_a_node_cannot_be_computed_takes_no_other_back(desk):
    """The keys go on from the numbers that are set, not from the last ones that could be drawn."""
    page = desk["en"]
    use_language("en")
    page.show(GraphExplorer(log(Node(0.5, "x")) * Node(1.0, "y")), 640)
    x, y = page.page.locator('[data-key="v0"]'), page.page.locator('[data-key="v1"]')
    by = GraphExplorer().view.data["by"]
    x.press("Home")
    low = page.state()["v0"]
    assert page.page.locator(".nnlab-problem").text_content() and low < 0
    x.press("ArrowUp")
    assert page.state()["v0"] == pytest.approx(low + by)
    y.press("ArrowUp")
    y.press("ArrowUp")
    assert page.state()["v1"] == pytest.approx(1 + 2 * by)
    page.page.locator('[data-key="previous"]').click()
    step = page.state()["step"]
    page.page.locator('[data-key="previous"]').click()
    assert page.state()["step"] == step - 1
    assert float(y.get_attribute("aria-valuenow")) == pytest.approx(1 + 2 * by)
    assert y.locator("[data-value]").text_content() == short(1 + 2 * by)


@pytest.mark.parametrize("name", BUILT_IN)
@pytest.mark.parametrize("width", [280, 300, 320, 326, 360, 480, 600, 667, 697, 768, 900])
def test_nothing_covers_or_leaves(process_of, name, width):
    explorer = BUILT_IN[name]()
    place = process_of(GraphExplorer).layout(explorer, width)
    assert place["width"] <= width
    found = boxes(place, explorer.view.graph)
    met = [(a, b) for a, b in combinations(found, 2) if meeting(a, b)]
    assert met == []
    for _, left, top, right, bottom in found:
        assert left >= -1 and right <= width + 1 and top >= 60 and bottom <= place["height"] + 1
    lines = [curve(wire["points"], place["way"]) for wire in place["wires"]]
    assert not any(cross(a, b) for a, b in combinations(lines, 2))


def laid_out(process_of, f, width):
    """Return the explorer of f and where its parts stand; another f is drawn if it has no value."""
    explorer = GraphExplorer(f)
    assume(explorer.problem is None)
    return explorer, process_of(GraphExplorer).layout(explorer, width)


def test_a_name_in_hangul_is_drawn_by_the_pages_own_fonts():
    f = Node(2, "입력") * Node(3, "무게")
    assert ">입력<" in GraphExplorer(f).still()  # and no warning that Matplotlib has no Hangul


def test_the_check_of_overlaps_can_fail(process_of):
    explorer = GraphExplorer()
    place = process_of(GraphExplorer).layout(explorer, 600)
    place["nodes"][0] |= {key: place["nodes"][1][key] for key in ("x", "y", "value", "gradient")}
    found = boxes(place, explorer.view.graph)
    assert any(meeting(a, b) for a, b in combinations(found, 2))
    assert cross(curve([[0, 0], [90, 90]], "wide"), curve([[0, 80], [90, 5]], "wide"))


@given(f=graphs(), width=st.integers(280, 900))
@settings(max_examples=60)
def test_any_graph_keeps_its_gates_apart(process_of, f, width):
    explorer, place = laid_out(process_of, f, width)
    gates = [box for box in boxes(place, explorer.view.graph)]
    met = [(a, b) for a, b in combinations(gates, 2) if meeting(a, b)]
    assert met == []


def test_merging_keeps_a_finished_walk_finished(process_of):
    explorer = GraphExplorer.sigmoid_neuron()
    steps = explorer.controls["step"].widget
    assert (explorer.view.step, steps.value, steps.max) == (16, 16, 16)
    explorer.controls["merged"].widget.value = True
    assert (explorer.view.step, steps.value, steps.max) == (10, 10, 10)
    explorer.controls["merged"].widget.value = False
    assert (explorer.view.step, steps.value, steps.max) == (16, 16, 16)
    steps.value = 12
    view, ask = explorer.view, process_of(GraphExplorer).ask
    state = view.state | {"merged": True}
    view.merged = True
    derived = ask("state", state=state, data=view.data, words=view.words)["derived"]
    assert (explorer.view.step, steps.value, steps.max) == (10, 10, 10)
    assert derived == {"step": 10, "last_step": 10}


def test_a_slider_of_fine_steps_shows_them_all():
    explorer = GraphExplorer(by=1e-5)
    widget = explorer.controls["v0"].widget
    assert (widget.step, widget.readout_format) == (1e-5, ".5f")
    widget.value = -1.99999
    assert explorer.result.values["x"] == -1.99999
    formats = {by: decimals(by) for by in (0.5, 0.25, 0.05, 1e-6, 1.0, 20.0, 1e7)}
    assert formats == {0.5: 1, 0.25: 2, 0.05: 2, 1e-6: 6, 1.0: 0, 20.0: 0, 1e7: 0}


def test_the_page_says_what_is_meant_not_the_last_bits_of_a_sliders_arithmetic(process_of):
    row, data = {"name": "y"}, {"inputs": ["x", "y"], "digits": 6}
    for left, meant in ((-3.4999999999999996, -3.5), (5.551115123125783e-17, 0), (1e-6, 1e-6)):
        assert process_of(GraphExplorer).call("given", {"v0": 9, "v1": left}, row, data) == meant


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
    assert fine.view.data["by"] == 0.01 and fine.result.values["x"] == 0.37


def test_an_explorer_can_be_made_from_its_state():
    for built_in in BUILT_IN.values():
        explorer = built_in()
        explorer.view.v0, explorer.view.step = 4.5, 3
        twin = GraphExplorer.from_state(explorer.view.state, explorer.view.data)
        assert twin.view.state == explorer.view.state
        assert twin.line == explorer.line and list(twin.controls) == list(explorer.controls)


@pytest.mark.parametrize("value", [0, 1, -0.5, 0.005, 0.004999, -1e-9, 99999.99, 1e5, 3.25e300])
def test_numbers_are_short_and_have_their_sign(value):
    text = short(value)
    assert len(text) <= 9 and text.startswith("−") == (value < 0)
    read = float(text.replace("−", "-"))
    assert read == pytest.approx(value, rel=0.05, abs=0.005)


@pytest.mark.parametrize("name", BUILT_IN)
def test_the_still_picture_holds_the_numbers(name):
    explorer = BUILT_IN[name]()
    picture = explorer.still()
    assert picture == explorer.still()
    texts = re.sub(r"<[^>]*>", " ", picture).split()
    result = explorer.result
    numbers = [*result.values.values(), *result.gradients.values()]
    assert {short(v) for v in numbers} <= set(texts)
    assert 'data-explorer="GraphExplorer"' in explorer._repr_mimebundle_()["image/svg+xml"]


def test_maximum_of_three_ties_is_not_confused_by_order(process_of):
    x, y = Node(1.0, "x"), Node(1.0, "y")
    explorer = GraphExplorer(maximum(x, y) + maximum(y, 1.0))
    assert explorer.result.input_gradients == (0.5, 0.5 + 0.5)
    answers_alike(process_of(GraphExplorer), explorer)
