"""What holds for each page in each language: no errors, no foreign hosts, no barriers, no jumps."""

import pytest

from tests.site.pages import LANGUAGES, NARROW, ROOT, SITE, WIDE, page_names, scroll_through

AXE = ROOT / "book" / "web" / "node_modules" / "axe-core" / "axe.min.js"
RUN_AXE = """async () => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    `${id}: ${target.join(" ")}: ${failureSummary.replace(/\\s+/g, " ")}`));
}"""

each_page = pytest.mark.parametrize("page_name", page_names())
each_language = pytest.mark.parametrize("language", LANGUAGES)
each_size = pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])


def choose_theme(page, theme):
    """Press the theme's own button until the page is light or dark."""
    button = page.locator("button.theme-switch-button:visible").first
    for _ in range(3):
        if page.evaluate("document.documentElement.dataset.mode") == theme:
            return
        button.click()
    raise AssertionError(f"the theme button never came to {theme}")


@each_language
@each_page
@each_size
def test_nothing_goes_wrong_and_nothing_jumps(visit, language, page_name, size):
    page = visit(f"/{language}/{page_name}", size=size)
    scroll_through(page)
    width = page.evaluate("document.scrollingElement.scrollWidth")
    assert width <= size[0], f"the page is {width} px wide on a screen of {size[0]}"
    jumps = page.evaluate("window.jumps")
    assert sum(jump["value"] for jump in jumps) < 0.01, jumps


@each_language
@each_page
@each_size
def test_axe_finds_no_barrier(visit, language, page_name, size):
    page = visit(f"/{language}/{page_name}", size=size)
    scroll_through(page)
    page.add_script_tag(path=AXE)
    found = {}
    for theme in ("light", "dark"):
        choose_theme(page, theme)
        page.wait_for_timeout(300)  # the theme's colours fade
        found[theme] = page.evaluate(RUN_AXE)
    assert found == {"light": [], "dark": []}


def test_axe_can_fail(visit):
    page = visit("/en/index.html")
    page.evaluate("document.querySelector('article').append(document.createElement('img'))")
    page.add_script_tag(path=AXE)
    assert any("image-alt" in one for one in page.evaluate(RUN_AXE))


@each_language
@each_page
def test_each_page_names_its_language_and_its_twin(language, page_name):
    text = (SITE / language / page_name).read_text(encoding="utf-8")
    assert f'<html lang="{language}"' in text
    for code in LANGUAGES:
        address = page_name if code == language else f"../{code}/{page_name}"
        assert f'<link rel="alternate" hreflang="{code}" href="{address}"' in text
        assert (SITE / language / address).resolve().is_file()


@each_language
@each_page
def test_buttons_of_the_header_are_large_enough(visit, language, page_name):
    page = visit(f"/{language}/{page_name}", size=NARROW)
    buttons = page.locator(".bd-header-article :is(a, button):visible").all()
    boxes = {button.evaluate("(b) => b.className"): button.bounding_box() for button in buttons}
    assert len(boxes) >= 3
    small = {name: box for name, box in boxes.items() if min(box["width"], box["height"]) < 40}
    assert small == {}


@each_language
def test_wide_things_scroll_in_their_own_box(visit, language):
    page = visit(f"/{language}/11-convolution.html", size=NARROW)
    page.evaluate(
        """document.querySelector("article .cell_input pre, article pre").append("x".repeat(300))"""
    )
    page.evaluate("new Promise((done) => setTimeout(done, 100))")
    assert page.evaluate("document.scrollingElement.scrollWidth") <= NARROW[0]
