"""Hosts differ: a strict policy, no storage, a folder of its own, a disk with no server at all."""

import contextlib

import pytest

from book.site.serve import serving
from tests.site.conftest import StrictHandler
from tests.site.pages import LANGUAGES, NARROW, SITE, Visit
from tests.site.test_keyboard import THEMES

NO_STORAGE = """for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
"""


class FolderHandler(StrictHandler):
    """Serve the site below /user/repo/ and its 404 page for all that is not there."""

    FOLDER = "/user/repo/"

    def send_head(self):
        known = self.path.startswith(self.FOLDER)
        self.path = "/" + self.path.removeprefix(self.FOLDER) if known else "/no-such-file"
        return super().send_head()

    def send_error(self, code, message=None, explain=None):
        body = (SITE / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextlib.contextmanager
def in_a_folder(browser, **options):
    with serving(SITE, FolderHandler) as address:
        visit = Visit(browser, address, **options)
        yield visit
        visit.close()


def test_a_broken_policy_is_noticed(browser, address):
    visit = Visit(browser, address)
    page = visit.open("/ko/about.html")
    with page.expect_console_message():
        page.evaluate(
            """const script = document.createElement("script");
            script.textContent = "window.x = 1";
            document.body.append(script);"""
        )
    assert "Content Security Policy" in " ".join(visit.close())


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_storage_forbidden_all_works_and_only_forgets(visit, language):
    page = visit(f"/{language}/11-convolution.html", size=NARROW)
    page.add_init_script(NO_STORAGE)
    page.reload()
    page.locator(".theme-switch-button").click()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    for button in (".primary-toggle", ".secondary-toggle"):
        page.locator(button).click()
        page.keyboard.press("Escape")
        page.locator("dialog[open]").wait_for(state="detached")
    page.locator("button.side-button").click()
    page.locator("button.side-button[aria-pressed=true]").wait_for()
    page.keyboard.press("Control+k")
    page.keyboard.type({"ko": "합성곱", "en": "convolution"}[language])
    page.keyboard.press("Enter")
    page.locator("#search-results li").first.wait_for()
    assert page.evaluate("document.documentElement.dataset.theme") == "light"
    page.goto(page.url.rpartition(f"/{language}/")[0] + "/")
    page.wait_for_url("**/index.html")


@pytest.mark.parametrize("missing", ["gone.html", "ko/gone.html", "en/deep/down/gone"])
def test_in_a_folder_the_404_page_leads_to_the_sites_own_start(browser, missing):
    with in_a_folder(browser, locale="ko-KR") as visit:
        page = visit.open(f"/user/repo/{missing}")
        page.wait_for_load_state("load")
        language = "en" if missing.startswith("en") else "ko"
        assert page.evaluate("document.documentElement.lang") == language
        heading = {
            "ko": "이 주소에는 아무것도 없습니다.",
            "en": "There is nothing at this address.",
        }
        assert page.locator("h1").inner_text() == heading[language]
        page.locator(f"nav a[hreflang={language}]").click()
        page.wait_for_url(f"**/user/repo/{language}/index.html")
        assert page.locator("article h1").count() == 1


def test_the_404_page_keeps_the_remembered_theme_and_takes_no_konkani_for_korean(browser):
    with in_a_folder(browser, locale="kok-IN") as visit:
        visit.context.add_init_script("localStorage.setItem('mode', 'dark')")
        visit.context.add_init_script(
            "Object.defineProperty(navigator, 'languages', { value: ['kok-IN', 'en'] })"
        )
        page = visit.open("/user/repo/gone.html")
        page.wait_for_load_state("load")
        assert page.evaluate("document.documentElement.lang") == "en"
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert ground == "rgb(20, 24, 30)"


def test_in_a_folder_the_root_page_chooses(browser):
    with in_a_folder(browser, locale="en-US") as visit:
        visit.open("/user/repo/").wait_for_url("**/user/repo/en/index.html")
        assert visit.problems == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_from_disk_side_by_side_says_why_not_and_search_works(browser, language):
    visit = Visit(browser, "file://")
    page = visit.open(f"{SITE}/{language}/about.html")
    page.locator("button.side-button").click()
    notice = page.locator(".notice")
    notice.filter(has_text={"ko": "웹 주소", "en": "web address"}[language]).wait_for()
    assert page.locator("button.side-button").get_attribute("aria-pressed") == "false"
    assert page.evaluate("sessionStorage.getItem('side-by-side')") != "true"
    page.goto(f"file://{SITE}/{language}/search.html?q=convolution")
    page.locator("#search-results li").first.wait_for()
    visit.close()


def test_offline_side_by_side_says_so_and_is_not_remembered(browser, address):
    visit = Visit(browser, address)
    page = visit.open("/en/about.html")
    visit.context.set_offline(True)
    page.locator("button.side-button").click()
    page.locator(".notice").filter(has_text="connection").wait_for()
    visit.context.set_offline(False)
    page.reload()
    assert page.locator("button.side-button").get_attribute("aria-pressed") == "false"
    visit.close()


@pytest.mark.parametrize("theme", THEMES)
def test_a_remembered_theme_is_there_at_the_first_paint(visit, theme):
    other = {"light": "dark", "dark": "light"}[theme]
    page = visit("/ko/about.html", theme=other)
    page.evaluate("(mode) => localStorage.setItem('mode', mode)", theme)
    page.add_init_script(
        """new MutationObserver((_, watch) => { if (!document.body) return; watch.disconnect();
          window.first = document.documentElement.dataset.theme; })
          .observe(document, { childList: true, subtree: true });"""
    )
    page.reload()
    assert page.evaluate("window.first") == theme
