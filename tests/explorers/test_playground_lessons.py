"""The playground's tasks in the page: judged as nnlab does, solved by pressing as readers do."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.explorers.playground.explorer import TASKS, PlaygroundExplorer
from nnlab.explorers.playground.view import RATES
from nnlab.playground import Setup, Training
from nnlab.playground.lessons import LESSONS, judge, say

from tests.explorers.engine_process import engine_process
from tests.explorers.view_page import ViewPage
from tests.playground_lessons import CHEAP, SOLUTIONS, trainings, verdicts
from tests.playground_setups import SMALL

SCRIPT = """
import { judge } from "./playground/js/lessons.js";
import { setupFrom } from "./playground/js/setup.js";
import { Training } from "./playground/js/training.js";

// What is met of a lesson after each of these setups, which are trained for so many steps.
export function verdicts(lesson, setups) {
  lesson.start = setupFrom(lesson.start);
  let first = null;
  return setups.map(([given, steps]) => {
    const training = new Training(setupFrom(given));
    training.run(steps);
    const { setup, epochs, net } = training;
    const { train, test, trainAccuracy, testAccuracy } = training.losses();
    const losses = [train, test, trainAccuracy, testAccuracy];
    const now = { setup, epochs, losses, theta: [...net.theta], dead: training.deadUnits() };
    const verdict = judge(lesson, now, first);
    first = verdict.first;
    return { met: verdict.met, done: verdict.done, first: first && first.epochs };
  });
}
"""


@pytest.fixture(scope="module")
def node(tmp_path_factory):
    process = engine_process(tmp_path_factory.mktemp("lessons"), SCRIPT)
    yield process
    process.close()


def told(verdict):
    first = verdict.first and verdict.first.epochs
    return {"met": verdict.met, "done": verdict.done, "first": first}


@pytest.mark.parametrize(
    "name, states", [*SOLUTIONS.items(), *((name, states) for name, states, _ in CHEAP)]
)
def test_the_page_judges_as_nnlab_does(node, name, states):
    done = [(one.setup.as_dict(), one.steps) for one in trainings(name, states)]
    wanted = [told(verdict) for verdict in verdicts(name, states)]
    assert node.call("verdicts", LESSONS[name].as_data(), done) == wanted


@given(name=st.sampled_from([*LESSONS]), setups=st.lists(SMALL, min_size=1, max_size=3))
@settings(max_examples=40, deadline=None)
def test_any_training_is_judged_alike(node, name, setups):
    first, wanted, done = None, [], []
    for setup in setups:
        training = Training(setup)
        training.run(setup.steps)
        verdict = judge(name, training, first)
        first = verdict.first
        wanted.append(told(verdict))
        done.append((setup.as_dict(), setup.steps))
    assert node.call("verdicts", LESSONS[name].as_data(), done) == wanted


@pytest.fixture(params=[360, 900], ids=["phone", "desk"])
def page(browser, request):
    use_language("en")
    page = ViewPage(browser, "en")
    page.page.set_viewport_size({"width": request.param + 40, "height": 1500})
    page.width = request.param - 32
    yield page
    page.close()


def begin(page, name="", **state):
    page.show(PlaygroundExplorer(**state), page.width)
    if name:
        page.page.locator('[data-key="lesson"]').select_option(name)
        page.settle()


def press(page, key):
    page.page.locator(f'[data-key="{key}"]').press("Enter")
    page.settle()


def put(page, **traits):
    """Set what the controls above the stage set."""
    for name, value in traits.items():
        page.page.evaluate("([name, value]) => window.model.set(name, value)", [name, value])
    page.settle()


def met(page):
    """Return the conditions with a ✓ and those with none."""
    marks = page.page.locator(".nnlab-lesson li").all()
    kinds = [(one.get_attribute("data-met"), "✓" in one.inner_text()) for one in marks]
    return [key for key, is_met in kinds if is_met], [key for key, is_met in kinds if not is_met]


def trained_until(page, text):
    """Press run, wait until the lesson says `text`, and pause."""
    press(page, "run")
    page.page.wait_for_function(
        "(text) => document.querySelector('.nnlab-lesson').textContent.includes(text)",
        arg=text,
        timeout=60_000,
    )
    if "pause" in page.page.locator('[data-key="run"]').get_attribute("aria-label").lower():
        press(page, "run")


def solved(page):
    return page.page.locator(".nnlab-lesson-done").inner_text() == "Solved!"


def height(page):
    return page.page.locator(".nnlab-stage").bounding_box()["height"]


def test_no_task_is_open_until_one_is_chosen_and_then_it_begins(page):
    begin(page)
    assert page.page.locator(".nnlab-lesson-text").count() == 0
    page.page.locator('[data-key="lesson"]').select_option("spiral")
    state = page.state()
    assert state["lesson_index"] == 4 and state["points"] == 300 and state["noise"] == 0.05
    assert page.page.locator(".nnlab-lesson-text").inner_text() == say("lesson_task_spiral")
    assert met(page) == ([], ["nearly"])
    page.page.locator('[data-key="lesson"]').select_option("")
    assert page.state() == state | {"lesson_index": 0}
    assert page.page.locator(".nnlab-lesson-text").count() == 0


def test_nothing_moves_while_a_task_is_read_and_done(page):
    begin(page, "xor_product")
    before = height(page)
    press(page, "hint")
    assert page.page.locator(".nnlab-lesson-text").inner_text() == say("lesson_hint_xor_product")
    assert height(page) == before
    press(page, "input_x1_x2")
    trained_until(page, "Solved!")
    put(page, noise=0.2)  # one line more, once it is trained again
    page.page.locator(".nnlab-lesson [data-met=data]").wait_for()
    assert height(page) == before


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("width", [288, 328, 440, 599, 600, 760])
def test_text_hint_and_marks_fit_into_their_place(desk, language, width):
    use_language(language)
    page = desk[language]
    page.width = width
    for name in LESSONS:
        begin(page, name)
        reads_whole(page)


def reads_whole(page):
    put(page, noise=0.35)  # with the condition that is shown only where it fails
    for _ in range(2):
        for way in ("Height", "Width"):
            beyond = f"(node) => node.scroll{way} - node.client{way}"
            assert page.page.locator(".nnlab-lesson").evaluate(beyond) <= 0, (page.width, way)
        press(page, "hint")


def test_again_begins_the_task_anew_and_reset_leaves_it(page):
    begin(page, "donut", steps=5)
    first = page.state()
    press(page, "epoch")
    press(page, "units0+")
    press(page, "again")
    assert page.state() == first
    page.page.locator(".nnlab-foot button").first.click()
    assert page.state()["lesson_index"] == 0 and page.state()["steps"] == 5


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_link_to_a_task_that_there_is_not_says_so(desk, language):
    use_language(language)
    page = desk[language]
    page.width = 328
    page.page.evaluate("location.hash = '#task=maze'")
    page.show(PlaygroundExplorer(), page.width, alone=True)
    said = page.page.locator(".nnlab-exchange [role=status]")
    page.page.wait_for_function("document.querySelector('.nnlab-exchange')")
    page.settle()
    wanted = PlaygroundExplorer().view.words["lesson_unknown"]
    assert said.inner_text() == wanted.replace("{given}", "maze")
    page.page.evaluate("location.hash = '#task=donut'")
    page.page.wait_for_function("document.querySelector('.nnlab-lesson-text')")
    assert page.state()["lesson_index"] == TASKS.index("donut")


def returned(page):
    """Show the view anew with the state that it has, as a reload does."""
    state = page.state()
    page.show(PlaygroundExplorer(), page.width)
    put(page, **state)


def test_xor_is_solved_with_two_units(page):
    begin(page, "xor_fewest")
    press(page, "units0-")
    press(page, "units0-")
    put(page, seed=1)
    trained_until(page, "Solved!")
    assert met(page) == (["plain", "fewest", "all_right"], [])
    press(page, "input_x1_x2")
    assert not solved(page) and "plain" in met(page)[1]


@pytest.mark.parametrize("page", [900], indirect=True)
def test_the_donut_is_enclosed_with_three_units(page):
    begin(page, "donut")
    while page.state()["hidden"] != [3]:
        press(page, "units0-" if page.state()["hidden"][0] > 3 else "units0+")
    trained_until(page, "Solved!")
    assert met(page)[1] == []


@pytest.mark.parametrize("page", [900], indirect=True)
def test_the_spiral_is_parted_with_two_layers(page):
    begin(page, "spiral")
    put(page, optimizer_index=2, rate_index=RATES.index(0.01))
    while len(page.state()["hidden"]) < 2:
        press(page, "layer+")
    for layer in (0, 1):
        while page.state()["hidden"][layer] < 8:
            press(page, f"units{layer}+")
    trained_until(page, "Solved!")
    assert met(page)[1] == []


def test_it_overfits_and_is_cured(page):
    begin(page, "overfit")
    put(page, hidden=[8, 8, 8], optimizer_index=2, rate_index=RATES.index(0.03))
    trained_until(page, "✓ overfit")
    assert met(page)[1] == ["cured"] and not solved(page)
    returned(page)
    put(page, penalty_index=2, penalty_rate_index=4, steps=0)
    assert "overfit" in met(page)[0]  # it was, and this is remembered
    returned(page)
    assert "overfit" in met(page)[0]
    trained_until(page, "Solved!")
    press(page, "again")
    assert met(page)[0] == []


def test_a_relu_is_killed_and_brought_back(page):
    begin(page, "relu")
    put(page, rate_index=RATES.index(3.0))
    trained_until(page, "✓ a unit has died")
    dead = page.page.locator("rect.nnlab-dead:not(.nnlab-input *)")
    assert dead.count() > 0 and "alive" in met(page)[1]
    dead.first.click()
    page.settle()
    bias = page.page.locator('[data-key="parameter"]')
    assert bias.get_attribute("aria-label").startswith("weight or bias: bias of layer 1")
    while dead.count():
        bias.press("PageUp")
        page.settle()
    assert page.state()["steps"] == 0 and "alive" in met(page)[1]
    returned(page)
    put(page, rate_index=RATES.index(0.1))
    trained_until(page, "Solved!")


def test_the_explorer_knows_which_task_is_open():
    explorer = PlaygroundExplorer(lesson="relu")
    assert explorer.view.lesson_index == TASKS.index("relu") == 6
    assert explorer.view.setup == Setup()
