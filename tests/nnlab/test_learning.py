"""Numerical gradients, descent, fits: against torch, scikit-learn, hand arithmetic and laws."""

import re

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import learning
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.metrics import log_loss

small = st.floats(-3, 3)


def test_errors_of_differences_of_exp_at_one():  # C4, E31
    errors = dict(zip(range(1, 13), learning.difference_errors(), strict=True))
    assert errors[4][1] == pytest.approx(4.5e-9, rel=0.02)  # e * 1e-8 / 6
    assert errors[4][0] == pytest.approx(1.36e-4, rel=0.01)  # e * 1e-4 / 2
    best = np.min(list(errors.values()), axis=0)
    assert best[1] < 2e-10 and 1e-9 < best[0] < 3e-8
    assert best[0] == errors[8][0] and errors[5][1] < errors[4][1] / 10
    assert errors[12][1] > 1e-6  # smaller is worse


def test_in_single_precision_rounding_takes_over_earlier():
    def best(x):
        errors = learning.difference_errors(*learning.CURVES["cube"], x)
        return 1 + errors.argmin(axis=0), errors.min(axis=0)

    (forward, central), single = best(np.float32(1))
    assert (forward, central) == (4, 3) and (single > 1e-6).all()
    # 3*x*h + h*h and h*h, against a rounding of 1e-16 / h
    (forward, central), double = best(1.0)
    assert forward == 8 and central in (5, 6) and (double < 3e-8).all()


@pytest.mark.parametrize("name", learning.CURVES)
@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_slopes_of_curves_are_torchs_and_keep_their_type(name, kind):
    curve = learning.CURVES[name]
    for x in np.array([-1.75, -0.25, 0, 0.5, 2], kind):
        t = torch.tensor(x, requires_grad=True)
        theirs = {"square": t**2, "cube": t**3, "raised": t**3 + 1000, "kink": torch.relu(t)}[name]
        theirs.backward()
        assert curve.value(x) == theirs.item() and curve.slope(x) == t.grad.item()
        assert curve.value(x).dtype == curve.slope(x).dtype == kind


def test_a_cube_by_hand():  # at 1, h = 1/2: (1.5**3 - 1) / 0.5 = 4.75, (1.5**3 - 0.5**3) / 1 = 3.25
    assert learning.forward_difference(learning.CURVES["cube"].value, 1, 0.5) == 4.75
    assert learning.central_difference(learning.CURVES["cube"].value, 1, 0.5) == 3.25


@pytest.mark.parametrize(("x", "forward", "central"), [(-0.5, 0.5, 0.25), (0, 1, 0.5), (1, 1, 1)])
def test_a_difference_across_a_kink_is_wrong_by_hand(x, forward, central):  # h = 1
    relu = learning.CURVES["kink"].value
    assert learning.forward_difference(relu, x, 1) == forward
    assert learning.central_difference(relu, x, 1) == central


@given(small, small, small, small, st.floats(1e-3, 1))
def test_central_is_exact_for_parabolas_and_forward_is_off_by_half_h(a, b, c, x, h):
    def f(x):
        return a * x * x + b * x + c

    assert learning.central_difference(f, x, h) == pytest.approx(2 * a * x + b, abs=1e-11 / h)
    forward = learning.forward_difference(f, x, h)
    assert forward == pytest.approx(2 * a * x + b + a * h, abs=1e-11 / h)


def test_a_square_by_hand():
    # ((3 + 0.5)**2 - 9) / 0.5 and (3.5**2 - 2.5**2) / 1
    assert learning.forward_difference(np.square, 3, 0.5) == (12.25 - 9) / 0.5 == 6.5
    assert learning.central_difference(np.square, 3, 0.5) == 12.25 - 6.25 == 6
    assert learning.central_difference(np.square, [1, 2], 0.5).tolist() == [2, 4]


def loss(w):
    return np.tanh(w[0] @ w[1]) + (w**3).sum()


