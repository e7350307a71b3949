"""The likelihood explorer: the best fit against scikit-learn, products and sums, what is said."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.explorers import LikelihoodExplorer
from nnlab.explorers.core.numbers import show_small
from nnlab.explorers.likelihood.contract import CONTRACT
from nnlab.explorers.likelihood.view import best
from nnlab.learning import hearing_test
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss


@pytest.fixture(scope="module")
def page(process_of):
    return process_of(LikelihoodExplorer)


def test_the_best_is_scikit_learns():
    levels, heard = hearing_test()
    model = LogisticRegression(C=1e9, tol=1e-8).fit(levels[:, None], heard)
    p = model.predict_proba(levels[:, None])[:, 1]
    assert best() == pytest.approx(-log_loss(heard, p, normalize=False), abs=1e-6)


@given(state=CONTRACT.states)
@settings(max_examples=60)
def test_the_sum_is_the_products_logarithm_and_never_above_the_best(state):
    result = LikelihoodExplorer(**state).result
    assert math.log(result.likelihood) == pytest.approx(result.log_likelihood, abs=1e-9)
    assert result.log_likelihood <= best() + 1e-9


def test_the_sliders_reach_the_best_to_two_decimals():
    use_language("en")
    near = LikelihoodExplorer(1.4, -4.55)
    gap = best() - near.result.log_likelihood
    assert 0 < gap < 0.005 and show_small(gap) != "0"
    assert f"{show_small(gap)} short of the best" in near.line


def test_flat_and_falling_curves_are_named():
    use_language("en")
    flat = LikelihoodExplorer(0, 0)
    assert flat.line.startswith("w = 0: the same probability everywhere · likelihood 2.4e−4")
    assert flat.result.likelihood == pytest.approx(0.5**12)
    assert LikelihoodExplorer(-1, 2).line.endswith("the louder, the less it is heard")
    assert "output 0.5 at x = 2 " in LikelihoodExplorer(-1, 2).line


@given(state=CONTRACT.states, width=st.integers(280, 900))
@settings(max_examples=40)
def test_both_charts_fit_over_one_axis(page, state, width):
    place = page.layout(LikelihoodExplorer(**state), width)
    curve, logs = place["curve"], place["logs"]
    assert curve["left"] == logs["left"] >= 30 and curve["width"] == logs["width"]
    assert curve["left"] + curve["width"] <= width
    assert curve["top"] + curve["height"] + 30 < logs["top"]
    assert logs["top"] + logs["height"] + 42 < place["height"]


def test_the_still_changes_with_w():
    assert LikelihoodExplorer(1).still() != LikelihoodExplorer(2).still()
