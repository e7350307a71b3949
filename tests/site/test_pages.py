"""What holds for each page in each language: no errors, no foreign hosts, no barriers, no jumps."""

import pytest

from tests.site.pages import (
    LANGUAGES,
    NARROW,
    ROOT,
    SCREENS,
    SITE,
    TWO_FRAMES,
    WHOLE,
    WIDE,
    add_sheet,
    page_names,
    scroll_through,
    wait_until,
)

AXE = ROOT / "book" / "web" / "node_modules" / "axe-core" / "axe.min.js"
RUN_AXE = """async ({ parts, rules }) => {
  axe.configure({ rules: [{ id: "color-contrast", selector: ":not([data-alike])" }] });
  const only = rules && { runOnly: { type: "rule", values: rules } };
  const { violations } = await axe.run(parts, { resultTypes: ["violations"], ...only });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    `${id}: ${target.join(" ")}: ${failureSummary.replace(/\\s+/g, " ")}`));
}"""
# The rules that colours and sizes decide. The others go by names, roles and what is hidden, so by
# language and by size, but not by both together: they are tried once for each.
BY_LOOK = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"]
# Of the reference, which has each kind of entry in its first modules.
FURTHER_MODULES = ["article section > section:nth-of-type(n + 9)"]
# The parts of code and formulas are thousands and of few kinds: a colour, a size, a weight and a
# ground, the same in all that is within them. The contrast of three that are seen is that of their
# kind: this marks the others as alike. Words are a kind of their own, for of single letters axe
# does not say whether they can be read.
ALIKE = """() => {
  const grounds = new Map(), seen = new Map();
  const own = (node) => [...node.childNodes].filter(({ nodeType }) => nodeType === 3);
  const isWord = (node) => own(node).map(({ data }) => data).join("").trim().length > 1;
  const clear = (style) => style.backgroundColor === "rgba(0, 0, 0, 0)" &&
    style.backgroundImage === "none";
  const under = (node) => {
    if (!node) return "";
    if (!grounds.has(node)) {
      const style = getComputedStyle(node);
      const back = `${style.backgroundColor} ${style.backgroundImage} ${style.opacity}`;
      grounds.set(node, clear(style) ? `${style.opacity} ${under(node.parentElement)}` : back);
    }
    return grounds.get(node);
  };
  for (const part of document.querySelectorAll(".katex-html, pre span, .sig span, code span")) {
    if (part.parentElement.closest("[data-alike]")) continue;
    const within = [part, ...part.querySelectorAll("*")];
    const styles = within.map((one) => getComputedStyle(one));
    const { color, fontSize, fontWeight } = styles[0];
    const plain = styles.every((style) =>
      style.color === color && style.opacity === "1" && clear(style));
    const read = within.some(isWord) ? "words" : "letters";
    const kind = [read, color, fontSize, fontWeight, under(part.parentElement)].join(" ");
    const alike = plain && seen.get(kind) >= 3;
    for (const one of within) one.toggleAttribute("data-alike", alike);
    if (part.checkVisibility({ visibilityProperty: true }))
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
  }
}"""
# What is pressed by a finger, in pixels; the text of the header's buttons is for the eye.
HEADER = ".bd-header-article :is(a, button, summary)"
SMALL_BUTTONS = f"""() => [...document.querySelectorAll("{HEADER}")]
  .map((node) => [node.className, node.getBoundingClientRect()])
  .filter(([, box]) => box.width && Math.min(box.width, box.height) < 40)
  .map(([name, box]) => `${{name}}: ${{box.width}} × ${{box.height}}`)"""
