"""The check of the errata finds each way in which an entry can be incomplete."""

import pytest

from book.checks.errata import errata_problems
from book.source.pages import Page
from tests.book.small import code, pair

FRONT = "---\nkernelspec:\n  name: python3\ncovers: {}\n---\n"
COUNTS = code('kinds = {"wrong": "15", "translation": "T1"}')
KO = """## 크기

(e15)=
### E15 내림

- **노트 (틀림)** 내리지 않습니다.
- **정정** 내립니다.
- **확인** 아래 셀에서 확인합니다. 본문: [훑기](11-slide.md#skip).

(e-t1)=
### E-T1 순서

- **노트 (번역)** 뒤바뀌었습니다.
- **확인** 본문: [접기](03-fold.md#fold)."""
EN = """## Sizes

(e15)=
### E15 Rounded down

- **Notes (wrong)** It is not rounded.
- **Correction** It is.
- **Proof** See the cell below. In the course: [Slide](11-slide.md#skip).

(e-t1)=
### E-T1 The order

- **Notes (translation)** It is reversed.
- **Proof** In the course: [Fold](03-fold.md#fold)."""
PROOF = code("# E15\nprint(47.5)")
WHOLE = FRONT + COUNTS + pair(KO, EN) + PROOF
COVERED = {"E15": {"11-slide"}}


def problems_of(source, wanted=("E15", "E-T1")):
    return errata_problems(Page("14-errata.md", source), wanted, COVERED)


def test_a_whole_page_passes():
    assert problems_of(WHOLE) == []


BROKEN = {
    "no entry in one language": ("### E15 R", "### Ten R", "E15 stands 0 times in en, not once"),
    "an entry twice": ("### E-T1 The", "### E15 The", "E15 stands 2 times in en, not once"),
    "label": ("(e15)=\n### E15 내", "(e51)=\n### E15 내", "E15 in ko has the label 'e51'"),
    "kind": ("(틀림)", "(오기)", "E15 in ko is called '오기'; the first cell counts it as wrong"),
    "count": ('"T1"', '"T2"', "E-T1 in en is called 'translation'; the first cell counts it as"),
    "no section": ("접기](03-fold.md#fold)", "접기](03-fold.md)", "E-T1 in ko has no link into"),
    "elsewhere": (
        "Slide](11-slide.md#skip)",
        "Fold](03-fold.md#fold)",
        "E15 in en links to 03-fold; 11-slide teaches it",
    ),
    "no cell": ("# E15\n", "# E16\n", "E15 in ko says '아래 셀', but no cell under its"),
    "cell unsaid": ("See the cell below. ", "", "E15 in en has a cell, but does not say"),
    "strange cell": ("# E15\n", "# E15 E99\n", "a cell proves E99, which is no entry in ko"),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_what_an_entry_lacks_is_named(kind):
    old, new, expected = BROKEN[kind]
    assert old in WHOLE
    assert any(expected in problem for problem in problems_of(WHOLE.replace(old, new, 1)))


def test_a_cell_under_the_next_heading_proves_nothing_here():
    later = WHOLE.replace(PROOF, pair("## 다음\n\n글", "## Next\n\nText") + PROOF)
    assert "no cell under its heading begins with # E15" in problems_of(later)[0]


def test_an_error_on_the_list_has_to_stand_on_the_page():
    assert "14-errata.md:1: E78 stands 0 times in ko, not once." in problems_of(
        WHOLE, ("E15", "E78")
    )
