"""Each page with cells says in its front matter what it is, what it covers and whence it comes.

Editors that save notebooks as text may drop keys that they do not know; what is gone is named here.
"""

import re

from book.source.chapters import LANGUAGES
from book.source.pages import over_book

_CHAPTER = re.compile(r"\d\d-")
_LISTS = {  # key: what it is for; the last two only in numbered chapters
    "covers": "the rows of the coverage table, as in covers: [E12, E13]",
    "terms": "the terms that the chapter introduces, as in terms: [stride]",
    "sources": "whence facts and figures come",
}


def front_matter_problems(page):
    """Return a line of text for each thing that the front matter of a page lacks."""
    if not page.code_cells:
        return []
    wanted = _LISTS if _CHAPTER.match(page.name) else ["covers"]
    found = [*_descriptions(page.front.get("description"))]
    found += [what for key in wanted for what in _list(key, page.front.get(key))]
    if "name" not in (page.front.get("kernelspec") or {}):
        found.append("kernelspec has no name; write name: python3 under it.")
    return [f"{page.name}:1: the front matter's {what}" for what in found]


def _descriptions(given):
    if not isinstance(given, dict):
        yield f"description is {given!r}; write ko: and en: under it, one sentence each."
        return
    for language in LANGUAGES:
        text = given.get(language)
        if not isinstance(text, str) or not text.strip():
            yield f"description is {text!r} in {language}; write one sentence."


def _list(key, given):
    if not (isinstance(given, list) and given and all(isinstance(one, str) for one in given)):
        yield f"{key} is {given!r}; list {_LISTS[key]}."


def problems():
    return over_book(front_matter_problems)
