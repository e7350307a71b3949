"""Each control of each explorer, moved by keyboard; each number compared with nnlab.

Numbers do not depend on the language: they are tried in Korean, on one open page for all tests of
an explorer. The English page is held to its words and its first state.
"""

import numpy as np
import pytest
from nnlab.explorers.core import Choice, Slider, Toggle

from tests.explorers.snippets import value_of
from tests.site.explorers import (
    CONTRACTS,
    away,
    compare,
    controls_of,
    field_of,
    live,
    moved,
    press,
    press_on,
    read,
    saved,
    saved_of,
    twin,
)
from tests.site.links import OWN_LINK, follow, link_to, states_for, version_of
from tests.site.pages import explorers_on, page_names

PLACES = [(page, i, name) for page in page_names() for i, name in enumerate(explorers_on(page))]
# What holds for a class is tried on its first place; the others have other inputs and controls.
FIRST = {name: (page, i, name) for page, i, name in reversed(PLACES)}.values()
UP = {Slider: "ArrowRight", Toggle: "Space", Choice: "ArrowDown"}
DOWN = {Slider: "ArrowLeft", Toggle: "Space", Choice: "ArrowUp"}


@pytest.fixture
def at_first(shared_page):
    """Return a function: the live explorer of a place, in its first state, and its Python twin."""

    def brought(page, index, name, language="ko"):
        box = live(shared_page(f"/{language}/{page}"), index)
        box.locator(".nnlab-foot button").first.click()  # reset: another test has moved it
        return box, twin(name, saved(box), language)

    return brought


def positions(control):
    widget = control.widget
    if isinstance(control, Slider):
        return (widget.max - widget.min) // widget.step + 1
    return 2 if isinstance(control, Toggle) else len(widget.options)


def snake(radices):
    """Yield (which, up): single steps, each of one digit by one, that visit the whole grid."""
    place, way = [0] * len(radices), [1] * len(radices)
    while True:
        for which, radix in enumerate(radices):
            if 0 <= place[which] + way[which] < radix:
                place[which] += way[which]
                yield which, way[which] > 0
                break
            way[which] *= -1
        else:
            return


def test_the_snake_visits_each_place_once():
    place, seen = [0, 0, 0], {(0, 0, 0)}
    for which, up in snake((4, 5, 3)):
        place[which] += 1 if up else -1
        seen.add(tuple(place))
    assert len(seen) == 4 * 5 * 3


def test_every_explorer_but_drafts_is_on_a_page():
    shown = {name for _, _, name in FIRST}
    drafts = {name for name, contract in CONTRACTS.items() if contract.draft}
    hidden = sorted(set(CONTRACTS) - shown - drafts)
    assert not hidden, f"no page shows {hidden}: show each in a chapter, or call it a draft"
    known = sorted(shown & drafts)
    assert not known, f"a page shows {known}: drop draft=True from their contract.py"
    assert shown <= set(CONTRACTS)


@pytest.mark.parametrize(
    "page, index, name", [place for place in FIRST if CONTRACTS[place[2]].grid]
)
def test_every_number_on_a_grid_of_positions(at_first, page, index, name):
    box, explorer = at_first(page, index, name)
    grid = [explorer.controls[trait] for trait in CONTRACTS[name].grid]
    for control in grid:
        if isinstance(control, Slider):
            press(box, control, "Home")
        elif isinstance(control, Choice):
            while control.widget.index:
                press(box, control, "ArrowUp")
        elif control.widget.value:
            press(box, control, "Space")
    compare(read(box), explorer)
    fields = [field_of(box, control) for control in grid]
    for which, up in snake([positions(control) for control in grid]):
        control = grid[which]
        press_on(fields[which], control, (UP if up else DOWN)[type(control)])
        compare(read(box), explorer)


@pytest.mark.parametrize("page, index, name", PLACES)
def test_each_control_from_end_to_end(at_first, page, index, name):
    box, explorer = at_first(page, index, name)
    compare(read(box), explorer)
    for control in explorer.controls.values():
        if isinstance(control, Slider):
            keys = ["End", "ArrowLeft", "PageDown", "Home", "PageUp", "ArrowRight"]
        elif isinstance(control, Toggle):
            keys = ["Space", "Space"]
        else:
            keys = ["ArrowDown"] * positions(control) + ["ArrowUp"] * positions(control)
        field = field_of(box, control)
        for key in keys:
            press_on(field, control, key)
            compare(read(box), explorer)


