"""What holds for every view under real hands: fingers that scroll, tap, drag and zoom, and keys."""

import re
from collections import Counter
from pathlib import Path

import pytest
from nnlab import explorers
from nnlab.explorers.core.contract import contracts
from nnlab.explorers.xor.explorer import XORExplorer
from nnlab.explorers.xor.starts import MOST

CONTRACTS = contracts()
every_explorer = pytest.mark.parametrize("contract", CONTRACTS.values(), ids=CONTRACTS)

# What answers to a press or a pull and lets a finger scroll, each at its middle as {what, x, y}:
# a few of a kind. AIM brings one of them to the middle of the screen and says where it is then.
PLACES = """(most) => {
  const kinds = new Map();
  const found = document.querySelectorAll(`.nnlab-stage :is([data-key], [data-pad], .nnlab-pad,
    .nnlab-press, .nnlab-line-press, .nnlab-gate, .nnlab-grid, .nnlab-window, .nnlab-reach)`);
  window.places = [];
  return [...found].flatMap((node) => {
    const what = `${node.getAttribute("class")} ${node.getAttribute("role")}`;
    kinds.set(what, (kinds.get(what) ?? 0) + 1);
    const own = getComputedStyle(node);
    const scrolls = own.display !== "block" || /pan-y|auto/.test(own.touchAction);
    if (kinds.get(what) > most || !scrolls) return [];
    const box = node.getBoundingClientRect();
    window.places.push(node);
    return [{ what, x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  });
}"""
AIM = """(i) => {
  window.places[i].scrollIntoView({ block: "center", inline: "center" });
  const box = window.places[i].getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
}"""

# Count how often a view computes from here on.
COUNT = """(name) => {
  const { parts } = window.views.get(name);
  const compute = parts.compute;
  window.times = 0;
  parts.compute = (...given) => {
    window.times++;
    return compute(...given);
  };
}"""


def middle_of(page, selector, share=0.5):
    """Return where on the screen the middle of an element is, or that share of a line."""
    return page.page.locator(selector).first.evaluate(
        """(node, share) => {
          const box = node.getBoundingClientRect();
          if (!node.getTotalLength || node.tagName !== "path")
            return [box.x + box.width / 2, box.y + box.height / 2];
          const at = node.getPointAtLength(node.getTotalLength() * share);
          const on = new DOMPoint(at.x, at.y).matrixTransform(node.getScreenCTM());
          return [on.x, on.y];
        }""",
        share,
    )


def scroll(page):
    return page.page.evaluate("scrollY")


@every_explorer
def test_a_scroll_may_begin_on_anything(phone, contract):
    phone.show(contract.made())
    places = phone.page.evaluate(PLACES, 2)
    held = phone.page.locator(".nnlab-stage :is(.nnlab-reach, .nnlab-grab)").count()
    assert places or held or not phone.page.locator(".nnlab-stage [data-key]").count()
    for i, place in enumerate(places):
        x, y = phone.page.evaluate(AIM, i)
        assert 100 < y < 700 and 0 < x < 360, f"{place['what']} stays outside the screen"
        before, top = phone.state(), scroll(phone)
        phone.fingers.swipe((x, y), (x, y - 90), steps=5)
        assert phone.state() == before, f"scrolled past {place['what']}"
        assert scroll(phone) > top + 40, f"no scroll from {place['what']}"


TAPS = [
    ("Convolution1DExplorer", '[data-key="more"]', "x"),
    ("Convolution1DExplorer", '[data-key="y2"]', "step"),
    ("SequenceExplorer", '[data-key="y2"]', "step"),
    ("Convolution2DExplorer", ".nnlab-grid", "row"),
    ("Convolution2DExplorer", ".nnlab-weight", "weights"),
    ("GraphExplorer", "[data-gate]", "step"),
    ("GraphExplorer", '[data-key="previous"]', "step"),
    ("HiddenUnitsExplorer", ".nnlab-press", "units"),
    ("HiddenUnitsExplorer", ".nnlab-line-press", "one"),
    ("HiddenUnitsExplorer", ".nnlab-pad:not(.nnlab-press)", "epoch"),
    ("LetterExplorer", '[data-key="clear"]', "letter_index"),
    ("MatchExplorer", "[data-pad]", "pixels"),
    ("MatrixGraphExplorer", '[data-key="more"]', "w"),
]


