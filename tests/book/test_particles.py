"""The check of particles behind numbers: what Korean says, and that it finds what is wrong."""

import json

import pytest

from book.checks.particles import fitting, misfits, particle_problems
from tests.book.small import page

# 영은 일은 이는 삼은 사는 오는 육은 칠은 팔은 구는
# 영으로 일로 이로 삼으로 사로 오로 육으로 칠로 팔로 구로
TOPIC = "은은는은는는은은은는"
TOWARDS = ("으로", "로", "로", "으로", "로", "로", "으로", "로", "로", "로")


@pytest.mark.parametrize("digit", range(10))
def test_each_digit_asks_for_its_form(digit):
    for given in "은는":
        assert fitting(str(digit), given) == TOPIC[digit]
    for given in ("으로", "로"):
        assert fitting(str(digit), given) == TOWARDS[digit]


FITS = "(1)을 보면 Kim (2017)은 점 (0, 4)와 (1, 0)으로 $h^2$을 세고 2가지, 3이면 5라고 합니다."


def test_what_fits_is_let_through():
    assert list(misfits(FITS)) == []


@pytest.mark.parametrize(
    "old, new", [("(1)을", "(1)를"), ("(2017)은", "(2017)는"), ("4)와", "4)과")]
)
def test_what_does_not_fit_is_quoted_with_the_right_form(old, new):
    (problem,) = misfits(FITS.replace(old, new))
    assert new in problem and repr(old[-1]) in problem


def test_it_reads_the_korean_notebook(tmp_path):
    (tmp_path / "ko").mkdir()
    cells = [{"cell_type": "markdown", "source": ["식 (2)", "을 봅시다."]}]
    (tmp_path / "ko" / "02-xor.ipynb").write_text(json.dumps({"cells": cells}), "utf-8")
    (problem,) = particle_problems(page(name="02-xor.md"), tmp_path)
    assert problem.startswith("02-xor.md: “(2)을”")
    assert particle_problems(page(name="03-folding.md"), tmp_path) == []
