"""The orientation explorer: its curves against the definition, and how the bar is turned."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab.cortex import shift_tolerance
from nnlab.explorers import OrientationExplorer
from nnlab.explorers.orientation.view import KINDS, OFFSETS, PLACES, TURNS


@pytest.fixture(scope="module")
def page(process_of):
    return process_of(OrientationExplorer)


@pytest.mark.parametrize("kind", KINDS)
def test_the_answer_lies_on_both_curves(kind):
    explorer = OrientationExplorer(kind, angle=70, offset=1.5)
    result = explorer.result
    assert result.answer == pytest.approx(result.turning[TURNS.index(70)])
    assert result.answer == pytest.approx(result.placing[PLACES.index(1.5)])


@pytest.mark.parametrize("kind", KINDS)
def test_the_tolerance_of_an_upright_bar_is_that_of_the_cell(kind):
    explorer = OrientationExplorer(kind, angle=90)
    assert explorer.result.tolerance == pytest.approx(shift_tolerance(explorer.cell))


def test_a_bar_over_one_seat_drives_the_simple_cell_that_sits_there():
    for i, offset in enumerate(OFFSETS):
        parts = OrientationExplorer("max", 90, offset).result.parts
        assert parts.argmax() == i
        assert parts[i] == pytest.approx(
            OrientationExplorer("simple", 90, 0).result.answer, rel=1e-6
        )


def test_a_bar_outside_the_field_is_called_so():
    result = OrientationExplorer("simple", 90, 12, wavelength=4).result
    assert result.answer == pytest.approx(0, abs=1e-6) and result.tuning is None
    assert result.tolerance is not None


@given(angle=st.integers(0, 35).map(lambda k: 5 * k), reach=st.floats(20, 90))
@settings(max_examples=60)
def test_the_end_of_the_bar_turns_it_to_where_it_is_pulled(page, angle, reach):
    turn = np.deg2rad(angle)
    for way in (1, -1):  # a bar has no head
        at = [way * reach * np.cos(turn), -way * reach * np.sin(turn)]
        assert page.call("angleTo", *at, 5) == angle