@pytest.mark.parametrize(("method", "tolerance"), [("central", 1e-8), ("forward", 1e-6)])
def test_numerical_gradients_are_torchs(method, tolerance):
    w = np.random.default_rng(0).normal(size=(2, 3))
    t = torch.tensor(w, requires_grad=True)
    (torch.tanh(t[0] @ t[1]) + (t**3).sum()).backward()
    before = w.copy()
    found = learning.numerical_gradient(loss, w, method=method)
    np.testing.assert_allclose(found, t.grad, rtol=tolerance, atol=tolerance)
    np.testing.assert_array_equal(w, before)


def test_a_numerical_gradient_finds_a_wrong_analytic_one():  # C5
    found = learning.numerical_gradient(lambda x: (x**2).sum(), np.array([1.0, -2, 3]))
    np.testing.assert_allclose(found, [2, -4, 6], atol=1e-9)
    assert not np.allclose(found, [1, -2, 3], atol=1e-2)


@pytest.mark.parametrize("name", learning.SURFACES)
def test_gradients_of_surfaces_are_torchs(name):
    surface = learning.SURFACES[name]
    for at in np.random.default_rng(1).normal(0, 2, (10, 2)):
        x, y = (torch.tensor(v, requires_grad=True) for v in at)
        surface.value(x, y).backward()
        np.testing.assert_allclose(surface.gradient(*at), [x.grad, y.grad], 1e-12, 1e-12)
    for place in surface.lowest:
        np.testing.assert_allclose(surface.gradient(*place), 0, atol=2e-4)
        around = np.asarray(place) + 0.1 * np.random.default_rng(2).normal(size=(50, 2))
        assert (surface.value(*around.T) >= surface.value(*place)).all()


def test_a_step_by_hand():
    path = learning.descend("valley", (2, 1), 0.01, 1)
    np.testing.assert_allclose(path.points, [[2, 1], [2 - 0.01 * 2, 1 - 0.01 * 25]])
    np.testing.assert_allclose(path.values, [(4 + 25) / 2, (1.98**2 + 25 * 0.75**2) / 2])
    assert not path.diverged


@given(st.floats(0.01, 3), st.floats(0.5, 2), st.integers(1, 60))
def test_on_the_bowl_each_step_multiplies_by_one_minus_the_rate(rate, start, steps):
    path = learning.descend("bowl", (start, -start), rate, steps)
    done = len(path.points) - 1
    expected = start * (1 - rate) ** np.arange(done + 1)
    np.testing.assert_allclose(path.points[:, 0], expected, rtol=1e-9, atol=1e-12)
    assert path.diverged == (done < steps)
    if rate < 2:
        assert not path.diverged and (np.diff(path.values) <= 0).all()


@pytest.mark.parametrize(("name", "limit"), [("bowl", 2.0), ("valley", 2 / 25)])
def test_above_two_over_the_curvature_it_runs_away(name, limit):
    fine = learning.descend(name, learning_rate=limit * 0.98, steps=2000)
    assert not fine.diverged and fine.values[-1] < 1e-3
    lost = learning.descend(name, learning_rate=limit * 1.02, steps=2000)
    assert lost.diverged and len(lost.points) < 2000
    assert np.isfinite(lost.points).all() and np.isfinite(lost.values).all()
    assert lost.values[-1] > lost.values[0]


def test_running_away_into_infinity_is_no_error():
    path = learning.descend("rosenbrock", learning_rate=1e200, steps=10)
    assert path.diverged and len(path.points) == 1 and np.isfinite(path.values).all()


def test_running_away_at_the_very_last_step_counts():
    # The bowl at rate 12 multiplies by -11: from 2 to more than 1e6 in 6 steps, 2 * 11**6 = 3.5e6.
    five, six = (learning.descend("bowl", (2, 0), 12, steps) for steps in (5, 6))
    assert (len(five.points), five.diverged) == (6, False)
    assert (len(six.points), six.diverged) == (6, True)


