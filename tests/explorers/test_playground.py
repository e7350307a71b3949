"""What only the playground does: it trains by itself; net and points are the reader's own."""

import json

import numpy as np
import pytest
from nnlab import use_language
from nnlab.explorers.playground.explorer import PlaygroundExplorer
from nnlab.explorers.playground.view import NAMES
from nnlab.playground import Setup, Training, from_json, from_link, to_json, to_link, torch_script

from tests.explorers.view_page import ViewPage


@pytest.fixture
def page(browser):
    use_language("en")
    page = ViewPage(browser, "en")
    page.page.set_viewport_size({"width": 1000, "height": 1100})
    yield page
    page.close()


def press(page, key):
    page.page.locator(f'[data-key="{key}"]').press("Enter")
    page.settle()


def on_plane(page, x1, x2):
    """Return where on the screen a point of the plane is."""
    box = page.page.locator(".nnlab-outline").bounding_box()
    return box["x"] + box["width"] * (x1 / 3.6 + 0.5), box["y"] + box["height"] * (0.5 - x2 / 3.6)


def running(page):
    name = page.page.locator('[data-key="run"]').get_attribute("aria-label")
    assert name in ("run the training", "pause the training")
    return name == "pause the training"


def wait_until_paused(page):
    page.page.locator('[data-key="run"][aria-label="run the training"]').wait_for()


TAKE_TURNS = """[...document.querySelectorAll(".nnlab-wires, [class^=nnlab-curve], [data-output]")]
  .map((node) => node.outerHTML.replace(/ nnlab-chosen/, "") + node.textContent)"""


def test_nothing_trains_until_run_is_pressed_and_pause_stops_it(page):
    page.show(PlaygroundExplorer(points=50), 900)
    page.page.wait_for_timeout(200)
    assert page.state()["steps"] == 0
    press(page, "run")
    page.page.wait_for_function("window.state().steps > 20")
    press(page, "run")
    wait_until_paused(page)
    steps = page.state()["steps"]
    page.page.wait_for_timeout(200)  # in which it would go on
    assert not running(page) and page.state()["steps"] == steps
    explorer = PlaygroundExplorer(points=50, steps=steps)
    assert page.page.locator(".nnlab-line").text_content() == explorer.line


def test_what_takes_turns_in_training_is_at_rest_what_a_page_draws_that_never_ran(page):
    page.show(PlaygroundExplorer(points=50), 900)
    for _ in range(5):  # a pause in the very frame of a part's turn would show nothing
        before = page.state()["steps"]
        press(page, "run")
        page.page.wait_for_function(f"window.state().steps > {before + 20}")
        press(page, "run")
        wait_until_paused(page)
        at_rest = page.page.evaluate(TAKE_TURNS)
        page.show(PlaygroundExplorer(points=50, steps=page.state()["steps"]), 900)
        assert at_rest == page.page.evaluate(TAKE_TURNS)


def test_reset_stops_the_training(page):
    page.show(PlaygroundExplorer(points=50), 900)
    press(page, "run")
    page.page.locator(".nnlab-foot button").first.click()
    wait_until_paused(page)
    assert page.state()["steps"] == 0


def test_one_step_one_epoch_and_back(page):
    page.show(PlaygroundExplorer(points=100, test_share=0.3), 900)  # 70 points: 7 steps
    for key, steps in (("step", 1), ("epoch", 7), ("epoch", 14), ("back", 0)):
        press(page, key)
        assert page.state()["steps"] == steps, key


def test_a_rate_that_diverges_stops_and_says_so(page):
    page.show(PlaygroundExplorer("plane", activation="linear", learning_rate=10.0, hidden=[8]), 900)
    press(page, "run")
    page.page.wait_for_function(
        "document.querySelector('.nnlab-line').textContent.match(/diverged/)"
    )
    wait_until_paused(page)


def test_it_stops_where_it_cannot_be_seen(page):
    page.show(PlaygroundExplorer(points=50), 900)
    press(page, "run")
    page.page.evaluate("scrollTo(0, 0); document.querySelector('#view').style.marginTop = '9000px'")
    wait_until_paused(page)


