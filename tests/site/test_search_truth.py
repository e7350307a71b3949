"""The search against the pages' own texts: what it misses, what it finds besides, what comes first.

The truth does not come from the search's index: the built pages are read anew, by another parser,
and which section answers a query is decided by the hand-given stems of tests/site/queries.py.
"""

import json
import re
import unicodedata

import pytest
from lxml import html

from tests.book.finder import ask
from tests.site.pages import LANGUAGES, SITE, page_names
from tests.site.queries import QUERIES, in_other_shapes

DRAWN = {"svg", "script", "style", "noscript", "annotation"}
DRAWN_CLASSES = {"katex-html", "headerlink", "eqno", "viewcode-link"}
APART = {"p", "li", "div", "dt", "dd", "td", "th", "pre", "br", "summary", "figcaption", "section"}
ODD = [
    "constructor",
    "__proto__",
    "<mark>toString</mark>",
    "hasOwnProperty",
    "(.*)*$",
    "*",
    "\\",
    "\u202e",
    "x" * 500,
    "합성" * 250,
    "가갸거겨 " * 100,
]


def index(language):
    """Return the index that the search page loads, a list of pages."""
    script = (SITE / language / "search-index.js").read_text("utf-8")
    return json.loads(script.partition("=")[2].rstrip().removesuffix(";"))


def sections(language):
    """Return {page#id: text in small letters} of all sections, terms and functions of the pages."""
    found = {}
    for name in page_names():
        page = html.fromstring((SITE / language / name).read_bytes())
        for article in page.iter("article"):
            _gather(article, None, f"{name.removesuffix('.html')}#", found)
    return {place: normal("".join(parts)) for place, parts in found.items()}


def normal(text):
    return " ".join(unicodedata.normalize("NFKC", text).lower().split())


def _gather(node, place, page, found):
    """Put the texts below `node` to the innermost section that they stand in."""

    def put(text):
        if place and text:
            found[place].append(text)

    put(node.text)
    for child in node:
        if not _is_drawn(child):
            own = page + child.get("id") if _has_heading(child) else place
            found.setdefault(own, []).append(" " if child.tag in APART else "")
            _gather(child, own, page, found)
            if child.tag == "dt":
                place = own  # its description stands beside it
            put(" " if child.tag in APART else "")
        put(child.tail)


def _is_drawn(node):
    """Tell whether a node is a picture, is said twice, or is a comment."""
    classes = set((node.get("class") or "").split())
    return not isinstance(node.tag, str) or node.tag in DRAWN or bool(classes & DRAWN_CLASSES)


def _has_heading(node):
    """Tell whether a node is what a reader would call a section: a letter of the glossary is none,
    nor is the text of an exercise."""
    if not node.get("id"):
        return False
    if node.tag == "section" and "letter" not in node.get("class", "").split():
        return any(child.tag in ("h1", "h2", "h3", "h4") for child in node)
    return node.tag == "dt"


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def hits(language):
    """Return {query: what the search finds, in order}, asked all at once."""
    queries = [*QUERIES[language], *in_other_shapes(QUERIES[language])]
    return ask(index(language), [*(one.text for one in queries), *ODD])


@pytest.fixture(scope="module")
def told(language, hits):
    """Return [(query, sections that hold its words, sections found in order)]."""
    texts, answers = sections(language), []
    for one in QUERIES[language]:
        truth = {
            place for place, text in texts.items() if all(re.search(p, text) for p in one.patterns)
        }
        assert truth and (not one.best or one.best in truth), one
        answers.append((one, truth, [f"{hit['page']}#{hit['section']}" for hit in hits[one.text]]))
    return answers


def test_it_finds_what_is_there_little_else_and_the_best_soon(told):
    wanted = sum(len(truth) for _, truth, _ in told)
    right = sum(len(truth & set(found)) for _, truth, found in told)
    recall, precision = right / wanted, right / sum(len(found) for *_, found in told)
    ranked = [(one, found[:3]) for one, _, found in told if one.best]
    late = {one.text: first for one, first in ranked if one.best not in first}
    soon = 1 - len(late) / len(ranked)
    print(
        f"{len(told)} queries, {wanted} answers: recall {recall:.3f}, precision {precision:.3f}, "
        f"the best of {len(ranked)} among the first three {soon:.3f}"
    )
    pairs = [(one.text, truth, set(found)) for one, truth, found in told]
    assert recall >= 0.97, {text: sorted(truth - found)[:3] for text, truth, found in pairs}
    assert precision >= 0.95, {text: sorted(found - truth)[:3] for text, truth, found in pairs}
    assert soon >= 0.9, late


def test_letters_typed_in_parts_or_in_full_width_are_the_same(language, hits):
    plain = {one._replace(text=""): hits[one.text] for one in QUERIES[language][::5]}
    shapes = in_other_shapes(QUERIES[language])
    assert len(shapes) >= 8
    for one in shapes:
        assert hits[one.text] == plain[one._replace(text="")] != [], one.text


def test_odd_queries_break_nothing(hits):
    assert {query: len(hits[query]) for query in ODD} == dict.fromkeys(ODD, 0)


def test_what_is_shown_has_the_words_marked(told, hits):
    shown = [hit for one, *_ in told for hit in hits[one.text][:3]]
    assert [
        hit for hit in shown if not any(part["found"] for part in hit["heading"] + hit["excerpt"])
    ] == []
    assert max(len("".join(part["text"] for part in hit["excerpt"])) for hit in shown) < 200
