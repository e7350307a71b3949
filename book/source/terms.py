"""The course's terms in both languages, as chapters/terms.yml has them, and what they mean."""

import re
from dataclasses import dataclass
from functools import cache

import yaml

from book.source.chapters import CHAPTERS
from book.source.sections import sections

TABLE = CHAPTERS / "terms.yml"
DEFINITIONS = CHAPTERS / "glossary.yml"
PAGE = "glossary"  # the page that defines them


@dataclass(frozen=True)
class Term:
    """One concept: English, Korean forms (the first is the usual one), ruled-out words, note.

    everyday   its words are also everyday words, so that the text of a page means this concept
               only where the page's front matter lists it
    """

    english: str
    korean: tuple[str, ...]
    ruled_out: tuple[str, ...] = ()
    note: str = ""
    everyday: bool = False

    @property
    def address(self):
        """The term's address on the glossary's page, the same in both languages."""
        return re.sub(r"[^a-z0-9]+", "-", self.english.lower()).strip("-")

    def names(self, language):
        """Return the term's names in a language, the usual one first."""
        return self.korean if language == "ko" else (self.english,)


@cache
def read_terms(path=TABLE):
    """Read the table as a tuple of Terms."""
    rows = yaml.safe_load(path.read_text(encoding="utf-8"))
    return tuple(
        Term(
            row["en"],
            _forms(row["ko"]),
            tuple(row.get("not", ())),
            row.get("note", ""),
            row.get("everyday", False),
        )
        for row in rows
    )


def _forms(korean):
    return (korean,) if isinstance(korean, str) else tuple(korean)


@cache
def read_definitions(path=DEFINITIONS):
    """Read what each term means: {English term: {"ko": sentence, "en": sentence}}, as MyST."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def terms_of(page):
    """Return {word: address} of the words, in both languages, for the terms that a page lists in
    its front matter; the address is that of the section whose Korean prose introduces the term.

    A term that the table does not have is left out, and the address of one that is introduced
    nowhere is ""; the checks report both.
    """
    listed = page.front.get("terms") or ()
    texts = {address: section.text for address, section in sections(page, "ko").items()}
    return {
        word: _introduced(term, texts)
        for term in read_terms()
        if term.english in listed
        for word in (term.english, *term.korean)
    }


def _introduced(term, texts):
    """Return the address of the first section with both names of a term: 합성곱(convolution)."""
    english = re.escape(term.english)
    names = [rf"{re.escape(name)}\s?\([^)]*{english}[^)]*\)" for name in term.korean]
    names += [english] * (term.english in term.korean)
    pattern = re.compile("|".join(names), re.IGNORECASE)
    return next((address for address, text in texts.items() if pattern.search(text)), "")