def test_many_steps_are_done_over_several_frames(page):
    """A link may ask for more than fits into a frame; no frame is longer for it."""
    explorer = PlaygroundExplorer(points=200, hidden=[8, 8], steps=4000)
    page.page.evaluate("""() => {
      window.lines = [];
      const look = () => lines.push(document.querySelector(".nnlab-line")?.textContent ?? "");
      const options = { childList: true, subtree: true, characterData: true };
      new MutationObserver(look).observe(document.querySelector("#view"), options);
    }""")
    page.show(explorer, 900)
    page.page.wait_for_function(
        "!/training again/.test(document.querySelector('.nnlab-line').textContent)"
    )
    assert page.page.locator(".nnlab-line").text_content() == explorer.line
    assert any("training again, up to step 4000" in line for line in page.page.evaluate("lines"))


def test_the_step_before_the_one_that_diverges_is_shown_as_it_is(page):
    explorer = PlaygroundExplorer("plane", activation="linear", learning_rate=10.0, hidden=[8])
    page.show(explorer, 900)
    line = page.page.locator(".nnlab-line")
    while "diverged" not in line.text_content():
        press(page, "step")
    before = page.state()["steps"] - 1
    page.page.evaluate("(steps) => window.model.set('steps', steps)", before)
    page.settle()
    state = {"activation": "linear", "learning_rate": 10.0, "hidden": [8], "steps": before}
    assert line.text_content() == PlaygroundExplorer("plane", **state).line
    assert "diverged" not in line.text_content()


COUNT_FRAMES = r"""() => {
  const ask = window.requestAnimationFrame;
  Object.assign(window, { trained: 0, frames: 0 });
  window.requestAnimationFrame = (act) => ask((time) => {
    trained += /frame\(page/.test(act);
    act(time);
  });
  const count = () => { frames++; ask(count); };
  count();
  const run = document.querySelector('[data-key="run"]');
  for (let i = 0; i < 5; i++) run.dispatchEvent(new MouseEvent("click"));
}"""


def test_presses_in_one_frame_start_one_training(page):
    page.show(PlaygroundExplorer(points=50), 900)
    page.page.evaluate(COUNT_FRAMES)
    page.page.wait_for_function("trained > 40")
    trained, frames = page.page.evaluate("[trained, frames]")
    assert running(page) and trained <= frames + 5


def test_layers_and_units_are_added_and_removed(page):
    page.show(PlaygroundExplorer(steps=3), 900)
    for key, hidden in (
        ("layer+", [4, 4]),
        ("units1-", [4, 3]),
        ("units0+", [5, 3]),
        ("layer-", [5]),
        ("layer-", []),
        ("layer-", []),
        ("layer+", [4]),
    ):
        press(page, key)
        assert page.state()["hidden"] == hidden, key
    press(page, "input_x1_x2")
    assert page.state()["features"] == ["x1", "x2", "x1_x2"]
    for key in ("input_x1", "input_x2", "input_x1_x2"):
        press(page, key)
    assert page.state()["features"] == ["x1_x2"]  # one at least


def test_a_weight_is_pressed_read_and_changed(page):
    explorer = PlaygroundExplorer()
    theta = explorer.result.theta
    page.show(explorer, 900)
    line = page.page.locator(".nnlab-wire-press").nth(5)
    x, y = line.evaluate(
        """(node) => {
          const at = node.getPointAtLength(node.getTotalLength() * 0.97);
          const on = new DOMPoint(at.x, at.y).matrixTransform(node.getScreenCTM());
          return [on.x, on.y];
        }"""
    )
    page.page.mouse.click(x, y)
    page.settle()
    handle = page.page.locator('[data-key="parameter"]')
    assert handle.get_attribute("aria-label") == "weight or bias: x₂ → layer 1, unit 3"
    assert float(handle.get_attribute("aria-valuenow")) == theta[5]
    handle.press("ArrowUp")
    start = page.state()["start"]
    assert start[5] == round(theta[5] + 0.1, 3)
    assert [*start[:5], *start[6:]] == [*theta[:5], *theta[6:]]


def test_another_seed_gives_other_weights_also_after_one_was_changed(page):
    page.show(PlaygroundExplorer(), 900)
    press(page, "more")
    assert page.state()["start"]
    page.page.evaluate("window.model.set('seed', 1)")
    page.settle()
    assert page.state()["start"] == []
    assert page.page.locator(".nnlab-line").text_content() == PlaygroundExplorer(seed=1).line


def test_weights_changed_by_hand_stay_with_other_points(page):
    page.show(PlaygroundExplorer("own"), 900)
    press(page, "more")
    start = page.state()["start"]
    press(page, "clear")
    page.page.mouse.click(*on_plane(page, -1, 0.5))
    read(page, opened(page, "csv"), "1, 1, 0\n-1, 1, 1")
    assert start and page.state()["start"] == start


