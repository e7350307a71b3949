"""What references lead to: figures, exercises, formulas, headings and books, in one language.

Figures, exercises and labelled formulas are counted per chapter, from 1.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from book.source.chapters import ChapterError
from book.source.headings import headings, slugs

FIGURE = {"ko": "그림", "en": "Figure"}
EXERCISE = {"ko": "연습 문제", "en": "Exercise"}
BOOKS = {"ko": "참고 문헌", "en": "References"}
_COUNTED = {"figure", "exercise", "equation"}
_CITATION = re.compile(r"\{cite(?::[tp])?\}`([^`]+)`")


@dataclass(frozen=True)
class Target:
    """A thing with a label: what it is, the page it is on, its number there or its title."""

    kind: str
    slug: str
    number: int = 0
    title: str = ""

    def words(self, language):
        """Return what a reference says: 그림 3, Exercise 2, (1), or a heading's title."""
        if self.kind == "equation":
            return f"({self.number})"
        if self.kind in _COUNTED:
            return f"{(FIGURE if self.kind == 'figure' else EXERCISE)[language]} {self.number}"
        return self.title


@dataclass
class References:
    """All labels of all pages in one language, the pages' titles, and the bibliography.

    headings        {slug of a page: {address of a heading there: its title}}
    notebooks       slugs of the pages that are notebooks, too
    bibliographies  slugs of the pages that list all books
    books           {key: (authors, year)};  entries: {key: the whole entry as markdown}, sorted
    """

    language: str
    labels: dict[str, Target] = field(default_factory=dict)
    headings: dict[str, dict[str, str]] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    notebooks: set[str] = field(default_factory=set)
    bibliographies: set[str] = field(default_factory=set)
    books: dict[str, str] = field(default_factory=dict)
    entries: dict[str, str] = field(default_factory=dict)

    def target(self, label, where):
        """Return what `label` names; raises ChapterError, naming `where`, if nothing bears it."""
        if label not in self.labels:
            raise ChapterError(
                f"{where}: nothing is labelled {label!r}; check the label's spelling."
            )
        return self.labels[label]

    def heading(self, slug, address, where):
        """Return the title of the heading of page `slug` whose address is `address`.

        Raises ChapterError, naming `where`, if the page has no such heading.
        """
        title = self.headings.get(slug, {}).get(address)
        if title is None:
            raise ChapterError(
                f"{where}: {slug}.md has no heading with the address {address!r}; "
                "an address is the heading's English words, in small letters, joined by hyphens."
            )
        return title

    def cited(self, key, where):
        """Return (authors, year) of a book; raises ChapterError if the bibliography lacks it."""
        if key not in self.books:
            raise ChapterError(f"{where}: references.bib has no entry {key!r}.")
        return self.books[key]


def cited_keys(text):
    """Yield the keys of the books that a text cites."""
    for keys in _CITATION.findall(text):
        yield from (key.strip() for key in keys.split(","))


def read_references(pages, language, bibliography=None):
    """Collect the references of all pages in one language; ChapterError for a label twice."""
    found = References(language)
    if bibliography is not None and Path(bibliography).exists():
        _add_books(str(bibliography), found)
    for page in pages:
        if page.code_cells:
            found.notebooks.add(page.slug)
        if re.search(r"^`{3,}\{bibliography\}", page.text, re.MULTILINE):
            found.bibliographies.add(page.slug)
        _add_page(page, found)
    return found


def _add_page(page, found):
    addresses = slugs(headings(page, "en"))
    found.headings[page.slug] = dict(
        zip(addresses, headings(page, found.language), strict=False)  # parity.py pairs them
    )
    counts = dict.fromkeys(_COUNTED, 0)
    for cell, skeleton in page.prose(found.language):
        for kind, label, title in skeleton.targets:
            if kind == "heading":
                found.titles.setdefault(page.slug, title)
            else:
                counts[kind] += 1
            if label in found.labels:
                where = f"{page.name}:{cell.start + 1}"
                raise ChapterError(f"{where}: the label {label!r} is given twice.")
            if label:
                found.labels[label] = Target(kind, page.slug, counts.get(kind, 0), title)


def _add_books(path, found):
    # with sphinxcontrib-bibtex, whose style the site's bibliography has
    from pybtex.backends.markdown import Backend
    from pybtex.database import parse_file
    from pybtex.style.formatting.alpha import Style

    data = parse_file(path)
    for key, entry in data.entries.items():
        found.books[key] = _authors(entry, found.language), _year(entry)
    for entry in Style().format_bibliography(data):
        found.entries[entry.key] = _plain(entry.text.render(Backend()))


def _plain(markdown):
    """Put an entry on one line, without the backslashes before signs that stand for themselves."""
    return re.sub(r"\\([-.!#+(){}])", r"\1", " ".join(markdown.split()))


def _authors(entry, language):
    people = entry.persons.get("author") or entry.persons.get("editor") or []
    names = [" ".join(person.prelast_names + person.last_names).strip("{}") for person in people]
    if not names:
        return entry.fields.get("title", entry.key).replace("{", "").replace("}", "")
    if len(names) > 2:
        return f"{names[0]} 외" if language == "ko" else f"{names[0]} et al."
    return (", " if language == "ko" else " and ").join(names)


def _year(entry):
    return entry.fields.get("year", "")
