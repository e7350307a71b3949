"""nnlab.results: the committed files, recomputed as far as that goes without a data set."""

import json
import re

import numpy as np
import pytest
from nnlab import datasets, results
from nnlab.results import experiment, files
from nnlab.results.__main__ import STORED
from nnlab.results.catalogue import EXPERIMENTS
from nnlab.results.table import differing, table
from nnlab.templates import roughness

NAMES = [e.name for e in EXPERIMENTS]
BY_NAME = {e.name: e for e in EXPERIMENTS}
DENSE = [e.name for e in EXPERIMENTS if e.packages == ("numpy",)]
FIRST_RUN = {"mnist_dense", "mnist_dense_shuffled", "mnist_cnn_shuffled"}  # by no other code yet
KEPT = [name for name in DENSE if BY_NAME[name].keep]
PARAMETERS = {  # inputs x units + units, layer by layer
    ("mnist", 0): 784 * 10 + 10,
    ("mnist", 10): 784 * 10 + 10 + 10 * 10 + 10,
    ("cifar10", 0): 3072 * 10 + 10,
    ("cifar10", 10): 3072 * 10 + 10 + 10 * 10 + 10,
}


def test_every_experiment_has_its_files_and_every_file_its_experiment():
    assert results.names() == sorted(NAMES)
    kept = {path.name for path in files.HERE.iterdir()}
    wanted = {f"{n}.json" for n in NAMES} | {"README.md"}
    wanted |= {f"{n}.npz" for n in NAMES if results.load(n).record["npz"]}
    assert kept == wanted


@pytest.mark.parametrize("name", NAMES)
def test_the_files_were_made_by_todays_plan(name):
    """So that a changed setting does not stand beside results of the old one."""
    one = BY_NAME[name]
    assert experiment.is_done(one, STORED[one.data])
    record = results.load(name).record
    assert record["note"] == one.note and record["expected_percent"] == one.expected


@pytest.mark.parametrize("name", NAMES)
def test_accuracy_is_the_trace_over_the_total(name):
    found = results.load(name)
    assert found.confusion.shape == (10, 10) and found.confusion.min() >= 0
    assert found.confusion.sum() == 10_000
    assert found.accuracy["test"][0] == np.trace(found.confusion) / 10_000
    tests_own = [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]  # of the t10k file
    rows = tests_own if BY_NAME[name].data == "mnist" else [1000] * 10
    assert found.confusion.sum(axis=1).tolist() == rows


@pytest.mark.parametrize("name", NAMES)
def test_there_are_three_seeds_or_five_near_each_other(name):
    found = results.load(name)
    assert found.record["seeds"] in ([0, 1, 2], [0, 1, 2, 3, 4])
    for shares in found.accuracy.values():
        assert shares.shape == (len(found.record["seeds"]),)
        assert (0.1 < shares).all() and (shares < 1).all()
        assert np.ptp(shares) < 0.05
    assert len(set(found.accuracy["test"])) > 1


@pytest.mark.parametrize("name", NAMES)
def test_what_differs_from_the_expected_by_a_point_is_explained(name):
    found = results.load(name)
    if name in FIRST_RUN:
        assert not found.record["expected_percent"]
        return
    assert found.record["expected_percent"] and (not differing(found) or found.record["note"])
    assert differing(found, points=0)  # the comparison does compare


@pytest.mark.parametrize("name", NAMES)
def test_weights_are_float16_and_as_many_as_are_counted(name):
    found = results.load(name)
    count = sum(w.size for w in found.weights.values())
    assert count == (found.record["parameters"] if BY_NAME[name].keep else 0)
    for w in found.weights.values():
        assert w.dtype == np.float32 and np.isfinite(w).all() and w.any()
        assert np.array_equal(w.astype(np.float16), w) and np.abs(w).max() < 1000


@pytest.mark.parametrize("name", DENSE)
def test_parameters_are_those_of_the_sizes(name):
    record = results.load(name).record
    counted = PARAMETERS[record["data"]["name"], record["settings"]["hidden"]]
    assert record["parameters"] == counted


@pytest.mark.parametrize("name", KEPT)
def test_templates_come_from_the_weights(name):
    found = results.load(name)
    shape = (28, 28) if BY_NAME[name].data == "mnist" else (32, 32, 3)
    net = found.classifier()
    assert net.templates(*shape).shape == (10, *shape)
    assert net.parameters == found.record["parameters"]
    assert np.array_equal(net.layers[0][0], found.weights["0.weight"])
    shares = net.probabilities(np.zeros((1, *shape)))
    assert shares.shape == (1, 10) and shares.sum() == pytest.approx(1)
    assert net.activation == BY_NAME[name].settings["activation"]


@pytest.mark.parametrize("name", DENSE)
def test_confident_examples_fit_the_counts(name):
    found = results.load(name)
    index, share = found.arrays["confident_index"], found.arrays["confident_share"]
    assert index.shape == share.shape == (10, 10, 4)
    assert np.array_equal((index >= 0).sum(-1), np.minimum(found.confusion, 4))
    assert np.array_equal(np.isnan(share), index < 0)
    used = index[index >= 0]
    assert used.max() < 10_000 and len(set(used.tolist())) == len(used)
    filled = np.where(index < 0, -1.0, share)
    assert (np.diff(filled, axis=-1) <= 0).all() and (share[index >= 0] >= np.float16(0.1)).all()


