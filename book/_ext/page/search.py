"""The search page and what it searches: the words of each section, as they stand on the page.

Sphinx's own index knows pages, not sections, and its text holds each formula three times. So its
search is switched off, and `search-index.js` is written from the finished pages;
book/web/site/search looks things up. A script, not JSON: it loads from disk and under a strict
policy as well.
"""

import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path

from book.source.chapters import NUMBERED
from book.source.pages import book_pages
from book.source.terms import PAGE, terms_of

INDEX = "search-index.js"
# Drawn, said twice, or the page's own doing.
PASSED_OVER = re.compile(r"\b(?:headerlink|katex-html|eqno|viewcode-link)\b")
PASSED_OVER_TAGS = {"svg", "script", "style", "noscript", "annotation"}
VOID = {"br", "hr", "img", "input", "link", "meta", "wbr", "source", "path"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
BLOCKS = {"p", "li", "pre", "td", "th", "dt", "dd", "summary", "figcaption", "div", "section", "br"}
_PICTURES = re.compile(r"<(svg|script)\b.*?</\1>", re.DOTALL)  # most of a page; gone before parsing


class _Reader(HTMLParser):
    """Reads the entries of an article: `entries` is a list of [id, heading, text]."""

    def __init__(self):
        super().__init__()
        self.entries, self.open = [], []
        self.inside = []  # one [id, heading parts, text parts] per open entry, the innermost last
        self.skipped_from = None  # depth of the element that is passed over
        self.heading_from = None  # depth of the heading being read

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if tag in BLOCKS:
            self._add(" ")
        if tag in VOID:
            return
        if self.skipped_from is None and _is_passed_over(tag, attributes):
            self.skipped_from = len(self.open)
        if tag in HEADINGS and self.open[-1:] == ["section+"] and not self.inside[-1][1]:
            self.heading_from = len(self.open)
        self.open.append(tag + self._begin(tag, attributes))

    def _begin(self, tag, attributes):
        """Begin the entry that an element is; return the mark that will end it, "" for none."""
        key, classes = attributes.get("id"), attributes.get("class") or ""
        is_object = tag == "dt" and "sig" in classes
        # A letter of the glossary is no section about something.
        is_section = tag == "section" and "letter" not in classes.split()
        if not key or not (is_section or tag == "dt"):
            return ""
        name = [key.rpartition(".")[2]] if is_object else []
        self.inside.append([key, name, []])
        self.entries.append(self.inside[-1])
        if tag == "section":
            return "+"
        if not is_object:  # a term: its name is all of the <dt>
            self.heading_from = len(self.open)
        self.open[-1] += "+"  # its description follows beside it, to the end of the list
        return ""

    def handle_endtag(self, tag):
        if tag in VOID or not self.open:
            return
        closed = self.open.pop()
        if closed.endswith("+"):
            for _ in range(closed.count("+")):
                self._end()
        if self.skipped_from is not None and len(self.open) <= self.skipped_from:
            self.skipped_from = None
        if self.heading_from is not None and len(self.open) <= self.heading_from:
            self.heading_from = None
        if self.open[-1:] == ["mfrac"]:
            self.open[-1] = "mfrac/"
            self._add("/")
        if tag in BLOCKS:
            self._add(" ")

    def _end(self):
        """End the innermost entry; one without a heading, as an exercise's, is its section's."""
        entry = self.inside.pop()
        if self.inside and not entry[1]:
            self.inside[-1][2] += entry[2]
            self.entries.remove(entry)

    def handle_data(self, data):
        self._add(data)

    def _add(self, text):
        if self.inside and self.skipped_from is None:
            self.inside[-1][2 if self.heading_from is None else 1].append(text)


def _is_passed_over(tag, attributes):
    return tag in PASSED_OVER_TAGS or bool(PASSED_OVER.search(attributes.get("class") or ""))


def entries(page):
    """Return [[id, heading, text], ...] of the article in the HTML `page`, in its order.

    An entry is a section, a term of the glossary or, on the API page, what has a description of its
    own; the text of one does not hold the text of those inside it.
    """
    reader = _Reader()
    reader.feed(_PICTURES.sub("", page).partition("<article")[2].rpartition("</article>")[0])
    return [[key, _joined(heading), _joined(text)] for key, heading, text in reader.entries]


def _joined(parts):
    # Between a function and its argument TeX puts a sign that is not seen.
    return " ".join("".join(parts).replace("\u2061", "").split())


def index_of(folder, names, terms):
    """Return what the search page needs of the pages `names` below `folder`, as a list.

    terms   {slug: {term that the page teaches: the section that introduces it}}
    """
    pages = []
    for name in names:
        page = (folder / f"{name}.html").read_text(encoding="utf-8")
        found = [entry for entry in entries(page) if entry[1]]
        if found:
            slug = name.rpartition("/")[2]
            kind = "chapter" if NUMBERED.match(slug) else PAGE if slug == PAGE else "page"
            about = {"name": name, "kind": kind, "title": found[0][1], "terms": terms.get(slug, {})}
            pages.append({**about, "entries": found})
    return pages


def switch_off_sphinx_search(app):
    app.builder.search = False


def add_search_page(app):
    """Write the index, once all pages are there, and give Sphinx the page that uses it."""
    if app.builder.format != "html":
        return
    names = in_order(app)
    terms = {page.slug: terms_of(page) for page in book_pages()}
    script = index_script(index_of(Path(app.outdir), names, terms))
    (Path(app.outdir) / INDEX).write_text(script, encoding="utf-8")
    version = hashlib.sha256(script.encode()).hexdigest()[:8]
    yield "search", {"search_index": f"{INDEX}?v={version}"}, "search.html"


def in_order(app):
    """Return the names of all pages, in the order of the book's contents."""
    toc = app.config.root_doc, *app.env.toctree_includes.get(app.config.root_doc, [])
    return [*dict.fromkeys([*toc, *sorted(app.env.found_docs)])]


def index_script(pages):
    return f"globalThis.searchIndex = {json.dumps(pages, ensure_ascii=False)};\n"


def setup(app):
    app.connect("builder-inited", switch_off_sphinx_search)
    app.connect("html-collect-pages", add_search_page)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
