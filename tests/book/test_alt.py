"""A picture without a caption or an alt text is found, in either language."""

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from book.checks.alt import alt_problems, book_alt_problems
from tests.book.small import code, page, pair

DRAW = code("draw()")


def caption(text, alt=None, label="fig-a"):
    option = f":alt: {alt}\n" if alt is not None else ""
    return f":::{{caption}} {label}\n{option}{text}\n:::"


GOOD = pair(caption("선을 보세요.", "선이 오릅니다."), caption("See the line.", "A line rises."))


def problems_of(after, kind="picture"):
    drawn = page(DRAW, after)
    return alt_problems(drawn, {drawn.code_cells[-1].start: kind})


def test_a_good_caption_passes():
    assert problems_of(GOOD) == []
    assert problems_of(pair(caption("선."), caption("A line.")), "explorer") == []
    assert problems_of(pair("글", "Text"), kind=None) == []
    assert alt_problems(page(DRAW, GOOD), None) == []


BAD = {
    "no caption": (pair("글", "Text"), "must begin with :::{caption}"),
    "caption not first": (
        pair("글\n\n" + caption("선.", "선 하나"), "Text\n\n" + caption("Line.", "A line")),
        "must begin",
    ),
    "no alt text": (pair(caption("선."), caption("Line.")), "has no :alt: text"),
    "empty alt text": (pair(caption("선.", ""), caption("Line.", "")), "has no :alt: text"),
    "no caption text": (pair(caption("", "선 하나"), caption("", "A line")), "has no text"),
    "alt repeats caption": (
        pair(caption("선 하나.", "선 하나"), caption("A line.", "A line")),
        "repeats the caption",
    ),
    "empty talk": (
        pair(caption("선.", "이미지: 선"), caption("Line.", "An image of a line")),
        "say what it shows, not what it is",
    ),
    "English alt in Korean": (
        pair(caption("선.", "A line"), caption("Line.", "A line that rises")),
        "is not in the language ko",
    ),
    "markdown image": (pair("![](a.png) 글", "![](a.png) text"), "image has no alt text"),
}


@pytest.mark.parametrize("what", BAD)
def test_each_failing_of_a_caption_is_found(what):
    after, expected = BAD[what]
    problems = problems_of(after)
    assert any(expected in problem for problem in problems), problems


def test_a_caption_without_a_picture_is_found():
    problems = problems_of(GOOD, kind=None)
    assert len(problems) == 2 and "after a cell that shows no picture" in problems[0]


def test_one_language_alone_is_found():
    half = pair(caption("선.", "선이 오릅니다."), caption("Line."))
    problems = problems_of(half)
    assert len(problems) == 1 and "the en caption of a picture has no :alt: text" in problems[0]


def test_a_picture_at_the_end_of_a_page_needs_a_caption_too():
    ko, en = sorted(problems_of(""), reverse=True)
    assert "the ko prose after it must begin" in ko and "the en prose after" in en


def test_what_a_cell_shows_is_read_from_the_notebooks(tmp_path):
    """The notebook says which cells showed something; without a caption that is a problem."""
    drawn = page(DRAW)
    for language in ("ko", "en"):
        cells = [new_code_cell("nnlab"), new_code_cell("draw()", metadata={"shows": "picture"})]
        path = tmp_path / language / "01-small.ipynb"
        path.parent.mkdir()
        nbformat.write(new_notebook(cells=cells), path)
    assert len(book_alt_problems(drawn, tmp_path)) == 2
    assert book_alt_problems(drawn, tmp_path / "nowhere") == []
