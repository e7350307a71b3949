"""Each page and each explorer in Safari's engine: awake, and of the numbers that nnlab has."""

import json

import pytest
from nnlab.explorers.core import Choice, Toggle

from tests.site.explorers import CONTRACTS, READ, SAVED, away, compare, moved, twin
from tests.site.pages import LANGUAGES, explorers_on, page_names

PHONE, DESKTOP = (420, 860), (1280, 900)
EXPLORERS = {name: page for page in page_names() for name in explorers_on(page)}

BOX = "(index) => document.querySelectorAll('.explorer')[index]"
NEAR = f"(index) => ({BOX})(index).scrollIntoView({{ block: 'center' }})"
LIVE = f"(index) => ['true', 'failed'].includes(({BOX})(index).dataset.live)"
STATES = "() => [...document.querySelectorAll('.explorer')].map((one) => one.dataset.live)"
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"

# The page's control number `index`. A menu is chosen from without its list, which WebKit opens as a
# window of its own.
CONTROL = "(box, index) => box.querySelectorAll('.nnlab-controls .control')[index]"
FIELD = f"(box, index) => ({CONTROL})(box, index).querySelector('input:not([type=text]), select')"
CHOOSE = """(field, by) => {
  field.selectedIndex += by;
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
}"""

# By how much of its size each index of a drawing stands lower than what it belongs to.
INDEXES = """(box) => [...box.querySelectorAll(".nnlab-stage tspan[font-size]")].map((index) => {
  const [own, whole] = [index, index.parentNode].map((one) => {
    const { y, height } = one.getExtentOfChar(0);
    return y + height / 2;
  });
  return (own - whole) / Number(index.getAttribute("font-size"));
})"""

# Fonts of formulas are all that a page has; WebKit asks for each that a rule names.
FONTS = """() => performance.getEntriesByType("resource").map(({ name }) => name.split("/").pop())
  .filter((name) => /woff|ttf/.test(name))"""


def live(webkit, index):
    webkit.run(NEAR, index)
    webkit.wait(LIVE, index)
    return webkit.run(BOX, index)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", page_names())
def test_every_explorer_wakes_and_nothing_is_wider_than_a_phone(webkit, address, name, language):
    webkit.open(f"{address}/{language}/{name}", PHONE)
    for index, _ in enumerate(explorers_on(name, language)):
        live(webkit, index)
    assert set(webkit.run(STATES)) <= {"true"}
    assert webkit.run(TOO_WIDE) <= 0
    assert [font for font in webkit.run(FONTS) if not font.startswith("KaTeX")] == []


def move(webkit, box, index, control):
    """Take the page's control, and the Python one, to another of its places."""
    field = webkit.run(FIELD, box, index)
    key = away(control)
    if key is None:
        return
    if isinstance(control, Choice):
        webkit.run(CHOOSE, field, 1 if key == "ArrowDown" else -1)
    elif isinstance(control, Toggle):
        webkit.run("(field) => field.click()", field)
    else:
        webkit.press(field, key)
    moved(control, key)


@pytest.mark.parametrize("name", EXPLORERS)
def test_each_control_moves_what_nnlab_computes(webkit, address, name):
    webkit.open(f"{address}/ko/{EXPLORERS[name]}", DESKTOP)
    box = live(webkit, explorers_on(EXPLORERS[name]).index(name))
    explorer = twin(name, json.loads(webkit.run(SAVED, box)), "ko")
    compare(json.loads(webkit.run(READ, box)), explorer)
    for index, control in enumerate(explorer.controls.values()):
        move(webkit, box, index, control)
        compare(json.loads(webkit.run(READ, box)), explorer)
    assert all(0.05 < lower < 0.6 for lower in webkit.run(INDEXES, box))


def test_every_explorer_is_on_a_page():
    assert EXPLORERS.keys() == CONTRACTS.keys()


def test_the_comparison_can_fail(webkit, address):
    webkit.open(f"{address}/ko/{EXPLORERS['Convolution1DExplorer']}", DESKTOP)
    box = live(webkit, 0)
    explorer = twin("Convolution1DExplorer", json.loads(webkit.run(SAVED, box)), "ko")
    moved(explorer.controls["stride"], "End")
    with pytest.raises(AssertionError, match="differ"):
        compare(json.loads(webkit.run(READ, box)), explorer)


def test_full_screen_comes_to_rest(webkit, address):
    webkit.open(f"{address}/en/11-convolution.html", DESKTOP)
    box = live(webkit, 0)
    webkit.run("(box) => box.querySelector('.explorer-fullScreen').click()", box)
    webkit.wait("() => document.querySelector('dialog.explorer-full[open]:not(.fitting)')")
