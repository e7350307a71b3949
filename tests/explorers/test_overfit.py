"""The overfit explorer: its own least squares against NumPy's, and what its charts hold."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab.explorers import OverfitExplorer
from nnlab.explorers.overfit.view import COUNTS, DEGREE, tables


@pytest.fixture(scope="module")
def page(process_of):
    return process_of(OverfitExplorer)


@given(seed=st.integers(0, 10**6), columns=st.integers(1, 6), more=st.integers(0, 20))
@settings(max_examples=60)
def test_its_least_squares_are_numpys(page, seed, columns, more):
    rng = np.random.default_rng(seed)
    rows, heights = rng.normal(size=(columns + more, columns)), rng.normal(size=columns + more)
    rows[:columns] += 3 * np.eye(columns)  # far from dependent
    found = page.call("leastSquares", rows.tolist(), heights.tolist())
    theirs = np.linalg.lstsq(rows, heights, rcond=None)[0]
    np.testing.assert_allclose(found, theirs, 1e-9, 1e-9)


def test_a_line_by_hand(page):  # through (0, 1), (1, 3), (2, 5): 1 + 2x
    assert page.call("leastSquares", [[1, 0], [1, 1], [1, 2]], [1, 3, 5]) == pytest.approx([1, 2])


@pytest.mark.parametrize("points", range(COUNTS[0], COUNTS[1] + 1, COUNTS[2]))
@pytest.mark.parametrize("penalty", tables()["penalties"])
def test_the_page_says_what_python_says_at_every_degree(page, points, penalty):
    for degree in range(DEGREE + 1):
        explorer = OverfitExplorer(degree, penalty, points)
        assert page.state(explorer)["line"] == explorer.line


def test_the_penalty_cures_the_highest_degree_and_too_much_of_it_fits_nothing():
    free, cured, flat = (OverfitExplorer(DEGREE, p).result for p in (0, 1e-3, 10))
    assert free.train < 0.01 and free.validation > 100
    assert cured.validation < free.validation / 100
    assert flat.validation > cured.validation and flat.train > 5 * cured.train


@pytest.mark.parametrize("width", [280, 320, 480, 559, 560, 900])
def test_both_charts_fit_and_keep_apart(page, width):
    place = page.layout(OverfitExplorer(), width)
    one, other = place["points"], place["errors"]
    for box in (one, other):
        assert box["left"] >= 30 and box["left"] + box["width"] <= width
        assert box["top"] + box["height"] < place["height"]
    beside = one["left"] + one["width"] + 30 <= other["left"]
    assert beside or one["top"] + one["height"] + 40 <= other["top"]


def test_the_still_changes_with_the_degree():
    assert OverfitExplorer(3).still() != OverfitExplorer(12).still()


def test_the_degree_is_moved_by_keys_and_by_a_press_on_the_errors(desk):
    page = desk["ko"]
    page.show(OverfitExplorer(3), 720)
    line = page.page.locator('[data-key="degree"]')
    line.focus()
    for key, degree in {"ArrowRight": 4, "End": 12, "PageDown": 7}.items():
        page.page.keyboard.press(key)
        assert page.state()["degree"] == degree
    box = page.page.locator(".nnlab-pad").bounding_box()
    page.page.mouse.click(box["x"] + box["width"] * 2.5 / 13, box["y"] + 20)
    assert page.state()["degree"] == 2
