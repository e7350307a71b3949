"""What references lead to: figures, exercises, formulas, headings and books, in one language.

Figures, exercises and labelled formulas are counted per chapter, from 1.
"""

from dataclasses import dataclass, field
from pathlib import Path

from book.source.chapters import ChapterError

FIGURE = {"ko": "그림", "en": "Figure"}
EXERCISE = {"ko": "연습 문제", "en": "Exercise"}
_COUNTED = {"figure", "exercise", "equation"}


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
    """All labels of all pages in one language, the pages' titles, and the bibliography."""

    language: str
    labels: dict[str, Target] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    notebooks: set[str] = field(default_factory=set)
    books: dict[str, str] = field(default_factory=dict)

    def target(self, label, where):
        """Return what `label` names; raises ChapterError, naming `where`, if nothing bears it."""
        if label not in self.labels:
            raise ChapterError(
                f"{where}: nothing is labelled {label!r}; check the label's spelling."
            )
        return self.labels[label]

    def cited(self, key, where):
        """Return (authors, year) of a book; raises ChapterError if the bibliography lacks it."""
        if key not in self.books:
            raise ChapterError(f"{where}: references.bib has no entry {key!r}.")
        return self.books[key]


def read_references(pages, language, bibliography=None):
    """Collect the references of all pages in one language; ChapterError for a label twice."""
    found = References(language, books=_read_books(bibliography, language))
    for page in pages:
        if page.code_cells:
            found.notebooks.add(page.slug)
        _add_page(page, found)
    return found


def _add_page(page, found):
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


def _read_books(path, language):
    if path is None or not Path(path).exists():
        return {}
    from pybtex.database import parse_file  # with sphinxcontrib-bibtex, which the site uses

    entries = parse_file(str(path)).entries
    return {key: (_authors(entry, language), _year(entry)) for key, entry in entries.items()}


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
