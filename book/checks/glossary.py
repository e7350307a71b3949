"""Each term is defined in both languages, in the course's own words: glossary.yml and terms.yml.

- Every term of terms.yml has a definition in Korean and in English, and nothing else has one.
- No two terms have one address on the glossary's page.
- A definition has the same formulas in both languages; Korean is 합니다체, English has no Hangul.
- Where the English half of a definition uses a term, the Korean half uses the Korean word for it,
  so that no second word creeps in; nor does a word that terms.yml rules out.
- Nor is such a word in what explorers and checkers of exercises show, nnlab's words.toml.
"""

import re
import tomllib

from book.checks.terms import ruled_out_words
from book.checks.words import PACKAGE
from book.source.chapters import LANGUAGES
from book.source.term_words import finder
from book.source.terms import read_definitions, read_terms

_FORMULA = re.compile(r"\$[^$]+\$")
_HANGUL = re.compile("[가-힣]+")


def missing(terms, definitions):
    """Yield each term without a definition, and each definition without a term."""
    known = {term.english for term in terms}
    for term in terms:
        given = definitions.get(term.english)
        for language in LANGUAGES:
            if not str((given or {}).get(language) or "").strip():
                yield f"glossary.yml: {term.english!r} has no {language}."
    for english in definitions:
        if english not in known:
            yield f"glossary.yml: {english!r} is no term of terms.yml."


def addresses_twice(terms):
    """Yield each term whose address on the page another one has."""
    owner = {}
    for term in terms:
        other = owner.setdefault(term.address, term)
        if other is not term:
            yield f"terms.yml: {term.english!r} and {other.english!r} both have #{term.address}."


def unlike(terms, definitions):
    """Yield what differs between the halves of a definition."""
    find = finder(tuple(term for term in terms if not term.everyday), "en")
    for english, halves in definitions.items():
        korean, other = halves.get("ko") or "", halves.get("en") or ""
        where = f"glossary.yml: {english!r}"
        formulas = [sorted(_FORMULA.findall(text)) for text in (korean, other)]
        if formulas[0] != formulas[1]:
            yield f"{where} has the formulas {formulas[0]} in ko, {formulas[1]} in en."
        if korean and not korean.endswith("니다."):
            yield f"{where} ends with {korean[-8:]!r} in ko: write sentences that end in 니다."
        if found := _HANGUL.search(other):
            yield f"{where} has Hangul in en: {found[0]!r}."
        for _, _, term in find(_FORMULA.sub(" ", other)):
            if not any(name in korean for name in term.korean):
                yield f"{where} says {term.english!r} in en, but not {term.korean[0]} in ko."


def ruled_out(terms, texts):
    """Yield each ruled-out word in Korean texts, {where: text}."""
    for where, text in texts.items():
        for word, term in ruled_out_words(text, terms):
            right = ", ".join(term.korean)
            yield f"{where}: {word!r}: the course says {right} ({term.english})."


def shown_texts(package=PACKAGE):
    """Return {where: Korean text} of all words.toml below `package`."""
    return {
        f"{file.relative_to(package).as_posix()}: {key}": texts.get("ko", "")
        for file in sorted(package.rglob("words.toml"))
        for key, texts in tomllib.loads(file.read_text(encoding="utf-8")).items()
    }


def problems():
    terms, definitions = read_terms(), read_definitions()
    texts = {f"glossary.yml: {key}": one.get("ko") or "" for key, one in definitions.items()}
    return [
        *missing(terms, definitions),
        *addresses_twice(terms),
        *unlike(terms, definitions),
        *ruled_out(terms, texts | shown_texts()),
    ]
