"""A second word for one concept is found in the Korean prose."""

import pytest

from book.checks.terms import table_problems, terms_problems
from book.source.pages import Page
from book.source.terms import Term, read_terms, terms_of
from tests.book.small import chapter, page, pair


def introducing(*terms):
    return f"terms: [{', '.join(terms)}]"


def with_front(source, line):
    return Page("01-small.md", source.replace("terms: [convolution]", line))


def test_the_table_is_read_whole():
    assert len(read_terms()) > 80


def test_a_page_is_about_its_terms_in_both_languages():
    taught = terms_of(with_front(chapter(), introducing("stride", "convolution", "wavelet")))
    assert list(taught) == ["convolution", "합성곱", "stride", "스트라이드"]


def test_a_word_under_two_concepts_is_found():
    twice = (Term("loss", ("손실",)), Term("cost", ("비용",), ("손실",)), Term("loss", ("x",)))
    problems = table_problems(twice)
    assert any("'손실' is under 'loss', 'cost'" in problem for problem in problems)
    assert any("'loss' stands twice" in problem for problem in problems)


@pytest.mark.parametrize(
    "korean",
    [
        "콘볼루션입니다.",
        "## 컨볼루션이란",
        ":::{caption} fig-a\n:alt: 상호상관\n글\n:::",
        "- **피처 맵**",
    ],
)
def test_ruled_out_words_are_found_everywhere(korean):
    problems = terms_problems(page(pair(korean, "Text")))
    assert len(problems) == 1 and "the course says" in problems[0], problems


def test_the_longest_ruled_out_word_is_named():
    problems = terms_problems(page(pair("하이퍼파라미터는 둘, 파라미터는 셋", "Text")))
    assert ["매개변수" in problem for problem in problems] == [True, True]
    assert "'하이퍼파라미터': the course says 하이퍼매개변수" in problems[1] + problems[0]


def test_a_word_inside_another_is_not_found():
    assert terms_problems(page(pair("플레이어가 움직입니다.", "A player moves."))) == []


def test_a_page_may_speak_of_a_ruled_out_word():
    source = chapter(pair("콘볼루션이라고도 합니다.", "Also called so."))
    assert terms_problems(with_front(source, introducing("convolution")))
    permitted = introducing("convolution") + "\nvariants: [콘볼루션]"
    assert terms_problems(with_front(source, permitted)) == []


FIRST_USES = {
    "스트라이드(stride)는": True,
    "**스트라이드**(stride)는": True,
    "스트라이드 (영어로 stride)는": True,
    "## 스트라이드\n\n스트라이드(stride)는": True,
    "`스트라이드`와 스트라이드(stride)는": True,
    "스트라이드는 걸음입니다. 스트라이드(stride)라고": False,
    "## 스트라이드(stride)\n\n스트라이드는": False,
    "걸음은": False,
}


@pytest.mark.parametrize("korean", FIRST_USES)
def test_the_first_use_in_running_prose_carries_the_english(korean):
    source = chapter(pair(f"{korean} 값입니다.", "Text"))
    problems = terms_problems(with_front(source, introducing("stride")))
    assert (problems == []) == FIRST_USES[korean], problems


def test_a_longer_term_is_not_a_use_of_its_part():
    source = chapter(pair("커널 뒤집기(kernel flipping), 커널(kernel)", "Text"))
    assert terms_problems(with_front(source, introducing("kernel", "kernel flipping"))) == []


def test_a_listed_term_must_be_in_the_table():
    problems = terms_problems(with_front(chapter(), introducing("wavelet")))
    assert problems == [
        "01-small.md:1: the front matter lists the term 'wavelet', which terms.yml does not have."
    ]
