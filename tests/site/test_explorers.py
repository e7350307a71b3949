"""Each control of each explorer, moved by keyboard; each number compared with nnlab."""

import ast

import numpy as np
import pytest
from nnlab.explorers.base import Choice, Slider, Toggle

from tests.site.explorers import (
    STATE,
    VALUE,
    compare,
    controls_of,
    live,
    possible,
    press,
    read,
    twin,
)
from tests.site.pages import LANGUAGES, explorers_on, page_names

EXPLORERS = [
    (page, index, name) for page in page_names() for index, name in enumerate(explorers_on(page))
]
# The whole grid once for each class; its other copies on the pages are swept control by control.
FIRST = {name: (page, index, name) for page, index, name in reversed(EXPLORERS)}.values()
UP = {Slider: "ArrowRight", Toggle: "Space", Choice: "ArrowDown"}
DOWN = {Slider: "ArrowLeft", Toggle: "Space", Choice: "ArrowUp"}


def meet(visit, language, page, index, name, **options):
    """Open the page; return the live explorer and its Python twin in the page's first state."""
    box = live(visit(f"/{language}/{page}", **options), index)
    return box, twin(name, box.evaluate(STATE), language)


def positions(control):
    widget = control.widget
    if isinstance(control, Slider):
        return (widget.max - widget.min) // widget.step + 1
    return 2 if isinstance(control, Toggle) else len(widget.options)


def snake(radices):
    """Yield (which, up): single steps, to and fro, that come to each place of the grid once."""
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


def is_small(control):
    return isinstance(control, (Slider, Toggle)) and positions(control) <= 5


def test_the_snake_visits_each_place_once():
    place, seen = [0, 0, 0], {(0, 0, 0)}
    for which, up in snake((4, 5, 3)):
        place[which] += 1 if up else -1
        seen.add(tuple(place))
    assert len(seen) == 4 * 5 * 3


def test_there_are_explorers():
    assert FIRST, "no page of the site holds an explorer"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page, index, name", FIRST)
def test_every_number_on_a_grid_of_positions(visit, language, page, index, name):
    box, explorer = meet(visit, language, page, index, name)
    compare(read(box), explorer)
    fixed = {"stride", "padding", "dilation", "flip"} & set(explorer.controls)
    small = [explorer.controls[trait] for trait in sorted(fixed)]
    for control in small:
        if isinstance(control, Slider):
            press(box, control, "Home")
        elif control.widget.value:
            press(box, control, "Space")
    compare(read(box), explorer)
    for which, up in snake([positions(control) for control in small]):
        control = small[which]
        press(box, control, (UP if up else DOWN)[type(control)])
        compare(read(box), explorer)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page, index, name", EXPLORERS)
def test_each_control_from_end_to_end(visit, language, page, index, name):
    box, explorer = meet(visit, language, page, index, name)
    for control in explorer.controls.values():
        if isinstance(control, Slider):
            keys = ["End", "ArrowLeft", "PageDown", "Home", "PageUp", "ArrowRight"]
        elif isinstance(control, Toggle):
            keys = ["Space", "Space"]
        else:
            keys = ["ArrowDown"] * positions(control) + ["ArrowUp"] * positions(control)
        for key in keys:
            press(box, control, key)
            compare(read(box), explorer)


def impossible(explorer):
    """Return {trait: "Home" or "End"} that leads to an impossible state, or None."""
    sliders = {t: c for t, c in explorer.controls.items() if isinstance(c, Slider)}
    for number in range(2 ** len(sliders)):
        ends = {t: ("Home", "End")[number >> i & 1] for i, t in enumerate(sliders)}
        for trait, key in ends.items():
            widget = sliders[trait].widget
            widget.value = widget.max if key == "End" else widget.min
        if not possible(explorer):
            return ends
    return None


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_impossible_state_says_why_and_keeps_the_last_picture(visit, language):
    met = 0
    for page, index, name in FIRST:
        box, explorer = meet(visit, language, page, index, name)
        ends = impossible(twin(name, explorer.view.state, language))
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


def value_of(code):
    """Run the copied lines as a reader would, after importing nnlab.convolution's names."""
    names = {}
    exec("from nnlab.convolution import *", names)
    *before, last = ast.parse(code).body
    exec(compile(ast.Module(before, []), "copied", "exec"), names)
    return eval(compile(ast.Expression(last.value), "copied", "eval"), names)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page, index, name", FIRST)
def test_as_python_copies_the_call_and_reset_goes_back(visit, language, page, index, name):
    permissions = ["clipboard-read", "clipboard-write"]
    box, explorer = meet(visit, language, page, index, name, permissions=permissions)
    first = controls_of(explorer)
    sliders = [c for c in explorer.controls.values() if isinstance(c, Slider)]
    for number in (1, 1, 2):
        press(box, sliders[number % len(sliders)], "ArrowRight")
    assert controls_of(explorer) != first
    reset, copy = box.locator(".nnlab-foot button").all()
    copy.click()
    box.locator(".nnlab-note:not(:empty)").wait_for()
    code = box.evaluate("navigator.clipboard.readText()")
    assert code == explorer.code
    np.testing.assert_array_equal(value_of(code), VALUE[name](explorer.result))
    reset.click()
    assert read(box)["controls"] == first


@pytest.mark.parametrize("page, index, name", FIRST)
def test_the_comparison_can_fail(visit, page, index, name):
    box, explorer = meet(visit, "en", page, index, name)
    shown = read(box)
    compare(shown, explorer)
    sliders = [c for c in explorer.controls.values() if isinstance(c, Slider)]
    slider = next(c for c in sliders if c.widget.max > c.widget.min)
    slider.widget.value = slider.widget.value + (
        1 if slider.widget.value < slider.widget.max else -1
    )
    with pytest.raises(AssertionError, match="differ"):
        compare(shown, explorer)
