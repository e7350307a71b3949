"""What a reader's eye needs: whole words, particles at their formulas, visible code, large type."""

import pytest

from book.setup.browser import chromium
from tests.chromium import FLAGS
from tests.site.pages import LANGUAGES, NARROW, SITE, WIDE, add_sheet, page_names, scroll_through
from tests.site.tables import torn

WIDTHS = (320, 360, 390)
# Formulas, code and links whose neighbour without a space stands on another line.
PARTED = """() => {
  const found = [];
  const first = (text, at) => {
    const range = new Range();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getClientRects()[0];
  };
  const ends = (node) => {
    const bases = node.querySelectorAll(".base");
    const boxes = bases.length ? [...bases].map((base) => base.getBoundingClientRect())
      : [...node.getClientRects()];
    return [boxes[0], boxes.at(-1)];
  };
  const apart = (one, other) => one && other &&
    (one.top >= other.bottom - 1 || one.bottom <= other.top + 1);
  const blocks = "article :is(p, li, h1, h2, h3, figcaption)";
  for (const node of document.querySelectorAll(`${blocks} :is(span.math, code, a)`)) {
    if (node.textContent.length > 20 && !node.matches(".math")) continue; // long ones wrap
    if (!node.getClientRects().length || node.closest(".explorer, .card-title, div.math")) continue;
    const [start, end] = ends(node);
    const { nextSibling: after, previousSibling: before } = node;
    // A term is a word of the sentence: a line may end before the "(" that follows it.
    const [next, last] = node.matches(".term") ? [/^[가-힣]/, /[가-힣]$/] : [/^\\S/, /\\S$/];
    if (after?.nodeType === 3 && next.test(after.data) && apart(first(after, 0), end))
      found.push(`${node.textContent.slice(-30)} / ${after.data.slice(0, 12)}`);
    if (before?.nodeType === 3 && last.test(before.data) &&
        apart(first(before, before.length - 1), start))
      found.push(`${before.data.slice(-12)} / ${node.textContent.slice(0, 30)}`);
  }
  const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.parentElement.closest("pre, svg, .katex, .explorer")) continue;
    for (const { index } of text.data.matchAll(/[)\\]”’](?=[가-힣])/g))
      if (apart(first(text, index), first(text, index + 1)))
        found.push(text.data.slice(index - 8, index + 8));
  }
  return found;
}"""
TITLES = """:is(article :is(h1, h2, h3, h4), .card-title, .admonition-title, .bd-toc a, .bd-links a,
  .logo__title, .prev-next-title)"""
# Words of titles that stand on two lines although they would fit on one.
BROKEN = """(titles) => {
  const found = [];
  for (const title of document.querySelectorAll(titles)) {
    if (!title.checkVisibility()) continue;
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (text.parentElement.closest(".katex, .headerlink")) continue;
      for (const { 0: word, index } of text.data.matchAll(/[^\\s\\u00ad-]+/g)) {
        const range = new Range();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(`${word} in ${title.textContent.trim().slice(0, 40)}`);
      }
    }
  }
  return found;
}"""
EQUATIONS = """() => [...document.querySelectorAll("div.math")]
  .filter((box) => box.checkVisibility())
  .flatMap((box) => {
    const number = box.querySelector(".eqno")?.getBoundingClientRect();
    if (!number) return [];
    const display = box.querySelector(".katex-display");
    const scrolls = getComputedStyle(display).overflowX === "auto"; // and is cut at its own edge
    const view = scrolls ? display.getBoundingClientRect() : { right: Infinity };
    const covers = [...box.querySelectorAll(".base")].map((base) => base.getBoundingClientRect())
      .some((base) => Math.min(base.right, view.right) > number.left + 1 && base.left < number.right
        && base.bottom > number.top && base.top < number.bottom);
    const inside = number.right <= innerWidth && number.left >= 0;
    return covers || !inside ? [box.textContent.slice(0, 60)] : [];
  })"""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page_name", page_names())
def test_on_a_phone_nothing_is_parted_broken_or_covered(visit, page_name, language):
    page = visit(f"/{language}/{page_name}", size=NARROW)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 740})
        found = page.evaluate(PARTED) + page.evaluate(BROKEN, TITLES) + page.evaluate(EQUATIONS)
        assert found == [], f"at {width} px"
        assert page.evaluate("document.scrollingElement.scrollWidth") <= width
    assert torn(page) == []


