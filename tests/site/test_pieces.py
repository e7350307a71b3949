"""What lies far below the screen is laid out as it comes near, and nobody can tell."""

import pytest

from tests.site.pages import NARROW, TWO_FRAMES, lay_out_whole, wait_until

CHAPTER = "/ko/05-backprop.html"
# How many pieces wait.
WAITING = """[...document.querySelectorAll("article section > *")].filter((piece) =>
  getComputedStyle(piece).contentVisibility === "auto").length"""
TOPS = """[...document.querySelectorAll("article section > *")].map((piece) =>
  Math.round(2 * piece.getBoundingClientRect().top + 2 * scrollY) / 2)"""
# Layout as of a piece that waits, or has just come near: its children lend it no margins.
CONTAIN = """async () => {
  document.querySelectorAll("article section > *").forEach((piece) => {
    if (getComputedStyle(piece).contentVisibility !== "visible")
      Object.assign(piece.style, { contain: "layout paint style", contentVisibility: "visible" });
  });
  document.body.getBoundingClientRect();
  await document.fonts.ready; // of formulas that were not laid out before
}"""


@pytest.mark.parametrize("path", [CHAPTER, "/en/14-errata.html", "/en/playground.html"])
def test_a_piece_stands_where_it_stood_as_it_waited(visit, path):
    page = visit(path, size=NARROW)
    page.evaluate(TWO_FRAMES)
    page.evaluate(CONTAIN)
    waited = page.evaluate(TOPS)
    lay_out_whole(page)
    page.evaluate("document.querySelectorAll('article *').forEach((e) => e.style.contain = '')")
    whole = page.evaluate(TOPS)
    moved = [one - other for one, other in zip(waited, whole, strict=True)]
    assert max(map(abs, moved)) <= 1, moved


def test_who_scrolls_has_pieces_and_who_jumps_has_the_whole_page(visit):
    page = visit(CHAPTER, size=NARROW)
    page.evaluate(TWO_FRAMES)
    waiting = page.evaluate(WAITING)
    assert waiting > 50
    for _ in range(5):  # what waits begins some screens down
        page.evaluate("scrollBy({ top: innerHeight, behavior: 'instant' })")
        page.evaluate(TWO_FRAMES)
    wait_until(page, f"{WAITING} < {waiting}")
    assert page.evaluate(WAITING) > 50
    page.evaluate("document.querySelector('#pst-page-toc-nav li:nth-last-child(3) a').click()")
    wait_until(page, f"{WAITING} === 0")
    heading = (
        "document.querySelector(decodeURIComponent(location.hash)).getBoundingClientRect().top"
    )
    page.evaluate(TWO_FRAMES)
    assert 0 <= page.evaluate(heading) < 100


def test_where_a_reader_arrives_further_down_nothing_waits(visit):
    page = visit(f"{CHAPTER}#sources", size=NARROW)
    assert page.evaluate(WAITING) == 0


def test_on_paper_nothing_waits(visit):
    page = visit(CHAPTER, size=NARROW)
    assert page.evaluate(WAITING) > 50
    page.emulate_media(media="print")
    assert page.evaluate(WAITING) == 0
