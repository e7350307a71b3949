"""The reader of bilingual chapters: cells, pairs, line numbers, and errors that name the place."""

import pytest

from book.source.chapters import ChapterError, in_language, read_cells
from tests.book.small import NUMBERS, chapter, code, pair


def test_cells_come_in_order_with_their_lines():
    source = chapter(NUMBERS)
    cells = read_cells(source)
    assert [cell.kind for cell in cells] == ["front", "prose", "prose", "code", "code", "code"]
    for cell in cells:
        assert source.split("\n")[cell.start : cell.stop] == cell.lines
    assert cells[-1].text == "print(sum([1, 2, 3]))\n2 + 3"


def test_pairs_bear_one_number_in_both_languages():
    prose = [cell for cell in read_cells(chapter(pair("가", "a"))) if cell.kind == "prose"]
    assert [(cell.pair, cell.languages) for cell in prose] == [
        (1, ("ko",)),
        (1, ("en",)),
        (2, ("ko",)),
        (2, ("en",)),
    ]


def test_only_options_at_the_top_are_left_out_of_code():
    cell = read_cells(code('x = """\n:not an option\n"""', "ko"))[-1]
    assert cell.text == 'x = """\n:not an option\n"""'


@pytest.mark.parametrize(("language", "other"), [("ko", "small chapter"), ("en", "작은 장")])
def test_one_language_keeps_the_line_numbers(language, other):
    source = chapter(pair("가", "a"))
    text = in_language(source, language)
    assert other not in text
    for whole, part in zip(source.split("\n"), text.split("\n"), strict=True):
        assert part in ("", whole)


def test_markers_are_the_same_in_both_languages():
    source = chapter(pair("가", "a"))
    for language in ("ko", "en"):
        text = in_language(source, language, markers=True)
        assert text.count('<div class="pair" id="c1"></div>') == 1
        assert text.count('<div class="pair" id="c2"></div>') == 1


ERRORS = {
    '---\nname: x\n+++ {"tags": ["ko"]}\n': "ch.md:1: the front matter is not closed",
    "```{code-cell} ipython3\n1\n": "ch.md:1: the code cell is not closed",
    '\n+++ {"tags": [ko]}\n\n가\n': "ch.md:2: '+++ {\"tags\": [ko]}' is not",
    '+++ {"tags": ["ko"]}\n\n가\n': "ch.md:1: no English cell follows",
    '+++ {"tags": ["en"]}\n\na\n': "ch.md:1: no Korean cell stands before",
}


@pytest.mark.parametrize("source", ERRORS)
def test_errors_name_the_file_the_line_and_the_cure(source):
    with pytest.raises(ChapterError) as caught:
        read_cells(source, "ch.md")
    assert str(caught.value).startswith(ERRORS[source])