def test_a_finger_scrolls_past_the_weight_and_pulls_it_sideways(phone):
    phone.show(PlaygroundExplorer())
    reach = phone.page.locator('[data-key="parameter"]')
    reach.evaluate("(node) => node.scrollIntoView({block: 'center'})")
    box = reach.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    phone.fingers.down(x, y)
    phone.fingers.up()
    assert phone.state()["start"] == []
    phone.fingers.swipe((x, y), (x, y - 90))
    assert phone.state()["start"] == []
    box = reach.bounding_box()
    y = box["y"] + box["height"] / 2
    first = PlaygroundExplorer().result.theta[0]
    phone.fingers.swipe((x, y), (x + 50, y))
    assert phone.state()["start"][0] == pytest.approx(first + 1, abs=0.02)


def test_a_dead_unit_is_dashed(page):
    page.show(
        PlaygroundExplorer(hidden=[1], activation="relu", start=[0.0, 0.0, -1.0, 1.0, 0.0]), 900
    )
    assert page.page.locator("rect.nnlab-dead:not(.nnlab-input *)").count() == 1


def test_two_last_units_show_the_folded_plane(page):
    folded = page.page.get_by_text("folded by the last hidden layer")
    page.show(PlaygroundExplorer(hidden=[3, 2]), 900)
    assert folded.count() == 1
    page.show(PlaygroundExplorer(hidden=[2, 4]), 900)
    assert folded.count() == 0


def test_points_are_placed_moved_and_erased_by_the_mouse(page):
    page.show(PlaygroundExplorer("own", own=[[1, 1, 0]]), 900)
    press(page, "pen1")
    page.page.mouse.click(*on_plane(page, -1, 0.5))
    first, second = page.state()["own"]
    assert first == [1, 1, 0] and second == pytest.approx([-1, 0.5, 1], abs=0.02)
    page.page.mouse.move(*on_plane(page, 1, 1))
    page.page.mouse.down()
    page.page.mouse.move(*on_plane(page, 0.2, -1), steps=4)
    page.page.mouse.up()
    assert page.state()["own"][0] == pytest.approx([0.2, -1, 0], abs=0.02)
    press(page, "eraser")
    page.page.mouse.click(*on_plane(page, 0.2, -1))
    assert page.state()["own"] == [second]


def choose(page, data):
    page.page.evaluate("(at) => window.model.set('dataset_index', at)", NAMES.index(data))
    page.settle()


def test_a_cleared_sheet_says_so_and_takes_a_new_point(page):
    page.show(PlaygroundExplorer("own"), 900)
    press(page, "clear")
    assert page.state()["own"] == []
    assert page.page.locator("path.nnlab-point").count() == 0
    assert (
        page.page.locator(".nnlab-problem").text_content()
        == PlaygroundExplorer("own", own=[]).problem
    )
    page.page.mouse.click(*on_plane(page, -1, 0.5))
    assert len(page.state()["own"]) == 1
    assert page.page.locator(".nnlab-problem").text_content() == ""


@pytest.mark.parametrize("first", ["own", "xor"])
def test_a_sheet_without_points_can_be_drawn_on_whatever_came_before(page, first):
    page.show(PlaygroundExplorer(first, own=[]), 900)
    choose(page, "xor")
    choose(page, "own")
    assert page.page.locator("path.nnlab-point").count() == 0
    for key in ("run", "step", "epoch"):
        press(page, key)
    assert page.state()["steps"] == 0 and not running(page)
    press(page, "pen1")
    page.page.mouse.click(*on_plane(page, -1, 0.5))
    assert page.state()["own"] == [pytest.approx([-1, 0.5, 1], abs=0.02)]


@pytest.mark.parametrize("first", ["own", "function"])
def test_a_playground_that_begins_with_nothing_to_train_on_is_drawn(page, first):
    page.show(PlaygroundExplorer(first, own=[], expression="2 y", hidden=[3, 2]), 328)
    assert page.page.locator(".nnlab-stage").bounding_box()["height"] > 600
    assert page.page.locator(".nnlab-problem").text_content() != ""


def test_a_wrong_function_can_be_mended_whatever_came_before(page):
    page.show(PlaygroundExplorer("own", expression="2 y"), 900)
    own = page.state()["own"]
    choose(page, "function")
    page.page.mouse.click(*on_plane(page, -1, 0.5))  # no sheet to draw on
    assert page.state()["own"] == own
    field = page.page.locator('[data-key="expression"]')
    assert field.input_value() == "2 y"
    field.fill("x^3")
    page.settle()
    assert page.page.locator(".nnlab-problem").text_content() == ""
    choose(page, "xor")
    choose(page, "function")
    assert page.page.locator('[data-key="expression"]').input_value() == "x^3"


