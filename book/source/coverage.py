"""What the source texts say, row by row (chapters/coverage.yml), and the sections that teach it."""

import re
from dataclasses import dataclass
from functools import cache

import yaml

from book.source.chapters import CHAPTERS, LANGUAGES, NUMBERED
from book.source.errors import ChapterError

TABLE = CHAPTERS / "coverage.yml"
_ROW = re.compile(r"[A-Z](-[A-Z])?\d+")  # N1, E12, E-T1


@dataclass(frozen=True)
class Row:
    """One row: the text it is from, its title and what its section must hold, by language."""

    name: str
    source: str
    titles: dict[str, str]
    keys: dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Claim:
    """A page's word that a section of it teaches a row."""

    row: str
    slug: str
    section: str


@cache
def read_rows(path=TABLE):
    """Read the table as {name: Row}, in its order; ChapterError, naming the row, for a bad one."""
    try:
        table = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise ChapterError(f"{path.name} is not YAML: {error}") from error
    rows = {}
    for source, given in table.items():
        for name, row in given.items():
            if name in rows or not _ROW.fullmatch(name):
                what = "stands twice" if name in rows else "is no name for a row; write N1 or E12"
                raise ChapterError(f"{path.name}: {name!r} {what}.")
            rows[name] = _row(name, source, row, path.name)
    return rows


def _row(name, source, given, file):
    titles = {language: given.get(language) for language in LANGUAGES}
    if not all(isinstance(title, str) and title for title in titles.values()):
        raise ChapterError(f"{file}: {name} needs a title in both languages, ko and en.")
    if not given.get("keys"):
        raise ChapterError(f"{file}: {name} needs keys, numbers or words of the section.")
    if wrong := [key for key in given["keys"] if not _is_key(key)]:
        hint = 'quote a number with a point or a sign of its own, as in "0.20"'
        raise ChapterError(f"{file}: {name} has the key {wrong[0]!r}; {hint}.")
    keys = {language: tuple(_in(key, language) for key in given["keys"]) for language in LANGUAGES}
    return Row(name, source, titles, keys)


def _is_key(key):
    if isinstance(key, dict):
        return set(key) == set(LANGUAGES) and all(map(_is_key, key.values()))
    return isinstance(key, (str, int)) and str(key) != ""


def _in(key, language):
    return str(key[language] if isinstance(key, dict) else key)


def sources(rows):
    """Return the names of the source texts, in the table's order."""
    return list(dict.fromkeys(row.source for row in rows.values()))


def claims(pages):
    """Return the Claims of all pages: numbered chapters in their order, then the others."""
    in_order = sorted(pages, key=lambda page: (not NUMBERED.match(page.slug), page.slug))
    found = []
    for page in in_order:
        covers = page.front.get("covers")
        for section, rows in covers.items() if isinstance(covers, dict) else ():
            found += [Claim(row, page.slug, section) for row in rows]
    return found


def holds(text, key):
    """Say whether a text holds a key: 96 not within 1960 or 0.96, a word at the start of a word."""
    wanted = re.escape(_plain(key))
    if key[0].isdigit() or key[0] in "-+.":
        wanted = r"(?<![\d.])(?<!\d,)" + wanted
    elif key[0].isascii() and key[0].isalpha():
        wanted = "(?<![A-Za-z])" + wanted
    if key[-1].isdigit():
        wanted += r"(?!\d)(?![.,]\d)"
    return re.search(wanted, _plain(text)) is not None


@cache
def _plain(text):
    """Take away what keeps words from being found: case, bold, line breaks, the sign of minus."""
    return " ".join(text.replace("**", "").replace("−", "-").casefold().split())
