"""The page for teachers: for each chapter with exercises a lesson of 50 minutes."""

import re

import pytest

from book.source.chapters import CHAPTERS, in_language
from book.source.exercises import exercises
from book.source.pages import read_page, read_pages
from book.source.sections import sections

LESSON = 50
MINUTES = {
    "ko": re.compile(r"^- \*\*(\d+)분\*\* \S", re.M),
    "en": re.compile(r"^- \*\*(\d+) min\*\* \S", re.M),
}
PARTS = {"ko": ("**물어볼 것**", "**막히는 곳**"), "en": ("**Ask**", "**What goes wrong**")}


def taught(language):
    """Return {chapter: its section on the page for teachers}."""
    found = {}
    for one in sections(read_page(CHAPTERS / "teachers.md"), language).values():
        chapter = re.search(r"\{sheet\}`([\w-]+)`", one.text)
        if chapter:
            found[chapter[1]] = one
    return found


def wrong(language, chapters, lessons):
    """Return what is wrong with the lessons, all at once."""
    problems = [f"no lesson on {slug}" for slug in chapters.keys() - lessons.keys()]
    for slug, one in lessons.items():
        own = in_language(chapters[slug].text, language)
        title = f"{int(slug[:2])}. {re.search('^# (.+)$', own, re.M)[1]}"
        minutes = [int(m) for m in MINUTES[language].findall(one.text)]
        if one.title != title:
            problems.append(f"{slug} is called {one.title!r}, not {title!r}")
        if sum(minutes) != LESSON:
            problems.append(
                f"{slug} takes {' + '.join(map(str, minutes))} = {sum(minutes)} minutes"
            )
        if f"]({slug}.md)" not in one.text or not all(part in one.text for part in PARTS[language]):
            problems.append(f"{slug} lacks its chapter's link or a part")
    return problems


@pytest.mark.parametrize("language", ["ko", "en"])
def test_each_chapter_has_a_lesson_of_50_minutes(language):
    chapters = {page.slug: page for page in read_pages() if exercises(page, language)}
    assert len(chapters) >= 13
    lessons = taught(language)
    assert wrong(language, chapters, lessons) == []
    # and it can fail
    some = lessons["02-xor"]
    longer = type(some)(some.address, some.title, f"{some.text}\n- **5분** 더\n- **5 min** more")
    assert wrong(language, chapters, lessons | {"02-xor": longer}) != []
