"""nnlab.transforms: Jacobians, the first-order step, shared weights, a trained hypernetwork."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from nnlab import transforms as t
from nnlab.transforms import racing

SMALL = st.floats(-2, 2)


def arrays(*shape):
    return hnp.arrays(float, shape, elements=SMALL)


def test_tanh_jacobian_by_hand():
    h = t.Tanh([[2.0, 0.0], [1.0, -1.0]])
    w = h([0.5, 0.5])
    assert w == pytest.approx([np.tanh(1.0), 0.0])
    slope = 1 - np.tanh(1.0) ** 2  # 0.42
    assert h.jacobian([0.5, 0.5]) == pytest.approx(np.array([[2 * slope, 0], [1.0, -1.0]]))


@given(arrays(3, 2), arrays(2))
def test_jacobians_are_those_of_torch_and_of_differences(a, u):
    for h, same in (
        (t.Linear(a), lambda v: torch.tensor(a) @ v),
        (t.Tanh(a), lambda v: torch.tanh(torch.tensor(a) @ v)),
    ):
        exact = torch.autograd.functional.jacobian(same, torch.tensor(u)).numpy()
        assert np.allclose(h.jacobian(u), exact, atol=1e-12)
        assert t.check_jacobian(h, u) < 1e-6


def test_the_check_of_jacobians_can_fail():
    class Wrong(t.Tanh):
        def jacobian(self, u):
            return self.a  # forgot the slope

    with pytest.raises(ValueError, match=r"dw\[0\]/du\[1\] is 2 but differences say"):
        t.check_jacobian(Wrong([[1.0, 2.0]]), [0.3, 0.4])

    class Turned(t.Linear):
        def jacobian(self, u):
            return self.a.T

    with pytest.raises(ValueError, match=r"shape \(2, 1\) should have shape \(1, 2\)"):
        t.check_jacobian(Turned([[1.0, 2.0]]), [0.3, 0.4])


def test_one_step_by_hand():
    # w = u1 + u2 and g = 3: u changes by -0.1*3 in both places, so w by -0.6 = -0.1 * (1 + 1) * 3
    step = t.step(t.Linear([[1.0, 1.0]]), [1.0, 2.0], [3.0], 0.1)
    assert step.u_after == pytest.approx([1 - 0.3, 2 - 0.3])
    assert step.change == pytest.approx([-0.6]) and step.first_order == pytest.approx([-0.6])
    assert step.jjt == pytest.approx(np.array([[2.0]]))


@given(arrays(4, 3), arrays(3), arrays(4), st.floats(0, 1))
def test_first_order_is_exact_for_a_linear_map(a, u, g, rate):
    step = t.step(t.Linear(a), u, g, rate)
    assert step.gap <= 1e-9
    assert step.jjt.shape == (4, 4) and np.allclose(step.jjt, step.jjt.T)
    assert np.linalg.eigvalsh(step.jjt).min() > -1e-9  # so w never moves against -g: it goes down
    assert g @ step.first_order <= 1e-9


def test_for_tanh_the_estimate_is_off_and_by_a_quarter_at_half_the_rate():
    h, u, g = t.Tanh([[1.0, 0.5], [-0.5, 1.0], [0.3, -0.8]]), [0.5, -0.3], [1.0, -1.0, 0.5]
    gaps = [t.step(h, u, g, rate).gap for rate in (0.1, 0.05, 0.025)]
    assert gaps[0] == pytest.approx(0.0066, abs=5e-5)
    assert gaps[0] / gaps[1] == pytest.approx(4, rel=0.05)
    assert gaps[1] / gaps[2] == pytest.approx(4, rel=0.05)


def test_a_step_has_the_gradient_of_torch():
    a, u, g = np.array([[1.0, 0.5], [-0.5, 2.0]]), [0.1, -0.7], [0.3, -0.2]
    v = torch.tensor(u, dtype=float, requires_grad=True)
    (torch.tanh(torch.tensor(a) @ v) @ torch.tensor(g, dtype=float)).backward()
    assert t.step(t.Tanh(a), u, g).gradient_u == pytest.approx(v.grad.numpy())


def test_shared_weights_add_their_gradients():
    share = t.Sharing((0, 0, 1, 1))
    assert share([5.0, 7.0]).tolist() == [5, 5, 7, 7]
    assert share.gather([1.0, 2.0, 30.0, 40.0]).tolist() == [1 + 2, 30 + 40]
    assert share.jacobian([0, 0]).tolist() == [[1, 0], [1, 0], [0, 1], [0, 1]]


@given(
    st.lists(st.integers(0, 2), min_size=3, max_size=8).filter(lambda g: set(g) == {0, 1, 2}),
    arrays(3),
    st.randoms(use_true_random=False),
)
def test_sharing_is_what_torch_does_with_one_tensor_in_two_places(groups, u, random):
    g = np.array([random.uniform(-1, 1) for _ in groups])
    v = torch.tensor(u, requires_grad=True)
    (v[torch.tensor(groups)] @ torch.tensor(g)).backward()
    share = t.Sharing(groups)
    assert np.allclose(share.gather(g), v.grad.numpy())
    assert np.allclose(share.gather(g), share.jacobian(u).T @ g)  # J^T g is the same sum
    t.check_jacobian(share, u)


def test_turned_by_hand():
    there = t.turned([0, np.pi / 2, np.pi], [[1.0, 2.0], [1.0, 0.0], [1.0, 2.0]])
    assert there == pytest.approx(np.array([[1, 2], [0, 1], [-1, -2]]), abs=1e-12)


@pytest.fixture(scope="module")
def race():
    return t.compare(hidden=8, seeds=range(3), steps=700)


def test_the_hypernetwork_beats_a_fixed_net_of_its_size_on_every_seed(race):
    assert race.parameters == {"hyper": 8 * 2 + 4 * 9, "fixed": 8 * 4 + 2 * 9 + 6}
    assert race.parameters["fixed"] >= race.parameters["hyper"]
    assert race.wins == 3
    assert race.errors["hyper"].max() < 0.1 < race.errors["fixed"].min()


def test_both_nets_see_the_same_batches(monkeypatch):
    drawn, draw = [], racing.draw

    def noted(count, rng, reach=1.0):
        drawn.append(draw(count, rng, reach))
        return drawn[-1]

    monkeypatch.setattr(racing, "draw", noted)
    t.compare(hidden=2, seeds=[3], steps=2, batch=5)
    one, two, first, second = (np.column_stack(some) for some in drawn[:4])
    assert np.array_equal(one, first) and np.array_equal(two, second)
    assert not np.array_equal(one, two)


def test_it_has_made_the_matrix_that_turns(race):
    made = race.nets["hyper"][0].weights([0.0, 1.0])
    wanted = [[[1, 0], [0, 1]], [[np.cos(1), -np.sin(1)], [np.sin(1), np.cos(1)]]]
    assert made == pytest.approx(np.array(wanted), abs=0.15)


def test_training_made_both_nets_better(race):
    untrained = t.compare(hidden=8, seeds=range(3), steps=1, rate=1e-9)
    for name in ("hyper", "fixed"):
        assert race.errors[name].max() < 0.5 * untrained.errors[name].min()


@pytest.mark.parametrize("name", ["hyper", "fixed"])
def test_the_gradient_worked_out_by_hand_is_that_of_torch(name):
    kind, shapes = racing._shapes(3)[name]
    rng = np.random.default_rng(0)
    flat = np.stack([np.concatenate(racing._start(shapes, rng)) for _ in range(2)])
    angles, points = racing.draw(14, rng)
    angles, points = angles.reshape(2, 7), points.reshape(2, 7, 2)
    answers = t.turned(angles, points)
    u = torch.tensor(flat, requires_grad=True)
    for i in range(2):
        w1, b1, w2, b2 = (part[i] for part in racing._parts(u.detach().numpy(), shapes))
        assert kind(w1, b1, w2, b2)(angles[i], points[i]).shape == (7, 2)
        sizes = [int(np.prod(shape)) for shape in shapes]
        parts = zip(u[i].split(sizes), shapes, strict=True)
        w1, b1, w2, b2 = (part.view(shape) for part, shape in parts)
        x, s = torch.tensor(angles[i])[:, None], torch.tensor(points[i])
        given = x if name == "hyper" else torch.cat([x, s], 1)
        out = torch.tanh(given @ w1.T + b1) @ w2.T + b2
        said = torch.einsum("nij,nj->ni", out.view(-1, 2, 2), s) if name == "hyper" else out
        ((said - torch.tensor(answers[i])) ** 2).sum(1).mean().backward()
    found = racing._gradient(kind, racing._parts(flat, shapes), angles, points, answers)
    assert np.allclose(found, u.grad.numpy(), atol=1e-12)


def test_a_seed_is_repeatable_whatever_is_trained_beside_it():
    one, two = (t.compare(hidden=2, seeds=[4], steps=3) for _ in range(2))
    both = t.compare(hidden=2, seeds=[3, 4], steps=3)
    for name in ("hyper", "fixed"):
        assert one.errors[name][0] == two.errors[name][0]
        assert both.errors[name][1] == pytest.approx(one.errors[name][0], rel=1e-12)
        assert both.errors[name][0] != both.errors[name][1]


def test_what_is_kept_is_what_training_gives():
    kept = t.trained_race()
    again = t.compare(hidden=8, seeds=[0])
    assert kept.seeds == tuple(range(20)) and kept.wins == 20
    for name in ("hyper", "fixed"):
        assert kept.errors[name][0] == pytest.approx(again.errors[name][0], rel=1e-2)
        assert kept.parameters[name] == again.parameters[name]


def test_a_hypernetwork_cannot_push_for_its_product_leaves_the_middle_in_place():
    there = t.pushed([0, np.pi / 2], [[1.0, 2.0], [0.0, 0.0]])
    assert there == pytest.approx(np.array([[2, 2], [0, 1]]), abs=1e-12)
    race = t.compare(hidden=4, seeds=[0], steps=300, task="push")
    assert race.wins == 0 and race.errors["hyper"][0] == pytest.approx(1, abs=0.05)


def test_distance_by_hand():
    def stays(_angles, points):
        return points

    def halfway(angles, points):
        return points + np.stack([np.cos(angles), np.sin(angles)], -1) / 2

    assert t.distance(stays, "push") == pytest.approx(1)
    assert t.distance(halfway, "push", reach=5) == pytest.approx(0.5)


@settings(max_examples=20)
@given(st.integers(1, 60))
def test_the_fixed_net_is_never_the_smaller_one(hidden):
    counts = {
        name: sum(int(np.prod(s)) for s in shapes)
        for name, (_, shapes) in racing._shapes(hidden).items()
    }
    assert counts["hyper"] <= counts["fixed"] < counts["hyper"] + 6


@pytest.mark.parametrize(
    "call, told",
    [
        (lambda: t.Linear([1.0, 2.0]), r"a of shape \(2,\) does not fit; try finite \(Nw, Nu\)"),
        (lambda: t.Linear([[np.nan]]), "finite"),
        (lambda: t.Linear([[1.0, 2.0]])([1.0]), r"u of shape \(1,\) does not fit; try shape \(2,"),
        (lambda: t.Tanh([[1.0]])([np.inf]), r"u=\[inf\] is not finite"),
        (lambda: t.Sharing([0, 2]), r"groups=\[0, 2\] leave out \[1\]"),
        (lambda: t.Sharing([0, 0.5]), "do not fit"),
        (lambda: t.Sharing([0, 0]).gather([1.0]), r"gradient of shape \(1,\).*try shape \(2,\)"),
        (lambda: t.step(t.Linear([[1.0]]), [1.0], [1.0, 2.0]), r"gradient_w of shape \(2,\)"),
        (lambda: t.step(t.Linear([[1.0]]), [1.0], [1.0], np.nan), "rate=nan"),
        (lambda: t.numerical_jacobian(np.tanh, [1.0], 0), "width=0"),
        (lambda: t.compare(hidden=0), "hidden=0"),
        (lambda: t.compare(seeds=()), r"seeds=\(\)"),
        (lambda: t.compare(rate=-1), "rate=-1"),
        (lambda: t.compare(times=0), "times=0"),
        (lambda: t.compare(task="pull"), "task='pull'.*'turn', 'push'"),
        (lambda: t.distance(t.turned, reach=0), "reach=0"),
    ],
)
def test_errors_quote_what_was_given(call, told):
    with pytest.raises(ValueError, match=told):
        call()