def test_points_are_placed_moved_and_erased_by_keys(page):
    page.show(PlaygroundExplorer("own", own=[[1, 1, 0]]), 900)
    page.page.locator('[data-key="own"]').focus()

    def keys(*names):
        for name in names:
            page.page.keyboard.press(name)
            page.settle()
        return page.state()["own"]

    assert keys("ArrowUp", "ArrowLeft", " ") == [[1, 1, 0], [-0.1, 0.1, 0]]
    assert keys(" ", "ArrowUp", " ", "ArrowUp") == [[1, 1, 0], [-0.1, 0.2, 0]]
    assert keys("ArrowDown", "Delete") == [[1, 1, 0]]


def test_a_point_that_is_held_is_let_go_with_another_tool(page):
    page.show(PlaygroundExplorer("own", own=[[0, 0, 0], [1, 1, 1]]), 900)
    plane = page.page.locator('[data-key="own"]')
    for let_go in ("eraser", "pen0", "clear"):
        plane.press(" ")
        page.settle()
        assert "a point is held" in plane.get_attribute("aria-label")
        press(page, let_go)
        assert "a point is held" not in plane.get_attribute("aria-label")
        press(page, "pen0")


def test_a_function_is_typed_and_its_error_says_where(page):
    page.show(PlaygroundExplorer("function"), 900)
    field = page.page.locator('[data-key="expression"]')
    assert field.input_value() == "sin(3x)/2"
    field.fill("2 y")
    page.settle()
    assert page.page.locator(".nnlab-problem").text_content() == (
        PlaygroundExplorer("function", expression="2 y").problem
    )
    assert field.input_value() == "2 y"
    field.fill("x^3")
    page.settle()
    assert page.page.locator(".nnlab-problem").text_content() == ""
    assert page.page.locator(".nnlab-line").text_content() == (
        PlaygroundExplorer("function", expression="x^3").line
    )


def test_a_finger_taps_a_point_onto_the_plane(phone):
    phone.show(PlaygroundExplorer("own", own=[[1, 1, 0]]))
    phone.page.evaluate(
        "document.querySelector('.nnlab-outline').scrollIntoView({block: 'center'})"
    )
    phone.fingers.down(*on_plane(phone, -1, 0.5))
    phone.fingers.up()
    assert phone.state()["own"][1] == pytest.approx([-1, 0.5, 0], abs=0.02)


def opened(page, form):
    press(page, "exchange")
    page.page.locator(f'[data-key="form_{form}"]').click()
    page.settle()
    return page.page.locator(".nnlab-text")


def focused(page):
    return page.page.evaluate("document.activeElement.dataset.key")


def read(page, area, text):
    area.fill(text)
    page.page.locator('[data-key="apply"]').click()
    page.settle()


STATE = {"hidden": [3, 2], "activation": "relu", "steps": 12, "noise": 0.15, "optimizer": "adam"}


@pytest.mark.parametrize("form, reader", [("link", from_link), ("json", from_json)])
def test_the_whole_state_is_taken_away_and_brought_back(page, form, reader):
    explorer = PlaygroundExplorer("own", own=[[1, 1, 0], [-0.5, 0.25, 1]], **STATE)
    page.show(explorer, 900, alone=True)
    before, text = page.state(), opened(page, form).input_value()
    assert reader(text.split("#play=")[-1]) == explorer.view.setup
    page.show(PlaygroundExplorer(), 900, alone=True)
    read(page, opened(page, form), text)
    assert page.state() == before
    assert focused(page) == "exchange"


def test_the_link_of_an_emptied_sheet_brings_the_empty_sheet(page):
    page.show(PlaygroundExplorer("own", hidden=[3]), 900, alone=True)
    press(page, "clear")
    text = opened(page, "link").input_value()
    page.show(PlaygroundExplorer(), 900, alone=True)
    read(page, opened(page, "link"), text)
    assert page.state() == PlaygroundExplorer("own", own=[], hidden=[3]).view.state
    said = page.page.locator(".nnlab-problem").text_content()
    assert said == "There is no point yet; try to put one on the plane."


