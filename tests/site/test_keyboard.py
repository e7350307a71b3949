"""Each chapter can be read by keyboard alone: every Tab stop is seen, has a name and lets go."""

import pytest

from tests.site.pages import NARROW, SCREENS, explorers_on, page_names, wait_until
from tests.site.tab_walk import faults, walk

CHAPTERS = [name for name in page_names() if explorers_on(name)]
MOST_IN_AN_EXPLORER = 26
MORE = {"PlaygroundExplorer": 44}  # a workshop: twelve controls, seven inputs, buttons of layers
THEMES = ("light", "dark")


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("page_name", CHAPTERS)
def test_every_tab_stop_can_be_seen_and_left(visit, page_name, screen):
    language, size = SCREENS[screen]
    page = visit(f"/{language}/{page_name}", size=size)
    stops = walk(page)
    assert faults(stops) == []
    assert len(stops) > 15
    for index, name in enumerate(explorers_on(page_name)):
        inside = [stop for stop in stops if stop["explorer"] == index]
        most = MORE.get(name, MOST_IN_AN_EXPLORER)
        assert 3 <= len(inside) <= most, f"{name} has {len(inside)} stops"


def test_the_walk_can_fail(visit):
    page = visit("/en/index.html")
    page.evaluate(
        """document.querySelector("article.bd-article").insertAdjacentHTML("afterbegin", `
          <button style="position: absolute; left: -999px">beside</button>
          <button style="width: 60px; height: 20px"></button>
          <button style="width: 0; height: 0; padding: 0; border: 0; overflow: hidden">flat</button>
          <button style="outline: none !important">bare</button>`)"""
    )
    found = " ".join(faults(walk(page)))
    for what in ("beside the screen", "has no name", "has no size", "show that it is chosen"):
        assert what in found


def test_a_trap_is_noticed(visit):
    page = visit("/en/about.html")
    page.evaluate("document.addEventListener('keydown', (event) => event.preventDefault())")
    page.evaluate("document.querySelector('a.language-button').focus()")
    with pytest.raises(AssertionError, match="no end"):
        walk(page, most=40)


def focused(page):
    return page.evaluate("document.activeElement.className")


def tab_to(page, class_name):
    for _ in range(40):
        page.keyboard.press("Tab")
        if class_name in focused(page):
            return
    raise AssertionError(f"no Tab stop of the class {class_name}")


def test_the_skip_link_leads_to_the_text(visit):
    page = visit("/ko/11-convolution.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('article.bd-article')")


@pytest.mark.parametrize("button", ["search-button", "primary-toggle", "secondary-toggle"])
def test_a_dialog_gives_the_focus_back(visit, button):
    page = visit("/ko/11-convolution.html", size=NARROW)
    tab_to(page, button)
    page.keyboard.press("Enter")
    page.locator("dialog[open]").wait_for()
    assert page.evaluate("!!document.activeElement.closest('dialog')")
    page.keyboard.press("Escape")
    page.locator("dialog[open]").wait_for(state="detached")
    assert button in focused(page)


def test_a_section_chosen_from_the_contents_has_the_focus(visit):
    page = visit("/en/11-convolution.html", size=NARROW)
    tab_to(page, "secondary-toggle")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator("dialog[open]").wait_for(state="detached")
    wait_until(page, "document.activeElement.id === location.hash.slice(1)")


def test_the_theme_changes_at_each_press(visit):
    page = visit("/ko/11-convolution.html")
    tab_to(page, "theme-switch-button")
    modes = []
    for _ in range(3):
        page.keyboard.press("Enter")
        modes.append(page.evaluate("document.documentElement.dataset.mode"))
    assert sorted(modes) == ["auto", "dark", "light"]


def test_a_solution_unfolds_by_enter(visit):
    page = visit("/ko/11-convolution.html", size=NARROW)
    page.evaluate("document.querySelector('#exercises').scrollIntoView()")
    box = page.locator("details.solution").first
    box.locator("summary").press("Enter")
    assert box.evaluate("(box) => box.open") and box.locator("p").first.is_visible()


@pytest.mark.parametrize("language, name", [("ko", "코드 복사"), ("en", "Copy the code")])
def test_code_is_copied_by_keyboard_and_told(visit, language, name):
    page = visit(f"/{language}/11-convolution.html", permissions=["clipboard-read"])
    button = page.get_by_role("button", name=name).first
    code = button.locator("xpath=../pre").inner_text()
    button.press("Enter")
    notice = page.locator(".notice[role=status]")
    notice.filter(has_text={"ko": "복사했습니다", "en": "Copied"}[language]).wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == code.removesuffix("\n")


def test_code_is_copied_without_the_browsers_clipboard(visit):
    page = visit("/en/11-convolution.html", permissions=["clipboard-read"])
    page.evaluate("navigator.clipboard.writeText = undefined")
    page.locator(".copy-button:visible").first.press("Enter")
    page.locator(".notice").filter(has_text="Copied").wait_for()
    assert "in windows(x, w):" in page.evaluate("navigator.clipboard.readText()")


def test_copy_buttons_are_seen_on_touch(visit):
    page = visit("/ko/11-convolution.html", size=NARROW, has_touch=True, is_mobile=True)
    assert page.locator(".copy-button").first.evaluate("(b) => getComputedStyle(b).opacity") == "1"


def test_a_menu_closes_by_escape_and_by_a_press_beside_it(visit):
    page = visit("/en/11-convolution.html")
    menu = page.locator("details.header-menu")
    menu.locator("summary").press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert not menu.evaluate("(menu) => menu.open")
    assert page.evaluate("document.activeElement.matches('details.header-menu > summary')")
    menu.locator("summary").click()
    assert menu.locator("a").first.is_visible()
    page.locator("article h1").click()
    assert not menu.evaluate("(menu) => menu.open")


def test_the_contents_follow_the_reading(visit):
    page = visit("/ko/11-convolution.html")
    active = page.locator("#pst-page-toc-nav a[aria-current]")
    for section in ("skip-with-a-stride", "slide-over-a-picture"):
        page.evaluate("(id) => document.getElementById(id).scrollIntoView()", section)
        page.locator(f"#pst-page-toc-nav a[aria-current][href='#{section}']").wait_for()
        assert active.count() == 1
    page.locator("#pst-page-toc-nav a").last.click()  # too short to come up to the line
    page.locator("#pst-page-toc-nav li.active > a[href='#sources']").wait_for()


def test_the_list_of_chapters_closes_and_opens_on_a_wide_screen(visit):
    page = visit("/en/11-convolution.html")
    chapters = page.locator("#pst-primary-sidebar")
    page.locator(".primary-toggle").click()
    assert not chapters.is_visible()
    page.locator(".primary-toggle").click()
    assert chapters.is_visible()


BOXES = "article :is(pre, .table-scroll, div.math, .katex-display, .cell_output)"
CUT = f"""() => [...document.querySelectorAll("{BOXES}")]
  .filter((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth + 1)
  .map((box) => [Boolean(box.closest("details")), box.tabIndex])"""


def test_what_scrolls_sideways_in_a_box_is_reached_once_the_box_is_opened(visit):
    page = visit("/en/02-xor.html", size=(320, 740))
    page.evaluate("document.querySelectorAll('article details').forEach((box) => box.open = true)")
    wait_until(page, f"({CUT})().every(([, index]) => index === 0)")
    assert any(folded for folded, _ in page.evaluate(CUT))
