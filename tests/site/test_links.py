"""Every link of the built site leads to a file that is there, and to a place that the page has."""

import re
from html import unescape
from urllib.parse import unquote, urlsplit

import pytest

from tests.site.pages import LANGUAGES, SITE, page_names

LINK = re.compile(r'<(?:a|link|script|img|form)\b[^>]*?\s(?:href|src|action)="([^"]*)"')
DATA = re.compile(r"<(script|svg)\b[^>]*>.*?</\1>", re.DOTALL)  # most of a page, with no link
PLACE = re.compile(r'\bid="([^"]+)"')
STATE = re.compile(r"\w+=")  # "#task=spiral" sets an explorer and names no place


@pytest.fixture(scope="module")
def places():
    """{address from the site's root: the ids on that page, None for another file}."""
    found = {path.relative_to(SITE).as_posix(): None for path in SITE.rglob("*") if path.is_file()}
    for name in found:
        if name.endswith(".html") and "/_static/" not in name:
            found[name] = {*PLACE.findall((SITE / name).read_text("utf-8"))}
    return found


def broken(text, page, places):
    """Return the addresses in a page's HTML that lead nowhere, each once."""
    scripts = re.findall(r"<script [^>]*>", text)
    links = {unescape(one) for one in LINK.findall(DATA.sub("", text) + "".join(scripts))}
    return sorted(one for one in links if not leads_somewhere(one, page, places))


def leads_somewhere(link, page, places):
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return True  # another site, or an address of the whole
    steps = page.split("/")[:-1] if parts.path else page.split("/")
    for step in filter(None, unquote(parts.path).split("/")):
        if step == "..":
            steps.pop()
        elif step != ".":
            steps.append(step)
    name, place = "/".join(steps), unquote(parts.fragment)
    if name not in places:
        return False
    ids = places[name]
    return not place or ids is None or place in ids or bool(STATE.match(place))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_something(language, places):
    pages = [f"{language}/{name}" for name in page_names()]
    found = {page: broken((SITE / page).read_text("utf-8"), page, places) for page in pages}
    assert {page: links for page, links in found.items() if links} == {}


def test_the_roots_pages_lead_to_something(places):
    for page in ("index.html", "404.html"):
        text = re.sub(r'src="(\.\./)+', 'src="', (SITE / page).read_text("utf-8"))
        text = re.sub(r'(href|src)="/(.*/)?(?=ko/|en/|fold-)', r'\1="', text)  # at a known address
        assert broken(text, page, places) == []


def test_a_link_that_leads_nowhere_is_found():
    places = {"ko/a.html": {"end"}, "en/b.html": set(), "ko/_static/a.css": None}
    text = (
        '<link rel="stylesheet" href="_static/a.css?v=1"><a class="x" href="#end">1</a>'
        '<a href="#en">2</a><a href="../en/b.html#top">3</a><a href="b.html">4</a>'
        '<a href="https://name.example/">5</a><a href="#task=a">6</a><script src="c.js"></script>'
        '<a href="%61.html#e%6Ed">7</a><svg><a href="d.html"/></svg>'
    )
    assert broken(text, "ko/a.html", places) == ["#en", "../en/b.html#top", "b.html", "c.js"]