def smoothness(name):
    w = results.load(name).classifier().templates(28, 28)
    around = w - w.mean((1, 2), keepdims=True)
    return np.mean(np.diff(w, axis=-1) ** 2) / np.mean(around**2)


def test_decayed_templates_are_smoother_and_nearer_to_the_means_but_are_no_means():
    assert smoothness("mnist_templates") < 0.7 * smoothness("mnist_softmax")
    plain, decayed = (
        results.load(n).arrays["mean_correlation"] for n in ("mnist_softmax", "mnist_templates")
    )
    assert plain.shape == (10,) and (decayed > plain).all()
    assert decayed.max() < 0.7  # E70: weights tell classes apart, they are not class averages


def test_a_start_at_zero_and_a_pull_to_zero_each_smooth_the_templates():
    """Two causes, each alone and both; `mnist_neither` has the same steps with neither."""
    names = ("mnist_neither", "mnist_zero_start", "mnist_decay", "mnist_templates")
    found = [results.load(n) for n in names]
    neither, start, decay, both = (one.arrays["roughness"].mean() for one in found)
    assert both < decay < start < 0.75 * neither
    weights = found[-1].classifier().templates(28, 28)
    np.testing.assert_allclose(found[-1].arrays["roughness"], roughness(weights), rtol=1e-5)
    settings = [one.record["settings"] for one in found]
    free = ("start", "weight_decay")
    rest = [{key: value for key, value in one.items() if key not in free} for one in settings]
    assert all(one == rest[0] for one in rest)
    assert [(one["start"], one["weight_decay"]) for one in settings] == [
        ("uniform", 0.0), ("zero", 0.0), ("uniform", 0.01), ("zero", 0.01),
    ]  # fmt: skip


def test_the_zero_is_dark_in_the_middle_and_bright_on_a_ring():
    """M4 and E70, from the readable weights: mean by distance from the centre."""
    zero = results.load("mnist_templates").classifier().templates(28, 28)[0]
    y, x = np.mgrid[:28, :28] - 13.5
    far = np.hypot(x, y)
    assert zero[far < 2].mean() < -0.2 and zero[(far > 6) & (far < 8)].mean() > 0.02


def test_the_facts_that_the_chapters_rest_on():
    mean = {n: {k: 100 * v.mean() for k, v in results.load(n).accuracy.items()} for n in DENSE}
    assert 92 < mean["mnist_softmax"]["test"] < 93.5
    assert mean["mnist_softmax"]["test"] - mean["mnist_templates"]["test"] < 1
    assert mean["mnist_relu10"]["test"] > mean["mnist_softmax"]["test"] + 0.5
    assert mean["mnist_softmax"]["moved"] < 40 and mean["mnist_relu10"]["moved"] < 40
    # trained on moved digits, a template model gets worse at what it could do
    assert mean["mnist_softmax_moved"]["test"] < 75 < mean["mnist_relu10_moved"]["moved"] + 1
    # ten sigmoid units are worse than no hidden layer on CIFAR-10, ten ReLU units a little better
    assert mean["cifar10_sigmoid10"]["test"] < mean["cifar10_softmax"]["test"]
    assert mean["cifar10_softmax"]["test"] < mean["cifar10_relu10"]["test"]
    empty = (results.load("mnist_softmax").confusion == 0).sum()
    assert 5 <= empty <= 20  # a picture per cell has to cope with cells that have none


def test_the_files_are_small_and_hold_no_picture():
    assert sum(path.stat().st_size for path in files.HERE.iterdir()) < 440_000
    for name in NAMES:
        found = results.load(name)
        assert not [n for n, a in found.arrays.items() if a.dtype == np.uint8 or a.size > 1000]


def test_the_records_name_data_versions_and_no_date():
    for name in NAMES:
        record = results.load(name).record
        stored = getattr(datasets, record["data"]["name"].upper())
        assert record["data"]["sha256"]["x_test"] == stored.sha256[2]
        assert {"nnlab", "python", "numpy"} <= record["versions"].keys()
        assert not re.search(r"20\d\d-\d\d|\d\d:\d\d", json.dumps(record))


def test_the_table_is_that_of_the_files():
    text = (files.HERE / "README.md").read_text("utf-8")
    assert text == table()
    found = results.load("mnist_relu10").accuracy["test"]
    assert f"| mnist_relu10 | 7,960 | {100 * found.mean():.1f}, " in text


def test_an_unknown_name_is_told_the_known_ones():
    with pytest.raises(ValueError, match="name='mnist' is not known; try one of .*'mnist_softmax'"):
        results.load("mnist")
    with pytest.raises(ValueError, match="cifar10_relu10 keeps no classifier"):
        results.load("cifar10_relu10").classifier()