def test_the_copied_lines_of_a_wrong_function_are_the_pages_too(process_of):
    for expression in ("2 y", 'sin("', "x\\y", ""):
        explorer = PlaygroundExplorer("function", expression=expression, hidden=[2], steps=7)
        view = explorer.view
        script = process_of(PlaygroundExplorer).ask("snippet", state=view.state, data=view.data)
        assert explorer.problem and explorer.snippet == script
        assert f"expression={json.dumps(expression)}" in script


def test_a_saved_state_need_not_say_that_there_is_no_second_net(process_of):
    view = PlaygroundExplorer(steps=2).view
    state = {name: value for name, value in view.state.items() if name != "compare"}
    process = process_of(PlaygroundExplorer)
    answer = process.ask("state", state=state, data=view.data, words=view.words)
    assert answer == process.state(PlaygroundExplorer(steps=2))


def test_a_long_function_can_be_typed(page):
    page.show(PlaygroundExplorer("function"), 900)
    long = "x" + " + x" * 49  # 197 characters
    field = page.page.locator('[data-key="expression"]')
    field.fill(long[:-4])
    field.press_sequentially(long[-4:])
    assert page.state()["expression"] == long


def test_a_buttons_name_holds_what_is_written_on_it(page):
    for language in ("ko", "en"):
        use_language(language)
        page.show(PlaygroundExplorer(), 900)
        for _ in range(2):
            for key in ("run", "step", "epoch", "back"):
                button = page.page.locator(f'[data-key="{key}"]')
                face = button.text_content().strip("▶❚ ")
                assert face in button.get_attribute("aria-label"), (language, key)
            press(page, "run")
        press(page, "run")


def test_training_is_full_and_test_hollow_as_in_the_plane(page):
    page.show(PlaygroundExplorer(steps=3), 900)
    fills = page.page.evaluate("""["train", "test"].map((kind) =>
      getComputedStyle(document.querySelector(`.nnlab-curve-${kind}`)).fill)""")
    assert fills[0] != fills[1]
    shapes = page.page.evaluate("""["train", "test"].map((kind) =>
      document.querySelector(`.nnlab-curve-${kind}`).getAttribute("d").match(/a/g).length)""")
    assert shapes == [2, 2]  # discs, both


OFF = {
    "learning_rate": 0.2, "batch": 7, "penalty_rate": 0.002, "seed": 100, "data_seed": 2**32 - 1,
    "points": 15, "noise": 0.123, "test_share": 0.25,
}  # fmt: skip


def test_values_that_are_no_step_of_a_control_are_taken_and_said(page):
    setup = Setup(**OFF, hidden=[2], penalty="l2", steps=3)
    page.show(PlaygroundExplorer(), 900, alone=True)
    read(page, opened(page, "link"), to_link(setup))
    explorer = PlaygroundExplorer(**OFF, hidden=[2], penalty="l2", steps=3)
    assert page.state() == explorer.view.state and explorer.view.setup == setup
    line = page.page.locator(".nnlab-line").text_content()
    assert line == explorer.line
    for said in ("learning rate 0.2", "batch size 7", "regularization strength 0.002"):
        assert said in line
    for said in ("points 15", "noise 0.123", "share kept for testing 0.25"):
        assert said in line
    assert page.page.evaluate("[model.get('seed_most'), model.get('data_seed_most')]") == [
        100,
        2**32 - 1,
    ]
    assert explorer.controls["seed"].widget.value == 100
    assert explorer.controls["rate"].widget.label == "other (⋯)"
    assert from_link(opened(page, "link").input_value().split("#play=")[1]) == setup


def test_a_step_of_a_control_takes_another_values_place(page):
    explorer = PlaygroundExplorer(learning_rate=0.2)
    explorer.controls["rate"].widget.index = 3
    assert explorer.view.rate == 0.01 and "learning rate" not in explorer.line


def test_a_second_net_is_beside_swapped_and_dropped(page):
    page.show(PlaygroundExplorer("donut", hidden=[3], activation="relu", steps=40), 740)
    press(page, "compare")
    press(page, "units0-")
    assert page.state()["steps"] == 0
    press(page, "epoch")
    steps = page.state()["steps"]
    mine = {"hidden": [2], "activation": "relu"}
    other = {"hidden": [3], "activation": "relu"}
    explorer = PlaygroundExplorer("donut", **mine, steps=steps, compare=other)
    assert page.state() == explorer.view.state
    line = page.page.locator(".nnlab-line")
    assert line.text_content() == explorer.line and f"A (3 units, step {steps})" in explorer.line
    alone = PlaygroundExplorer("donut", **other, steps=steps).result
    for name in ("theta", "losses", "steps", "dead_units"):
        np.testing.assert_array_equal(getattr(explorer.result.other, name), getattr(alone, name))
    planes = [page.page.locator(f".nnlab-outline{which}").bounding_box() for which in ("", "-a")]
    assert planes[0]["y"] == planes[1]["y"] and planes[0]["x"] > planes[1]["x"]
    press(page, "swap")
    assert line.text_content() == (
        PlaygroundExplorer("donut", **other, steps=steps, compare=mine).line
    )
    press(page, "drop")
    assert page.state()["compare"] is None
    assert page.page.locator(".nnlab-outline-a").count() == 0


