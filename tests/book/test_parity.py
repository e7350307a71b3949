"""Two languages with another skeleton are told apart, whatever the difference is."""

import pytest

from book.checks.parity import numbers_in, parity_problems
from tests.book.small import page, pair


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


def test_numbers_are_read_as_written():
    assert numbers_in("1,060 of 1 925, 47.5 and 2-D, V1") == ["1060", "1", "925", "47.5", "2", "1"]
    assert numbers_in("May 2016; it may be 3 May; March on.") == ["5", "2016", "3", "5"]


def test_a_number_that_korean_has_in_digits_may_be_spelled_in_english():
    assert parity_problems(page(pair("2차원의 값", "A value in two dimensions"))) == []
    assert parity_problems(page(pair("3차원의 값", "A value in two dimensions"))) != []
    assert parity_problems(page(pair("2차원, 2개", "Two dimensions"))) != []
