"""The search page: as one types, by keyboard, on a phone; a hit opens at its section, marked."""

import re
import unicodedata
from urllib.parse import quote

import pytest

from tests.site.pages import LANGUAGES, NARROW, SCREENS, wait_until
from tests.site.test_pages import barriers

CHAPTER = "11-convolution.html"
QUERIES = {"ko": ["합성곱은", "스트라이드를"], "en": ["convolution", "strides"]}
NOTHING = ["constructor", "the", "C++", "zzz"]


def asked(visit, path, **options):
    """Open the search page with a query and wait for the answer: the index is not there at once."""
    page = visit(path, **options)
    page.locator("#search-count:not(:empty, [aria-busy])").wait_for(state="attached")
    return page


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_it_means_comes_first_then_a_chapter_opens_at_its_section_with_marks(visit, language):
    for query in QUERIES[language]:
        page = asked(visit, f"/{language}/search.html?q={quote(query)}")
        term = "stride" if query[0] in "s스" else "convolution"
        meaning = page.locator("#search-results a").first.get_attribute("href")
        assert re.fullmatch(rf"glossary\.html\?.*#{term}", meaning)
        first = page.locator("#search-results a").nth(1)
        section = first.get_attribute("href").partition("#")[2]
        assert first.get_attribute("href").startswith(CHAPTER) and section
        first.click()
        page.wait_for_url(f"**/{CHAPTER}#{section}")  # the marked words have left the address
        heading = page.locator(f"section#{section} > :is(h1, h2, h3)").bounding_box()
        assert 0 <= heading["y"] < 200
        marked = page.evaluate("[...CSS.highlights.get('found')].map(String)")
        assert marked and {word.lower()[:2] for word in marked} == {query.lower()[:2]}
        page.keyboard.press("Escape")
        assert page.evaluate("CSS.highlights.size") == 0


@pytest.mark.parametrize("query", NOTHING)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_tells_nothing_is_answered_in_a_sentence(visit, language, query):
    page = asked(visit, f"/{language}/search.html?q={quote(query)}")
    assert len(page.locator("#search-count").inner_text()) > 10
    assert page.locator("#search-results li").count() == 0


def test_a_word_typed_in_parts_is_found(visit):
    apart = unicodedata.normalize("NFD", "합성곱")
    page = asked(visit, f"/ko/search.html?q={quote(apart)}")
    assert page.locator(f"#search-results a[href^='{CHAPTER}']").count() > 0


def test_a_result_quotes_the_passage_once(visit):
    page = asked(visit, "/ko/search.html?q=" + quote("죽은 유닛"))
    quoted = page.locator("#search-results .context").nth(1)  # after what the glossary says
    assert quoted.locator("mark").count() >= 2
    assert "이 페이지" not in quoted.inner_text()
    for formula in ("∂f/∂x", "yi=∑"):
        page = asked(visit, "/ko/search.html?q=" + quote("기울기 식"))
        text = page.locator("#search-results").inner_text()
        assert f"{formula}{formula}" not in text and "\\frac" not in text


@pytest.mark.parametrize("screen", SCREENS)
def test_results_come_while_one_types_and_by_keyboard(visit, screen):
    language, size = SCREENS[screen]
    page = visit(f"/{language}/index.html", size=size)
    page.keyboard.press("Control+k")
    page.keyboard.type(QUERIES[language][0])
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=*")
    page.locator("#search-results li").first.wait_for()
    count = page.locator("#search-count")
    assert count.get_attribute("role") == "status"
    before = count.inner_text()
    page.keyboard.press("End")
    page.keyboard.type(" zzz")
    wait_until(
        page,
        "document.querySelector('#search-count').textContent !== given",
        before,
    )
    assert page.locator("#search-results li").count() == 0
    for _ in range(4):
        page.keyboard.press("Backspace")
    page.locator("#search-results li").first.wait_for()
    assert barriers(page) == []
    assert page.evaluate("document.scrollingElement.scrollWidth") <= size[0]
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**#*")
    page.go_back()
    page.locator("#search-results li").first.wait_for()


def test_more_results_come_when_asked_for(visit):
    page = asked(visit, "/en/search.html?q=x", size=NARROW)
    shown = page.locator("#search-results a")
    assert shown.count() == 20
    page.locator(".search-more").press("Enter")
    assert shown.count() > 20
    assert shown.nth(20).evaluate("(link) => link === document.activeElement")


# (seen, in closed boxes) of what is marked, each found by its own way.
MARKED = """() => {
  const nodes = [...CSS.highlights.get("found")].map((range) => range.startContainer.parentElement);
  const closed = [...document.querySelectorAll("details:not([open])")];
  const folded = nodes.filter((node) =>
    closed.some((box) => box.contains(node) && !box.querySelector("summary").contains(node)));
  const seen = nodes.filter((node) => node.getClientRects().length && !folded.includes(node));
  return { all: nodes.length, seen: seen.length, folded: folded.length,
    still: nodes.filter((node) => node.closest("noscript, .explorer-static")).length };
}"""


def test_the_count_tells_what_is_seen_and_what_is_folded_away(visit):
    page = visit(f"/en/{CHAPTER}?highlight=output")
    found = page.evaluate(MARKED)
    assert found["folded"] > 1 and found["seen"] > 1 and found["still"] == 0
    assert found["all"] == found["seen"] + found["folded"]
    line = page.locator(".found-line").inner_text()
    assert f"in {found['seen']} places on this page" in line
    assert f"in {found['folded']} places inside folded boxes" in line


def test_what_only_pages_without_scripts_say_is_not_found(visit):
    page = visit(f"/en/{CHAPTER}?highlight=javascript")
    assert page.locator("noscript").count() > 0 and page.locator(".found-line").count() == 0


def test_on_the_search_page_the_keys_lead_to_its_field(visit):
    page = visit("/en/search.html?q=fold")
    page.locator("#search-results a").first.focus()
    page.keyboard.press("Control+k")
    page.keyboard.type("kernel")
    assert page.locator("main form.bd-search input").input_value() == "kernel"
