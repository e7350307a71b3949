"""Each breach of the conventions of a bilingual page is found."""

import pytest

from book.checks.authoring import authoring_problems
from book.source.pages import Page
from tests.book.small import call, chapter, code, page, pair


def test_a_page_that_keeps_the_conventions_has_no_problem():
    assert authoring_problems(page(code("1"), pair("값", "A value"))) == []


BREACHES = {
    "no blank line after the tag": (
        chapter('\n+++ {"tags": ["ko"]}\n가나다\n\n+++ {"tags": ["en"]}\n\nText\n'),
        "01-small.md:35: a blank line is missing after",
    ),
    "no blank line before the tag": (
        chapter('\n+++ {"tags": ["ko"]}\n\n가나다\n+++ {"tags": ["en"]}\n\nText\n'),
        "01-small.md:38: a blank line is missing before",
    ),
    "Hangul in English": (chapter(pair("값", "The 값")), "Hangul '값' in the English text"),
    "English in Korean": (chapter(pair("The value", "The value")), "no Hangul in the Korean"),
    "an empty cell": (chapter(pair("", "")), "cell is empty"),
    "prose in both languages": (
        chapter("\n+++\n\nWords for all.\n"),
        "'Words for all.' stands in both",
    ),
    "Hangul in code": (chapter(code("x = 1  # 값")), "Hangul '값' in a code cell"),
    "a comment of many words": (
        chapter(code("x = 1  # this is the value")),
        "is prose in a code cell",
    ),
    "a string of many words": (chapter(code('print("the sum is", 1)')), "is prose in a code cell"),
    "an f-string of many words": (chapter(code('f"the sum is {1}"')), "is prose in a code cell"),
    "a mark that silences nbval": (
        chapter(code("# NBVAL_IGNORE_OUTPUT\n1")),
        "would keep a cell from being checked",
    ),
    "bold that does not close": (
        chapter(pair("**합성곱(convolution)**은 곱", "A product")),
        "its ** are shown as they stand",
    ),
    "a semicolon at the end": (chapter(code("draw();")), "nbval does not heed"),
    "another code fence": (
        chapter(code("1").replace("ipython3", "python3")),
        "a code cell starts with",
    ),
    "a code cell of one language": (chapter(code("1", "ko")), "only the first pair"),
    "no language call": (chapter().replace("use_language", "speak"), "must be a code cell tagged"),
    "unequal first cells": (
        chapter().replace("import nnlab\n", "import  nnlab\n", 1),
        "differ in more than",
    ),
    "no English twin": (chapter().replace(call("en"), ""), "English twin"),
}


@pytest.mark.parametrize("breach", BREACHES)
def test_each_breach_of_the_conventions_is_found(breach):
    source, expected = BREACHES[breach]
    problems = authoring_problems(Page("01-small.md", source))
    assert any(expected in problem for problem in problems), problems


def test_words_of_another_language_may_stand_in_a_span():
    spans = pair(
        "값 [한국어](https://a.example)", '[<span lang="ko">값</span>](https://a.example) x'
    )
    assert authoring_problems(page(spans)) == []
    assert authoring_problems(page(pair("값", "[값]{lang=ko} is a value"))) == []
