"""nnlab.templates: classifiers against torch, confusion against scikit-learn, matching by hand."""

import json

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from nnlab import datasets, pictures
from nnlab import templates as t
from nnlab.templates.digit_net import FILE
from nnlab.templates.digit_training import SETTINGS, trained
from sklearn.metrics import confusion_matrix as sklearns

SMALL = st.floats(-5, 5)
# What correlation can tell apart: no contrasts that drown in rounding.
GREY = st.integers(0, 255).map(float)


def net_of(sizes, activation="relu", seed=0):
    rng = np.random.default_rng(seed)
    pairs = zip(sizes, sizes[1:], strict=False)
    layers = tuple((rng.normal(size=(n, m)), rng.normal(size=n)) for m, n in pairs)
    return t.Classifier(layers, activation)


def torch_loss(net, x, y, weight_decay):
    """Return torch's loss and the gradients of all layers."""
    layers = [[torch.tensor(p, requires_grad=True) for p in layer] for layer in net.layers]
    z = torch.tensor(x).flatten(1)
    for place, (w, b) in enumerate(layers):
        z = z if place == 0 else getattr(torch, net.activation)(z)
        z = z @ w.T + b
    squares = sum((w**2).sum() for w, _ in layers)
    loss = torch.nn.functional.cross_entropy(z, torch.tensor(y)) + weight_decay / 2 * squares
    loss.backward()
    return loss.item(), [p.grad.numpy() for layer in layers for p in layer]


@pytest.mark.parametrize("weight_decay", [0.0, 0.3])
@pytest.mark.parametrize(
    "sizes, activation",
    [((12, 3), "relu"), ((12, 5, 3), "relu"), ((12, 5, 3), "sigmoid"), ((12, 5, 4, 3), "tanh")],
)
def test_loss_and_gradients_are_torchs(sizes, activation, weight_decay):
    rng = np.random.default_rng(1)
    net, x, y = net_of(sizes, activation), rng.normal(size=(7, 3, 4)), rng.integers(0, 3, 7)
    loss, gradients = t.loss_and_gradients(net, x, y, weight_decay)
    wanted, torchs = torch_loss(net, x, y, weight_decay)
    assert loss == pytest.approx(wanted, rel=1e-12)
    ours = [part for layer in gradients for part in layer]
    assert all(np.allclose(o, w, atol=1e-12) for o, w in zip(ours, torchs, strict=True))


def test_a_classifier_by_hand():
    net = t.Classifier((([[1.0, 2.0], [0.0, -1.0]], [0.5, 0.0]),))
    assert net.scores([[[3.0, 4.0]]]).tolist() == [[1 * 3 + 2 * 4 + 0.5, -1 * 4]]
    assert net.predict([[3.0, 4.0], [0.0, -9.0]]).tolist() == [0, 1]
    assert net.accuracy([[3.0, 4.0], [0.0, -9.0]], [0, 0]) == 0.5
    assert net.parameters == 2 * 2 + 2 and net.inputs == 2
    hidden = t.Classifier((([[1.0, -1.0]], [0.0]), ([[2.0], [0.0]], [0.0, 1.0])), "relu")
    assert hidden.scores([[3.0, 1.0], [1.0, 3.0]]).tolist() == [[2 * 2, 1], [2 * 0, 1]]


@given(hnp.arrays(float, (4, 3), elements=st.floats(-1e4, 1e4)), st.floats(-100, 100))
def test_softmax_is_torchs_and_does_not_mind_what_is_added(scores, more):
    ours = t.softmax(scores)
    assert np.allclose(ours, torch.softmax(torch.tensor(scores), -1).numpy())
    assert np.allclose(ours.sum(-1), 1) and np.allclose(t.softmax(scores + more), ours)


def test_templates_are_the_weights_in_the_shape_of_the_pictures():
    net = net_of((12, 3))
    assert t.Classifier.templates(net, 3, 4)[1, 2, 3] == net.layers[0][0][1, 2 * 4 + 3]
    with pytest.raises(ValueError, match=r"shape \(5, 5\) does not hold 16 weights; try 4, 4"):
        net_of((16, 3)).templates(5, 5)


