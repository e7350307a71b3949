"""The errata: every error of the source texts once, in both languages, with a link and its kind.

An entry is a heading with a label, and a list:

    (e15)=
    ### E15 The output size is rounded down

    - **Notes (wrong)** …
    - **Correction** …
    - **Proof** See the cell below. In the course: [Skip](11-convolution.md#skip-with-a-stride).

A cell that proves entries names them in its first line, `# E15 E16`, and stands under the same
heading of level 2. The page's first cell counts the kinds, by the dict `kinds`.
"""

import ast
import re
from dataclasses import dataclass

from book.source.chapters import LANGUAGES
from book.source.coverage import TABLE, claims, read_rows
from book.source.pages import book_pages

PAGE = "14-errata"
KINDS = {"wrong": "틀림", "loose": "느슨함", "typo": "오기", "gap": "빠짐", "translation": "번역"}
SAID = {"ko": "아래 셀", "en": "the cell below"}  # where the proof is a cell
_ID = re.compile(r"E-?T?\d+")
_ENTRY = re.compile(r"^\(([\w-]+)\)=\n### (E-?T?\d+)\b", re.MULTILINE)
_KIND = re.compile(r"^- \*\*[^*(]+ \(([^)]+)\)\*\*", re.MULTILINE)
_LINK = re.compile(r"\]\(([\w-]+)\.md#[\w-]+\)")


@dataclass
class Entry:
    """One erratum as one language has it: its text runs to the next heading."""

    id: str
    label: str
    text: str
    group: int  # the number of headings of level 2 before it
    line: int

    @property
    def kind(self):
        """The word in parentheses behind Notes, "" if there is none."""
        return found[1] if (found := _KIND.search(self.text)) else ""


def errata_problems(page, wanted, covered):
    """Return a line of text for whatever the page of errata lacks.

    wanted   the ids that must stand on it, such as "E15"; it may have more
    covered  {id: slugs of the pages that teach what is right}
    """
    found, (kinds, proved) = [], _cells(page)
    halves = {language: list(_entries(page, language)) for language in LANGUAGES}
    every = {entry.id for entries in halves.values() for entry in entries}
    for language, entries in halves.items():
        here = [entry.id for entry in entries]
        for one in sorted({*wanted, *every}):
            if here.count(one) != 1:
                found.append(f"1: {one} stands {here.count(one)} times in {language}, not once.")
        for one in sorted({one for one, _ in proved} - set(here)):
            found.append(f"1: a cell proves {one}, which is no entry in {language}.")
        for entry in entries:
            problems = [
                *_head_problems(entry, language, kinds),
                *_link_problems(entry, covered.get(entry.id)),
                *_cell_problems(entry, language, proved),
            ]
            found += [f"{entry.line}: {entry.id} in {language} {what}" for what in problems]
    return [f"{page.name}:{what}" for what in found]


def _head_problems(entry, language, kinds):
    if entry.label != entry.id.lower():
        yield f"has the label {entry.label!r}; write ({entry.id.lower()})=."
    kind = kinds.get(entry.id.removeprefix("E-").removeprefix("E"))
    if entry.kind != (KINDS.get(kind) if language == "ko" else kind):
        yield f"is called {entry.kind!r}; the first cell counts it as {kind}."


def _link_problems(entry, chapters):
    links = set(_LINK.findall(entry.text))
    if not links:
        yield "has no link into a section, such as [Skip](11-convolution.md#skip-with-a-stride)."
    elif chapters and not links & chapters:
        yield f"links to {', '.join(sorted(links))}; {' or '.join(sorted(chapters))} teaches it."


def _cell_problems(entry, language, proved):
    says = SAID[language] in entry.text
    if says and (entry.id, entry.group) not in proved:
        yield f"says {SAID[language]!r}, but no cell under its heading begins with # {entry.id}."
    elif not says and (entry.id, entry.group) in proved:
        yield f"has a cell, but does not say {SAID[language]!r}."


def _entries(page, language):
    group = 0
    for cell in page.cells:
        if cell.kind != "prose" or language not in cell.languages:
            continue
        text = "\n".join(cell.lines)
        starts = [*_ENTRY.finditer(text)]
        for start in starts:
            rest = text[start.end() :]
            stop = re.search(r"^(#|\()", rest, re.MULTILINE)
            before = group + len(re.findall(r"^## ", text[: start.start()], re.MULTILINE))
            line = cell.start + 2 + text.count("\n", 0, start.start())
            body = rest[: stop.start()] if stop else rest
            yield Entry(start[2], start[1], body, before, line)
        group += len(re.findall(r"^## ", text, re.MULTILINE))


def _cells(page):
    """Return ({number: kind} of the dict `kinds`, {(id, group)} that cells prove)."""
    counted, proved, group = {}, set(), 0
    for cell in page.cells:
        if cell.kind == "prose" and "ko" in cell.languages:
            group += len(re.findall(r"^## ", "\n".join(cell.lines), re.MULTILINE))
        elif cell.kind == "code":
            first = cell.text.partition("\n")[0]
            if first.startswith("# "):
                proved |= {(one, group) for one in _ID.findall(first)}
            elif first.startswith("kinds = "):
                counted = _numbers(cell.text)
    return counted, proved


def _numbers(source):
    kinds = ast.literal_eval(ast.parse(source).body[0].value)
    return {number: kind for kind, numbers in kinds.items() for number in numbers.split()}


def problems():
    pages = book_pages()
    covered = {}
    for claim in claims(pages):
        covered.setdefault(claim.row, set()).add(claim.slug)
    wanted = [row.name for row in read_rows().values() if row.source == "errors"]
    for page in pages:
        if page.slug == PAGE:
            return errata_problems(page, wanted, covered)
    return [f"{PAGE}.md is gone; it holds the errors of {TABLE.name}."]