@pytest.mark.parametrize("name, selector, moved", TAPS)
def test_a_tap_acts_where_it_is_lifted(phone, name, selector, moved):
    phone.show(CONTRACTS[name].made())
    before = phone.state()
    place = middle_of(phone, selector)
    phone.fingers.down(*place)
    assert phone.state() == before, "acts before the finger is lifted"
    phone.fingers.up()
    assert phone.state()[moved] != before[moved]


@pytest.mark.parametrize("name, selector, moved", TAPS)
def test_the_mouse_acts_where_it_is_pressed_and_lifted(desk, name, selector, moved):
    page = desk["ko"]
    page.show(CONTRACTS[name].made(), 640)
    before = page.state()
    x, y = middle_of(page, selector)
    page.page.mouse.move(x, y)
    page.page.mouse.down(button="right")
    page.page.mouse.up(button="right")
    assert page.state() == before
    page.page.mouse.click(x, y)
    assert page.state()[moved] != before[moved]


HELD = [
    ("XORExplorer", '[data-key="line1"]', (0, 60)),
    ("XORExplorer", '[data-key="turn0"]', (10, 60)),
    ("FoldOnceExplorer", '[data-key="crease"]', (0, 60)),
    ("LetterExplorer", "[data-pad]", (0, 60)),
]


def held(phone, name):
    arguments = {"letter": "drawing"} if name == "LetterExplorer" else {}
    phone.show(CONTRACTS[name].explorer(**arguments))


@pytest.mark.parametrize("name, selector, way", HELD)
def test_a_finger_drags_downwards_to_the_end(phone, name, selector, way):
    held(phone, name)
    top, states = scroll(phone), [phone.state()]
    x, y = middle_of(phone, selector)
    phone.fingers.down(x, y)
    for part in range(1, 5):
        phone.fingers.move(x + way[0] * part / 4, y + way[1] * part / 4, steps=3)
        states.append(phone.state())
    phone.fingers.up()
    assert scroll(phone) == top
    assert all(one != other for one, other in zip(states, states[1:], strict=False))


@pytest.mark.parametrize("name, selector, way", HELD)
def test_a_second_finger_moves_nothing(phone, name, selector, way):
    held(phone, name)
    x, y = middle_of(phone, selector)
    phone.fingers.down(x, y)
    phone.fingers.move(x + way[0] / 4, y + way[1] / 4, steps=3)
    before = phone.state()
    x, y = middle_of(phone, selector, 0.2)
    phone.fingers.down(x + 3, y + 3, finger=1)
    phone.fingers.move(x + 30, y - 40, finger=1)
    assert phone.state() == before
    phone.fingers.up(1)
    phone.fingers.up(0)
    phone.fingers.swipe(middle_of(phone, selector), middle_of(phone, selector, 0.2))
    x, y = middle_of(phone, selector)
    phone.fingers.swipe((x, y), (x + 12, y + 50))
    assert phone.state() != before, "nothing can be held any more"


@every_explorer
def test_two_fingers_zoom_from_anywhere(phone, contract):
    phone.show(contract.made())
    for selector in (".nnlab-stage", ".nnlab-grid", ".nnlab-reach", ".nnlab-grab", "[data-pad]"):
        if not phone.page.locator(selector).count():
            continue
        zoom(phone, selector, first=0.5)


@every_explorer
def test_a_zoom_that_begins_on_a_handle_leaves_it_where_it_was(phone, contract):
    phone.show(contract.made())
    for selector in (".nnlab-grab", ".nnlab-grid"):
        if phone.page.locator(selector).count():
            zoom(phone, selector, first=0)


