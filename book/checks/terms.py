"""One word per concept: the Korean prose against chapters/terms.yml.

- No Korean word that the table rules out occurs, in headings, captions and alt texts neither. It
  is looked for at the start of a word ("플레이어" holds no "레이어"). A page that speaks of such a
  word itself names it in its front matter: `variants: [콘볼루션]`.
- Each term in a page's front matter list `terms: [convolution, stride]` carries its English in
  parentheses where running prose first uses it: 합성곱(convolution), but ReLU. Headings, captions,
  tables and code do not count.
"""

import re

from book.source.pages import over_book
from book.source.terms import read_terms


def table_problems(terms):
    """Return what is wrong with the table: words given twice, or both used and ruled out."""
    problems, english, korean = [], set(), {}
    for term in terms:
        if term.english in english:
            problems.append(f"terms.yml: {term.english!r} stands twice.")
        english.add(term.english)
        for word in (*term.korean, *term.ruled_out):
            if word in korean:
                problems.append(f"terms.yml: {word!r} is under {korean[word]!r}, {term.english!r}.")
            korean[word] = term.english
    return problems


def terms_problems(page, terms=None):
    """Return a line of text for each ruled-out word and each missing introduction of a page."""
    terms = terms or read_terms()
    texts = [text for _, skeleton in page.prose("ko") for text in skeleton.texts]
    found = [*_ruled_out(page, texts, terms), *_introductions(page, texts, terms)]
    return [f"{page.name}:{line}: {what}" for line, what in sorted(found)]


def ruled_out_words(text, terms, permitted=()):
    """Yield (word, Term) for each word of a Korean text that the table rules out."""
    wrong = {word: term for term in terms for word in term.ruled_out if word not in permitted}
    for found in _any_of(wrong).finditer(text) if wrong else ():
        yield found[0], wrong[found[0]]


def _ruled_out(page, texts, terms):
    permitted = set(page.front.get("variants", ()))
    for text in texts:
        for word, term in ruled_out_words(text.words, terms, permitted):
            right = ", ".join(term.korean)
            yield text.line, f"{word!r}: the course says {right} ({term.english})."


def _introductions(page, texts, terms):
    by_english = {term.english: term for term in terms}
    pattern = _any_of({word for term in terms for word in term.korean})
    running = [text for text in texts if text.place == "paragraph"]
    for english in page.front.get("terms") or ():
        if english not in by_english:
            yield 1, f"the front matter lists the term {english!r}, which terms.yml does not have."
        elif problem := _introduction(by_english[english], running, pattern):
            yield problem


def _introduction(term, running, pattern):
    for text in running:
        for found in pattern.finditer(text.words):
            if found[0] not in term.korean:
                continue  # also a longer term that this one is a part of: 커널 뒤집기, 커널
            if found[0] == term.english or _has_english(text.words[found.end() :], term.english):
                return None
            return text.line, (
                f"{found[0]!r} is first used here: write {term.korean[0]}({term.english})."
            )
    return (
        1,
        f"the front matter lists {term.english!r}, but no running prose uses {term.korean[0]}.",
    )


def _has_english(rest, english):
    found = re.match(r"\s?\(([^)]*)\)", rest)
    return bool(found) and english.casefold() in found[1].casefold()


def _any_of(words):
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(r"(?<![가-힣])(?:" + "|".join(map(re.escape, longest_first)) + ")")


def problems():
    return [*table_problems(read_terms()), *over_book(terms_problems)]