@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "adam"])
@pytest.mark.parametrize("schedule", ["constant", "linear"])
def test_training_takes_the_steps_of_torch(optimizer, schedule):
    """Same start, same batches (one, of all pictures), same optimizer: the same weights."""
    rng = np.random.default_rng(2)
    x, y = rng.normal(size=(9, 6)).astype(np.float32), np.arange(9) % 3
    how = dict(hidden=4, activation="tanh", batch=9, learning_rate=0.05, weight_decay=0.1)
    start = t.train(x, y, epochs=0, **how)
    found = t.train(x, y, epochs=8, optimizer=optimizer, schedule=schedule, **how)
    torchs = [torch.tensor(p.copy(), requires_grad=True) for layer in start.layers for p in layer]
    rules = {
        "sgd": lambda p: torch.optim.SGD(p, 0.05),
        "momentum": lambda p: torch.optim.SGD(p, 0.05, momentum=0.9),
        "adam": lambda p: torch.optim.Adam(p, 0.05),
    }
    best = rules[optimizer](torchs)
    for step in range(8):
        for group in best.param_groups:
            group["lr"] = 0.05 * (1 - step / 8 if schedule == "linear" else 1)
        w1, b1, w2, b2 = torchs
        scores = torch.tanh(torch.tensor(x) @ w1.T + b1) @ w2.T + b2
        loss = torch.nn.functional.cross_entropy(scores, torch.tensor(y))
        best.zero_grad()
        (loss + 0.05 * ((w1**2).sum() + (w2**2).sum())).backward()
        best.step()
    ours = [part for layer in found.layers for part in layer]
    for our, torch_part in zip(ours, torchs, strict=True):
        assert our.dtype == np.float32
        assert np.allclose(our, torch_part.detach().numpy(), atol=2e-5)


@pytest.fixture(scope="module")
def digits():
    return datasets.digits()


@pytest.fixture(scope="module")
def plain(digits):
    return t.train(digits.scaled("train"), digits.y_train, epochs=60, batch=32, learning_rate=3e-3)


@pytest.fixture(scope="module")
def readable(digits):
    return t.train(
        digits.scaled("train"), digits.y_train, epochs=40, batch=32, weight_decay=1e-2,
        start="zero", optimizer="momentum", learning_rate=0.02,
    )  # fmt: skip


def test_digits_are_learned(digits, plain, readable):
    x, y = digits.scaled("test"), digits.y_test
    assert plain.parameters == 64 * 10 + 10
    assert plain.accuracy(x, y) > 0.94 and readable.accuracy(x, y) > 0.90
    small = t.train(digits.scaled("train"), digits.y_train, 10, epochs=60, batch=32,
                    learning_rate=3e-3)  # fmt: skip
    assert small.parameters == 64 * 10 + 10 + 10 * 10 + 10 and small.accuracy(x, y) > 0.92


def test_decay_makes_weights_small_and_no_net_learns_the_mean_digits(digits, plain, readable):
    """E70; on MNIST decay brings templates nearer to the means, on these not."""
    size = {name: np.linalg.norm(net.layers[0][0]) for name, net in (("p", plain), ("r", readable))}
    assert size["r"] < 0.5 * size["p"]
    means = t.class_means(digits.scaled("train"), digits.y_train)
    for net in (plain, readable):
        pairs = zip(net.templates(8, 8), means, strict=True)
        alike = [t.correlation(template, mean) for template, mean in pairs]
        assert 0.2 < min(alike) and max(alike) < 0.8


def test_a_pixel_without_ink_keeps_its_start_or_zero(digits, plain, readable):
    blank = ~digits.x_train.any(axis=0)
    assert blank.any()
    assert (readable.templates(8, 8)[:, blank] == 0).all()
    assert (plain.templates(8, 8)[:, blank] != 0).all()  # noise of the random start


def test_a_seed_repeats_and_another_differs(digits):
    x, y = digits.scaled("train")[:100], digits.y_train[:100]
    one, two, other = (t.train(x, y, 3, epochs=2, seed=seed) for seed in (5, 5, 6))
    assert np.array_equal(one.layers[0][0], two.layers[0][0])
    assert not np.array_equal(one.layers[0][0], other.layers[0][0])


def test_changes_and_progress_are_called_each_epoch(digits):
    x, y, seen, losses = digits.scaled("train")[:50], digits.y_train[:50], [], []

    def turn(given, rng):
        seen.append(given is x)
        return given[:, ::-1]

    upside = t.train(x, y, epochs=3, change=turn, progress=lambda e, loss: losses.append((e, loss)))
    assert seen == [True] * 3 and [e for e, _ in losses] == [1, 2, 3]
    assert losses[-1][1] < losses[0][1]
    assert np.array_equal(upside.layers[0][0], t.train(x[:, ::-1], y, epochs=3).layers[0][0])


