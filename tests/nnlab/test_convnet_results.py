"""The committed convolutional nets, recomputed as far as that goes without MNIST and CIFAR-10."""

import sys
from subprocess import run

import numpy as np
import pytest
import torch
from nnlab import convnet, results
from nnlab.convnet.trained import FILES
from nnlab.datasets import digits
from nnlab.results import cnn, experiment
from scipy.ndimage import zoom
from sklearn.datasets import load_digits

NAMES = [e.name for e in cnn.EXPERIMENTS]
ENDS = "", "_shuffled"


def percent(name, what="test"):
    return 100 * results.load(name).accuracy[what].mean()


@pytest.mark.parametrize("name", NAMES)
def test_the_record_counts_the_nets_parameters(name):
    record = results.load(name).record
    assert record["parameters"] == convnet.NETS[record["settings"]["net"]].parameters()


@pytest.mark.parametrize("name", FILES)
def test_kept_weights_give_torchs_logits(name):
    net, weights = convnet.trained(name)
    model = convnet.torch_net(net)
    model.load_state_dict({n: torch.from_numpy(w) for n, w in weights.items()})
    x = np.random.default_rng(0).random((4, *net.input_shape), np.float32)
    with torch.no_grad():
        want = model(torch.from_numpy(x)).numpy()
    np.testing.assert_allclose(convnet.forward(net, weights, x), want, rtol=1e-4, atol=1e-4)


@pytest.fixture(scope="module")
def others():
    """Digits of another set, enlarged as MNIST's are: 20 of 28 pixels high, in the middle."""
    data = load_digits()
    grey = zoom(data.images[:300], (1, 2.5, 2.5), order=1, grid_mode=True, mode="grid-constant")
    return np.pad(grey * 255 / 16, ((0, 0), (4, 4), (4, 4))), data.target[:300]


def accuracy(name, pictures, labels):
    net, weights = convnet.trained(name)
    return np.mean(convnet.predict(net, weights, net.inputs(pictures)) == labels)


@pytest.mark.parametrize("name", ["mnist", "mnist_global_max"])
def test_nets_that_learned_on_mnist_read_digits_of_another_set(others, name):
    assert accuracy(name, *others) > 0.75  # writers, pens and sizes differ: chance is 0.1


def test_there_too_a_shift_hurts_less_before_a_global_max(others):
    pictures, labels = others
    moved = convnet.move(pictures, 3, 3)
    fell = {
        name: accuracy(name, pictures, labels) - accuracy(name, moved, labels)
        for name in ("mnist", "mnist_global_max")
    }
    assert fell["mnist"] > 0.3 > 0.15 > fell["mnist_global_max"]


def test_the_facts_that_the_chapter_rests_on():
    assert percent("mnist_cnn") > 98.7 and percent("mnist_cnn_global_max") > 98.7
    # convolution alone does not forget where; a global max, or moved digits to learn from, does
    assert percent("mnist_cnn", "moved") < 75
    assert percent("mnist_cnn_global_max", "moved") > 92
    for name in ("mnist_cnn_moved", "mnist_cnn_global_max_moved"):
        assert percent(name, "moved") > 97 and percent(name) > 97.5
    assert percent("cifar10_cnn") > 75 > 43 > percent("cifar10_relu10")


def test_an_experiment_measures_the_rounded_weights():
    """On a set of 20 + 10 pictures that is made up here: what `run` hands on fits together."""
    rng = np.random.default_rng(0)
    pictures, labels = rng.integers(0, 256, (30, 28, 28), np.uint8), np.arange(30) % 10

    class Data:
        name = "mnist"
        x_train, x_test = pictures[:20], pictures[20:]
        y_train, y_test = labels[:20], labels[20:]

    settings = cnn.EXPERIMENTS[0].settings | {"epochs": 1, "moved": True}
    told = []
    found = cnn.run(Data, settings, 0, lambda *epoch: told.append(epoch))
    assert [epoch for epoch, _ in told] == [1]
    weights = experiment.rounded(found.weights)
    assert all((weights[n] == w).all() for n, w in found.weights.items())
    net = convnet.MNIST
    assert (convnet.predict(net, weights, net.inputs(Data.x_test)) == found.predicted).all()
    assert 0 <= found.accuracy["moved"] <= 1


def test_a_trained_net_needs_no_torch():
    code = """
import sys
import numpy as np
from nnlab import convnet, cortex
net, weights = convnet.trained("mnist")
convnet.feature_maps(net, weights, np.zeros((1, 1, 28, 28), np.float32))
cortex.complex_cell().respond(cortex.bar())
print([m for m in ("torch", "sklearn", "matplotlib", "pandas") if m in sys.modules])
"""
    assert run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"


def test_without_neighbours_only_the_convnet_is_worse():
    """Five orders of the pixels; the ranges do not meet, and the dense net's do."""
    in_place, shuffled = (results.load(f"mnist_cnn{end}").accuracy["test"] for end in ENDS)
    dense_in_place, dense = (results.load(f"mnist_dense{end}").accuracy["test"] for end in ENDS)
    assert shuffled.max() < dense.min() < dense_in_place.min() + 0.01 and in_place.min() > 0.98


def test_shuffled_pictures_keep_their_pixels_and_share_one_order():
    data = digits()
    mixed = cnn.shuffled(data, 3)
    for part in ("x_train", "x_test"):
        before, after = (getattr(d, part).reshape(-1, 64).astype(int) for d in (data, mixed))
        order = np.random.default_rng(3).permutation(64)
        assert (after == before[:, order]).all() and not (after == before).all()
    assert (mixed.y_test == data.y_test).all()
