"""Activations and their slopes: against torch; chains against torch's own gradients."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab.activations import ACTIVATIONS, LEAK, chain
from nnlab.learning import fit_logistic, hearing_test, log_likelihood

REFERENCES = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "leaky_relu": lambda z: torch.nn.functional.leaky_relu(z, LEAK),
    "softplus": torch.nn.functional.softplus,
    "gelu": torch.nn.functional.gelu,
}
smooth = pytest.mark.parametrize("name", REFERENCES)


def test_all_but_the_step_have_a_reference():
    assert {*ACTIVATIONS} == {*REFERENCES, "step"}


@smooth
def test_values_and_slopes_are_those_of_torch(name):
    places = [-30.0, -6, -1, -0.1, 0, 0.1, 1, 6, 15]  # torch's softplus is plain from 20 on
    z = torch.tensor(places, dtype=torch.float64, requires_grad=True)
    value = REFERENCES[name](z)
    value.sum().backward()
    ours = ACTIVATIONS[name]
    np.testing.assert_allclose(ours(places), value.detach(), rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(ours.slope(np.array(places)), z.grad, rtol=1e-11, atol=1e-13)


def test_the_step_is_flat_on_both_sides_and_a_score_of_0_says_0():
    step = ACTIVATIONS["step"]
    assert step([-2, 0, 1e-9]).tolist() == [0, 0, 1]
    assert step.slope(np.array([-2.0, 0, 3])).tolist() == [0, 0, 0]


@smooth
@given(z=st.floats(-6, 6), layers=st.integers(1, 12), weight=st.floats(-2, 2))
@settings(max_examples=40)
def test_a_chain_has_the_gradient_that_torch_finds(name, z, layers, weight):
    start = torch.tensor(z, dtype=torch.float64, requires_grad=True)
    a = REFERENCES[name](start)
    for _ in range(layers - 1):
        a = REFERENCES[name](weight * a)
    a.backward()
    found = chain(name, z, layers, weight)
    assert len(found.scores) == layers
    np.testing.assert_allclose(found.gradients[-1], start.grad, rtol=1e-7, atol=1e-12)


def test_a_chain_by_hand():
    found = chain("relu", 2.0, 3, weight=-1.0)
    assert found.scores.tolist() == [2, -2, 0]
    assert found.slopes.tolist() == [1, 0, 0]
    assert np.abs(found.gradients).tolist() == [1, 0, 0]
    assert chain("sigmoid", 0.0, 1).gradients.tolist() == [0.25]


@pytest.mark.parametrize(
    ("arguments", "quoted"),
    [
        (("selu", 0, 1), "name='selu'"),
        (("relu", "0", 1), "z='0'"),
        (("relu", 0, 0), "layers=0"),
        (("relu", 0, 1, float("nan")), "weight=nan"),
    ],
)
def test_bad_input_is_quoted(arguments, quoted):
    with pytest.raises((TypeError, ValueError), match=quoted):
        chain(*arguments)


def test_the_hearing_test_is_not_divided_by_any_loudness():
    levels, heard = hearing_test()
    assert levels.shape == heard.shape == (12,) and 0 < heard.sum() < 12
    assert heard[levels > levels[heard == 1].min()].min() == 0  # above the softest heard one
    found = fit_logistic(levels[:, None], heard, ridge=1e-9)
    best = log_likelihood(found.scores(levels[:, None]), heard)
    for w, b in ((0.01, 0), (-0.01, 0), (0, 0.05), (0, -0.05)):
        near = (found.w[0] + w) * levels + found.b + b
        assert log_likelihood(near, heard) < best
