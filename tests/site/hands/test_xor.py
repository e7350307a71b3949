"""The XOR explorer by hand: boundaries dragged and turned."""

import pytest
from nnlab.explorers.core import Slider

from tests.site.explorers import compare, meet, read
from tests.site.hands.pointing import drag, focused, place_of
from tests.site.pages import NARROW


def take_over(shown, explorer, unit):
    """Give the Python twin the unit and the weights that the page's sliders show."""
    explorer.view.unit_index = unit
    for trait in ("w1", "w2", "b"):
        setattr(explorer.view, trait, shown["controls"][explorer.controls[trait].text])


@pytest.mark.parametrize("options", [{}, {"size": NARROW}], ids=["wide", "narrow"])
def test_a_boundary_is_dragged_and_turned(visit, options):
    box, explorer = meet(visit, "XORExplorer", **options)
    w1, w2, b = explorer.view.current[3:6]
    shown = drag(
        box, place_of(box, '[data-key="line1"]'), 12, -12
    )  # to the upper right: w stays, b falls
    take_over(shown, explorer, 1)
    compare(shown, explorer)
    assert explorer.view.current[3:5] == [w1, w2] and explorer.view.current[5] < b
    shown = drag(box, place_of(box, '[data-key="turn1"]'), 18, 12)  # clockwise: w leans towards x₁
    take_over(shown, explorer, 1)
    compare(shown, explorer)
    assert explorer.view.current[3] > explorer.view.current[4]
    length = (w1**2 + w2**2) ** 0.5
    assert sum(v**2 for v in explorer.view.current[3:5]) ** 0.5 == pytest.approx(length, abs=0.1)


def test_keys_move_and_turn_the_boundary_and_keep_the_focus(visit):
    box, explorer = meet(visit, "XORExplorer")
    box.locator('[data-key="line2"]').focus()
    for key in ("ArrowUp", "PageUp", "ArrowLeft"):
        box.page.keyboard.press(key)
        take_over(read(box), explorer, 2)
        compare(read(box), explorer)
        assert focused(box) == "line2"
    before = explorer.view.current[6]
    box.locator('[data-key="turn2"]').focus()
    box.page.keyboard.press("ArrowRight")  # counterclockwise
    take_over(read(box), explorer, 2)
    compare(read(box), explorer)
    assert explorer.view.current[6] < before and focused(box) == "turn2"


def test_reset_brings_the_hand_made_gates_back(visit):
    box, explorer = meet(visit, "XORExplorer")
    before = read(box)
    assert drag(box, place_of(box, '[data-key="line0"]'), -15, 15)["line"] != before["line"]
    box.locator(".nnlab-foot button").first.click()
    assert read(box) == before


def test_all_weights_zero_still_show_a_picture_and_say_why(visit):
    box, explorer = meet(visit, "XORExplorer")
    for unit in range(3):
        explorer.view.unit_index = unit
        box.locator("select").last.select_option(index=unit)
        read(box)  # the sliders now hold this unit
        for control in explorer.controls.values():
            if isinstance(control, Slider) and control.text:
                control.widget.value = 0.0
                field = box.get_by_role("textbox", name=control.text, exact=True)
                field.fill("0")
                field.press("Enter")
                read(box)
    shown = read(box)
    compare(shown, explorer)
    assert shown["line"].count("no boundary") == 3
    assert box.locator(".nnlab-stage .nnlab-class1").count() >= 4
