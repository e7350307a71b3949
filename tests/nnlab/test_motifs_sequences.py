"""Motifs in sequences: hand arithmetic, torch, and what max and sum do to the gradient (E8, E9)."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from nnlab.motifs import (
    decide,
    plant,
    plant_many,
    score_gradients,
    sequence_scores,
    weight_gradient,
    window_gradients,
)

pytestmark = pytest.mark.usefixtures("english")

X, W = [1, 0, 2, 5, 2, 0, 1], [1, 3, 1]  # 7 entries, windows of 3: five windows


def test_five_windows_by_hand():
    scores = sequence_scores(X, W)
    assert scores.tolist() == [
        1 * 1 + 3 * 0 + 1 * 2,
        1 * 0 + 3 * 2 + 1 * 5,
        1 * 2 + 3 * 5 + 1 * 2,
        1 * 5 + 3 * 2 + 1 * 0,
        1 * 2 + 3 * 0 + 1 * 1,
    ]
    assert decide(scores) == 19 and decide(scores, "sum") == 3 + 11 + 19 + 11 + 3


def test_with_max_one_window_has_gradient_with_sum_all_five():
    by_max, by_sum = window_gradients(X, W, "max"), window_gradients(X, W, "sum")
    assert by_max.shape == by_sum.shape == (5, 3)
    assert by_max.tolist() == [[0, 0, 0], [0, 0, 0], [2, 5, 2], [0, 0, 0], [0, 0, 0]]
    assert by_sum.tolist() == [[1, 0, 2], [0, 2, 5], [2, 5, 2], [5, 2, 0], [2, 0, 1]]
    assert weight_gradient(X, W, "max").tolist() == [2, 5, 2]
    assert weight_gradient(X, W, "sum").tolist() == [10, 9, 10]


def by_torch(x, w, how, window=None):
    """The gradient of shared weights, or that of one window's own copy of them."""
    copies = torch.tensor(np.tile(w, (len(x) - len(w) + 1, 1)), dtype=float, requires_grad=True)
    shared = torch.tensor(w, dtype=float, requires_grad=True)
    used = copies if window is not None else shared.expand_as(copies)
    scores = (torch.tensor(x, dtype=float).unfold(0, len(w), 1) * used).sum(1)
    (scores.max(0).values if how == "max" else scores.sum()).backward()
    return (shared.grad if window is None else copies.grad[window]).numpy()


real = st.integers(-50, 50).map(float)


@settings(max_examples=40)
@given(st.integers(1, 4).flatmap(lambda k: arrays(float, k, elements=real)), st.data())
def test_gradients_are_torchs(w, data):
    x = data.draw(arrays(float, st.integers(len(w), 10), elements=real, unique=True))
    for how in ("max", "sum"):
        scores = sequence_scores(x, w)
        if how == "max" and (scores == scores.max()).sum() > 1:
            continue  # torch promises no rule for ties
        # One backward pass sums the windows' gradients by itself: there is no zero_grad() here.
        np.testing.assert_allclose(weight_gradient(x, w, how), by_torch(x, w, how))
        for window, gradient in enumerate(window_gradients(x, w, how)):
            np.testing.assert_allclose(gradient, by_torch(x, w, how, window))


def test_two_backward_passes_add_up_unless_zeroed_between():
    w = torch.tensor(W, dtype=float, requires_grad=True)
    for passes in (1, 2):
        (torch.tensor(X, dtype=float).unfold(0, 3, 1) @ w).max().backward()
        assert w.grad.tolist() == (passes * weight_gradient(X, W)).tolist()
    w.grad.zero_()
    assert w.grad.tolist() == [0, 0, 0]


def test_of_equal_winners_the_first_takes_all():
    assert score_gradients([3, 7, 7]).tolist() == [0, 1, 0]
    assert score_gradients([3, 7, 7], "sum").tolist() == [1, 1, 1]


def test_a_planted_motif_is_found_at_every_place_and_a_weak_one_is_lost_in_noise():
    motif = [1, -2, 3]
    for position in range(8):
        x = plant(motif, 10, position)
        assert sequence_scores(x, motif).argmax() == position and x.sum() == 2
        assert decide(sequence_scores(x, motif)) == 1 + 4 + 9
    rng = np.random.default_rng(0)
    found = [
        sequence_scores(plant(motif, 30, 9, noise, rng), motif).argmax() == 9
        for noise in (0.2, 20)
        for _ in range(30)
    ]
    assert all(found[:30]) and sum(found[30:]) < 15
    same = [plant(motif, 10, 2, 0.5, np.random.default_rng(1)) for _ in range(2)]
    assert (same[0] == same[1]).all()


def test_errors_quote_what_was_given():
    for call, message in (
        (lambda: plant([1, 2], 5, 4), "position=4.*length=5; try position=0 to 3"),
        (lambda: plant([1, 2], 5, 0, 0.3), "rng=None draws no numbers"),
        (lambda: plant([[1]], 5, 0), r"motif of shape \(1, 1\)"),
        (lambda: decide([1, 2], "mean"), "how='mean' is not known"),
        (lambda: sequence_scores([1], [1, 2]), "smaller than the kernel"),
    ):
        with pytest.raises((TypeError, ValueError), match=message):
            call()


def test_many_motifs_stand_apart_and_anywhere():
    w = [1, -1, 1]
    many = plant_many(w, 9, times=2, trials=400, rng=np.random.default_rng(0))
    scores = np.array([sequence_scores(x, w) for x in many])
    assert many.shape == (400, 9) and (many.sum(axis=1) == 2 * sum(w)).all()
    assert ((scores == 3).sum(axis=1) == 2).all()
    assert (scores == 3).any(axis=0).all(), "no place is left out"
    full = plant_many(w, 9, times=3, rng=np.random.default_rng(0))
    assert full.tolist() == [w * 3]


def test_many_motifs_in_noise_and_none_at_all():
    rng = np.random.default_rng(0)
    noise = plant_many([1, 2], 50, times=0, noise=0.5, trials=200, rng=rng)
    assert noise.std() == pytest.approx(0.5, rel=0.02)
    assert abs(noise.mean()) < 0.02


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"length": 8, "times": 3}, "length=8 is too short"),
        ({"length": 2, "times": 1}, "sequence of 3 or more"),
        ({"times": -1}, "times=-1"),
        ({"trials": 0}, "trials=0"),
        ({"noise": -1}, "noise=-1"),
        ({"rng": None}, "default_rng"),
    ],
)
def test_motifs_that_cannot_be_planted(arguments, says):
    given = {"length": 9, "rng": np.random.default_rng(0)} | arguments
    with pytest.raises((ValueError, TypeError), match=says):
        plant_many([1, -1, 1], **given)
