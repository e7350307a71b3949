"""nnlab.results.mistakes: counts, samples and seeds of three nets on three data sets."""

import numpy as np
import pytest
from nnlab import results
from nnlab.datasets import digits
from nnlab.results.mistakes import DATA, NETS
from nnlab.templates import confusion_order
from sklearn.metrics import confusion_matrix

ALL = [(data, net) for data in DATA for net in NETS]


@pytest.mark.parametrize(("data", "net"), ALL)
def test_rows_sum_to_the_class_counts_and_samples_fit_the_cells(data, net):
    found = results.mistakes(data, net)
    assert found.counts.sum() == found.of == (355 if data == "digits" else 10_000)
    assert found.right[0] == np.trace(found.counts) and len(found.right) == 3
    assert np.ptp(found.right) < 0.05 * found.of
    assert np.array_equal((found.index >= 0).sum(-1), np.minimum(found.counts, 4))
    assert np.array_equal(np.isnan(found.confidence), found.index < 0)
    assert (np.diff(np.nan_to_num(found.confidence, nan=-1), axis=-1) <= 0).all()
    used = found.index[found.index >= 0]
    assert len({*used.tolist()}) == used.size and used.max() < found.of
    assert len(results.CLASSES[data]) == 10
    if data == "digits":
        assert found.counts.sum(1).tolist() == np.bincount(digits().y_test).tolist()
        assert all((digits().y_test[i[i >= 0]] == c).all() for c, i in enumerate(found.index))


@pytest.mark.parametrize(("data", "net"), ALL)
def test_frequent_mistakes_are_off_the_diagonal_and_in_order(data, net):
    found = results.mistakes(data, net)
    counts = [int(found.counts[a, b]) for a in range(10) for b in range(10) if a != b]
    rows = found.frequent(5)
    assert [count for *_, count in rows] == sorted(counts, reverse=True)[:5]
    assert all(a != b and found.counts[a, b] == count for a, b, count in rows)


def test_the_ten_units_make_the_mistakes_that_are_counted():
    net, found = results.ten_units(), results.mistakes("digits", "ten hidden")
    data = digits()
    shares = net.probabilities(data.scaled("test").astype(float))
    assert net.activation == "sigmoid" and net.parameters == 64 * 10 + 10 + 10 * 10 + 10
    assert np.array_equal(confusion_matrix(data.y_test, shares.argmax(1)), found.counts)
    for (_, answer), index, confidence in zip(
        np.ndindex(10, 10), found.index.reshape(100, 4), found.confidence.reshape(100, 4),
        strict=True,
    ):  # fmt: skip
        known = index >= 0
        np.testing.assert_allclose(shares[index[known], answer], confidence[known], atol=1e-4)


def test_the_held_out_pictures_are_other_ones_and_the_sets_differ_little():
    """E74: the rows of 91.28 % are those of labels 50,000 to 59,999 of the training file."""
    labels = [991, 1064, 990, 1030, 983, 915, 967, 1090, 1009, 961]
    for name in ("mnist_held_out_softmax", "mnist_held_out_sigmoid10"):
        found = results.load(name)
        counts = found.arrays["held_out_confusion"].astype(int)
        assert counts.sum(1).tolist() == labels
        assert np.trace(counts) == round(10_000 * found.accuracy["held_out"][0])
        net = "one layer" if name.endswith("softmax") else "ten hidden"
        (shares, table), (other, held_out) = results.two_sets(net).values()
        assert np.array_equal(table, found.confusion) and np.array_equal(held_out, counts)
        assert shares[0] == np.trace(table) / 10_000 and other[0] == np.trace(held_out) / 10_000
        assert abs(np.mean(found.accuracy["held_out"] - found.accuracy["test"])) < 0.01


def test_an_unknown_name_is_quoted():
    with pytest.raises(ValueError, match="'svhn'"):
        results.mistakes("svhn")
    with pytest.raises(ValueError, match="'mlp'"):
        results.mistakes("mnist", "mlp")


def test_classes_taken_for_each_other_stand_side_by_side():
    blocks = np.full((6, 6), 1)
    for block in ([0, 3, 5], [1, 2, 4]):
        blocks[np.ix_(block, block)] = 9
    order = confusion_order(blocks)
    assert sorted(order) == [*range(6)] and {*order[:3]} in ({0, 3, 5}, {1, 2, 4})
    assert confusion_order([[5, 0, 0], [0, 5, 0], [2, 0, 5]]) == [1, 0, 2]
    assert confusion_order(np.zeros((3, 3), int)) == [2, 0, 1]