@pytest.mark.parametrize(
    ("optimizer", "theirs"),
    [
        ("sgd", lambda p: torch.optim.SGD(p, lr=1e-3)),
        ("momentum", lambda p: torch.optim.SGD(p, lr=1e-3, momentum=0.9)),
        ("adam", lambda p: torch.optim.Adam(p, lr=1e-3)),
    ],
)
def test_paths_are_torchs(optimizer, theirs):
    path = learning.descend("rosenbrock", (-1.2, 1), 1e-3, 50, optimizer)
    at = torch.tensor([-1.2, 1.0], dtype=torch.float64, requires_grad=True)
    step = theirs([at])
    for expected in path.points:
        np.testing.assert_allclose(expected, at.detach(), 1e-9, 1e-12)
        step.zero_grad()
        learning.SURFACES["rosenbrock"].value(*at).backward()
        step.step()


@pytest.mark.parametrize("momentum", [0, 0.25, 0.875])
def test_momentum_is_torchs_and_stretches_the_limit_of_the_rate(momentum):
    options = {"optimizer": "momentum", "momentum": momentum}
    path = learning.descend("rosenbrock", (-1.2, 1), 1e-3, 30, **options)
    at = torch.tensor([-1.2, 1.0], dtype=torch.float64, requires_grad=True)
    step = torch.optim.SGD([at], lr=1e-3, momentum=momentum)
    for expected in path.points:
        np.testing.assert_allclose(expected, at.detach(), 1e-9, 1e-12)
        step.zero_grad()
        learning.SURFACES["rosenbrock"].value(*at).backward()
        step.step()
    limit = 2 * (1 + momentum) / 25
    fine, lost = (
        learning.descend("valley", (0, 1), limit * part, 2000, **options) for part in (0.98, 1.02)
    )
    assert not fine.diverged and lost.diverged


def test_himmelblau_has_four_valleys():
    ends = {
        tuple(learning.descend("himmelblau", start, 0.01, 500).points[-1].round(3))
        for start in [(1, 1), (-1, 1), (-1, -1), (1, -1)]
    }
    assert len(ends) == 4


@pytest.mark.parametrize("degree", [0, 1, 3, 8])
@pytest.mark.parametrize("penalty", [1e-3, 0.1, 10])
def test_ridge_is_scikit_learns(degree, penalty):
    x, y = learning.noisy_wave(20)
    found = learning.fit_polynomial(x, y, degree, penalty)
    if degree == 0:
        assert found.weights.tolist() == [y.mean()]
        return
    powers = x[:, None] ** np.arange(1, degree + 1)
    theirs = Ridge(alpha=penalty, solver="svd").fit(powers, y)
    np.testing.assert_allclose(found.weights, [theirs.intercept_, *theirs.coef_], 1e-8, 1e-10)
    np.testing.assert_allclose(found(x), theirs.predict(powers), 1e-9, 1e-10)


def test_without_a_penalty_it_is_numpys_polyfit():
    x, y = learning.noisy_wave(20)
    found = learning.fit_polynomial(x, y, 5)
    np.testing.assert_allclose(found.weights, np.polynomial.polynomial.polyfit(x, y, 5), 1e-8)


def test_a_line_by_hand():
    # (0, 1), (1, 3), (2, 5): y = 1 + 2x. With penalty 2: slope 4 / (2 + 2) = 1, through (1, 3).
    np.testing.assert_allclose(learning.fit_polynomial([0, 1, 2], [1, 3, 5], 1).weights, [1, 2])
    found = learning.fit_polynomial([0, 1, 2], [1, 3, 5], 1, penalty=2)
    np.testing.assert_allclose(found.weights, [2, 1])
    assert found.error([0, 1, 2], [1, 3, 5]) == pytest.approx(2 / 3)  # (1 + 0 + 1) / 3


