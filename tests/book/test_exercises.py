"""Exercises as worksheets take them from a chapter: the task and its code, never the solution."""

import pytest

from book.source.chapters import NUMBERED, ChapterError
from book.source.exercises import exercises
from book.source.pages import Page, read_pages
from tests.book import small

TASK = ":::{{exercise}} {}\n:label: ex-{}\n{}\n:::"
SOLUTION = ":::{{solution}} ex-{}\n:class: dropdown\n{}\n:::"
MORE = (
    small.pair(
        "## 연습\n\n" + TASK.format("하나", "one", "풀어라."),
        "## Do\n\n" + TASK.format("One $x$", "one", "Do it."),
    )
    + small.code("given = 1")
    + small.code("also = 2")
    + small.pair(
        SOLUTION.format("one", "답.") + "\n\n" + TASK.format("둘", "two", "또\n\n풀어라."),
        SOLUTION.format("one", "Answer.") + "\n\n" + TASK.format("Two", "two", "Do\n\nmore."),
    )
    + small.pair(SOLUTION.format("two", "답."), SOLUTION.format("two", "Answer."))
    + small.code("solved = 3")
)


def found(text, language="en"):
    return [(e.number, e.title, e.text, e.code) for e in exercises(small.page(text), language)]


def test_tasks_come_with_the_code_they_start_from_and_without_solutions():
    assert found(MORE) == [
        (1, "One $x$", "Do it.", ["given = 1", "also = 2"]),
        (2, "Two", "Do\n\nmore.", []),
    ]
    assert [one[1:3] for one in found(MORE, "ko")] == [("하나", "풀어라."), ("둘", "또\n\n풀어라.")]


def test_code_below_other_words_is_not_the_exercises():
    words = small.pair("이제 다른 이야기.", "Now for something else.")
    text = small.pair(TASK.format("하나", "one", "풀어라."), TASK.format("One", "one", "Do it."))
    assert found(text + words + small.code("other = 1"))[0][3] == []


def test_an_exercise_that_is_not_closed_is_named():
    with pytest.raises(ChapterError, match="not closed"):
        exercises(
            Page("01-small.md", small.chapter(small.pair(":::{exercise} 하나", "One."))), "ko"
        )


def test_of_the_book_none_is_left_out():
    for page in read_pages():
        for language in ("ko", "en"):
            cells = [c for c in page.cells if c.kind == "prose" and language in c.languages]
            count = sum(c.text.count("{exercise}") for c in cells)
            assert len(exercises(page, language)) == count, page.name
            assert bool(count) <= bool(NUMBERED.match(page.name)), "worksheets have chapters only"
