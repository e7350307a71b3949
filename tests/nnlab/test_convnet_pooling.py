"""nnlab.convnet.pool, global_pool, move: against torch, by hand, and as laws."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from nnlab import convnet
from nnlab.convnet import pooling

pytestmark = pytest.mark.usefixtures("english")

PICTURES = arrays(np.int64, st.tuples(*[st.integers(1, 9)] * 2), elements=st.integers(-9, 9))
SHIFT = st.integers(-4, 4)


@pytest.mark.parametrize("window, stride", [(2, None), (3, 2), (2, 3), ((2, 3), (1, 2)), (1, 1)])
def test_pool_is_what_torch_computes(window, stride):
    x = np.random.default_rng(0).normal(size=(2, 3, 9, 11))
    t = torch.from_numpy(x)
    found = {kind: convnet.pool(x, window, stride, kind) for kind in pooling.KINDS}
    window = (window, window) if isinstance(window, int) else window
    np.testing.assert_array_equal(found["max"], F.max_pool2d(t, window, stride).numpy())
    mean = F.avg_pool2d(t, window, stride).numpy()
    np.testing.assert_allclose(found["average"], mean)
    np.testing.assert_allclose(found["sum"], mean * np.prod(window))
    power = F.lp_pool2d(t, 2.0, window, stride).numpy()
    np.testing.assert_allclose(np.sqrt(found["sum_of_squares"]), power)


def test_pool_by_hand():
    x = [[1, 2, 0, -3], [4, 3, 0, 0]]
    assert convnet.pool(x).tolist() == [[4, 0]]
    assert convnet.pool(x, kind="sum").tolist() == [[1 + 2 + 4 + 3, 0 - 3 + 0 + 0]]
    assert convnet.pool(x, kind="average").tolist() == [[(1 + 2 + 4 + 3) / 4, -3 / 4]]
    assert convnet.pool(x, kind="sum_of_squares").tolist() == [[1 + 4 + 16 + 9, 9]]
    assert convnet.pool([1, 5, 2, 4], 3, 1, axes=1).tolist() == [5, 5]


def test_pool_keeps_float32_and_never_wraps_small_integers():
    assert convnet.pool(np.ones((4, 4), np.float32), kind="sum_of_squares").dtype == np.float32
    bright = np.full((2, 2), 200, np.uint8)
    assert convnet.pool(bright, kind="sum").tolist() == [[800]]
    assert convnet.pool(bright, kind="sum_of_squares").tolist() == [[4 * 200**2]]


@given(PICTURES, SHIFT, SHIFT, st.sampled_from(sorted(pooling.KINDS)))
def test_global_pooling_forgets_where(x, down, right, kind):
    framed = np.pad(np.abs(x), 4)  # room enough: nothing leaves
    there = convnet.global_pool(convnet.move(framed, down, right), kind)
    assert there == convnet.global_pool(framed, kind)


@given(PICTURES, st.randoms(use_true_random=False), st.sampled_from(sorted(pooling.KINDS)))
def test_pooling_does_not_depend_on_the_order(x, random, kind):
    flat = x.ravel().tolist()
    random.shuffle(flat)
    mixed = np.reshape(flat, x.shape)
    assert convnet.pool(mixed, x.shape, kind=kind) == convnet.pool(x, x.shape, kind=kind)


@given(PICTURES, SHIFT, SHIFT)
def test_move_is_undone_by_moving_back_if_nothing_left(x, down, right):
    framed = np.pad(x, 4)
    assert (convnet.move(convnet.move(framed, down, right), -down, -right) == framed).all()


def test_move_by_hand():
    assert convnet.move([[1, 2], [3, 4]], 1, 0).tolist() == [[0, 0], [1, 2]]
    assert convnet.move([[1, 2], [3, 4]], 0, -1).tolist() == [[2, 0], [4, 0]]
    assert not convnet.move([[1, 2], [3, 4]], 5, -9).any()


def test_move_each_moves_every_picture_by_its_own_shift():
    rng = np.random.default_rng(1)
    x, shifts = rng.normal(size=(20, 1, 6, 6)), convnet.random_shifts(20, 3, rng)
    found = convnet.move_each(x, shifts)
    for one, picture, shift in zip(found, x, shifts.tolist(), strict=True):
        assert (one == convnet.move(picture, *shift)).all()
    assert set(np.unique(shifts)) == set(range(-3, 4))


def test_the_change_under_a_shift_by_hand():
    x = np.zeros((16, 16))
    x[6:10, 6:10] = 1
    # With single pixels a square of 4x4 loses one column and gains one: sqrt(4 + 4) / sqrt(16).
    assert convnet.shift_change(x, (0, 1), 1) == pytest.approx(np.sqrt(8 / 16))
    # Windows of 4 are cut at 4, 8, 12: columns 6..9 and 7..10 touch the same two, 9..12 do not.
    assert convnet.shift_change(x, (0, 1), 4) == 0
    assert convnet.shift_change(x, (0, 3), 4) == pytest.approx(np.sqrt(4 / 4))
    assert 0 < convnet.shift_change(x, (0, 1), 4, kind="average") < np.sqrt(8 / 16)
    assert convnet.shift_change(x, (0, 3), 16) == 0


@pytest.mark.parametrize(
    "call, words",
    [
        (lambda: convnet.pool([[1, 2]], kind="median"), "kind='median'.*'max', 'average'"),
        (lambda: convnet.pool([1, 2]), r"shape \(2,\).*axes=2"),
        (lambda: convnet.pool([[1, 2]], 3), r"\(1, 2\).*smaller"),
        (lambda: convnet.pool([[1, 2]], 0), "window=0"),
        (lambda: convnet.move([1, 2]), r"shape \(2,\)"),
        (lambda: convnet.move_each(np.ones((3, 2, 2)), [[1, 1]]), r"\(1, 2\).*3 pictures"),
        (lambda: convnet.shift_change(np.zeros((4, 4)), (0, 1)), "all 0"),
    ],
)
def test_errors_quote_what_was_given(call, words):
    with pytest.raises(ValueError, match=words):
        call()


def test_half_a_pixel_is_refused():
    with pytest.raises(TypeError, match="right=0.5 is no whole number"):
        convnet.move([[1]], 0, 0.5)
