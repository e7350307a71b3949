"""What only the hidden weights explorer promises."""

import numpy as np
import pytest
from nnlab.datasets import digits
from nnlab.explorers.hidden_weights.explorer import HiddenWeightsExplorer
from nnlab.explorers.hidden_weights.view import places
from nnlab.results import ten_units


def test_each_picture_is_of_its_digit_and_the_third_is_misread_where_one_is():
    wrong = ten_units().predict(digits().scaled("test").astype(float)) != digits().y_test
    for digit, own in enumerate(places()):
        assert (digits().y_test[own] == digit).all() and len(set(own)) == 3
        misread = wrong[digits().y_test == digit].any()
        assert wrong[own[2]] == misread


@pytest.mark.parametrize("without", ["none", "unit 1", "unit 10"])
def test_the_scores_are_the_nets_but_for_the_unit_taken_out(without):
    explorer = HiddenWeightsExplorer(digit="4", without=without)
    scores = ten_units().scores(explorer.picture[None])[0]
    result = explorer.result
    if without == "none":
        np.testing.assert_allclose(result.scores, scores)
    else:
        unit = int(without.split()[1]) - 1
        full = HiddenWeightsExplorer(digit="4").result.parts[:, unit]
        np.testing.assert_allclose(result.scores + full, scores)
        assert result.activations[unit] == 0 and not result.parts[:, unit].any()
    assert result.shares.sum() == pytest.approx(1)
