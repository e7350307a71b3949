"""Back and forward bring a page as it was left; what the reader has changed since is on it."""

import pytest

from book.setup.browser import chromium
from tests.chromium import FLAGS
from tests.site.explorers import live, read
from tests.site.pages import NARROW, TWO_FRAMES, Visit, wait_until

CHAPTER = "11-convolution.html"
KEPT = "Object.values(sessionStorage).some((text) => text.includes(`:${given},`))"
MARK = "document.documentElement.dataset.left = ''"  # gone from a page that is loaded anew
MARKED = "html[data-left]"


@pytest.fixture(scope="module")
def keeping(browser):
    """A browser that keeps the pages that one leaves, as readers' do; Playwright's do not."""
    browser = browser.browser_type.launch(
        executable_path=chromium(),
        args=FLAGS,
        ignore_default_args=["--disable-back-forward-cache"],
    )
    yield browser
    browser.close()


def back(page):
    """Go back to the page that MARK was left on.

    Only what has a time limit may be asked until that page is there: what is asked of the page that
    one leaves, which is kept as well, is answered once somebody goes forward again.
    """
    page.go_back(wait_until="commit")
    page.locator(MARKED).wait_for(state="attached")  # else it was not kept but loaded anew
    page.evaluate(TWO_FRAMES)


def test_back_shows_what_was_set_since_and_loses_nothing(keeping, address):
    visit = Visit(keeping, address)
    page = visit.open(f"/en/{CHAPTER}")
    first = read(live(page, 0))["controls"]
    page.evaluate(MARK)
    page.locator("a.language-button").click()
    page.wait_for_url(f"**/ko/{CHAPTER}*")
    box = live(page, 0)
    box.get_by_role("slider").first.press("End")
    page.locator(".theme-switch-button").click()
    page.locator("button.side-button").click()
    page.locator("button.side-button[aria-pressed=true]").wait_for()
    chosen = [*read(box)["controls"].values()]
    assert chosen != [*first.values()]
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    wait_until(page, KEPT, chosen[0])
    back(page)
    page.locator("button.side-button[aria-pressed=true]").wait_for()
    assert [*read(live(page, 0))["controls"].values()] == chosen
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    page.locator("a.language-button").click()
    page.wait_for_url(f"**/ko/{CHAPTER}*")
    assert [*read(live(page, 0))["controls"].values()] == chosen
    assert visit.close() == []


def test_back_shows_the_page_and_not_the_list_that_led_away(keeping, address):
    visit = Visit(keeping, address, size=NARROW)
    page = visit.open(f"/en/{CHAPTER}")
    page.evaluate(MARK)
    page.locator(".primary-toggle").click()
    page.locator("dialog[open] a", has_text="XOR").first.click()
    page.wait_for_url("**/02-xor.html*")
    back(page)
    assert page.locator("dialog[open]").count() == 0
    assert page.locator("#pst-primary-sidebar a").count() > 4, "the list is in its place again"
    assert visit.close() == []
