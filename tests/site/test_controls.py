"""The page's own controls: what is typed into a readout, and what a kept state may bring back."""

import contextlib
import json

import pytest

from book.site.serve import serving
from tests.site.conftest import StrictHandler
from tests.site.explorers import live, meet, read, saved
from tests.site.pages import SITE, TWO_FRAMES, Visit, explorers_on, page_names

XOR = next((page for page in page_names() if "XORExplorer" in explorers_on(page)), "02-xor.html")
# A step of 0.05 from -40 to 40, shown with two decimals: weights lie on these steps.
TYPED = {
    "−20.5": -20.5,
    "-20,5": -20.5,
    " 2,5 ": 2.5,
    "0,5": 0.5,
    ".25": 0.25,
    "+7": 7,
    "1e1": 10,
    "-0": 0,
    "99": 40,
    "−1e9": -40,
    "1.239": 1.25,
    "-1.24": -1.25,
}
REFUSED = ("", "x", "2.5.1", "2,5,1", "NaN", "Infinity", "1e999", "--3", "3 4", "0x10")


@pytest.fixture
def typed(visit):
    """Return a function: type into a slider's readout, leave it, and tell what stands there."""
    box, _ = meet(visit, "XORExplorer")

    def enter(text, label="w₁"):
        field = box.get_by_role("textbox", name=label, exact=True)
        field.fill(text)
        field.press("Tab")
        on_rail = read(box)["controls"][label]
        return field.input_value(), on_rail

    enter.box = box
    return enter


def test_what_a_readout_shows_is_what_it_reads(typed):
    for text, value in TYPED.items():
        shown, on_rail = typed(text)
        assert shown == f"{value:.2f}".replace("-", "−")
        assert on_rail == pytest.approx(value)
        assert typed(shown) == (shown, on_rail)


def test_an_index_is_lowered_in_a_label_and_stays_in_the_name(typed):
    rail = typed.box.get_by_role("slider", name="w₁", exact=True)
    label = rail.evaluate("(rail) => rail.labels[0].innerHTML")
    assert label == "w<sub>1</sub>"


def test_what_is_no_number_leaves_the_old_one(typed):
    before = typed("−4.05")
    for text in REFUSED:
        assert typed(text) == before


def test_a_fraction_is_never_cut_off_an_integer(visit):
    box, explorer = meet(visit, "Convolution1DExplorer")
    label = explorer.controls["stride"].widget.description
    field = box.get_by_role("textbox", name=label, exact=True)
    for text, expected in {"2": "2", "3,5": "2", "2.5": "2", "3.0": "3"}.items():
        field.fill(text)
        field.press("Enter")
        assert field.input_value() == expected
    assert read(box)["controls"][label] == 3


def test_a_control_that_cannot_move_cannot_be_typed_into_either(visit):
    box, explorer = meet(visit, "XORExplorer")  # the gates made by hand have no epochs
    epoch = explorer.controls["epoch"].widget.description
    field = box.get_by_role("textbox", name=epoch, exact=True)
    assert box.get_by_role("slider", name=epoch, exact=True).is_disabled()
    assert field.is_disabled()
    start = explorer.controls["start"].widget.description
    box.get_by_role("combobox", name=start, exact=True).press("ArrowDown")
    read(box)
    assert field.is_enabled()


def test_a_phones_keypad_has_the_keys_that_are_needed(visit):
    box, _ = meet(visit, "XORExplorer")  # a phone's decimal pad has no minus
    assert box.get_by_role("textbox", name="w₁", exact=True).get_attribute("inputmode") == "text"
    box, explorer = meet(visit, "Convolution1DExplorer")
    label = explorer.controls["padding"].widget.description
    field = box.get_by_role("textbox", name=label, exact=True)
    assert field.get_attribute("inputmode") == "numeric"


def test_a_slider_says_its_value_as_it_is_written(visit):
    box, _ = meet(visit, "XORExplorer")
    slider = box.get_by_role("slider", name="w₁", exact=True)
    slider.press("ArrowRight")
    field = box.get_by_role("textbox", name="w₁", exact=True)
    assert slider.get_attribute("aria-valuetext") == field.input_value()
    assert "−" in field.input_value()


def leave_and_return(page, change="() => {}", given=None):
    """Leave the page, so that it keeps its explorers' states; change what is kept; come back."""
    page.evaluate(
        f"""(given) => {{ // after the page's own listeners, whichever of the two comes last
          const change = () => ({change})(given);
          addEventListener("pagehide", change);
          document.addEventListener("visibilitychange", change);
        }}""",
        given,
    )
    page.goto("about:blank")
    page.go_back()


def kept(page):
    """Return {key: state} of what the page has kept of its explorers when it was left."""
    leave_and_return(page)
    return {
        key: json.loads(value)
        for key, value in page.evaluate("Object.entries(sessionStorage)")
        if key.startswith("explorer ")
    }


