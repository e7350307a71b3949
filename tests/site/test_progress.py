"""A reader's progress: in the browser alone, shared by both languages, taken along as a file."""

import json

import pytest

from tests.site.pages import LANGUAGES, NARROW, SITE, Visit, wait_until
from tests.site.test_policy import NO_STORAGE

CHAPTER = "11-convolution.html"
KEY = "fold-match-slide progress"
SOLVED = {"ko": "풀었어요", "en": "Solved"}


def record(page):
    return json.loads(page.evaluate("(key) => localStorage.getItem(key) ?? '{}'", KEY))


def ready(page):
    """Wait until the page's progress has come, as a reader who comes to the exercises has it."""
    page.locator("#exercises > h2").scroll_into_view_if_needed()
    page.locator(".progress-button").first.wait_for()


def counts(page, name):
    """Return what the overview says of a chapter: ["1 / 9", ...]."""
    page.locator(".progress-said").wait_for(state="attached")
    row = page.locator(f'tr[data-page="{name}"] td, tr.progress-{name} td')
    wait_until(page, "document.querySelector('.progress-page td').textContent.includes('/')")
    return row.all_text_contents()


def test_what_is_solved_in_korean_is_solved_in_english_and_counted(visit):
    page = visit(f"/ko/{CHAPTER}", size=NARROW)
    ready(page)
    button = page.locator("#ex-paper .progress-button")
    assert button.get_attribute("aria-label").startswith(SOLVED["ko"])
    button.press("Enter")
    check = page.locator("#self-check details").nth(1)
    assert not check.locator(".progress-button").is_visible()  # the answer comes first
    check.locator("summary").press("Enter")
    check.locator(".progress-button").press("Enter")
    marks = record(page)["pages"]["11-convolution"]
    assert (marks["solved"], marks["right"]) == (["ex-paper"], ["check-2"])

    page.goto(page.url.split("#")[0].replace("/ko/", "/en/"))
    page.locator('#ex-paper .progress-button[aria-pressed="true"]').wait_for()
    assert page.locator('.progress-button[aria-pressed="true"]').count() == 2
    assert page.locator('.bd-docs-nav a[href="#"] .progress-mark').count() == 1
    page.goto(page.url.replace(CHAPTER, "progress.html"))
    _, solved, right = counts(page, "11-convolution")
    exercises = (SITE / "en" / CHAPTER).read_text("utf-8").count('<div class="exercise ')
    assert (solved, right) == (f"1 / {exercises}", "1 / 3")
    assert counts(page, "all")[1].startswith("1 / ")
    assert counts(page, "02-xor")[1].startswith("0 / ")

    page.go_back()
    page.locator("#ex-paper .progress-button").press("Enter")
    assert record(page)["pages"]["11-convolution"]["solved"] == []


def test_a_section_is_read_once_its_end_has_stayed_on_the_screen(visit):
    page = visit(f"/en/{CHAPTER}")
    read = "JSON.parse(localStorage.getItem(given) ?? '{}').pages?.['11-convolution']?.read ?? []"
    heading = page.locator("article section > section > h2")
    heading.nth(1).evaluate("(h2) => h2.scrollIntoView({ block: 'center', behavior: 'instant' })")
    wait_until(page, f"({read}).length === 1", KEY)
    first = page.locator("article section > section").first.get_attribute("id")
    assert record(page)["pages"]["11-convolution"]["read"] == [first]
    page.locator(f'#pst-page-toc-nav a[href="#{first}"] .progress-mark').wait_for()
    # A link to a section is no reading of the one before: its heading stands at the top.
    heading.nth(4).evaluate("(h2) => h2.scrollIntoView({ block: 'start', behavior: 'instant' })")
    page.wait_for_timeout(3500)
    assert record(page)["pages"]["11-convolution"]["read"] == [first]
    assert sum(jump["value"] for jump in page.evaluate("window.jumps")) < 0.01


def choose(page, text):
    with page.expect_file_chooser() as chosen:
        page.locator('[data-do="import"]').click()
    file = {"name": "progress.json", "mimeType": "application/json", "buffer": text.encode()}
    chosen.value.set_files(file)


def test_progress_goes_by_a_file_to_another_browser(browser, address, visit):
    page = visit("/en/progress.html")
    page.locator("#text").wait_for(state="attached")
    given = {"version": 1, "pages": {"02-xor": {"read": [], "solved": ["ex-a"], "right": []}}}
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps(given)])
    page.reload()
    with page.expect_download() as saved:
        page.locator('[data-do="export"]').click()
    text = saved.value.path().read_text("utf-8")
    assert saved.value.suggested_filename.endswith(".json") and json.loads(text) == given

    there = Visit(browser, address)
    other = there.open("/ko/progress.html")
    mine = {"version": 1, "pages": {"02-xor": {"read": [], "solved": ["ex-b"], "right": []}}}
    other.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps(mine)])
    choose(other, text)
    other.locator(".progress-said", has_text="1개를 더했습니다").wait_for()
    assert record(other)["pages"]["02-xor"]["solved"] == ["ex-b", "ex-a"]
    assert there.close() == []


WRONG = [
    ("no JSON", "cannot be read as JSON"),
    ("[]", "Choose one that this page has exported"),
    ('{"version": 1}', "Choose one that this page has exported"),
    ('{"version": 2, "pages": {}}', "of version 2, but this site reads version 1"),
    ('{"version": 1, "pages": {"02-xor": {"eaten": []}}}', "02-xor"),
    ('{"version": 1, "pages": {"02-xor": {"solved": [1]}}}', "02-xor"),
    ('{"version": 1, "pages": {"<b>": {}}}', "<b>"),
    ('{"version": 1, "pages": {}}' + " " * 1_000_000, "too large"),
]


def test_a_wrong_file_says_why_and_loses_nothing_and_clearing_asks(visit):
    page = visit("/en/progress.html")
    mine = json.dumps(
        {"version": 1, "pages": {"02-xor": {"read": ["a"], "solved": [], "right": []}}}
    )
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, mine])
    line = page.locator(".progress-said")
    for text, says in WRONG:
        choose(page, text)
        line.filter(has_text=says).wait_for()
        assert "Your progress is as it was" in line.text_content()
        assert record(page) == json.loads(mine)
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.locator('[data-do="clear"]').click()
    assert record(page) == json.loads(mine)
    page.once("dialog", lambda dialog: dialog.accept())
    page.locator('[data-do="clear"]').click()
    line.filter(has_text="All is cleared").wait_for()
    assert record(page) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_storage_forbidden_it_says_so_and_all_else_works(visit, language):
    page = visit(f"/{language}/{CHAPTER}")
    page.add_init_script(NO_STORAGE)
    page.reload()
    ready(page)
    page.locator("#ex-paper .progress-button").press("Enter")
    page.locator(
        ".notice", has_text={"ko": "저장을 막아", "en": "does not let"}[language]
    ).wait_for()
    assert page.locator("#ex-paper .progress-button[aria-pressed=true]").count() == 1
    page.goto(page.url.split("#")[0].replace(CHAPTER, "progress.html"))
    page.locator(
        ".progress-said", has_text={"ko": "저장을 막아", "en": "does not let"}[language]
    ).wait_for()


def test_without_script_it_says_that_it_needs_one(visit):
    page = visit("/en/progress.html", java_script_enabled=False)
    assert page.locator("noscript p", has_text="needs JavaScript").is_visible()
    assert not page.locator(".progress-tools").is_visible()