@settings(max_examples=30)
@given(st.integers(0, 10**6), st.integers(1, 10))
def test_more_penalty_means_smaller_weights_and_a_larger_train_error(seed, degree):
    data = learning.noisy_wave(15, seed=seed)
    fits = [learning.fit_polynomial(*data, degree, p) for p in (0, 1e-3, 0.1, 10, 1e6)]
    errors = [fit.error(*data) for fit in fits]
    sizes = [np.linalg.norm(fit.weights[1:]) for fit in fits]
    assert all(a <= b * (1 + 1e-9) + 1e-12 for a, b in zip(errors, errors[1:], strict=False))
    assert all(a >= b * (1 - 1e-9) for a, b in zip(sizes, sizes[1:], strict=False))
    assert sizes[-1] < 1e-2  # all that is left is the mean


@settings(max_examples=30)
@given(st.integers(0, 10**6))
def test_a_higher_degree_never_fits_the_train_points_worse(seed):
    train = learning.noisy_wave(15, seed=seed)
    errors = learning.fit_errors(train, learning.noisy_wave(50, seed=seed + 1), range(9), [0.0])
    assert (np.diff(errors.train[:, 0]) <= 1e-9).all()


def test_enough_weights_go_through_every_point():
    x, y = learning.noisy_wave(6)
    for degree in (5, 9):
        np.testing.assert_allclose(learning.fit_polynomial(x, y, degree)(x), y, atol=1e-6)


def test_overfitting_and_its_cure():  # C2
    train, other = learning.noisy_wave(15), learning.noisy_wave(100, seed=100)
    found = learning.fit_errors(train, other)
    assert found.train.shape == found.validation.shape == (13, 3)
    assert found.train[12, 0] < found.train[3, 0] / 5
    assert found.validation[12, 0] > found.validation[3, 0] * 10
    assert found.validation[12, 1] < found.validation[12, 0] / 10
    assert 3 <= found.best()[0] <= 8
    fit = learning.fit_polynomial(*train, 7, 0.1)
    assert found.validation[7, 2] == fit.error(*other)


@pytest.mark.parametrize("ridge", [1e-2, 1.0, 30.0])
def test_logistic_regression_is_scikit_learns(ridge):
    rng = np.random.default_rng(0)
    x = rng.normal(size=(100, 3))
    y = (x @ [1, -2, 0.5] + 0.3 + rng.normal(size=100) > 0).astype(int)
    ours = learning.fit_logistic(x, y, ridge)
    theirs = LogisticRegression(C=1 / ridge, tol=1e-12, max_iter=10_000).fit(x, y)
    np.testing.assert_allclose(ours.w, theirs.coef_[0], atol=1e-5)
    assert ours.b == pytest.approx(theirs.intercept_[0], abs=1e-5)
    assert ours.accuracy(x, y) == theirs.score(x, y)


@pytest.mark.parametrize(("classes", "ridge"), [(2, 1e-2), (4, 1.0)])
def test_softmax_regression_is_scikit_learns(classes, ridge):
    rng = np.random.default_rng(classes)
    x = rng.normal(size=(120, 5))
    y = (x @ rng.normal(size=(5, classes)) + rng.normal(size=(120, classes))).argmax(axis=1)
    ours = learning.fit_softmax(x, y, ridge)
    theirs = LogisticRegression(C=1 / ridge, tol=1e-12, max_iter=10_000).fit(x, y)
    if classes == 2:  # one score there: the difference of two here, at half the penalty
        theirs.set_params(C=2 / ridge).fit(x, y)
        scores = np.column_stack([-theirs.decision_function(x), theirs.decision_function(x)]) / 2
    else:
        scores = theirs.decision_function(x)
        np.testing.assert_allclose(ours.W, theirs.coef_, atol=1e-5)
    np.testing.assert_allclose(ours.scores(x), scores, atol=2e-5)
    assert (ours.predict(x) == theirs.predict(x)).all()


