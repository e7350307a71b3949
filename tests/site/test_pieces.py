"""What stands far below the screen waits to be laid out, and nobody can tell."""

import pytest

from tests.site.pages import NARROW, TWO_FRAMES, WHOLE, WIDE, scroll_through, wait_until

CHAPTER, ERRATA = "/ko/05-backprop.html", "/en/14-errata.html"
ALL_PIECES = "article.bd-article .piece"
NEVER_IDLE = "window.requestIdleCallback = () => 0;"  # so that pieces wait for the reader alone
COUNT_IDLE = """
const whenIdle = window.requestIdleCallback.bind(window);
window.idleTimes = 0;
window.requestIdleCallback = (...given) => { window.idleTimes++; return whenIdle(...given); };"""
WAITING = f"""[...document.querySelectorAll("{ALL_PIECES}")].filter((piece) =>
  getComputedStyle(piece).contentVisibility === "auto").length"""
HEIGHT = "document.scrollingElement.scrollHeight"
TOPS = f"""[...document.querySelectorAll("{ALL_PIECES}")].map((piece) =>
  Math.round(2 * piece.getBoundingClientRect().top + 2 * scrollY) / 2)"""
# Layout as of a piece that waits, or has just come near: its children lend it no margins.
CONTAIN = f"""async () => {{
  for (const piece of document.querySelectorAll("{ALL_PIECES}"))
    if (getComputedStyle(piece).contentVisibility !== "visible")
      Object.assign(piece.style, {{ contain: "layout paint style", contentVisibility: "visible" }});
  document.body.getBoundingClientRect();
  await document.fonts.ready; // of formulas that were not laid out before
}}"""


@pytest.fixture
def waiting(visit):
    """Return a function that opens a page whose pieces wait for the reader alone."""

    def open_page(path, size=NARROW):
        page = visit(path, size=size, whole=False, script=NEVER_IDLE)
        page.evaluate(TWO_FRAMES)
        assert page.evaluate(WAITING) > 20
        return page

    return open_page


@pytest.mark.parametrize("path", [CHAPTER, ERRATA])
def test_a_piece_stands_where_it_stood_as_it_waited(waiting, path):
    page = waiting(path)
    page.evaluate(CONTAIN)
    waited = page.evaluate(TOPS)
    page.keyboard.press("Tab")
    page.evaluate("document.querySelectorAll('article *').forEach((e) => e.style.contain = '')")
    whole = page.evaluate(TOPS)
    moved = [one - other for one, other in zip(waited, whole, strict=True)]
    assert max(map(abs, moved)) <= 1, moved


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("path", [CHAPTER, ERRATA])
def test_who_scrolls_meets_pieces_that_are_there(waiting, path, size):
    page = waiting(path, size)
    before = page.evaluate(WAITING)
    for _ in range(5):  # what waits begins some screens down
        page.evaluate("scrollBy({ top: innerHeight, behavior: 'instant' })")
        page.evaluate(TWO_FRAMES)
    wait_until(page, f"{WAITING} < {before}")
    scroll_through(page)
    assert page.evaluate(WAITING) == 0
    assert sum(jump["value"] for jump in page.evaluate("window.jumps")) <= 0.01


@pytest.mark.parametrize("key", ["Tab", "End", "Control+f", "F3"])
def test_keys_that_lead_far_meet_the_whole_page(waiting, key):
    page = waiting(ERRATA)
    page.keyboard.press(key)
    assert page.evaluate(WAITING) == 0
    if key == "End":
        # A formula whose font comes later may still make a line more: 28 pixels.
        wait_until(page, f"{HEIGHT} - scrollY - innerHeight < 60")


def test_a_link_to_a_section_leads_to_its_heading(waiting):
    page = waiting(CHAPTER)
    page.evaluate("document.querySelector('#pst-page-toc-nav li:nth-last-child(3) a').click()")
    top = "document.querySelector(decodeURIComponent(location.hash)).getBoundingClientRect().top"
    wait_until(page, f"location.hash && {top} < 100")
    for _ in range(5):
        page.evaluate(TWO_FRAMES)
    assert 0 <= page.evaluate(top) < 100


def test_a_page_that_is_left_alone_is_laid_out_and_nothing_moves(visit, waiting):
    height = waiting(CHAPTER).evaluate(HEIGHT)
    page = visit(CHAPTER, size=NARROW, whole=False)
    wait_until(page, WHOLE)
    assert page.evaluate(WAITING) == 0 and page.evaluate("window.jumps") == []
    whole = visit(f"{CHAPTER}#sources", size=NARROW).evaluate(HEIGHT)
    assert page.evaluate(HEIGHT) == whole != height


def test_a_chapter_is_whole_after_few_frames_and_the_reference_waits(visit):
    page = visit(ERRATA, size=NARROW, whole=False, script=COUNT_IDLE)
    wait_until(page, WHOLE)
    assert 20 < page.evaluate("window.idleTimes") <= 41
    page = visit("/en/api.html", size=NARROW, whole=False, script=COUNT_IDLE)
    wait_until(page, "window.idleTimes > 0")
    for _ in range(5):
        page.evaluate(TWO_FRAMES)
    assert page.evaluate("window.idleTimes") == 1 and page.evaluate(WAITING) > 300


@pytest.mark.parametrize("place", ["#sources", "#:~:text=미분"])
def test_where_a_reader_arrives_further_down_nothing_waits(visit, place):
    page = visit(CHAPTER + place, size=NARROW, whole=False, script=NEVER_IDLE)
    assert page.evaluate(WAITING) == 0


def test_on_paper_nothing_waits(waiting):
    page = waiting(CHAPTER)
    page.emulate_media(media="print")
    assert page.evaluate(WAITING) == 0
