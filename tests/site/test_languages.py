"""The root page chooses a language, the buttons keep the paragraph, explorers keep their state."""

import re

import pytest
from nnlab.explorers.core import Slider, Toggle

from tests.site.explorers import compare, live, press, read, saved, saved_of, twin
from tests.site.pages import LANGUAGES, NARROW, SCREENS, TWO_FRAMES, explorers_on
from tests.site.test_pages import choose_theme

CHAPTER = "11-convolution.html"
ENDS = 15  # pixels; where a reader goes on reading is not told to a pixel
OTHER = {"ko": "en", "en": "ko"}
BUTTON = {"ko": "나란히 보기", "en": "Side by side"}

# What the reader has at the top of the screen: the pair, which of its parts, how far it is below
# the header. Found by its own way, not by the page's script.
TOP = """() => {
  const line = document.querySelector(".bd-header-article").getBoundingClientRect().bottom + 12;
  const wanted = ".pair, :is(h1, h2, h3, p, li, pre, div.math, figure, summary)";
  let [pair, part] = [null, 0];
  for (const node of document.querySelectorAll(`article.bd-article :is(${wanted})`)) {
    if (node.matches(".pair")) [pair, part] = [node.id, 0];
    else if (pair && node.checkVisibility() && !node.closest(".other-language")) { // nor folded
      part += 1;
      const box = node.getBoundingClientRect();
      if (box.bottom > line) return { pair, part, top: box.top - line, height: box.height };
    }
  }
}"""


def other_language(page):
    # By the mouse itself: a locator's click may scroll first, which no hand does.
    box = page.locator("a.language-button").bounding_box()
    with page.expect_navigation():
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_load_state("load")
    page.evaluate(TWO_FRAMES)


@pytest.mark.parametrize("screen", SCREENS)
def test_the_language_button_keeps_the_paragraph(visit, screen):
    language, size = SCREENS[screen]
    page = visit(f"/{language}/{CHAPTER}", size=size)
    for share in (0, 0.11, 0.3, 0.52, 0.7, 0.93):
        keeps_the_paragraph(page, language, share)
        page.goto(page.url.partition("#")[0].replace(f"/{OTHER[language]}/", f"/{language}/"))


def keeps_the_paragraph(page, language, share):
    page.evaluate(
        """(share) => scrollTo({ behavior: "instant",
          top: share * (document.scrollingElement.scrollHeight - innerHeight) })""",
        share,
    )
    page.evaluate(TWO_FRAMES)
    before = page.evaluate(TOP)
    if before["top"] + before["height"] < ENDS:  # its last line has all but left the screen
        page.evaluate("(ends) => scrollBy({ behavior: 'instant', top: 2 * ends })", ENDS)
        page.evaluate(TWO_FRAMES)
        before = page.evaluate(TOP)
    other_language(page)
    assert f"/{OTHER[language]}/{CHAPTER}" in page.url
    after = page.evaluate(TOP)
    assert (after["pair"], after["part"]) == (before["pair"], before["part"])
    seen = [min(0, place["top"]) / place["height"] for place in (before, after)]
    assert abs(seen[0] - seen[1]) < 0.25, "the same part of the paragraph is in view"
    if share == 0:
        assert page.evaluate("scrollY") == 0


def test_a_section_has_one_address_that_outlives_a_change_of_language(visit):
    language = "ko"
    page = visit(f"/{language}/{CHAPTER}", size=NARROW)
    ids = "[...document.querySelectorAll('article section > h2')].map((h) => h.parentNode.id)"
    sections = page.evaluate(ids)
    for section in (sections[1], sections[-2]):
        page.goto(page.url.partition("#")[0] + f"#{section}")
        page.evaluate(TWO_FRAMES)
        other_language(page)
        page.wait_for_url(f"**/{OTHER[language]}/{CHAPTER}#{section}")
        heading = page.locator(f"section#{section} > h2").bounding_box()
        assert 0 <= heading["y"] < 160, "its heading is at the top of the screen"
        other_language(page)
        page.wait_for_url(f"**/{language}/{CHAPTER}#{section}")


def test_the_plain_link_works_without_the_script(visit):
    page = visit(f"/ko/{CHAPTER}", java_script_enabled=False)
    page.locator("a.language-button").click()
    assert page.url.endswith(f"/en/{CHAPTER}")


