"""The course's terms in both languages, as chapters/terms.yml has them."""

from dataclasses import dataclass
from functools import cache

import yaml

from book.source.chapters import CHAPTERS

TABLE = CHAPTERS / "terms.yml"


@dataclass(frozen=True)
class Term:
    """One concept: English, Korean forms (the first is the usual one), ruled-out words, note."""

    english: str
    korean: tuple[str, ...]
    ruled_out: tuple[str, ...] = ()
    note: str = ""


@cache
def read_terms(path=TABLE):
    """Read the table as a tuple of Terms."""
    rows = yaml.safe_load(path.read_text(encoding="utf-8"))
    return tuple(
        Term(row["en"], _forms(row["ko"]), tuple(row.get("not", ())), row.get("note", ""))
        for row in rows
    )


def _forms(korean):
    return (korean,) if isinstance(korean, str) else tuple(korean)


def terms_of(page):
    """Return the words, of both languages, for the terms that a page lists in its front matter.

    A term that the table does not have is left out; the checks report it.
    """
    listed = page.front.get("terms") or ()
    return [
        word
        for term in read_terms()
        if term.english in listed
        for word in (term.english, *term.korean)
    ]
