"""What the template explorer alone promises: pictures, exact sums, darkness, hands, layout."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.datasets import digits
from nnlab.explorers import TemplateExplorer
from nnlab.explorers.template.contract import CONTRACT
from nnlab.explorers.template.view import places
from nnlab.templates import digit_classifier

THREE = "..###... ....##.. ....##.. ..###... ....##.. ....##.. ..###... ........"


def test_the_pictures_are_of_their_digits_and_the_third_is_the_first_misread():
    labels, read = digits().y_test, digit_classifier().predict(digits().scaled("test"))
    for digit, three in enumerate(places()):
        assert len(set(three)) == 3 and (labels[three] == digit).all()
        wrong = np.flatnonzero((labels == digit) & (read != digit))
        assert wrong.size == 0 or three[2] == wrong[0]
        assert TemplateExplorer(str(digit), 3).result.winner == read[three[2]]
    assert [digit for digit in range(10) if read[places()[digit][2]] == digit] == [0, 6]


@given(state=CONTRACT.states)
@settings(max_examples=100)
def test_page_and_python_get_the_very_same_scores(process_of, state):
    explorer = TemplateExplorer(**state)
    shown = process_of(TemplateExplorer).state(explorer)["result"]
    assert shown["scores"] == explorer.result.scores.tolist()
    assert shown["difference"] == explorer.result.difference.tolist()


@given(state=CONTRACT.states)
@settings(max_examples=60)
def test_likeness_against_numpy_and_what_brightness_leaves_alone(state):
    explorer = TemplateExplorer(**state)
    result, x = explorer.result, explorer.image.ravel()
    ((weights, biases),) = digit_classifier().layers
    np.testing.assert_allclose(result.scores, weights @ x + biases)
    if np.ptp(x):
        wanted = [np.corrcoef(w, x)[0, 1] for w in weights]
        np.testing.assert_allclose(result.correlations, wanted, atol=1e-12)
        plain = TemplateExplorer(**state | {"contrast": 1, "background": 0}).result
        np.testing.assert_allclose(result.correlations, plain.correlations, atol=1e-12)
        np.testing.assert_allclose(
            result.scores - biases,
            state["contrast"] * (plain.scores - biases) + state["background"] * weights.sum(1),
            atol=1e-12,
        )
    else:
        assert not result.correlations.any()


def test_what_is_said_of_pictures_without_contrast_and_of_the_winner_as_its_own_rival():
    use_language("en")
    assert "all pixels are 0" in TemplateExplorer("drawing").line
    assert "every correlation is 0" in TemplateExplorer("3", contrast=0, background=0.5).line
    assert "this 8 is read as 2" in TemplateExplorer("8", 3).line
    assert "runner-up" in TemplateExplorer("0").line
    itself = TemplateExplorer("0", rival="0")
    assert "the chosen digit 0 is the winner" in itself.line and itself.result.rival != 0
    assert "compared with 1" in TemplateExplorer("0", rival="1").line
    use_language("ko")
    assert "편향만" in TemplateExplorer("drawing").line and "읽은 숫자는 3" in drawn_three().line


def drawn_three():
    return TemplateExplorer("drawing", pixels=THREE)


@given(width=st.integers(280, 900))
@settings(max_examples=80)
def test_nothing_leaves_the_stage_or_covers_its_neighbour(process_of, width):
    place = process_of(TemplateExplorer).layout(TemplateExplorer(), width)
    bars, clear = place["bars"], place["clear"]
    boxes = [
        *({**box, "height": box["height"] + 36} for box in place["boards"]),
        {**place["input"], "height": place["input"]["height"] + 10 + clear["height"]},
        {**bars, "y": bars["top"], "height": bars["bottom"] - bars["top"]},
    ]
    for i, one in enumerate(boxes):
        assert one["x"] >= -0.01 and one["x"] + one["width"] <= width + 0.01
        assert one["y"] >= 20 and one["y"] + one["height"] <= place["height"]
        for other in boxes[i + 1 :]:
            aside = one["x"] + one["width"] + 10 <= other["x"]
            turned = other["x"] + other["width"] + 10 <= one["x"]
            above = one["y"] + one["height"] + 16 <= other["y"]
            assert aside or turned or above or other["y"] + other["height"] + 16 <= one["y"]
    assert place["input"]["cell"] >= 24 and bars["row"] >= 24, "a fingertip's worth"


def test_the_still_has_both_scores_and_the_pair():
    still = TemplateExplorer("8", 3).still()
    assert "2: 1.43" in still and "8: 1.35" in still and "2 − 8" in still


def pixel(page, row, column):
    """Return where on the screen the middle of a pixel of the input is."""
    pad = page.page.locator("[data-pad]")
    pad.scroll_into_view_if_needed()
    area = pad.bounding_box()
    side = area["width"] / 8
    return area["x"] + (column + 0.5) * side, area["y"] + (row + 0.5) * side


def state(page):
    return page.page.evaluate("window.state()")


def test_a_mouse_draws_on_a_digit_and_the_first_pixel_decides_whether_it_erases(desk):
    page, explorer = desk["en"], drawn_three()
    page.show(explorer, 680)
    mouse = page.page.mouse
    mouse.move(*pixel(page, 7, 0))
    mouse.down()
    mouse.move(*pixel(page, 7, 3), steps=4)
    mouse.up()
    page.settle()
    assert state(page)["pixels"] == [*THREE.split()[:7], "####...."]
    mouse.click(*pixel(page, 7, 0))
    page.settle()
    assert state(page)["pixels"][7] == ".###...."
    page.show(TemplateExplorer("1"), 680)
    mouse.click(*pixel(page, 0, 0))
    page.settle()
    found = state(page)
    ink = digits().x_test[places()[1][0]] >= 8
    ink[0, 0] = not ink[0, 0]
    assert found["digit_index"] == 10
    assert found["pixels"] == ["".join("#" if v else "." for v in row) for row in ink]


def test_keys_draw_clear_and_choose_the_rival(desk):
    page = desk["en"]
    page.show(TemplateExplorer("0"), 328)
    keyboard = page.page.keyboard
    page.page.locator('[data-key="clear"]').focus()
    keyboard.press("Enter")
    page.settle()
    assert state(page)["pixels"] == ["........"] * 8 and state(page)["digit_index"] == 10
    page.page.locator('[data-key="pad"]').focus()
    for key in ("Space", "ArrowUp", "ArrowLeft", "Enter"):
        keyboard.press(key)
        page.settle()
    assert state(page)["pixels"][3:5] == ["...#....", "....#..."]
    chosen = page.page.locator('[role="radio"][aria-checked="true"]')
    chosen.focus()
    before = int(chosen.get_attribute("data-key")[3:])
    keyboard.press("ArrowUp" if before else "ArrowDown")
    page.settle()
    keyboard.press("Space")
    page.settle()
    assert state(page)["rival_index"] - 1 == (before - 1 if before else 1)


def test_a_finger_scrolls_over_a_digit_and_a_tap_makes_it_the_readers_own(phone):
    phone.show(TemplateExplorer("0"))
    phone.fingers.swipe(pixel(phone, 6, 0), pixel(phone, 1, 0))
    phone.settle()
    assert state(phone)["digit_index"] == 0
    phone.show(TemplateExplorer("0"))
    phone.page.touchscreen.tap(*pixel(phone, 0, 0))
    phone.settle()
    assert state(phone)["digit_index"] == 10 and state(phone)["pixels"][0][0] == "#"


def test_a_finger_draws_on_a_drawing_and_presses_a_row(phone):
    phone.show(drawn_three())
    phone.fingers.swipe(pixel(phone, 0, 7), pixel(phone, 6, 7))
    phone.settle()
    assert [row[7] for row in state(phone)["pixels"]] == ["#"] * 7 + ["."]
    row = phone.page.locator('[data-key="row4"]')
    row.scroll_into_view_if_needed()
    box = row.bounding_box()
    phone.page.touchscreen.tap(box["x"] + 40, box["y"] + 12)
    phone.settle()
    assert state(phone)["rival_index"] == 5


@pytest.mark.parametrize("digit, key", [("2", "row2"), ("8", "row8")])
def test_the_row_of_the_winner_is_marked_by_a_sign_not_by_colour_alone(desk, digit, key):
    desk["en"].show(TemplateExplorer(digit), 680)
    assert "✓" in desk["en"].page.locator(f'[data-key="{key}"]').text_content()