def test_confusion_by_hand():
    counts = t.confusion_matrix([0, 0, 1, 2, 2, 2], [0, 1, 1, 0, 2, 2], 3)
    assert counts.tolist() == [[1, 1, 0], [0, 1, 0], [1, 0, 2]]  # rows actual, columns predicted


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1))
def test_confusion_is_scikit_learns(pairs):
    actual, predicted = np.transpose(pairs)
    ours = t.confusion_matrix(actual, predicted, 5)
    assert np.array_equal(ours, sklearns(actual, predicted, labels=range(5)))
    assert ours.sum() == len(pairs) and np.trace(ours) == (actual == predicted).sum()


def test_most_confident_by_hand_with_empty_cells_kept():
    shares = [[0.6, 0.4], [0.9, 0.1], [0.9, 0.1], [0.3, 0.7]]
    index, confidence = t.most_confident([0, 0, 0, 0], shares, 2)
    assert index.tolist() == [
        [[1, 2], [3, -1]],
        [[-1, -1], [-1, -1]],
    ]  # the earlier of equals first
    assert confidence[0, 0].tolist() == [0.9, 0.9] and confidence[0, 1, 0] == 0.7
    assert np.isnan(confidence[1]).all() and np.isnan(confidence[0, 1, 1])


@given(
    hnp.arrays(float, (12, 3), elements=SMALL),
    hnp.arrays(int, 12, elements=st.integers(0, 2)),
    st.integers(1, 4),
)
def test_most_confident_agrees_with_the_counts(scores, actual, most):
    shares = t.softmax(scores)
    predicted = shares.argmax(1)
    counts = t.confusion_matrix(actual, predicted, 3)
    index, confidence = t.most_confident(actual, shares, most)
    assert np.array_equal((index >= 0).sum(-1), np.minimum(counts, most))
    for row, column in np.ndindex(3, 3):
        found = index[row, column][index[row, column] >= 0]
        assert (actual[found] == row).all() and (predicted[found] == column).all()
        others = np.setdiff1d(np.flatnonzero((actual == row) & (predicted == column)), found)
        if len(others):
            assert shares[others].max() <= shares[found].max(1).min()


def test_products_sum_to_the_score(digits, plain):
    picture = digits.scaled("test")[0]
    w, b = plain.layers[0]
    for unit in range(10):
        parts, score = t.products(plain.templates(8, 8)[unit], picture, b[unit])
        assert parts[3, 4] == pytest.approx(plain.templates(8, 8)[unit, 3, 4] * picture[3, 4])
        assert score == pytest.approx(plain.scores(picture[None])[0, unit], abs=1e-4)


def test_a_flat_bright_picture_beats_the_template_itself_by_the_raw_product():
    """E62: "the more alike, the higher" is wrong for the raw product."""
    zero = pictures.digit(0)
    flat = np.full((8, 8), 16)
    assert t.dot(zero, zero) == (zero**2).sum() == 3070
    assert t.dot(zero, flat) == 16 * zero.sum() == 4704
    assert t.cosine(zero, zero) == pytest.approx(1) and t.cosine(zero, flat) < 0.7
    assert t.correlation(zero, zero) == pytest.approx(1) and t.correlation(zero, flat) == 0


@given(hnp.arrays(float, (3, 4), elements=GREY), hnp.arrays(float, (5, 3, 4), elements=GREY))
def test_matching_agrees_with_numpy_and_scales_as_it_should(template, some):
    assert np.allclose(t.dot(template, some), np.tensordot(some, template, 2))
    assert np.allclose(t.dot(template, 3 * some), 3 * t.dot(template, some))
    assert np.allclose(t.cosine(template, 3 * some), t.cosine(template, some))
    assert np.allclose(t.correlation(template, 3 * some + 7), t.correlation(template, some))
    assert np.allclose(t.correlation(-template, some), -t.correlation(template, some))
    for measure in (t.dot, t.cosine, t.correlation):
        assert np.allclose(measure(template, some), [measure(template, one) for one in some])
    for one, alike in zip(some, t.correlation(template, some), strict=True):
        if np.ptp(one) and np.ptp(template):
            assert alike == pytest.approx(np.corrcoef(one.ravel(), template.ravel())[0, 1])
        else:
            assert alike == 0


