"""What a screen reader is told while a hand moves a control: one sentence, once the hand rests."""

import pytest

from tests.site.explorers import live, read
from tests.site.hands.pointing import area_of, place_of
from tests.site.pages import TWO_FRAMES, explorers_on

# The sentences that a screen reader is given, in order; and time that passes when a test says so.
LISTEN = """() => {
  const [sentences, waiting] = [[], new Map()];
  const live = "[aria-live], [role=status], [role=alert], [role=log], output";
  for (const node of document.querySelectorAll(live))
    new MutationObserver(() => node.textContent && sentences.push(node.textContent))
      .observe(node, { childList: true, characterData: true, subtree: true });
  let [now, count] = [0, 0];
  window.setTimeout = (act, wait) => waiting.set(++count, { act, due: now + wait }) && count;
  window.clearTimeout = (id) => waiting.delete(id);
  window.pass = (time) => {
    now += time;
    for (const [id, { act, due }] of waiting) if (due <= now && waiting.delete(id)) act();
  };
  window.said = () => sentences.splice(0);
}"""
REST = 500  # ms
HEARD = 4000  # ms after which a sentence is gone


def pressed(control, keys):
    control.focus()
    for key in keys:
        control.press(key)
        yield


def pulled(box, start, right, down):
    """Pull with the mouse from a place on the screen, in small steps."""
    (x, y), mouse = start, box.page.mouse
    mouse.move(x, y)
    mouse.down()
    for part in range(1, 11):
        mouse.move(x + right * part / 10, y + down * part / 10)
        yield
    mouse.up()
    yield


def rail(box):
    return box.get_by_role("slider").first


def pulled_rail(box):
    left, top, width, height = rail(box).bounding_box().values()
    return pulled(box, (left + width / 2, top + height / 2), width / 3, 0)


def typed(box):
    field = box.get_by_role("textbox").first
    for text in ("1", "2", "3"):
        field.fill(text)
        field.press("Enter")
        yield


def drawn(box):
    pad = area_of(box, "[data-pad]")
    corner = pad["x"] + pad["width"] / 8, pad["y"] + pad["height"] / 8
    return pulled(box, corner, pad["width"] / 2, pad["height"] / 2)


HANDS = {
    "a key of a slider held": ("Convolution1D", lambda box: pressed(rail(box), ["ArrowRight"] * 3)),
    "a slider pulled": ("FoldOnce", pulled_rail),
    "numbers typed": ("Convolution1D", typed),
    "a switch": ("Convolution1D", lambda box: pressed(box.get_by_role("checkbox"), ["Space"] * 3)),
    "a choice": ("Match", lambda box: pressed(box.get_by_role("combobox"), ["ArrowDown"] * 3)),
    "buttons": (
        "Convolution1D",
        lambda box: pressed(box.locator("[data-key=more]"), ["Enter"] * 3),
    ),
    "a part of the picture by keys": (
        "FoldOnce",
        lambda box: pressed(box.locator("[data-key=crease]"), ["ArrowUp"] * 9),
    ),
    "a part of the picture pulled": (
        "FoldOnce",
        lambda box: pulled(box, place_of(box, "[data-key=crease]"), 20, 60),
    ),
    "a drawing": ("Match", drawn),
    "back to the start": (
        "Match",
        lambda box: pressed(box.get_by_role("button", name="Reset"), ["Enter"] * 2),
    ),
}


@pytest.fixture
def listening(visit):
    """Return {name: box} of the first page's explorers, with LISTEN at work on the page."""
    page = visit("/en/index.html")
    names = [name.removesuffix("Explorer") for name in explorers_on("index.html")]
    boxes = {name: live(page, index) for index, name in enumerate(names)}
    page.evaluate(LISTEN)
    return boxes


def said_after(page, time):
    page.evaluate(TWO_FRAMES)
    page.evaluate("(time) => window.pass(time)", time)
    return page.evaluate("window.said()")


def test_each_kind_of_control_speaks_once_after_the_hand_has_rested(listening):
    page = listening["Match"].page
    assert said_after(page, 2 * REST) == []  # the first picture is no change
    for kind, (name, hand) in HANDS.items():
        box = listening[name]
        box.scroll_into_view_if_needed()
        before = read(box)["line"]
        for _ in hand(box):
            assert said_after(page, REST / 5) == [], kind
        line = read(box)["line"]
        said = said_after(page, REST)
        assert line != before, kind
        assert said == [line], kind
        assert said_after(page, HEARD) == [], kind
        assert box.locator(".nnlab-spoken").text_content() == "", kind
    crease = listening["FoldOnce"].locator("[data-key=crease]")
    for _ in pressed(crease, ["ArrowUp", "ArrowDown"] * 5):
        assert said_after(page, REST / 5) == []
    assert said_after(page, REST) == [], "a way there and back is no change"