def test_both_nets_train_for_the_same_steps_and_never_show_another(page):
    page.show(PlaygroundExplorer(points=50, compare={"hidden": [8, 8], "batch": 1}), 740)
    press(page, "run")
    page.page.wait_for_function("window.state().steps > 40")
    said = page.page.evaluate("""() => new Promise((done) => {
      const found = [];
      const look = () => {
        found.push([...document.querySelectorAll(".nnlab-title")].map((node) => node.textContent));
        if (found.length < 12) requestAnimationFrame(look);
        else done(found);
      };
      look();
    })""")
    press(page, "run")
    for now, a in said:
        now, a = (int(text.split("step ")[1]) for text in (now, a))
        assert 0 <= now - a
    steps = page.state()["steps"]
    titles = page.page.locator(".nnlab-title").all_text_contents()
    assert titles == [f"now: 4 units, step {steps}", f"A: 16 units, step {steps}"]
    explorer = PlaygroundExplorer(points=50, compare={"hidden": [8, 8], "batch": 1}, steps=steps)
    assert page.page.locator(".nnlab-line").text_content() == explorer.line


def test_two_planes_stand_one_below_the_other_on_a_phone(phone):
    phone.show(PlaygroundExplorer(compare={"hidden": [2]}))
    mine, other = (
        phone.page.locator(f".nnlab-outline{which}").bounding_box() for which in ("", "-a")
    )
    assert mine["x"] == other["x"] and mine["y"] + mine["height"] < other["y"]
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_second_net_goes_with_the_link(page):
    compare = {"hidden": [2, 2], "learning_rate": 0.2}
    explorer = PlaygroundExplorer("moons", steps=2, compare=compare)
    page.show(explorer, 740, alone=True)
    text = opened(page, "link").input_value()
    assert from_link(text.split("#play=")[1]) == explorer.view.setup
    page.show(PlaygroundExplorer(), 740, alone=True)
    read(page, opened(page, "link"), text)
    assert page.state() == explorer.view.state


def test_three_last_units_are_seen_in_space_and_turned(page):
    page.show(PlaygroundExplorer(hidden=[3], activation="relu"), 900)
    ball = page.page.locator('[data-key="look"]')
    cage = page.page.locator(".nnlab-cage")
    before = cage.get_attribute("d")
    assert ball.get_attribute("aria-valuetext") == "30°, 20°"
    ball.press("ArrowRight")
    ball.press("ArrowDown")
    page.settle()
    assert ball.get_attribute("aria-valuetext") == "35°, 25°"
    assert cage.get_attribute("d") != before
    box = ball.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.page.mouse.move(x, y)
    page.page.mouse.down()
    page.page.mouse.move(x + 50, y)
    page.page.mouse.up()
    page.settle()
    assert ball.get_attribute("aria-valuetext") == "65°, 25°"
    assert page.state()["steps"] == 0


def test_a_finger_turns_the_plane_in_space_sideways_and_scrolls_past_it(phone):
    phone.show(PlaygroundExplorer(hidden=[3]))
    ball = phone.page.locator('[data-key="look"]')
    ball.evaluate("(node) => node.scrollIntoView({block: 'center'})")
    box = ball.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    phone.fingers.swipe((x, y), (x, y - 90))
    phone.settle()
    assert ball.get_attribute("aria-valuetext") == "30°, 20°"
    box = ball.bounding_box()
    y = box["y"] + box["height"] / 2
    phone.fingers.swipe((x, y), (x + 50, y))
    phone.settle()
    assert ball.get_attribute("aria-valuetext") in ("55°, 20°", "60°, 20°")


def test_a_finger_takes_a_second_net_and_drops_it(phone):
    phone.show(PlaygroundExplorer())
    for key, count in (("compare", 1), ("swap", 1), ("drop", 0)):
        button = phone.page.locator(f'[data-key="{key}"]')
        button.evaluate("(node) => node.scrollIntoView({block: 'center'})")
        button.tap()
        phone.settle()
        assert phone.page.locator(".nnlab-outline-a").count() == count


