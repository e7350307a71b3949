"""The kit's upright line: the steps that it is moved by along a chart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nnlab.explorers import GradientCheckExplorer


@pytest.fixture(scope="module")
def page(process_of):
    return process_of(GradientCheckExplorer)


@given(value=st.floats(-99, 99), steps=st.integers(1, 40))
def test_the_nearest_step_is_a_step_within_the_ends(page, value, steps):
    low, by = -16, 0.5
    found = page.call("nearest", value, low, low + steps * by, by)
    options = [low + k * by for k in range(steps + 1)]
    assert found in options
    assert abs(found - value) == min(abs(one - value) for one in options)