def zoom(phone, selector, first):
    """Move two fingers apart on what `selector` finds: it zooms, and changes nothing else."""
    before = phone.state()
    x, y = middle_of(phone, selector)
    phone.fingers.spread(max(110, min(x, 250)) if first else x, y, first)
    phone.settle()
    assert phone.page.evaluate("visualViewport.scale") > 1.1, selector
    assert phone.state() == before, f"the zoom has moved {selector}"
    phone.fingers.send("Emulation.setPageScaleFactor", {"pageScaleFactor": 1})
    phone.settle()


@every_explorer
def test_no_part_of_a_stage_forbids_the_zoom(desk, contract):
    page = desk["ko"]
    page.show(contract.made())
    forbid = page.page.evaluate(
        """() => [...document.querySelectorAll(".nnlab-view, .nnlab-view *")]
          .filter((node) => !/auto|pinch-zoom/.test(getComputedStyle(node).touchAction))
          .map((node) => node.getAttribute("class"))"""
    )
    assert forbid == []


# What a stage holds; an element that stays keeps the order in which its attributes came.
SEEN = """(stage) => [...stage.querySelectorAll("*")].map((node) => [
  node.tagName, ...[...node.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
  node.childElementCount ? "" : node.textContent].join(" "))"""


@every_explorer
def test_reset_empties_the_hands(desk, contract):
    """After all kinds of presses and keys the first picture is back, to the last attribute."""
    page = desk["ko"]
    page.show(contract.made(), 640)
    stage = page.page.locator(".nnlab-stage")
    first = stage.evaluate(SEEN)
    for place in page.page.evaluate(PLACES, 2):
        page.page.mouse.click(place["x"], place["y"])
        page.settle()
    if not page.page.locator(".nnlab-stage [data-key]").count():
        return  # nothing on this stage can be held
    keys = page.page.evaluate(
        "[...document.querySelectorAll('.nnlab-stage [data-key]')].map((n) => n.dataset.key)"
    )
    for key in [*keys[:3], *keys[-3:]]:
        node = page.page.locator(f'.nnlab-stage [data-key="{key}"]')
        if node.count():
            node.focus()
            for name in ("ArrowRight", "ArrowUp", "Enter"):
                page.page.keyboard.press(name)
                page.settle()
    assert stage.evaluate(SEEN) != first
    page.page.locator(".nnlab-foot button").first.click()
    page.settle()
    assert stage.evaluate(SEEN) == first


def test_the_eraser_is_put_down_by_reset(desk):
    page = desk["ko"]
    page.show(CONTRACTS["LetterExplorer"].explorer("drawing"), 640)
    page.page.locator('[data-key="eraser"]').click()
    page.page.locator(".nnlab-foot button").first.click()
    page.settle()
    assert page.page.locator('[data-key="pen"]').get_attribute("aria-pressed") == "true"
    page.page.mouse.click(*middle_of(page, "[data-pad]"))
    assert any("#" in row for row in page.state()["pixels"])


@pytest.mark.parametrize("name", ["Convolution1DExplorer", "SequenceExplorer"])
def test_each_row_keeps_one_tab_stop_however_often_it_is_drawn(desk, name):
    page = desk["ko"]
    page.show(CONTRACTS[name].made(), 640)
    for _ in range(4):
        stops = page.page.evaluate(
            """[...document.querySelectorAll(".nnlab-stage [tabindex='0'][data-key]")]
              .map((node) => node.dataset.key).filter((key) => /^[xwy]\\d/.test(key)).sort()"""
        )
        assert [stop[0] for stop in stops] == ["w", "x", "y"] and "x0" in stops
        page.page.locator(".nnlab-stage [role='radio'][tabindex='0']").press("ArrowRight")
        page.settle()


def test_what_a_page_keeps_has_one_owner_for_each_name():
    """`page.at` is one bag for the parts of a view: two that write to one name undo each other."""
    folder = Path(explorers.__file__).parent
    for index in folder.glob("*/js/index.js"):
        own = [file.read_text("utf-8") for file in index.parent.glob("*.js")]
        used = set(re.findall(r"core/js/(\w+)\.js", "".join(own)))
        core = [(folder / "core" / "js" / f"{name}.js").read_text("utf-8") for name in used]
        owners = Counter(
            name for text in [*own, *core] for name in set(re.findall(r"page\.at\.(\w+)", text))
        )
        assert owners and not [n for n, files in owners.items() if files > 1], (
            index.parent.parent.name
        )


