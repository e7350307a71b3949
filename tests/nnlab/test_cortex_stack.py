"""The stack of S and C layers: clustering, answers by hand, shifts, and digits."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import cortex
from nnlab.convnet import move
from nnlab.convolution import correlate2d
from nnlab.cortex import Stage
from nnlab.cortex.stack import in_parts
from nnlab.learning import cluster, fit_softmax


@pytest.fixture(scope="module")
def taught():
    pictures, _ = cortex.framed_digits()
    return cortex.learn(pictures[:300], (Stage(8, 3, 0.8), Stage(20, 5, 0.7, None)), patches=2000)


@pytest.fixture(scope="module")
def comparison():
    return cortex.compare(seed=0, test=300)


def test_clusters_are_found_whatever_the_order():
    rng = np.random.default_rng(0)
    true = np.array([[1, 0, 0], [0, 1, 0], [0, 0.6, 0.8]])
    rows = np.repeat(true, 50, 0) + rng.normal(0, 0.05, (150, 3))
    rows = rng.permutation(rows / np.linalg.norm(rows, axis=1, keepdims=True))
    centres = cluster(rows, 3, np.random.default_rng(1))
    assert (true @ centres.T).max(1).min() > 0.999
    np.testing.assert_allclose(np.linalg.norm(centres, axis=1), 1)


def test_clustering_gets_better_with_rounds():
    rows = np.abs(np.random.default_rng(0).normal(size=(400, 9)))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    fits = [
        (rows @ cluster(rows, 12, np.random.default_rng(3), n).T).max(1).mean() for n in (0, 1, 20)
    ]
    assert fits[0] < fits[1] < fits[2]


def test_an_empty_cluster_takes_another_row():
    rows = np.array([[1.0, 0], [1, 0], [1, 0], [0, 1]])
    for seed in range(8):  # some of these start with two equal centres
        centres = cluster(rows, 2, np.random.default_rng(seed))
        assert sorted(map(tuple, centres)) == [(0, 1), (1, 0)]


def test_an_s_layer_is_a_cosine_above_a_threshold():
    rng = np.random.default_rng(0)
    x, template = rng.random((6, 6)), rng.random((3, 3))
    template /= np.linalg.norm(template)
    found = cortex.s_layer(x[None, None], template[None, None], 0.8)[0, 0]
    length = np.sqrt(correlate2d(x * x, np.ones((3, 3))))
    want = np.maximum(correlate2d(x, template) / length - 0.8, 0) / 0.2
    np.testing.assert_allclose(found, want, atol=1e-12)
    assert (found > 0).any() and (found == 0).any()


def test_an_s_cell_shown_its_template_says_one_and_nothing_says_nothing():
    template = np.array([[0, 0.6], [0.8, 0]])
    x = np.zeros((2, 1, 2, 2))
    x[0, 0] = 7 * template
    assert cortex.s_layer(x, template[None, None], 0.5).ravel().tolist() == pytest.approx([1, 0])


def test_layers_are_named_by_shape(taught):
    shapes = [a.shape for a in taught.layers(np.ones((2, 14, 14)))]
    assert shapes == [
        (2, 1, 14, 14),
        (2, 8, 12, 12),
        (2, 8, 11, 11),
        (2, 20, 7, 7),
        (2, 20, 1, 1),
    ]
    lengths = [np.linalg.norm(t.reshape(len(t), -1), axis=1) for t in taught.templates]
    assert np.allclose(lengths[0], 1) and np.allclose(lengths[1], 1)


@settings(max_examples=25)
@given(st.integers(-3, 3), st.integers(-3, 3), st.integers(0, 1796))
def test_the_last_c_cells_do_not_see_where(taught, down, right, index):
    picture = np.pad(cortex.framed_digits(margin=0)[0][[index]], ((0, 0), (11, 11), (11, 11)))
    features = taught.features(picture)
    assert features.max() > 0
    np.testing.assert_allclose(taught.features(move(picture, down, right)), features, atol=1e-5)


def test_the_contrast_does_not_matter(taught):
    picture = cortex.framed_digits()[0][:3]
    np.testing.assert_allclose(taught.features(picture / 4), taught.features(picture), atol=1e-5)


def test_no_label_is_used_and_a_seed_repeats():
    pictures = cortex.framed_digits()[0][:100]
    plan = (Stage(6, 3, 0.8),)
    one, two, three = (cortex.learn(pictures, plan, seed).templates[0] for seed in (0, 0, 1))
    assert (one == two).all() and not (one == three).all()


def test_digits_are_told_apart_well_above_chance(comparison):
    assert comparison.stack[0, 0] > 0.95


def test_moved_digits_are_told_apart_where_pixels_fail(comparison):
    for by, least in ((1, 0.9), (2, 0.75)):
        stack, pixels = comparison.moved(by)
        assert stack > least and pixels < 0.4


@pytest.mark.parametrize(
    "call, words",
    [
        (lambda: Stage(4, 3, 1.0), "threshold=1.0"),
        (lambda: cortex.learn(np.ones((4, 4))), r"\(4, 4\).*\[None\]"),
        (lambda: cortex.learn(np.ones((2, 4, 4)), (Stage(2, 5, 0.5),)), "4x4.*5x5"),
        (lambda: cluster(np.eye(2), 3, np.random.default_rng(0)), "2 patches.*3 templates"),
        (lambda: cortex.compare(train=1797), "train=1797 leaves none"),
    ],
)
def test_errors_quote_what_was_given(call, words):
    with pytest.raises(ValueError, match=words):
        call()


def test_a_shift_that_was_not_tried_is_refused(comparison):
    with pytest.raises(ValueError, match="by=3 was not tried; try 0 to 2"):
        comparison.moved(3)


@pytest.mark.parametrize("features", [20, 90])  # fewer and more than rows
def test_the_read_out_is_the_lightly_penalised_softmax_regression(features):
    rng = np.random.default_rng(features)
    x, y = rng.normal(size=(60, features)), rng.integers(0, 4, 60)
    found, plain = cortex.read_out(x, y), fit_softmax(x, y, ridge=0.1)
    np.testing.assert_allclose(found.scores(x), plain.scores(x), atol=1e-7)
    np.testing.assert_allclose(found.W, plain.W, atol=1e-7)


def test_wide_pictures_are_taken_in_smaller_parts():
    sizes = {side: len(in_parts(np.zeros((50, 1, side, side)))[0]) for side in (8, 14, 28, 99)}
    assert sizes == {8: 20, 14: 20, 28: 5, 99: 1}
    wide = np.arange(7 * 40 * 40).reshape(7, 1, 40, 40)
    np.testing.assert_array_equal(np.concatenate(in_parts(wide)), wide)