# Room kept for each explorer, and taken. Views draw anew in the frame after they were told of a new
# width.
ROOMS = f"""async () => {{
  await {TWO_FRAMES};
  await {TWO_FRAMES};
  return [...document.querySelectorAll(".explorer")].map((box) => [
    parseFloat(getComputedStyle(box, "::before").minHeight),
    box.querySelector(".explorer-live").getBoundingClientRect().height,
  ]);
}}"""
# How many headings, paragraphs, fields and buttons are there to be seen.
VISIBLE = """() => [...document.querySelectorAll(
  "main :is(h1, h2, h3, p, input, button, select, summary), .bd-header-article :is(a, button)")]
  .filter((node) => node.checkVisibility() && node.getClientRects().length).length"""
# Where the part of a page begins that waits to be laid out; nothing of it may be on a first screen.
FIRST_PIECE = """Math.round(scrollY
  + (document.querySelector("article .piece")?.getBoundingClientRect().top ?? Infinity))"""
REFERENCE = "api.html"
HIGHEST_SCREEN = 1000  # pixels: on higher ones nothing waits (book/assets/pieces.css)
MOST_GAP = 40  # pixels: rooms are of ranges of widths
WIDER = {NARROW: [412], WIDE: []}  # other widths of the same kind of screen
ZOOMED = 320  # pixels that a screen of 1280 has at 400 %

# Each language is seen in each size and each theme, and each theme in each size.
LOOKS = {
    "ko-wide-light": ("ko", WIDE, "light"),
    "ko-narrow-dark": ("ko", NARROW, "dark"),
    "en-wide-dark": ("en", WIDE, "dark"),
    "en-narrow-light": ("en", NARROW, "light"),
}
each_page = pytest.mark.parametrize("page_name", page_names())
each_language = pytest.mark.parametrize("language", LANGUAGES)


def choose_theme(page, theme):
    """Press the theme's own button until the page is light or dark."""
    button = page.locator("button.theme-switch-button:visible").first
    for _ in range(3):
        if page.evaluate("document.documentElement.dataset.mode") == theme:
            return
        button.click()
    raise AssertionError(f"the theme button never came to {theme}")


@pytest.mark.parametrize("look", LOOKS)
@each_page
def test_nothing_goes_wrong_and_nothing_jumps(visit, page_name, look):
    language, size, theme = LOOKS[look]
    phone = size == NARROW
    page = visit(f"/{language}/{page_name}", size=size, theme=theme, whole=False, has_touch=phone)
    if page_name != REFERENCE:  # which is so long that it is laid out as one reads
        wait_until(page, WHOLE)
    scroll_through(page)
    # The reference is one kind of entry many hundred times: all of it once in each language and
    # theme, on a wide screen; else its beginning.
    alike = page_name == REFERENCE and phone
    parts = {"exclude": FURTHER_MODULES} if alike else {}
    found = barriers(page, parts, None if (language, size) in SCREENS.values() else BY_LOOK)
    assert page.evaluate("document.documentElement.dataset.theme") == theme
    width = page.evaluate("document.scrollingElement.scrollWidth")
    if width > size[0]:
        found.append(f"the page is {width} px wide on a screen of {size[0]}")
    if (top := page.evaluate(FIRST_PIECE)) < HIGHEST_SCREEN:
        found.append(f"{top} px down the page waits already to be laid out")
    jumps = page.evaluate("window.jumps")
    if sum(jump["value"] for jump in jumps) > 0.01:
        found.append(f"the page jumps: {jumps}")
    if phone:
        assert page.locator(f"{HEADER}:visible").count() >= 3
        found += page.evaluate(SMALL_BUTTONS)
    found += wrong_rooms(page)
    for width in WIDER[size]:
        page.set_viewport_size({"width": width, "height": size[1]})
        found += wrong_rooms(page)
    if phone:
        found += lost_at_400_percent(page)
    assert found == []


def lost_at_400_percent(page):
    """Return in words what a zoom of 400 % pushes beside the screen, or makes disappear."""
    before = page.evaluate(VISIBLE)
    page.set_viewport_size({"width": ZOOMED, "height": 256})
    page.evaluate(TWO_FRAMES)
    width, after = page.evaluate("document.scrollingElement.scrollWidth"), page.evaluate(VISIBLE)
    found = [f"at 400 % the page is {width} px wide"] if width > ZOOMED else []
    return found + [f"at 400 % {before - after} parts are gone"] * (after < before)