@every_explorer
def test_nothing_that_is_held_starts_at_its_end(desk, contract):
    page = desk["ko"]
    page.show(contract.explorer(), 640)
    at_end = page.page.evaluate(
        """[...document.querySelectorAll(".nnlab-stage [role='slider']")].filter((node) =>
          node.ariaValueNow <= +node.ariaValueMin || node.ariaValueNow >= +node.ariaValueMax)
          .map((node) => node.dataset.key)"""
    )
    assert at_end == []


@pytest.mark.parametrize("way", [1, -1])
@pytest.mark.parametrize("unit", [0, 1])
def test_a_boundary_of_the_gates_moves_either_way(desk, unit, way):
    page = desk["ko"]
    page.show(XORExplorer(), 640)
    before = page.state()["weights"][3 * unit + 2]
    x, y = middle_of(page, f'[data-key="line{unit}"]', 0.8)
    page.page.mouse.move(x, y)
    page.page.mouse.down()
    page.page.mouse.move(x + 9 * way, y - 9 * way, steps=3)
    page.settle()
    page.page.mouse.up()
    assert page.state()["b"] != before


def test_a_boundary_at_the_end_of_its_sliders_says_so(english):
    explorer = XORExplorer(unit="hidden 2")
    assert "end of its sliders" not in explorer.line
    explorer.view.b = MOST
    assert f"hidden unit 2 is at the end of its sliders and moves no further (b = {MOST})" in (
        explorer.line
    )


# Press a key on the handle of this name, and wait for no frame.
PRESS = """([name, key]) => document.querySelector(`[data-key="${name}"]`).dispatchEvent(
  new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }))"""


@every_explorer
def test_the_second_key_of_a_frame_goes_on_from_the_first(desk, contract):
    page = desk["ko"]
    page.show(contract.made())
    names = page.page.evaluate(
        "[...document.querySelectorAll('.nnlab-stage [role=slider]')].map((n) => n.dataset.key)"
    )
    for name in names:
        ends = []
        for waits in (True, False):
            page.show(contract.made())
            page.page.locator(f'[data-key="{name}"]').focus()
            if waits:
                for key in ("ArrowUp", "ArrowRight", "ArrowRight"):
                    page.page.evaluate(PRESS, [name, key])
                    page.settle()
            else:
                page.page.evaluate(
                    f"(keys) => keys.forEach((given) => ({PRESS})(given))",
                    [[name, key] for key in ("ArrowUp", "ArrowRight", "ArrowRight")],
                )
                page.settle()
            ends.append(page.page.evaluate("window.state()"))
        assert ends[0] == ends[1], name


@every_explorer
def test_home_and_end_lead_what_is_held_to_its_ends(desk, contract):
    page = desk["ko"]
    page.show(contract.made())
    handles = (
        "[...document.querySelectorAll('.nnlab-stage [role=slider]')].map((n) => n.dataset.key)"
    )
    for key in page.page.evaluate(handles):
        handle = page.page.locator(f'[data-key="{key}"]')
        for name, end in (("End", "max"), ("Home", "min")):
            handle.focus()
            page.page.keyboard.press(name)
            page.settle()
            now, at = (float(handle.get_attribute(f"aria-value{which}")) for which in ("now", end))
            assert (now - at) % 360 == 0  # a direction of 180 degrees is one of -180
            assert page.page.evaluate("document.activeElement.dataset.key") == key


@pytest.mark.parametrize("alone", [True, False], ids=["page", "kernel"])
def test_what_a_key_changes_is_computed_once(phone, alone):
    phone.show(explorers.PoolingExplorer(), alone=alone)
    phone.page.evaluate(COUNT, "PoolingExplorer")
    before = phone.state()
    for times in (1, 2):
        phone.page.locator('#view [data-key="responses"]').press("ArrowRight")
        assert phone.state() != before
        assert phone.page.evaluate("window.times") == times
