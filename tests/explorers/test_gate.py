"""The gate explorer: heights, what one line reaches, what is said, where the ring is put."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.explorers import GateExplorer
from nnlab.explorers.gate.contract import CONTRACT
from nnlab.xor import GATES
from scipy.special import expit


@pytest.fixture(scope="module")
def page(process_of):
    return process_of(GateExplorer)


@pytest.mark.parametrize("name", GATES)
def test_a_gate_of_nnlab_hits_its_target(name):
    assert GateExplorer(name, *GATES[name]).result.right.all()
    assert not GateExplorer("XOR", *GATES[name]).result.right.all()


@given(state=CONTRACT.states)
@settings(max_examples=100)
def test_heights_are_logistic_and_xor_is_never_more_than_three_rows(state):
    result = GateExplorer(**state).result
    x1, x2 = state["at"]
    assert result.height == pytest.approx(expit(state["w1"] * x1 + state["w2"] * x2 + state["b"]))
    assert GateExplorer(**state | {"target": "XOR"}).result.right.sum() <= 3


def test_what_is_said_of_settings_that_divide_nothing():
    use_language("en")
    flat = GateExplorer("AND", 0, 0, 0).line
    assert "0 of the 4 rows of AND" in flat
    assert "w₁ = w₂ = 0: there is no boundary, and y = 0.5 everywhere" in flat
    assert "reversed" not in flat  # a score of 0 takes no side
    assert "all four points are on the − side" in GateExplorer("OR", 1, 1, -5).line
    assert "all four rows are reversed" in GateExplorer("NAND", 20, 20, -30).line
    assert "at most three rows" in GateExplorer("XOR", 20, 20, -10).line
    assert "at the end of the sliders (w₁ = 40, b = −40)" in GateExplorer("OR", 40, 1, -40).line


PLACE = {"left": 22, "top": 6, "size": 300, "low": -0.5, "high": 1.5, "scale": 150}


@given(x=st.floats(-50, 400), y=st.floats(-50, 400))
def test_the_ring_goes_where_the_pointer_is_and_stays_in_the_picture(page, x, y):
    put = page.call("placeAt", PLACE, 100, {"x": x, "y": y})
    wanted = np.clip([(x - 22) / 150 - 0.5, (306 - y) / 150 - 0.5], -0.5, 1.5)
    assert [put["x1"], put["x2"]] == pytest.approx(wanted, abs=0.00501)


@given(state=CONTRACT.states, width=st.integers(280, 900))
@settings(max_examples=40)
def test_plane_and_table_fit_and_keep_apart(page, state, width):
    place = page.layout(GateExplorer(**state), width)
    plane, table = place["plane"], place["table"]
    assert plane["left"] >= 22 and plane["left"] + plane["size"] <= width
    assert table["left"] >= 0 and table["left"] + table["width"] <= width
    beside = table["left"] >= plane["left"] + plane["size"] + 20
    assert beside or table["top"] >= place["under"] + 70


def test_the_still_changes_with_target_and_weights():
    stills = {GateExplorer().still(), GateExplorer("XOR").still(), GateExplorer(w1=0, w2=0).still()}
    assert len(stills) == 3