def test_the_points_in_space_are_where_the_units_put_them(page, process_of):
    explorer = PlaygroundExplorer(hidden=[3], activation="relu", steps=5)
    training = Training(explorer.view.setup)
    training.run(5)
    wanted = training.net.images(training.inputs)[1]
    found = process_of(PlaygroundExplorer).state(explorer)["result"]["folded"]
    np.testing.assert_array_equal(np.transpose(found), wanted)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_picture_in_words(page, language):
    use_language(language)
    explorer = PlaygroundExplorer("donut", hidden=[2], activation="relu", steps=50, test_share=0.2)
    page.show(explorer, 900)
    press(page, "words")
    page.settle()
    said = page.page.locator(".nnlab-words").inner_text()
    assert focused(page) == "described"
    training = Training(explorer.view.setup)
    training.run(50)
    cut, targets = training.data.training, training.data.targets
    right = (training.net.scores(training.inputs) > 0) == (targets > 0)
    for kind in (0, 1):
        train, test = ((targets == kind)[part] for part in (slice(cut), slice(cut, None)))
        good = (right & (targets == kind))[:cut].sum(), (right & (targets == kind))[cut:].sum()
        wanted = {
            "ko": f"클래스 {kind}: 훈련 점 {train.sum()}개 중 {good[0]}개, "
            f"테스트 점 {test.sum()}개 중 {good[1]}개",
            "en": f"Class {kind}: {good[0]} of {train.sum()} training points and "
            f"{good[1]} of {test.sum()} test points",
        }
        assert wanted[language] in said
    assert explorer.line in said
    page.page.keyboard.press("Escape")
    page.settle()
    assert page.page.locator(".nnlab-words").count() == 0 and focused(page) == "words"


def test_the_quarters_of_the_plane_in_words(page):
    """A net whose score is x1: the right half is class 1."""
    explorer = PlaygroundExplorer(hidden=[], start=[1.0, 0.0, 0.0])
    page.show(explorer, 900)
    press(page, "words")
    said = page.page.locator(".nnlab-words").inner_text()
    assert "upper left 0%, upper right 100%, lower left 0%, lower right 100%" in said


def test_a_text_is_copied_or_selected(page):
    page.show(PlaygroundExplorer(), 900)
    area = opened(page, "torch")
    page.page.evaluate("""() => Object.defineProperty(navigator, "clipboard", {
      configurable: true, value: { writeText: async (text) => { window.copied = text; } } })""")
    press(page, "copy")
    assert page.page.evaluate("copied") == area.input_value() and status(page) == "Copied."
    page.page.evaluate("""() => Object.defineProperty(navigator, "clipboard", {
      configurable: true, value: { writeText: async () => { throw new Error(); } } })""")
    press(page, "copy")
    assert "the text is selected" in status(page)
    assert area.evaluate("(area) => area.selectionEnd") == len(area.input_value())


def test_points_of_regression_come_back_from_their_csv(page):
    explorer = PlaygroundExplorer("gaussian", points=20)
    page.show(explorer, 900)
    text = opened(page, "csv").input_value()
    read(page, page.page.locator(".nnlab-text"), text)
    measured = page.state()["measured"]
    assert NAMES[page.state()["dataset_index"]] == "measured"
    wanted = np.array([line.split(", ") for line in text.split("\n")], float)
    np.testing.assert_allclose(measured, wanted, atol=0.00101)
    again = opened(page, "csv").input_value()
    read(page, page.page.locator(".nnlab-text"), again)
    rows = sorted(map(tuple, page.state()["measured"]))
    assert rows == sorted(map(tuple, measured))
    line = page.page.locator(".nnlab-line").text_content()
    assert line == PlaygroundExplorer("measured", measured=page.state()["measured"]).line


def test_points_with_values_are_placed(page):
    page.show(PlaygroundExplorer("measured", measured=[[1, 1, 0.5]]), 900)
    press(page, "pen1")
    page.page.mouse.click(*on_plane(page, -1, 0.5))
    first, second = page.state()["measured"]
    assert first == [1, 1, 0.5] and second == pytest.approx([-1, 0.5, -1], abs=0.02)
    press(page, "clear")
    assert page.state()["measured"] == []
    assert "no point yet" in page.page.locator(".nnlab-problem").text_content()