def test_softmax_regression_of_pictures_ends_where_its_gradient_is_0():
    x, y = load_digits(return_X_y=True)
    x, y = x[:200] / 16, y[:200]
    found = learning.fit_softmax(x, y, ridge=0.1)
    shares = np.exp(found.scores(x))
    shares /= shares.sum(axis=1, keepdims=True)
    left = (shares - np.eye(10)[y]).T @ x + 0.1 * found.W
    assert np.abs(left).max() < 1e-7 and abs(found.b.sum()) < 1e-9


@pytest.mark.parametrize("labels", [[0, 0, 0], [1, 1, 1], [0, 2, 2]])
def test_softmax_regression_needs_each_of_its_classes(labels):
    """The bias of a class that does not occur would fall for ever."""
    with pytest.raises(ValueError, match=re.escape(f"labels are {sorted(set(labels))}; each")):
        learning.fit_softmax(np.eye(3), labels)


def test_separable_and_large_data_still_converge():
    fit = learning.fit_logistic([[-1e3], [1e3], [2e3]], [0, 1, 1], ridge=1e-6)
    assert fit.accuracy([[-1e3], [1e3]], [0, 1]) == 1 and np.isfinite(fit.w).all()


@given(st.lists(st.tuples(st.floats(-5, 5), st.integers(0, 1)), min_size=1, max_size=12))
def test_the_three_forms_of_the_likelihood_are_equal(pairs):  # B4, E51
    scores, labels = np.array(pairs).T
    p = 1 / (1 + np.exp(-scores))
    as_product = np.log(np.prod(p**labels * (1 - p) ** (1 - labels)))
    by_class = np.log(p[labels == 1]).sum() + np.log(1 - p[labels == 0]).sum()
    found = learning.log_likelihood(scores, labels)
    assert found == pytest.approx(as_product) == pytest.approx(by_class)
    assert found < 0


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: learning.forward_difference(np.exp, 1, 0), "h=0"),
        (lambda: learning.numerical_gradient(np.exp, [1.0, 2]), r"\(2,\)"),
        (lambda: learning.numerical_gradient(np.sum, [1.0], method="both"), "'both'.*'central'"),
        (lambda: learning.descend("hill"), "'hill'.*'bowl'"),
        (lambda: learning.descend("bowl", (1, 2, 3)), "start of shape"),
        (lambda: learning.descend("bowl", learning_rate=-1), "learning_rate=-1"),
        (lambda: learning.descend("bowl", optimizer="x"), "'x'"),
        (lambda: learning.descend("bowl", optimizer="momentum", momentum=2), "momentum=2"),
        (lambda: learning.fit_polynomial([1, 2], [1]), "2 entries and y 1"),
        (lambda: learning.fit_polynomial([1, 2], [1, 2], -1), "degree=-1"),
        (lambda: learning.fit_polynomial([1, 2], [1, 2], 1, -0.5), "penalty=-0.5"),
        (lambda: learning.fit_polynomial([1, np.inf], [1, 2]), r"x\[1\] = \[inf\]"),
        (lambda: learning.fit_logistic([[1.0], [2]], [1, 1]), "all 2 labels are 1"),
        (lambda: learning.fit_logistic([[1.0], [2]], [0, 1], 0), "ridge=0"),
    ],
)
def test_errors_quote_what_was_given(call, words):
    with pytest.raises(ValueError, match=words):
        call()


def test_the_mean_of_a_log_likelihood_is_the_log_loss_of_scikit_learn():
    levels, heard = learning.hearing_test()
    scores = learning.fit_logistic(levels[:, None], heard).scores(levels[:, None])
    wanted = log_loss(heard, 1 / (1 + np.exp(-scores)))
    assert -learning.log_likelihood(scores, heard) / len(heard) == pytest.approx(wanted)
