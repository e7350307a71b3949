"""The nets: sizes, the forward pass against torch, and what training does."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from nnlab import convnet
from nnlab.convnet import nets, training

COUNTS = {"digits": 1898, "mnist": 20522, "mnist_global_max": 16586, "cifar10": 89834}


def random_weights(net, seed=0):
    rng = np.random.default_rng(seed)
    shapes = net.weight_shapes()
    return {n: rng.normal(0, 0.2, s).astype(np.float32) for n, s in shapes.items()}


@pytest.mark.parametrize("name", COUNTS)
def test_parameters(name):
    net = convnet.NETS[name]
    model = convnet.torch_net(net)
    assert net.parameters() == COUNTS[name] == sum(p.numel() for p in model.parameters())
    assert net.shapes()[-1] == (10,)


def test_parameters_by_hand():
    first, second = 8 * (1 * 5 * 5 + 1), 16 * (8 * 5 * 5 + 1)
    assert COUNTS["mnist"] == first + second + 64 * (16 * 4 * 4 + 1) + 10 * (64 + 1)
    assert COUNTS["mnist_global_max"] == first + second + 32 * (16 * 5 * 5 + 1) + 10 * (32 + 1)
    assert COUNTS["digits"] == 8 * (9 + 1) + 16 * (8 * 9 + 1) + 10 * (16 * 2 * 2 + 1)


@pytest.mark.parametrize("name", COUNTS)
def test_forward_is_torchs(name):
    net = convnet.NETS[name]
    weights = random_weights(net)
    model = convnet.torch_net(net)
    model.load_state_dict({n: torch.from_numpy(w) for n, w in weights.items()})
    x = np.random.default_rng(1).random((3, *net.input_shape), np.float32)
    with torch.no_grad():
        want = model(torch.from_numpy(x)).numpy()
    found = convnet.forward(net, weights, x, batch=2)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, want, rtol=1e-5, atol=1e-5 * np.abs(want).max())
    assert {n: w.tolist() for n, w in training.weights_of(net, model).items()} == {
        n: w.tolist() for n, w in weights.items()
    }


def test_feature_maps_have_the_shapes_that_the_net_tells():
    net = convnet.MNIST
    maps = convnet.feature_maps(net, random_weights(net), np.ones((2, 1, 28, 28), np.float32))
    assert [m.shape[1:] for m in maps] == net.shapes()
    assert (maps[2] == np.maximum(maps[1], 0)).all()


def in_a_wide_frame(net):
    """The net for 48x48, a small blot in the middle, and weights without biases.

    Of 12 places of the last map 8 see the blot, so that it can move by 4 and no border interferes.
    """
    wide = replace(net, input_shape=(1, 48, 48))
    x = np.zeros((1, 1, 48, 48), np.float32)
    x[0, 0, 22:25, 22:26] = np.random.default_rng(2).random((3, 4))
    return wide, x, {n: w * (w.ndim > 1) for n, w in random_weights(wide).items()}


@pytest.mark.parametrize("net, forgets", [(convnet.MNIST, False), (convnet.MNIST_GLOBAL_MAX, True)])
def test_the_global_max_does_not_see_where_and_the_dense_layers_do(net, forgets):
    wide, x, weights = in_a_wide_frame(net)
    # Steps of 4 are whole steps of both poolings; others change what meets in a window.
    here, there = (convnet.forward(wide, weights, p) for p in (x, convnet.move(x, -4, 4)))
    assert np.allclose(here, there, rtol=1e-4, atol=1e-5) == forgets


def test_feature_maps_move_with_the_picture():
    wide, x, weights = in_a_wide_frame(convnet.MNIST_GLOBAL_MAX)
    moved = convnet.move(x, -4, 4)
    here, there = (convnet.feature_maps(wide, weights, p)[8] for p in (x, moved))
    np.testing.assert_allclose(convnet.move(here, -1, 1), there, atol=1e-4)
    assert not np.allclose(here, there)


def test_inputs():
    grey = np.array([[[0, 16] * 4] * 8], np.uint8)
    assert convnet.DIGITS.inputs(grey).tolist() == [[[[0, 1] * 4] * 8]]
    colour = np.zeros((2, 32, 32, 3), np.uint8)
    colour[0, 1, 2] = 255, 51, 0
    x = convnet.CIFAR10.inputs(colour)
    assert x.shape == (2, 3, 32, 32) and x.dtype == np.float32
    np.testing.assert_allclose(x[0, :, 1, 2], [2, (0.2 - 0.5) / 0.25, -2], rtol=1e-6)


@pytest.mark.parametrize(
    "call, words",
    [
        (lambda: convnet.MNIST.inputs(np.ones((2, 8, 8))), r"\(2, 8, 8\).*mnist.*28"),
        (lambda: nets.check_weights(convnet.MNIST, {}), r"0.bias is None, not \(8,\)"),
        (
            lambda: convnet.forward(
                convnet.DIGITS, random_weights(convnet.DIGITS), np.ones((1, 8, 8))
            ),
            r"\(1, 8, 8\).*digits.*1, 8, 8",
        ),
        (lambda: convnet.Dense(3).shape((1, 2, 2)), r"Dense.*\(1, 2, 2\).*Flatten"),
        (lambda: convnet.Conv(3, 3).shape((4,)), r"Conv.*\(4,\)"),
        (lambda: training._module(convnet.Pool(2, "sum"), (1, 4, 4)), "Pool.*max, average"),
        (lambda: convnet.train(convnet.DIGITS, np.ones((2, 1, 8, 8)), [1]), "2 inputs and 1"),
        (lambda: convnet.trained("imagenet"), "imagenet.*mnist_global_max"),
    ],
)
def test_errors_quote_what_was_given(call, words):
    with pytest.raises(ValueError, match=words):
        call()


@pytest.fixture(scope="module")
def digits_weights():
    return convnet.train_digits()


def test_digits_are_learned_and_a_moved_pixel_hurts(digits_weights):
    plain, moved = convnet.moved_digits(digits_weights)
    assert plain > 0.95
    assert 0.3 < moved < plain - 0.15


def test_training_on_moved_digits_helps(digits_weights):
    before = convnet.moved_digits(digits_weights)[1]
    after = convnet.moved_digits(convnet.train_digits(moved=1, epochs=20))[1]
    assert after > before + 0.1


def test_a_seed_gives_the_same_weights_and_leaves_torch_alone():
    torch.manual_seed(7)
    want = torch.rand(1)
    torch.manual_seed(7)
    threads = torch.get_num_threads()
    one, two = (convnet.train_digits(seed=3, moved=1, epochs=1) for _ in range(2))
    assert torch.rand(1) == want and torch.get_num_threads() == threads
    assert all((one[n] == two[n]).all() for n in one)
    other = convnet.train_digits(seed=4, moved=1, epochs=1)
    assert not (one["0.weight"] == other["0.weight"]).all()


def test_inputs_in_doubles_are_trained_in_doubles():
    rng = np.random.default_rng(0)
    x, y = rng.random((64, 1, 8, 8)), rng.integers(0, 10, 64)
    one, other = (convnet.train(convnet.DIGITS, x * f, y, epochs=9) for f in (1, 1 + 1e-14))
    assert all(one[n].dtype == np.float32 for n in one)
    assert all(np.allclose(one[n], other[n], rtol=0, atol=1e-7) for n in one)
    single = convnet.train(convnet.DIGITS, x.astype(np.float32), y, epochs=9)
    assert any((one[n] != single[n]).any() for n in one)


def test_a_rate_that_is_too_large_is_refused():
    x = np.full((64, 1, 8, 8), 1e6, np.float32)
    y = np.arange(64) % 10
    with pytest.raises(ValueError, match="the loss is (nan|inf) with rate=1e\\+30"):
        convnet.train(convnet.DIGITS, x, y, rate=1e30, epochs=3, batch=32)


def test_mirrored_pictures_keep_their_rows():
    x = np.random.default_rng(0).random((50, 1, 4, 4))
    changed = convnet.move_pictures(0, mirror=True)(x, np.random.default_rng(1))
    turned = (changed == x[..., ::-1]).all((1, 2, 3))
    assert (changed[~turned] == x[~turned]).all() and 10 < turned.sum() < 40