def test_what_cannot_be_read_says_why_and_stays(page):
    page.show(PlaygroundExplorer(), 900, alone=True)
    before = page.state()
    for form, text, why in (
        ("link", "1.00000000~data.moons", "was cut off or changed"),
        ("json", "{", "is not JSON"),
        ("csv", "1, 2", "Line 1 has 2 values"),
        (
            "json",
            to_json(Setup()).replace('"learning_rate": 0.1', '"learning_rate": 1000'),
            "learning_rate = 1000 does not fit",
        ),
    ):
        area = opened(page, form)
        read(page, area, text)
        assert why in page.page.locator(".nnlab-exchange p").text_content()
        assert area.input_value() == text
        press(page, "close")
        assert focused(page) == "exchange"
    assert page.state() == before


def test_points_are_pasted_as_csv(page):
    page.show(PlaygroundExplorer(), 900)
    read(page, opened(page, "csv"), "x,y,class\n0.5,-1,1\n-1,1,0\n")
    assert page.state()["own"] == [[0.5, -1, 1], [-1, 1, 0]]
    assert NAMES[page.state()["dataset_index"]] == "own"


def status(page):
    return page.page.locator(".nnlab-exchange p").text_content()


def test_that_pasted_points_were_scaled_is_said(page):
    page.show(PlaygroundExplorer(), 900)
    area = opened(page, "csv")
    read(page, area, "150,3,O")
    assert "is not a number" in status(page)
    read(page, area, "150,3,0\n170,3,1\n190,3,1")
    assert page.state()["own"] == [[-1.5, 0, 0], [0, 0, 1], [1.5, 0, 1]]
    assert "each axis was scaled" in status(page)
    assert area.input_value() == "-1.5, 0, 0\n0, 0, 1\n1.5, 0, 1"


@pytest.mark.parametrize("data", ["moons", "gaussian"])
def test_made_points_are_given_as_csv(page, data):
    explorer = PlaygroundExplorer(data, points=20)
    page.show(explorer, 900)
    rows = [line.split(", ") for line in opened(page, "csv").input_value().split("\n")]
    made = Training(explorer.view.setup).data
    wanted = np.column_stack([made.points, made.targets])
    np.testing.assert_allclose(np.array(rows, float), wanted, atol=6e-5)


def test_the_text_follows_the_state_until_the_reader_types(page):
    page.show(PlaygroundExplorer(), 900)
    area = opened(page, "json")
    press(page, "step")
    assert from_json(area.input_value()).steps == 1
    area.fill("mine")
    press(page, "step")
    assert area.input_value() == "mine"


def test_escape_closes_the_panel(page):
    page.show(PlaygroundExplorer(), 900)
    opened(page, "json").press("Escape")
    page.settle()
    assert page.page.locator(".nnlab-exchange").count() == 0
    assert focused(page) == "exchange"


def test_a_notebook_offers_no_link(page):
    page.show(PlaygroundExplorer(), 900)
    press(page, "exchange")
    assert page.page.locator('[data-key="form_link"]').count() == 0
    page.show(PlaygroundExplorer(), 900, alone=True)
    press(page, "exchange")
    assert page.page.locator('[data-key="form_link"]').count() == 1


def test_the_state_as_pytorch(page):
    explorer = PlaygroundExplorer(**STATE)
    page.show(explorer, 900)
    assert opened(page, "torch").input_value() == torch_script(explorer.view.setup, 12)
    assert page.page.locator('[data-key="apply"]').count() == 0


def test_a_link_in_the_address_is_what_the_page_begins_with(page):
    setup = PlaygroundExplorer("moons", **STATE).view.setup
    page.page.evaluate("(text) => { location.hash = `#play=${text}`; }", to_link(setup))
    page.show(PlaygroundExplorer(), 900, alone=True)
    page.settle()
    assert page.state() == PlaygroundExplorer("moons", **STATE).view.state
    assert "#" not in page.page.url


def test_a_link_is_opened_on_a_page_that_stands_already(page):
    page.show(PlaygroundExplorer(), 900, alone=True)
    setup = PlaygroundExplorer("donut", **STATE).view.setup
    for text in ("1.00000000~data.moons", to_link(setup)):
        before = page.state()
        page.page.evaluate("(text) => { location.hash = `#play=${text}`; }", text)
        page.settle()
        if text != to_link(setup):  # a wrong one is shown, with what is wrong
            assert page.state() == before and "was cut off or changed" in status(page)
            assert page.page.locator(".nnlab-text").input_value() == f"#play={text}"
    assert page.state() == PlaygroundExplorer("donut", **STATE).view.state
    assert page.page.locator(".nnlab-exchange").count() == 0