def test_matching_does_not_find_contrast_in_rounding():
    flat = np.full(3, 0.1)
    assert flat.mean() != 0.1  # 0.1 + 0.1 + 0.1 is 0.30000000000000004
    some = np.random.default_rng(0).random((50, 3))
    assert [t.correlation(template, flat) for template in some] == [0] * 50
    assert (t.correlation(flat, some) == 0).all() and t.correlation(flat, flat) == 0
    assert t.cosine(np.zeros(3), flat) == 0


def test_class_means_by_hand():
    assert t.class_means([[1.0, 3.0], [5.0, 5.0], [3.0, 5.0]], [0, 1, 0]).tolist() == [
        [2, 4],
        [5, 5],
    ]


X, Y = np.zeros((4, 2, 2)), [0, 1, 0, 1]


@pytest.mark.parametrize(
    "call, told",
    [
        (
            lambda: t.train(X, Y, start="zero", hidden=3),
            'start="zero" keeps all hidden units alike',
        ),
        (lambda: t.train(X, Y, start="one"), "start='one' is not known; try one of 'uniform'"),
        (lambda: t.train(X, Y, schedule="step"), "schedule='step'"),
        (lambda: t.train(X, Y, activation="relo"), "activation='relo'"),
        (lambda: t.train(X, Y, optimizer="adamw"), "optimizer='adamw'"),
        (lambda: t.train(X, [0, 1]), r"labels of shape \(2,\) do not fit 4 points"),
        (lambda: t.train(X, [0, 1, -1, 0]), "do not fit; try 0, 1"),
        (lambda: t.train(X, Y, batch=0), "batch=0"),
        (lambda: t.train(X, Y, weight_decay=-1), "weight_decay=-1"),
        (lambda: t.train(X + np.nan, Y), "the loss is nan with learning_rate=0.001"),
        (lambda: net_of((4, 2)).scores([1.0, 2.0, 3.0, 4.0]), r"try pictures\[None\] for one"),
        (lambda: net_of((9, 2)).scores(X), "have 4 pixels each, the net 9"),
        (lambda: t.products(X[0], X[0][:1]), r"shape \(2, 2\) does not fit a picture of \(1, 2\)"),
        (lambda: t.dot(X[0], np.zeros((3, 3))), r"shape \(3, 3\) do not fit a template of shape"),
        (lambda: t.class_means(X, [0, 2, 0, 2]), r"no picture is of class \[1\]"),
        (lambda: t.class_means(X, [0]), "do not fit 4 pictures"),
        (lambda: t.confusion_matrix([0, 3], [0, 1], 3), r"labels \[0, 3\] do not fit"),
        (lambda: t.confusion_matrix([0, 1], [0], 3), "do not fit 2 points"),
        (lambda: t.most_confident([0], [[0.5, np.nan]]), "is not finite"),
        (lambda: t.most_confident([0], [[0.5, 0.5]], 0), "most=0"),
    ],
)
def test_errors_quote_what_was_given(call, told):
    with pytest.raises(ValueError, match=told):
        call()


@given(t_=hnp.arrays(float, st.tuples(st.integers(2, 6), st.integers(2, 6)), elements=GREY))
def test_roughness_is_gearys_ratio_by_its_double_sum(t_):
    places = [*np.ndindex(t_.shape)]
    touch = [(p, q) for p in places for q in places if abs(p[0] - q[0]) + abs(p[1] - q[1]) == 1]
    around = ((t_ - t_.mean()) ** 2).sum()
    found = t.roughness(t_)
    if np.ptp(t_) == 0:
        assert np.isnan(found)
        return
    wanted = (t_.size - 1) * sum((t_[p] - t_[q]) ** 2 for p, q in touch)
    assert found == pytest.approx(wanted / (2 * len(touch) * around))
    assert t.roughness(3 * t_ - 5) == pytest.approx(found)


def test_roughness_of_noise_a_ramp_a_chessboard_and_several_at_once():
    noise = np.random.default_rng(0).normal(size=(80, 80))
    ramp = np.add.outer(np.arange(30.0), np.arange(30.0))
    board = np.indices((30, 30)).sum(0) % 2
    assert t.roughness(noise) == pytest.approx(1, abs=0.05)
    assert t.roughness(ramp) < 0.01 and t.roughness(board) > 1.9
    assert t.roughness(np.stack([ramp, board])).tolist() == [t.roughness(ramp), t.roughness(board)]
    for shape in ((3,), (1, 5)):
        with pytest.raises(ValueError, match=f"{shape}".replace("(", r"\(").replace(")", r"\)")):
            t.roughness(np.ones(shape))