@pytest.mark.parametrize("index, name", list(enumerate(explorers_on(CHAPTER))))
def test_state_outlives_language_theme_and_reload(visit, index, name):
    language = LANGUAGES[index % 2]  # each way is gone by some explorer
    page = visit(f"/{language}/{CHAPTER}")
    box = live(page, index)
    explorer = twin(name, saved(box), language)
    for control in explorer.controls.values():
        if isinstance(control, Slider):
            press(box, control, "End")
            press(box, control, "ArrowLeft")
        elif isinstance(control, Toggle):
            press(box, control, "Space")
    compare(read(box), explorer)
    for theme in ("dark", "light"):
        choose_theme(page, theme)
        compare(read(box), explorer)
    page.reload()
    compare(read(live(page, index)), explorer)
    other_language(page)
    box = live(page, index)
    compare(read(box), twin(name, saved_of(explorer), OTHER[language]))
    first = twin(name, saved(box), OTHER[language])
    box.locator(".nnlab-foot button").first.click()
    compare(read(box), first)


@pytest.mark.parametrize("screen", SCREENS)
def test_side_by_side_shows_every_pair_in_both_languages(visit, screen):
    language, size = SCREENS[screen]
    page = visit(f"/{language}/{CHAPTER}", size=size)
    other = visit(f"/{OTHER[language]}/{CHAPTER}", java_script_enabled=False)
    own_text = page.locator("article.bd-article").inner_text()
    cells = page.locator(".cell").count()
    button = page.get_by_role("button", name=BUTTON[language])
    assert button.get_attribute("aria-pressed") == "false"
    button.press("Enter")
    page.locator("button.side-button[aria-pressed=true]").wait_for()
    shown = squeezed(page.locator("article.bd-article").evaluate("(a) => a.textContent"))
    prose = "article.bd-article :is(h1, h2, h3, p, li, figcaption):not(.cell *, .explorer *)"
    texts = other.locator(prose).evaluate_all("(all) => all.map((node) => node.textContent)")
    missing = [text for text in texts if squeezed(text) not in shown]
    assert missing == []
    marked = page.locator(f"article [lang={OTHER[language]}]").count()
    assert marked > len(texts) / 4
    assert page.locator(".cell").count() == cells
    assert page.locator(".explorer").count() == len(explorers_on(CHAPTER))
    assert page.locator(".other-language[id], .other-language [id]").count() == 0
    assert page.evaluate("document.scrollingElement.scrollWidth") <= size[0]
    page.reload()
    page.locator("button.side-button[aria-pressed=true]").wait_for()
    page.get_by_role("button", name=BUTTON[language]).press("Enter")
    page.locator("button.side-button[aria-pressed=false]").wait_for()
    assert page.locator("article.bd-article").inner_text().split() == own_text.split()


def test_a_remembered_side_by_side_that_comes_late_leaves_the_reader_where_he_is(visit):
    page = visit(f"/en/{CHAPTER}")
    page.locator("button.side-button").press("Enter")
    page.locator("button.side-button[aria-pressed=true]").wait_for()
    waiting = []
    page.route(
        f"**/ko/{CHAPTER}",
        lambda route: waiting.append(route),
    )
    page.goto(page.url.partition("#")[0] + "?late#c20-1")
    page.wait_for_load_state("load")
    assert page.evaluate(TOP)["pair"] == "c20", "the place is not waited for"
    page.evaluate("scrollTo({ top: 2500, behavior: 'instant' })")
    page.evaluate(TWO_FRAMES)
    before = page.evaluate(TOP)
    waiting[0].continue_()
    page.locator("button.side-button[aria-pressed=true]").wait_for()
    page.evaluate(TWO_FRAMES)
    assert page.locator("article .other-language").count() > 50
    after = page.evaluate(TOP)
    assert (after["pair"], after["part"]) == (before["pair"], before["part"])


def squeezed(text):
    return re.sub(r"[\s#]+", "", text)


@pytest.mark.parametrize(
    "locale, language", [("ko-KR", "ko"), ("en-US", "en"), ("en-GB", "en"), ("fr-FR", "ko")]
)
def test_the_root_page_goes_by_the_browser(visit, locale, language):
    page = visit("/", locale=locale)
    page.wait_for_url(f"**/{language}/index.html")


def test_the_root_page_remembers_a_choice(visit, address):
    page = visit("/", locale="ko-KR")
    page.wait_for_url("**/ko/index.html")
    other_language(page)
    page.goto(address + "/")
    page.wait_for_url("**/en/index.html")


def test_the_root_page_offers_both_without_the_script(visit):
    page = visit("/", java_script_enabled=False)
    for name, language in (("한국어", "ko"), ("English", "en")):
        link = page.get_by_role("link", name=name)
        assert link.get_attribute("href") == f"{language}/index.html"
    page.get_by_role("link", name="English").click()
    assert page.url.endswith("/en/index.html")
