"""Korean pages speak Korean: tooltips, labels, buttons, boxes, search, and what explorers say.

English stands in code, formulas, drawings, quotations, references and parts marked as English; in
parentheses after a Korean word, as the term's own name; and in what is written so in Korean, too.
"""

from lxml import html

from tests.korean_words import allowed, english_in
from tests.site.pages import NARROW, SITE, page_names, scroll_through

SAID = ("title", "aria-label", "aria-description", "aria-valuetext", "alt", "placeholder", "label")
PASSED_OVER = set("code pre script style noscript math annotation kbd samp var svg".split())
PASSED_OVER_CLASSES = {"katex", "math", "highlight", "sig", "citation", "label"}
WITHIN = set("a abbr b em i small span strong sub sup mark".split())  # they go on within a line
# English words whose translation the errata speak of.
MISREAD = set(
    "full same valid need fatter Terms consistent reversed not point-wise nonlinearity that said "
    "flashing set of images".split()
)


def texts(node):
    """Yield the lines of text below `node` and what its attributes say, as Korean is written."""
    found = []
    found.append(_gather(node, found))
    return [" ".join(text.split()) for text in found if text.strip()]


def _gather(node, found):
    classes = set((node.get("class") or "").split()) if isinstance(node.tag, str) else set()
    if not isinstance(node.tag, str) or node.get("lang") == "en":
        return ""
    is_reference = node.tag == "a" and "bibliography.html#" in (node.get("href") or "")
    if not is_reference:
        found += [node.get(name) for name in SAID if node.get(name)]
    if is_reference or node.tag in PASSED_OVER or classes & PASSED_OVER_CLASSES:
        return ""
    text = (node.text or "") + "".join(_gather(one, found) + (one.tail or "") for one in node)
    if node.tag in WITHIN:
        return text
    found.append(text)
    return " "


def english_on(page, known):
    """Return {text: English words} of what the HTML `page` says in English."""
    said = texts(html.document_fromstring(page).find("body"))
    return {text[:90]: words for text in said if (words := english_in(text, known))}


def test_no_page_speaks_english():
    known, found = allowed(), {}
    for name in set(page_names()) - {"bibliography.html"}:
        also = MISREAD if name == "14-errata.html" else set()
        if english := english_on((SITE / "ko" / name).read_bytes(), known | also):
            found[name] = english
    assert found == {}


def test_a_page_with_all_opened_speaks_korean(visit):
    page = visit("/ko/02-xor.html", size=NARROW)
    scroll_through(page)
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    page.locator(".explorer button:has-text('↺')").first.click()
    page.locator("article a.term").first.hover()
    page.locator("#term-box").wait_for()
    page.locator("button.primary-toggle").click()
    page.locator("dialog[open]").wait_for()
    assert english_on(page.content(), allowed()) == {}
    page = visit("/ko/search.html?q=zzzz", size=NARROW)
    page.locator("#search-count:not(:empty, [aria-busy])").wait_for(state="attached")
    assert english_on(page.content(), allowed() | {"zzzz"}) == {}


def test_english_is_noticed_where_it_stands():
    page = """<body><p title="Copy">합성곱(convolution)은 <code>x</code>, “as is”, ReLU</p>
    <button aria-label="닫기">Close <b>it</b></button><p lang="en">Fine</p>
    <p>글 <a href="bibliography.html#a" title="By Me">A1</a></p></body>"""
    assert english_on(page, allowed()) == {"Copy": {"Copy"}, "Close it": {"Close", "it"}}
