"""The pages on paper and in high contrast."""

from io import BytesIO

import pytest
from PIL import Image, ImageChops

from tests.site.explorers import live
from tests.site.pages import LANGUAGES, NARROW, TWO_FRAMES, scroll_through, wait_until

CHAPTER = "11-convolution.html"
SCREEN_ONLY = ".bd-header-article:visible, .nnlab-foot:visible, .bd-sidebar-primary:visible"
# Texts, those of pictures too, with less than 4.5:1 on white, for paper has no other ground.
FAINT = """() => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map((c) => c / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const found = new Set();
  const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !node.checkVisibility()) continue;
    const style = getComputedStyle(node);
    const colour = node.closest("svg") ? style.fill : style.color;
    if (!/^rgb/.test(colour) || style.fillOpacity === "0") continue;
    if (1.05 / (light(colour) + 0.05) < 4.5)
      found.add(`${colour} ${node.getAttribute("class")} ${walker.currentNode.data.slice(0, 20)}`);
  }
  return [...found];
}"""
COLOURS = """(node) => {
  const back = (of) => getComputedStyle(of).backgroundColor;
  return [back(node), back(document.body)];
}"""


def test_on_paper_it_is_a_worksheet(visit):
    page = visit(f"/ko/{CHAPTER}", size=(700, 1000))
    page.locator("details.solution").first.evaluate("(fold) => (fold.open = true)")
    page.emulate_media(media="print")
    solutions = page.locator("details.solution")
    assert solutions.first.locator("p").first.is_visible(), "one that was opened is printed"
    assert solutions.count() > 2 and page.locator("details.solution:visible").count() == 1
    questions = page.locator("details.dropdown:not(.solution)").all()
    for fold in questions:
        summary = fold.locator("summary").bounding_box()["height"]
        assert summary > 10 and fold.bounding_box()["height"] < summary + 40, "no answer"
    assert page.locator(".exercise:visible").count() > 2


def test_on_paper_the_worksheet_that_the_address_names_stands_alone(visit):
    page = visit("/ko/worksheets.html#fold-the-plane", size=(700, 1000))
    page.emulate_media(media="print")
    shown = page.locator("article section.sheet:visible")
    assert shown.evaluate_all("(all) => all.map(({ id }) => id)") == ["fold-the-plane"]
    assert not page.locator("article h1:visible, .sheet-chapter:visible").count()
    assert min(room.bounding_box()["height"] for room in shown.locator(".sheet-room").all()) > 140


def test_on_paper_boxes_are_whole_and_no_line_is_cut(visit):
    page = visit(f"/ko/{CHAPTER}", size=(700, 1000))
    page.emulate_media(media="print")
    cut = page.locator("article pre").evaluate_all(
        "(all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length"
    )
    assert cut == 0
    split = page.locator("article :is(div.highlight, figure, .explorer, table)").evaluate_all(
        "(all) => all.filter((one) => getComputedStyle(one).breakInside !== 'avoid').length"
    )
    assert split == 0
    assert page.locator(SCREEN_ONLY).count() == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_paper_a_dark_page_is_ink_on_white(visit, language):
    page = visit(f"/{language}/{CHAPTER}", size=(700, 1000), theme="dark")
    scroll_through(page)
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    page.emulate_media(media="print", color_scheme="dark")
    wait_until(page, "document.documentElement.dataset.theme === 'light'")
    faint = page.evaluate(FAINT)
    assert faint == []
    page.emulate_media(media="screen", color_scheme="dark")
    wait_until(page, "document.documentElement.dataset.theme === 'dark'")
    page.emulate_media(media="screen")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_in_high_contrast_icons_and_sliders_are_seen(visit, theme):
    page = visit(f"/en/{CHAPTER}", forced_colors="active", theme=theme)
    scroll_through(page)
    marks = page.locator("button .fa-solid:visible").all()
    assert len(marks) > 2
    for mark in marks:
        own, behind = mark.evaluate(COLOURS)
        assert own != behind
    for rail in page.locator(".explorer input[type=range]").all():
        seen = Image.open(BytesIO(rail.screenshot())).convert("L").getextrema()
        assert seen[1] - seen[0] > 128


# Shares of the luminance: of the page's ground, and of what a drawing's ink is.
GROUND = """() => {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.cssText = "forced-color-adjust: none; color: var(--ink)";
  const shine = (colour) =>
    colour.match(/[\\d.]+/g).slice(0, 3).reduce((sum, c) => sum + c / 765, 0);
  const found = [getComputedStyle(document.body).backgroundColor, getComputedStyle(probe).color];
  probe.remove();
  return found.map(shine);
}"""


def picture(place):
    return Image.open(BytesIO(place.screenshot())).convert("L")


@pytest.mark.parametrize("device, chosen", [("dark", "light"), ("light", "dark")])
def test_in_high_contrast_drawings_go_with_the_ground_whatever_was_chosen(visit, device, chosen):
    page = visit("/en/02-xor.html", forced_colors="active", theme=device)
    page.evaluate("(mode) => localStorage.setItem('mode', mode)", chosen)
    page.reload()
    wait_until(page, "document.documentElement.dataset.mode === given", chosen)
    ground, ink = page.evaluate(GROUND)
    assert abs(ground - ink) > 0.6
    box = live(page, 0)
    stage, handle = box.locator(".nnlab-stage"), box.locator("[tabindex='0']").first
    page.mouse.move(0, 0)
    before = picture(stage)
    low, high = before.getextrema()
    assert high - low > 150, "lines and points are seen"
    page.keyboard.press("Tab")  # what has the focus by keyboard shows it
    handle.focus()
    page.evaluate(TWO_FRAMES)
    changed = ImageChops.difference(before, picture(stage))
    assert changed.getbbox() and changed.getextrema()[1] > 40
    plain = page.locator("button.side-button:visible").first
    was = picture(plain)
    plain.click()
    page.mouse.move(0, 0)
    page.evaluate("document.activeElement.blur()")
    page.evaluate(TWO_FRAMES)
    assert ImageChops.difference(was, picture(plain)).getextrema()[1] > 100


def test_at_twice_the_size_nothing_stands_beside_the_screen(visit):
    page = visit(f"/en/{CHAPTER}", size=(NARROW[0] * 2, 450), device_scale_factor=2)
    scroll_through(page)
    assert page.evaluate("document.scrollingElement.scrollWidth") <= NARROW[0] * 2