def test_there_are_tables_and_columns():
    files = [SITE / language / name for language in LANGUAGES for name in page_names()]
    texts = [file.read_text("utf-8") for file in files]
    assert any("<table" in text for text in texts)
    assert sum("output stream columns" in text or " columns" in text for text in texts) > 4


def test_a_torn_table_is_noticed(visit):
    page = visit("/en/about.html", size=NARROW)
    assert torn(page) == []
    page.locator("article p").first.evaluate(
        """(p) => p.insertAdjacentHTML("afterend", `<table><tr>
          <td style="max-width: 3em; overflow-wrap: anywhere">unbreakable</td></tr></table>
          <div class="cell_output"><pre style="white-space: pre-wrap; width: 4em"
          >name     value\nother     word</pre></div>
          <div class="cell_output"><div class="columns"><pre
          >${"wide ".repeat(20)}</pre></div></div>`)"""
    )
    found = torn(page)
    assert "broken: unbreakable" in found and any("for 2 lines" in one for one in found)
    assert any(one.startswith("scrolls: wide") for one in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_wide_screen_no_title_is_broken(visit, language):
    page = visit(f"/{language}/11-convolution.html", size=WIDE)
    assert page.evaluate(BROKEN, TITLES) == []


def test_what_is_parted_is_noticed(visit):
    page = visit("/ko/11-convolution.html", size=NARROW)
    add_sheet(page, ".nowrap { white-space: normal !important; }")
    add_sheet(page, "h1, h2 { word-break: break-all !important; width: 5em; }")
    assert page.evaluate(PARTED) != [] and page.evaluate(BROKEN, TITLES) != []


def test_code_in_a_sentence_is_seen_on_every_ground(visit):
    grounds = """(all) => all.map((code) => {
      const back = (node) => getComputedStyle(node).backgroundColor;
      let box = code.parentElement;
      while (box && back(box) === "rgba(0, 0, 0, 0)") box = box.parentElement;
      return [back(code), box ? back(box) : ""];
    })"""
    for theme in ("light", "dark"):
        page = visit("/ko/02-xor.html", theme=theme)
        pairs = page.locator("article code.literal").evaluate_all(grounds)
        assert len(pairs) > 2
        assert [pair for pair in pairs if pair[0] == pair[1]] == []


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_a_reader_who_sets_large_type_gets_it(browser, address, size):
    """Chromium's own setting, 32 px in place of 16, as a reader has it."""
    with_large = browser.browser_type.launch(
        executable_path=chromium(), args=[*FLAGS, "--blink-settings=defaultFontSize=32"]
    )
    try:
        context = with_large.new_context(viewport={"width": size[0], "height": size[1]})
        page = context.new_page()
        page.goto(f"{address}/en/11-convolution.html")
        scroll_through(page)
        text = page.locator("article p").first.evaluate("(p) => getComputedStyle(p).fontSize")
        assert float(text.removesuffix("px")) >= 32
        assert page.evaluate("document.scrollingElement.scrollWidth") <= size[0]
        boxes = page.evaluate(
            """[...document.querySelectorAll(".bd-header-article :is(a, button, summary)")]
              .filter((node) => !node.closest("ul")) // a closed menu's
              .map((node) => node.getBoundingClientRect()).filter(({ width }) => width)
              .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))"""
        )
        assert all(0 <= box["left"] and box["right"] <= size[0] for box in boxes)
        boxes.sort(key=lambda box: box["left"])
        for one, other in zip(boxes, boxes[1:], strict=False):
            assert one["right"] <= other["left"] + 1, "no button covers another"
    finally:
        with_large.close()


def test_on_a_wide_page_a_formulas_number_stands_at_its_right(visit):
    page = visit("/en/11-convolution.html", size=WIDE)
    for box in page.locator("article div.math:has(.eqno)").all():
        formula, number = box.locator(".katex-html").first, box.locator(".eqno")
        assert number.bounding_box()["x"] > formula.bounding_box()["x"] + 100