PUT = "([key, text]) => sessionStorage.setItem(key, text)"
MOVE = """([key, other]) => {
  const text = sessionStorage.getItem(key);
  if (text) sessionStorage.setItem(other, text);
  sessionStorage.removeItem(key);
}"""

# Values that no control could have set, or of another shape, by explorer and trait.
SPOILT = {
    "Convolution1DExplorer": [
        ("padding", 1e9), ("dilation", -1e9), ("step", 0.5), ("stride", -1e9), ("stride", "2"),
        ("x", []), ("x", [1] * 8), ("w", [1, None, 2]), ("w", [1e300, 1, 1]), ("flip", "yes"),
    ],
    "LetterExplorer": [("letter_index", 1e9), ("pixels", []), ("pixels", ["x"]), ("noise", 700)],
    "GraphExplorer": [("step", 0.5), ("step", -1)],
    "HiddenUnitsExplorer": [("units", 1000), ("dataset_index", -1), ("epoch", None), ("epoch", 7)],
    "PlaygroundExplorer": [
        ("hidden", [9]), ("features", []), ("steps", 1e7), ("own", [[3, 0, 1]]), ("start", [1]),
        ("rate_index", 99), ("other_rate", 1e3), ("compare", {"hidden": "44"}), ("expression", 3),
    ],
    "XORExplorer": [
        ("weights", []), ("weights", [1] * 8), ("w1", 41), ("start_index", 99),
        ("start_index", 1, "held", [1, 7, 0], "epoch", 7),
    ],
}  # fmt: skip
# What is no state at all, but JSON, or not even that.
NO_STATES = ("5", '"abc"', "true", "null", "[1, 2]", "{", "")


@pytest.mark.parametrize("name", SPOILT)
def test_a_spoilt_state_starts_afresh(browser, address, name):
    visit = Visit(browser, address)
    page_name = next(page for page in page_names() if name in explorers_on(page))
    index = explorers_on(page_name).index(name)
    page = visit.open(f"/en/{page_name}")
    first = read(live(page, index))
    first_state = saved(live(page, index))["state"]
    keys = [key for key in kept(page) if f" {index}:" in key]
    assert len(keys) == 1
    spoilt_states = [
        json.dumps(first_state | dict(zip(spoilt[::2], spoilt[1::2], strict=True)))
        for spoilt in SPOILT[name]
    ]
    no_states = NO_STATES if name == "GraphExplorer" else ()
    for spoilt in [*spoilt_states, *no_states]:
        live(page, index)
        leave_and_return(page, PUT, [keys[0], spoilt])
        assert page.evaluate("(key) => sessionStorage.getItem(key)", keys[0]) == spoilt
        assert read(live(page, index)) == first, spoilt
    assert visit.close() == []


@contextlib.contextmanager
def below(folder, tmp_path):
    """Serve the site in `folder` of a host."""
    place = tmp_path / folder
    place.parent.mkdir(parents=True)
    place.symlink_to(SITE.resolve(), target_is_directory=True)
    with serving(tmp_path, StrictHandler) as address:
        yield f"{address}/{folder}"


def test_in_a_folder_with_a_languages_name_the_state_outlives_a_change(browser, tmp_path):
    with below("ko/course", tmp_path) as address:
        visit = Visit(browser, address)
        page = visit.open("/ko/11-convolution.html")
        live(page, 0).get_by_role("slider").first.press("End")
        chosen = [*read(live(page, 0))["controls"].values()]
        page.locator("a.language-button").click()
        page.wait_for_url("**/ko/course/en/11-convolution.html*")
        assert [*read(live(page, 0))["controls"].values()] == chosen
        assert visit.close() == []


def test_a_playground_comes_back_as_it_was_left(visit):
    """Its lists have other lengths then, and its numbers may be large."""
    box, _ = meet(visit, "PlaygroundExplorer")
    page = box.page
    for key in ("layer+", "input_x1_x2", "compare", "units0-", "epoch", "more"):
        box.locator(f'[data-key="{key}"]').press("Enter")
        page.evaluate(TWO_FRAMES)
    left = read(box)
    (state,) = (state for key, state in kept(page).items() if "playground" in key)
    assert len(state["hidden"]) == 2 and state["compare"] and state["start"]
    assert read(live(page, 0)) == left


def test_a_sound_state_comes_back_but_not_to_a_newer_view(visit):
    box, explorer = meet(visit, "Convolution1DExplorer")
    page = box.page
    label = explorer.controls["stride"].widget.description
    box.get_by_role("slider", name=label, exact=True).press("End")
    page.evaluate(TWO_FRAMES)
    (key,) = [key for key in kept(page) if " 0:" in key]
    index = int(key.split(" ")[2].split(":")[0])
    assert read(live(page, index))["controls"][label] == explorer.controls["stride"].high
    older = key.rsplit(" ", 1)[0] + " 0123456789ab"
    leave_and_return(page, MOVE, [key, older])
    assert page.evaluate("(key) => sessionStorage.getItem(key)", older)
    assert read(live(page, index))["controls"][label] != explorer.controls["stride"].high
