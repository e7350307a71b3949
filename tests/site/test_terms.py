"""A term in the text says what it means when it is pointed at, focused or touched."""

import re
from collections import Counter

import pytest
from lxml.html import fromstring

from tests.site.pages import LANGUAGES, NARROW, SITE, Visit, page_names, wait_until
from tests.site.test_pages import barriers

CHAPTER = "11-convolution.html"
BOX = "#term-box"
STRIDE = "article a.term[href='glossary.html#stride'] >> nth=0"
NAMES = {"ko": ("스트라이드", "stride"), "en": ("stride", "스트라이드")}
OTHER = {"ko": "en", "en": "ko"}
SIZES = {"ko": NARROW, "en": (1280, 900)}
THEMES = {"ko": "dark", "en": "light"}
WHERE = ("figcaption", "td", "details")  # beside running text
NESTED = re.compile(r"<a\b[^>]*>[^<]*(?:<(?!/?a\b)[^<]*)*<a\b")


def closed(page):
    page.locator(BOX).wait_for(state="detached")


@pytest.mark.parametrize("language", LANGUAGES)
def test_pointer_focus_and_escape(visit, language):
    page = visit(f"/{language}/{CHAPTER}", size=SIZES[language], theme=THEMES[language])
    term, box = page.locator(STRIDE), page.locator(BOX)
    asked = page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
    assert not [name for name in asked if name.endswith("glossary.js") or "terms.js" in name]
    term.hover()
    box.wait_for()
    own, other = NAMES[language]
    assert box.locator(".term-names").inner_text() == f"{own} · {other}"
    assert box.locator(f"[lang={OTHER[language]}]").inner_text() == other
    page.goto(f"{page.url}#skip-with-a-stride")
    term.hover()
    meaning = box.inner_text()
    assert len(meaning) > 40 and term.get_attribute("aria-describedby") == BOX[1:]
    edges = box.bounding_box()
    assert 0 <= edges["x"] and edges["x"] + edges["width"] <= SIZES[language][0]
    assert barriers(page, {"include": [BOX]}) == []
    box.locator("a").hover()  # on the way the pointer leaves the term
    page.wait_for_timeout(500)
    assert box.is_visible()
    page.keyboard.press("Escape")
    closed(page)
    page.mouse.move(0, 0)
    term.hover()
    box.wait_for()
    page.mouse.move(0, 0)
    closed(page)
    page.keyboard.press("Tab")  # from here on the browser shows the focus
    term.focus()
    box.wait_for()
    assert box.inner_text() == meaning
    page.keyboard.press("Tab")
    wait_until(page, "document.querySelector('#term-box')?.innerText !== given", meaning)
    term.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/glossary.html#stride")
    assert page.locator("dt#stride").bounding_box()["y"] < 300


def test_the_first_tap_asks_and_the_second_goes_there(visit):
    page = visit(f"/ko/{CHAPTER}", size=NARROW, has_touch=True, is_mobile=True)
    term, box = page.locator(STRIDE), page.locator(BOX)
    term.tap()
    box.wait_for()
    assert CHAPTER in page.url and box.locator("a").bounding_box()["height"] >= 44
    page.locator("article h1").tap()
    closed(page)
    term.tap()
    box.wait_for()
    term.tap()
    page.wait_for_url("**/glossary.html#stride")


def test_side_by_side_each_language_has_its_own_meaning(visit):
    page = visit(f"/ko/{CHAPTER}")
    page.locator("button.side-button").click()
    copied = page.locator(".other-language a.term[href$='/en/glossary.html#stride']").first
    copied.hover()
    page.locator(BOX).filter(has_text="How many").wait_for()
    assert page.locator(BOX).get_attribute("lang") == "en"
    page.locator(STRIDE).hover()
    page.locator(BOX).filter(has_text="칸").wait_for()


def test_from_a_disk_too(browser):
    visit = Visit(browser, "file://")
    page = visit.open(f"{SITE}/en/{CHAPTER}")
    page.locator(STRIDE).hover()
    page.locator(BOX).wait_for()
    assert visit.close() == []


def test_where_the_box_does_not_come_the_link_is_followed(browser, address):
    visit = Visit(browser, address, size=NARROW, has_touch=True)
    visit.context.route("**/terms.js*", lambda route: route.abort())
    page = visit.open(f"/en/{CHAPTER}")
    page.locator(STRIDE).tap()
    page.wait_for_url("**/glossary.html#stride")
    visit.close()


def marked(part):
    """Return where the terms below an element lead to."""
    return [link.get("href") for link in part.iter("a") if link.get("class") == "term"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_term_is_in_the_glossary_marked_once_in_a_section_and_in_no_other_link(language):
    glossary = (SITE / language / "glossary.html").read_text("utf-8")
    known = {f"glossary.html#{address}" for address in re.findall('<dt id="([^"]*)"', glossary)}
    places = Counter()
    for name in page_names():
        text = (SITE / language / name).read_text("utf-8")
        assert NESTED.search(text) is None, name
        article = fromstring(text).find(".//article")
        links = marked(article)
        assert set(links) <= known, name
        places.update({"links": len(links)})
        for part in article.iterfind("section/section"):
            answers = [*part.iter("details")]
            shown = Counter(marked(part)) - Counter(link for one in answers for link in marked(one))
            assert set(shown.values()) <= {1}, name
            for answer in answers:
                found = marked(answer)
                assert len(found) == len(set(found)), name
            places.update({tag: sum(map(bool, map(marked, part.iter(tag)))) for tag in WHERE})
    assert places["links"] > 13 * 50 and all(places[tag] for tag in WHERE), places


def test_the_glossary_is_side_by_side_entry_by_entry(visit):
    page = visit("/ko/glossary.html")
    page.locator("button.side-button").click()
    page.locator(".both").first.wait_for()
    entry = page.locator(".both:has(dt#stride)")
    assert "How many entries" in entry.inner_text() and "칸 수" in entry.inner_text()
    assert page.locator("section.letter > h2").count() == page.locator("section.letter").count()
