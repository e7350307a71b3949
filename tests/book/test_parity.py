"""Both languages of every chapter have the same skeleton, and the comparison can fail."""

import pytest

from book.checks.parity import numbers_in, parity_problems
from book.source import pages
from book.source.pages import Page, read_pages
from tests.book.small import call, chapter, code, page, pair

PAGES = read_pages()


def test_there_are_chapters_to_compare():
    assert "11-convolution" in [page.slug for page in PAGES]


@pytest.mark.parametrize("real", PAGES, ids=lambda page: page.slug)
def test_real_pages_have_the_same_skeleton(real):
    assert parity_problems(real) == []


def test_a_page_that_keeps_the_rules_has_no_problem():
    same = pair(
        "2016년 5월, [위키백과](https://ko.wikipedia.org/wiki/합성곱), `x[0]`, 1,060번."
        "\n\n- 하나\n- 둘",
        "May 2016, [Wikipedia](https://en.wikipedia.org/wiki/Convolution), `x[0]`, 1060 times."
        "\n\n- one\n- two",
    )
    assert parity_problems(page(same)) == []


DIFFERENT = {
    "heading level": ("## 제목", "### Title", "heading 2"),
    "paragraph": ("문장.\n\n둘째.", "A sentence.", "paragraph"),
    "list item": ("- 가\n- 나", "- a", "list item"),
    "table row": ("| 가 |\n|---|\n| 나 |", "| a |\n|---|", "table row"),
    "directive": (":::{note}\n메모\n:::", ":::{tip}\nA note\n:::", "directive note"),
    "inline formula": ("값 $x_i$", "Value $x_j$", "formula 'x_i'"),
    "display formula": ("식\n\n$$\nx\n$$", "Formula\n\n$$\ny\n$$", "formula 'x'"),
    "inline code": ("코드 `a`", "Code `b`", "inline code 'a'"),
    "link": ("[글](https://a.example/x)", "[Text](https://a.example/y)", "link"),
    "label": ("(one)=\n## 제목", "(two)=\n## Title", "label 'one'"),
    "formula's label": ("식\n\n$$\nx\n$$ (eq-a)", "F\n\n$$\nx\n$$ (eq-b)", "label 'eq-a'"),
    "role": ("{eq}`eq-a`를 보세요.", "See {eq}`eq-b`.", "role 'eq eq-a'"),
    "number": ("값은 47.5입니다.", "The value is 48.", "number '47.5'"),
    "image": ("![집](a.png)", "![House](b.png)", "image 'a.png'"),
    "caption label": (
        ":::{caption} fig-a\n선.\n:::",
        ":::{caption} fig-b\nA line.\n:::",
        "label 'fig-a'",
    ),
    "missing alt": (
        ":::{caption} fig-a\n:alt: 선\n글.\n:::",
        ":::{caption} fig-a\nText.\n:::",
        "option 'alt'",
    ),
    "exercise label": (
        ":::{exercise}\n:label: ex-a\n문제\n:::",
        ":::{exercise}\n:label: ex-b\nTask\n:::",
        "label 'ex-a'",
    ),
    "card's chapter": (
        ":::{chapter-card} 01-a\n:figure: fig-a\n글.\n:::",
        ":::{chapter-card} 01-b\n:figure: fig-a\nText.\n:::",
        "link '01-a'",
    ),
    "card's figure": (
        ":::{chapter-card} 01-a\n:figure: fig-a\n글.\n:::",
        ":::{chapter-card} 01-a\n:figure: fig-b\nText.\n:::",
        "option 'figure: fig-a'",
    ),
    "nested formula": (
        "::::{exercise} ex-a\n:::{tip}\n값 $x$\n:::\n::::",
        "::::{exercise} ex-a\n:::{tip}\nValue $y$\n:::\n::::",
        "formula 'x'",
    ),
}


@pytest.mark.parametrize("kind", DIFFERENT)
def test_each_kind_of_difference_is_found(kind):
    korean, english, expected = DIFFERENT[kind]
    broken = page(pair(korean, english))
    problems = parity_problems(broken)
    assert any(expected in problem for problem in problems), problems
    number, ko, en = broken.pairs()[-1]
    where = f"01-small.md: pair {number} (ko line {ko.start + 1}, en line {en.start + 1}): "
    assert all(problem.startswith(where) for problem in problems), problems


def test_all_differences_are_reported_at_once():
    problems = parity_problems(page(pair("하나 $a$", "One $b$"), pair("둘 `c`", "Two `d`")))
    assert len(problems) == 4
    assert {problem.split(" (")[0] for problem in problems} == {
        "01-small.md: pair 2",
        "01-small.md: pair 3",
    }


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
    problems = parity_problems(Page("01-small.md", source))
    assert any(expected in problem for problem in problems), problems


def test_words_of_another_language_may_stand_in_a_span():
    spans = pair(
        "값 [한국어](https://a.example)", '[<span lang="ko">값</span>](https://a.example) x'
    )
    assert parity_problems(page(spans)) == []
    assert parity_problems(page(pair("값", "[값]{lang=ko} is a value"))) == []


def test_numbers_are_read_as_written():
    assert numbers_in("1,060 of 1 925, 47.5 and 2-D, V1") == ["1060", "1", "925", "47.5", "2", "1"]
    assert numbers_in("May 2016; it may be 3 May; March on.") == ["5", "2016", "3", "5"]


def test_a_number_that_korean_has_in_digits_may_be_spelled_in_english():
    assert parity_problems(page(pair("2차원의 값", "A value in two dimensions"))) == []
    assert parity_problems(page(pair("3차원의 값", "A value in two dimensions"))) != []
    assert parity_problems(page(pair("2차원, 2개", "Two dimensions"))) != []


def test_the_command_reports_every_page_and_fails(monkeypatch, capsys):
    broken = [page(pair("하나 $a$", "One"), name=f"0{n}-page.md") for n in (1, 2)]
    monkeypatch.setattr(pages, "read_pages", lambda: broken)
    assert pages.run_over_pages(parity_problems, "the same.") == 1
    said = capsys.readouterr().out
    assert "01-page.md: pair 2" in said and "02-page.md: pair 2" in said
    assert said.endswith("2 problems\n")
    monkeypatch.setattr(pages, "read_pages", lambda: [page()])
    assert pages.run_over_pages(parity_problems, "the same.") == 0
    assert capsys.readouterr().out == "1 pages: the same.\n"
