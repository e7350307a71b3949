"""Pages that are made of others: what comes from where, and the worksheets. Files, no browser."""

import re
from functools import cache

import pytest
from bs4 import BeautifulSoup

from book.source.coverage import read_rows
from tests.site.pages import LANGUAGES, SITE

ID = re.compile(r'\bid="([^"]+)"')
# Chapters are megabytes of pictures, which take a parser minutes: their exercises are cut out.
EXERCISE = re.compile(r'<div class="exercise .*?</section>', re.DOTALL)

PROSE = re.compile("^(?!div$)")  # a task's code and room to write are in a <div>


@cache
def text_of(language, name):
    return (SITE / language / name).read_text("utf-8")


@cache
def ids_of(language, name):
    return set(ID.findall(text_of(language, name)))


def parsed(html):
    return BeautifulSoup(html, "html.parser")


def words(node):
    """Return a node's text without spaces, with straight apostrophes."""
    return "".join(node.text.split()).replace("’", "'")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_of_the_sources_leads_to_a_section(language):
    found = {}
    for term in parsed(text_of(language, "coverage.html")).select("dl.coverage > dt"):
        found[term.strong.text] = words(term)
        links = term.find_next_sibling("dd").select("a")
        assert links, term.text
        for link in links:
            name, _, address = link["href"].partition("#")
            assert address in ids_of(language, name), f"{term.text}: {link['href']}"
    rows = read_rows().values()
    wanted = {row.name: parsed(f"{row.name} {row.titles[language]}") for row in rows}
    assert found == {name: words(title) for name, title in wanted.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_worksheet_has_the_exercises_of_its_chapter_and_room_instead_of_solutions(language):
    names = {path.name for path in (SITE / language).glob("[0-9][0-9]-*.html")}
    asked = {name: EXERCISE.findall(text_of(language, name)) for name in names}
    sheets = parsed(text_of(language, "worksheets.html")).select("section.sheet")
    made = {sheet.select_one(".sheet-chapter a")["href"]: sheet for sheet in sheets}
    assert made.keys() == {name for name, some in asked.items() if some} and len(made) >= 13
    for name, sheet in made.items():
        tasks = sheet.select(".sheet-task")
        assert len(sheet.select(".sheet-room")) == len(tasks) and not sheet.select(".solution")
        for task, exercise in zip(tasks, map(parsed, asked[name]), strict=True):
            number, own = task.strong.extract(), task.select_one(".sheet-title").extract()
            title = exercise.select_one(".admonition-title").extract()
            assert words(title) == f"{words(number).rstrip('.')}({words(own)})", name
            said = map(words, task.find_all(PROSE, recursive=False))
            assert words(exercise.section) == "".join(said)