def test_the_digit_classifier_is_what_training_gives_rounded_and_as_right():
    digits, net = datasets.digits(), t.digit_classifier()
    right = net.predict(digits.scaled("test")) == digits.y_test
    assert net.parameters == 650 and right.sum() == 337
    anew, kept = trained(), json.loads(FILE.read_text("utf-8"))
    for name in ("weights", "biases"):  # another machine may round another way
        assert np.abs(np.subtract(anew[name], kept[name])).max() <= 1
    plain = t.train(digits.scaled("train"), digits.y_train, **SETTINGS)
    assert (plain.predict(digits.scaled("test")) == digits.y_test).sum() == 337
    with pytest.raises(ValueError, match="read-only"):
        net.layers[0][0][0, 0] = 1


def test_a_stack_is_trained_as_torch_alone_trains_it():
    rng = np.random.default_rng(0)
    x, y = rng.random((30, 2, 2), np.float32), rng.integers(0, 3, 30)

    def build():
        layers = torch.nn.Linear(4, 5), torch.nn.BatchNorm1d(5), torch.nn.Sigmoid()
        return torch.nn.Sequential(*layers, torch.nn.Linear(5, 3))

    torch.manual_seed(7)
    before = torch.random.get_rng_state()
    read = t.train_stack(build, x, y, epochs=3, batch=8, learning_rate=0.05, seed=1)
    assert torch.equal(torch.random.get_rng_state(), before)
    torch.manual_seed(1)
    net, flat = build().double(), torch.tensor(x).flatten(1).double()
    adam = torch.optim.Adam(net.parameters(), lr=0.05)
    for _ in range(3):
        for some in torch.randperm(30).split(8):
            adam.zero_grad()
            torch.nn.functional.cross_entropy(net(flat[some]), torch.tensor(y)[some]).backward()
            adam.step()
    # Read one by one: with the means of the training, not those of what is read.
    wanted = [net.eval()(one[None]).argmax().item() for one in flat]
    assert read(x).tolist() == wanted
    assert t.train_stack(build, x, y, epochs=0, seed=1)(x).shape == (30,)
    for bad, told in (({"batch": 0}, "batch=0"), ({"learning_rate": 0}, "learning_rate=0")):
        with pytest.raises(ValueError, match=told):
            t.train_stack(build, x, y, **bad)


def test_what_another_processor_adds_in_another_order_changes_no_answer():
    digits = datasets.digits()
    known, seen = (digits.scaled(kind).reshape(-1, 64) for kind in ("train", "test"))

    def answers(order):
        def build():
            stack = t.sigmoid_stack("normalized", 16)
            stack[0].weight.data = stack[0].weight.data[:, order]
            return stack

        return t.train_stack(build, known[:, order], digits.y_train)(seen[:, order])

    assert answers(np.arange(64)).tolist() == answers(np.arange(64)[::-1].copy()).tolist()


@pytest.mark.parametrize("kind", ["plain", "residual", "normalized"])
def test_a_sigmoid_stack_is_what_its_kind_says(kind):
    torch.manual_seed(0)
    net = t.sigmoid_stack(kind, 3, units=4, pixels=6, classes=2).eval()
    x = torch.rand(5, 6)
    linear = [part for part in net.modules() if isinstance(part, torch.nn.Linear)]
    assert [tuple(part.weight.shape) for part in linear] == [(4, 6), (4, 4), (4, 4), (2, 4)]
    norms = [part for part in net.modules() if isinstance(part, torch.nn.BatchNorm1d)]
    assert len(norms) == (2 if kind == "normalized" else 0)
    h = torch.sigmoid(linear[0](x))
    for n, part in enumerate(linear[1:3]):
        sums = part(h)
        made = torch.sigmoid(norms[n](sums) if norms else sums)
        h = h + made if kind == "residual" else made
    assert torch.allclose(net(x), linear[3](h))


def test_a_sigmoid_stack_refuses_other_kinds():
    with pytest.raises(ValueError, match="fancy"):
        t.sigmoid_stack("fancy", 2)
    with pytest.raises(ValueError, match="layers=0"):
        t.sigmoid_stack("plain", 0)