@pytest.mark.parametrize("page, index, name", FIRST)
def test_a_number_typed_between_two_places_goes_to_the_nearest(at_first, page, index, name):
    box, explorer = at_first(page, index, name)
    for control in explorer.controls.values():
        if not isinstance(control, Slider) or not isinstance(control.widget.step, int):
            continue
        widget = control.widget
        if widget.step == 1 or widget.min >= widget.max:
            continue
        near = widget.min + widget.step * ((widget.max - widget.min) // widget.step // 2)
        field = box.get_by_role("textbox", name=widget.description, exact=True)
        for away_by in ((widget.step - 1) // 2, -((widget.step - 1) // 2), 0):
            field.fill(str(near + away_by))
            field.press("Enter")
            widget.value = near
            shown = read(box)
            assert field.input_value() == str(near).replace("-", "−")
            compare(shown, explorer)


@pytest.mark.parametrize("page, index, name", PLACES)
def test_the_english_page_says_the_same_in_english(at_first, page, index, name):
    box, explorer = at_first(page, index, name, "en")
    compare(read(box), explorer)
    control = next(filter(away, explorer.controls.values()))
    press(box, control, away(control))
    compare(read(box), explorer)


def impossible(explorer):
    """Return {trait: "Home" or "End"} that leads to an impossible state, or None."""
    sliders = {t: c for t, c in explorer.controls.items() if isinstance(c, Slider)}
    for number in range(2 ** len(sliders)):
        ends = {t: ("Home", "End")[number >> i & 1] for i, t in enumerate(sliders)}
        for trait, key in ends.items():
            widget = sliders[trait].widget
            widget.value = widget.max if key == "End" else widget.min
        if explorer.problem:
            return ends
    return None


def test_an_impossible_state_says_why_and_keeps_the_last_picture(at_first):
    met = 0
    for page, index, name in FIRST:
        box, explorer = at_first(page, index, name)
        ends = impossible(twin(name, saved_of(explorer), "ko"))
        if ends is None:
            continue
        met += 1
        for trait, key in ends.items():
            press(box, explorer.controls[trait], key)
        shown = read(box)
        compare(shown, explorer)
        assert shown["problem"]
        assert box.locator(".nnlab-stale .nnlab-stage > *").count()
    assert met, "no explorer of the site has an impossible state"


@pytest.mark.parametrize("page, index, name", FIRST)
def test_as_python_copies_the_lines_and_reset_goes_back(at_first, page, index, name):
    box, explorer = at_first(page, index, name)
    box.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    first = controls_of(explorer)
    every = [*explorer.controls.values()]
    controls = [control for control in every if isinstance(control, Slider)] or every
    for number in (1, 1, 2):
        control = controls[number % len(controls)]
        press(box, control, UP[type(control)])
    assert controls_of(explorer) != first
    reset, copy = box.locator(".nnlab-foot button").all()[:2]
    copy.click()
    box.locator(".nnlab-note:not(:empty)").wait_for()
    snippet = box.evaluate("navigator.clipboard.readText()")
    assert snippet == explorer.snippet
    np.testing.assert_array_equal(value_of(snippet), CONTRACTS[name].value(explorer.result))
    reset.click()
    assert read(box)["controls"] == first


@pytest.mark.parametrize("page, index, name", [one for one in FIRST if one[2] != OWN_LINK])
def test_a_link_to_a_state_shows_what_nnlab_computes(at_first, page, index, name):
    box, changed = at_first(page, index, name)
    kept, version = saved(box), version_of(box)
    for control in changed.controls.values():
        if key := away(control):
            moved(control, key)
    for state in [changed.view.state, *states_for(name, kept)]:
        follow(box.page, link_to(name, state, version))
        compare(read(box), twin(name, kept | {"state": state}, "ko"))
        assert box.page.locator(".link-said").count() == 0


@pytest.mark.parametrize("page, index, name", FIRST)
def test_the_comparison_can_fail(at_first, page, index, name):
    box, explorer = at_first(page, index, name)
    shown = read(box)
    compare(shown, explorer)
    control = next(filter(away, explorer.controls.values()))
    moved(control, away(control))
    with pytest.raises(AssertionError, match="differ"):
        compare(shown, explorer)
