"""Hosts differ: a strict policy, no storage, a folder of its own, a disk with no server at all."""

import contextlib
import html
import re

import pytest

from book._ext.page.policy import DIRECTIVES, OF_PAGE, OWN, policy
from book.site.serve import serving
from tests.site.conftest import StrictHandler
from tests.site.pages import LANGUAGES, NARROW, SITE, Visit, page_names, scroll_through
from tests.site.test_keyboard import THEMES

META = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
LOADS = re.compile(r"<(?:script|link|style|img)\b")
FORBIDDEN = re.compile(r'<style|<base|<object|<embed|<iframe|<[^>]*\son\w+="|="javascript:')
SCRIPT = re.compile(r"<script\b([^>]*)>")
FRAMED = (
    '<link rel="icon" href="data:,"><iframe sandbox="allow-scripts" width="1000" height="700" '
    'src="en/01-neurons.html"></iframe>'
)
NOTE_VIOLATIONS = """window.violations = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
  window.violations.push([violatedDirective, blockedURI, sample]));"""

NO_STORAGE = """for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
"""


class FolderHandler(StrictHandler):
    """Serve the site below a folder three deep and its 404 page for all that is not there."""

    FOLDER = "/deep/down/repo/"

    def send_head(self):
        known = self.path.startswith(self.FOLDER)
        self.path = "/" + self.path.removeprefix(self.FOLDER) if known else "/no-such-file"
        return super().send_head()

    def send_error(self, code, message=None, explain=None):
        self.path, body = "/404.html", (SITE / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def beside_fetching(problems):
    """Return the problems without what Chromium, with windows or without, says of a page that may
    not be fetched."""
    said = ("Access to fetch", "ERR_FAILED", "Fetch API cannot load file:")
    return [one for one in problems if not any(words in one for words in said)]


@contextlib.contextmanager
def in_a_folder(browser, **options):
    with serving(SITE, FolderHandler) as address:
        visit = Visit(browser, address, **options)
        yield visit
        visit.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_has_the_policy_before_all_that_it_loads_and_nothing_that_it_forbids(language):
    for name in page_names():
        text = (SITE / language / name).read_text("utf-8")
        head, body = text.split("</head>")
        given = META.search(head)
        assert html.unescape(given[1]) == policy(page=name.removesuffix(".html")), name
        assert given.start() < LOADS.search(head).start(), name
        assert FORBIDDEN.findall(head + body) == [], name
        inline = [one for one in SCRIPT.findall(text) if "src=" not in one]
        assert all("json" in one for one in inline), name


def test_the_policy_knows_no_other_origin_and_no_code_in_words():
    allowed = {one for values in DIRECTIVES.values() for one in values.split()}
    assert allowed == {"'none'", "'self'", "file:", "data:", "'unsafe-inline'"}
    assert "unsafe" not in DIRECTIVES["script-src"] + DIRECTIVES["style-src-elem"]
    assert DIRECTIVES["default-src"] == OWN, "Firefox asks it about the next page"
    forbidden = {name for name, value in DIRECTIVES.items() if value == "'none'"}
    assert forbidden == {"base-uri", "frame-src", "media-src", "object-src"}


def test_the_page_that_runs_code_may_ask_other_servers_but_takes_scripts_of_none():
    assert set(OF_PAGE) == {"live"} and "unsafe" not in OF_PAGE["live"]["script-src"]
    assert set(OF_PAGE["live"]["script-src"].split()) == {"'self'", "file:", "blob:"}
    assert OF_PAGE["live"]["connect-src"] == "'self' http: https: ws: wss:"
    assert not OF_PAGE["live"].keys() & {"default-src", "worker-src", "base-uri", "form-action"}


def test_no_page_does_what_the_policy_forbids(browser, address):
    """Side by side, formulas, explorers awake, a search, the reference, in the dark and not."""
    visit = Visit(browser, address, theme="dark")
    visit.context.add_init_script(NOTE_VIOLATIONS)
    page = visit.open("/en/06-vector-backprop.html")
    page.locator("button.side-button").click()
    page.locator("button.side-button[aria-pressed=true]").wait_for()
    seen = page.evaluate("window.violations")
    for path in ("/en/playground.html", "/en/search.html?q=kernel", "/ko/api.html"):
        page.goto(address + path)
        page.locator(".theme-switch-button").click()
        if "playground" in path:
            scroll_through(page)
        if "search" in path:
            page.locator("#search-results li").first.wait_for()
        seen += page.evaluate("window.violations")
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<style>a { top: 0 }</style>')")
    assert seen == [] and page.evaluate("window.violations.length") > 0, "it would be seen"
    visit.close()


def test_in_a_sandboxed_frame_explorers_wake_and_search_finds(browser):
    """Its origin is none: no storage, no forms, no fetching, and fonts only where a host allows."""
    with serving(SITE) as host:  # one that sends no policy: the pages' own holds
        visit = Visit(browser, host)
        visit.context.route(
            "**/framed.html",
            lambda route: route.fulfill(content_type="text/html", body=FRAMED),
        )
        page = visit.open("/framed.html")
        frame = page.frame_locator("iframe")
        frame.locator(".explorer").first.scroll_into_view_if_needed()
        frame.locator(".explorer[data-live=true]").first.wait_for()
        assert page.frames[1].evaluate("origin") == "null"
        frame.locator("button.side-button").click()
        frame.locator(".notice").filter(has_text="web address").wait_for()
        frame.locator(".search-button__button:visible").first.click()
        frame.locator("dialog input").fill("kernel")
        frame.locator("dialog input").press("Enter")
        frame.locator("#search-results li").first.wait_for()
        frame.locator("main form input").fill("hidden")
        frame.locator("main form input").press("Enter")
        frame.locator("#search-results mark", has_text="hidden").first.wait_for()
        assert [one for one in visit.close() if "CORS" not in one and "ERR_FAILED" not in one] == []


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
        page = visit.open(f"/deep/down/repo/{missing}")
        page.wait_for_load_state("load")
        language = "en" if missing.startswith("en") else "ko"
        assert page.evaluate("document.documentElement.lang") == language
        heading = {
            "ko": "이 주소에는 아무것도 없습니다.",
            "en": "There is nothing at this address.",
        }
        assert page.locator("h1").inner_text() == heading[language]
        page.locator(f"nav a[hreflang={language}]").first.click()
        page.wait_for_url(f"**/deep/down/repo/{language}/index.html")
        assert page.locator("article h1").count() == 1


def test_the_404_page_keeps_the_remembered_theme_and_takes_no_konkani_for_korean(browser):
    with in_a_folder(browser, locale="kok-IN") as visit:
        visit.context.add_init_script("localStorage.setItem('mode', 'dark')")
        visit.context.add_init_script(
            "Object.defineProperty(navigator, 'languages', { value: ['kok-IN', 'en'] })"
        )
        page = visit.open("/deep/down/repo/gone.html")
        page.wait_for_load_state("load")
        assert page.evaluate("document.documentElement.lang") == "en"
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert ground == "rgb(20, 24, 30)"


def test_in_a_folder_the_root_page_chooses(browser):
    with in_a_folder(browser, locale="en-US") as visit:
        visit.open("/deep/down/repo/").wait_for_url("**/deep/down/repo/en/index.html")
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
    page.keyboard.press("Control+k")
    page.locator("dialog input").fill("convolution")
    page.keyboard.press("Enter")
    page.locator("#search-results li").first.wait_for()
    page.goto(f"file://{SITE}/{language}/13-cortex.html")
    page.locator(".explorer[data-live=true]").first.wait_for()
    assert beside_fetching(visit.close()) == []


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