def wrong_rooms(page):
    """Return in words where a page keeps another room for an awake explorer than this takes."""
    return [
        f"explorer {number} at {page.viewport_size['width']} px: {kept} px of room kept, {taken} "
        "taken; run `make rooms`"
        for number, (kept, taken) in enumerate(page.evaluate(ROOMS))
        if not taken - 1 <= kept <= taken + MOST_GAP
    ]


def barriers(page, parts=None, rules=None):
    """Return in words what axe finds on the page as it stands, or on parts: {"exclude": [...]}.

    rules  axe's names of those to go by, all that it has if not given
    """
    page.evaluate(ALIKE)
    page.evaluate(AXE.read_text("utf-8"))
    parts = {"include": ["html"]} | (parts or {})
    return page.evaluate(RUN_AXE, {"parts": parts, "rules": rules})


def test_axe_and_the_measure_of_buttons_can_fail(visit):
    page = visit("/en/index.html", size=NARROW)
    page.evaluate("document.querySelector('article').append(document.createElement('img'))")
    assert any("image-alt" in one for one in barriers(page))
    assert barriers(page, rules=BY_LOOK) == []
    page.locator("article p").first.evaluate("(p) => (p.style.color = '#ccc')")
    assert any("color-contrast" in one for one in barriers(page, rules=BY_LOOK))
    page.evaluate("document.querySelector('a.language-button').style.all = 'unset'")
    assert len(page.evaluate(SMALL_BUTTONS)) == 1


@pytest.mark.parametrize("selector", [".katex-html", ".katex-html .mord", "pre span"])
def test_a_part_that_is_another_is_looked_at(visit, selector):
    page = visit("/en/02-xor.html")
    page.evaluate(ALIKE)
    last = page.locator(f"{selector}[data-alike]:visible").last.element_handle()
    last.evaluate("(node) => node.style.setProperty('color', '#ccc')")
    page.evaluate(ALIKE)
    assert not last.evaluate("(node) => node.matches('[data-alike]')")
    last.evaluate("(node) => (node.textContent = 'several letters')")
    assert any("color-contrast" in one for one in barriers(page))


def test_a_wrong_room_is_noticed(visit):
    page = visit("/en/index.html")
    scroll_through(page)
    assert wrong_rooms(page) == []
    add_sheet(page, ".explorer:first-of-type::before { min-height: 2000px !important }")
    assert "2000 px of room kept" in wrong_rooms(page)[0]


@each_language
@each_page
def test_each_page_names_its_language_and_its_twin(language, page_name):
    text = (SITE / language / page_name).read_text(encoding="utf-8")
    assert f'<html lang="{language}"' in text
    other = LANGUAGES[1 - LANGUAGES.index(language)]
    address = f"../{other}/{page_name}"
    assert f'href="{address}" lang="{other}"' in text
    assert (SITE / language / address).resolve().is_file()


@each_language
def test_wide_things_scroll_in_their_own_box(visit, language):
    page = visit(f"/{language}/11-convolution.html", size=NARROW)
    page.evaluate(
        """document.querySelector("article .cell_input pre, article pre").append("x".repeat(300))"""
    )
    page.evaluate("new Promise((done) => setTimeout(done, 100))")
    assert page.evaluate("document.scrollingElement.scrollWidth") <= NARROW[0]


def test_the_notebook_is_saved_and_not_shown(visit):
    page = visit("/ko/11-convolution.html")
    pages = len(page.context.pages)
    page.locator("details.header-menu summary").click()
    with page.expect_download() as saved:
        page.locator(".header-menu a[href$='.ipynb']").click()
    assert saved.value.suggested_filename == "11-convolution.ipynb"
    assert len(page.context.pages) == pages
