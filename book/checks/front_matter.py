"""Each page with cells says in its front matter what it is, what it covers and whence it comes.

Editors that save notebooks as text may drop keys that they do not know; what is gone is named here.
Jupytext keeps what chapters/jupytext.toml names, so a key that is not named there is found, too.
"""

import tomllib
from functools import cache

from book.source.chapters import CHAPTERS, LANGUAGES, NUMBERED
from book.source.pages import over_book

JUPYTEXT = CHAPTERS / "jupytext.toml"
_ALWAYS_KEPT = {"jupytext", "kernelspec"}
_LISTS = {  # key of a numbered chapter: what it is for
    "terms": "the terms that the chapter introduces, as in terms: [stride]",
    "sources": "whence facts and figures come",
}


def front_matter_problems(page):
    """Return a line of text for each thing that the front matter of a page lacks."""
    if not page.code_cells:
        return []
    wanted = _LISTS if NUMBERED.match(page.name) else ()
    found = [*_descriptions(page.front.get("description")), *_covers(page.front.get("covers"))]
    found += [what for key in wanted for what in _list(key, page.front.get(key))]
    if "name" not in (page.front.get("kernelspec") or {}):
        found.append("kernelspec has no name; write name: python3 under it.")
    for key in sorted(set(page.front) - _ALWAYS_KEPT - kept_by_jupytext()):
        hint = f"add it to notebook_metadata_filter in {JUPYTEXT.name}"
        found.append(f"{key} would be dropped when Jupytext saves the page; {hint}.")
    return [f"{page.name}:1: the front matter's {what}" for what in found]


@cache
def kept_by_jupytext(path=JUPYTEXT):
    """Return the keys of a front matter that Jupytext's filter names."""
    settings = tomllib.loads(path.read_text(encoding="utf-8"))
    names = settings["notebook_metadata_filter"].split(",")
    return {name.strip() for name in names if not name.strip().startswith("-")}


def _descriptions(given):
    if not isinstance(given, dict):
        yield f"description is {given!r}; write ko: and en: under it, one sentence each."
        return
    for language in LANGUAGES:
        text = given.get(language)
        if not isinstance(text, str) or not text.strip():
            yield f"description is {text!r} in {language}; write one sentence."


def _covers(given):
    if not (isinstance(given, dict) and all(map(_is_list, given.values()))):
        yield (
            f"covers is {given!r}; list under each section's address the rows of coverage.yml that "
            "it teaches, as in covers: {three-gates-are-enough: [B8, B9]}."
        )


def _is_list(given):
    return isinstance(given, list) and given and all(isinstance(one, str) for one in given)


def _list(key, given):
    if not _is_list(given):
        yield f"{key} is {given!r}; list {_LISTS[key]}."


def problems():
    return over_book(front_matter_problems)
