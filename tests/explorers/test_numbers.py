"""Numbers as text: the same letters in Python and in JavaScript, for every finite float."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from nnlab.explorers import core
from nnlab.explorers.core.numbers import factor, on_grid, show_number, show_small, significant

from tests.explorers.view_process import ViewProcess

FLOATS = st.floats(allow_nan=False, allow_infinity=False)
NEAR_HUNDREDTHS = st.integers(-(10**6), 10**6).map(lambda n: n / 200)  # ties among them


@pytest.fixture(scope="module")
def javascript(tmp_path_factory):
    source = Path(core.__file__).parent / "js" / "numbers.js"
    process = ViewProcess(source.read_text("utf-8"), tmp_path_factory.mktemp("numbers"))
    yield process
    process.close()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1e26, "1e26"),
        (1e30, "1e30"),
        (-9.999e25, "−1e26"),
        (1.7976931348623157e308, "1.8e308"),
        (1e20, "100000000000000000000"),
        (-3.4999999999999996, "−3.5"),
        (5e-324, "0"),
        (-0.001, "0"),
        (0.125, "0.13"),
        (float("inf"), "∞"),
    ],
)
def test_numbers_by_hand(javascript, value, text):
    assert show_number(value) == text
    if abs(value) < float("inf"):  # JSON has no infinity
        assert javascript.call("number", value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (0.0794, "0.0794"),
        (0.001, "0.001"),
        (0.00099951, "1e−3"),
        (4.5305657e-9, "4.53e−9"),
        (-12.345, "−12.3"),
        (100, "100"),
        (9999, "9999"),
        (12345, "1.23e4"),
        (9.996, "10"),
    ],
)
def test_three_digits_that_count_by_hand(javascript, value, text):
    assert significant(value) == javascript.call("significant", value) == text


@given(FLOATS | NEAR_HUNDREDTHS)
def test_three_digits_that_count_are_within_half_a_unit_of_the_last(javascript, value):
    assert javascript.call("significant", value) == significant(value)
    read, exact = Decimal(significant(value).replace("−", "-")), Decimal(value)
    assert abs(read - exact) <= abs(exact) * Decimal("0.0050001")


@given(FLOATS | NEAR_HUNDREDTHS)
@example(1e21)
@example(9.995e21)
def test_both_languages_write_the_same(javascript, value):
    assert javascript.call("number", value) == show_number(value)
    assert javascript.call("factor", value) == factor(value)


@given(FLOATS | NEAR_HUNDREDTHS, st.integers(1, 6))
@example(0.5, 1)
@example(-0.00625, 4)
def test_both_languages_write_the_same_with_other_decimals(javascript, value, decimals):
    assert javascript.call("rounded", value, decimals) == show_number(value, decimals)


@given(st.integers(0, 2**53 - 1))
@example(999)
@example(1000)
def test_digits_are_grouped_as_python_groups_them(javascript, value):
    assert javascript.call("grouped", value) == f"{value:,}"


@given(FLOATS)
def test_what_is_written_is_the_number_to_two_decimals(value):
    read = Decimal(show_number(value).replace("−", "-"))
    exact = Decimal(value)
    unit = Decimal(1) if abs(value) < 1e21 else Decimal(1).scaleb(exact.adjusted())
    assert abs(read - exact) <= unit * Decimal("0.0050001")


@given(FLOATS)
def test_code_has_numbers_as_python_writes_them(javascript, value):
    written = javascript.call("literal", value)
    assert written == repr(value).removesuffix(".0") or value == 0
    assert float(written) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (0.25, "0.25"),
        (0.01, "0.01"),
        (-0.00994, "−9.9e−3"),
        (2.86e-7, "2.9e−7"),
        (2e-12, "2e−12"),
        (999_999, "999999"),
        (4.0**19, "2.7e11"),
        (-1e6, "−1e6"),
    ],
)
def test_small_numbers_by_hand(javascript, value, text):
    assert show_small(value) == text == javascript.call("small", value)


@given(FLOATS | NEAR_HUNDREDTHS, st.sampled_from([0.01, 1]))
def test_small_numbers_are_written_the_same(javascript, value, least):
    assert javascript.call("small", value, least) == show_small(value, least)


@given(st.floats(-100, 100), st.sampled_from([(20, 40), (100, 1.5)]))
def test_the_grid_of_sliders_is_the_same_and_near(javascript, value, limits):
    grid, most = limits
    kept = on_grid(value, grid, most)
    assert javascript.call("onGrid", value, {"grid": grid, "most": most}) == kept
    assert abs(kept) <= most and round(kept * grid) == pytest.approx(kept * grid)
    assert abs(value) > most or abs(kept - value) <= 0.5 / grid + 1e-9
