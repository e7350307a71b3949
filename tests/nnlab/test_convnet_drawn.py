"""nnlab.convnet.written_digit and fit_digit: against Pillow and SciPy, as laws, as nets do."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from nnlab import convnet
from PIL import Image
from scipy import ndimage

pytestmark = pytest.mark.usefixtures("english")

DRAWINGS = arrays(np.int64, st.tuples(*[st.integers(1, 40)] * 2), elements=st.integers(0, 1))


def cut_out(picture):
    rows, columns = np.flatnonzero(picture.any(1)), np.flatnonzero(picture.any(0))
    return picture[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


@pytest.mark.parametrize("shape", [(40, 31), (28, 17), (20, 20), (13, 7), (3, 11)])
def test_ink_is_scaled_as_pillow_scales_it(shape):
    ink = np.ones(shape)
    ink[1:-1, 1:-1] = np.random.default_rng(0).integers(0, 2, (shape[0] - 2, shape[1] - 2))
    height, width = (int(20 * n / max(shape) + 0.5) for n in shape)
    image = Image.fromarray(ink.astype(np.float32))
    wanted = np.asarray(image.resize((width, height), Image.Resampling.BILINEAR))
    np.testing.assert_allclose(cut_out(convnet.fit_digit(ink)), wanted, atol=1e-5)


@given(DRAWINGS)
def test_a_fitted_digit_fills_its_box_around_the_middle(drawing):
    fitted = convnet.fit_digit(drawing)
    assert fitted.shape == (28, 28) and 0 <= fitted.min() and fitted.max() <= 1 + 1e-12
    if not drawing.any():
        assert not fitted.any()
    elif max(cut_out(fitted).shape) == 20:  # nothing of it lies beyond the frame
        middle = np.array(ndimage.center_of_mass(fitted))
        assert (np.abs(middle - 14) <= 0.5 + 1e-6).all()


@given(DRAWINGS, st.integers(0, 9), st.integers(0, 9))
def test_where_a_digit_is_drawn_does_not_matter(drawing, down, right):
    moved = np.pad(drawing, ((down, 9 - down), (right, 9 - right)))
    np.testing.assert_array_equal(convnet.fit_digit(moved), convnet.fit_digit(drawing))


def test_a_lopsided_drawing_loses_what_lies_beyond_the_frame():
    drawing = np.zeros((40, 40))
    drawing[:, :2] = drawing[0] = 1
    assert 0 < convnet.fit_digit(drawing).sum() < np.inf


@pytest.mark.parametrize("name", ["mnist", "mnist_global_max"])
def test_both_nets_read_all_written_digits(name):
    net, weights = convnet.trained(name)
    fitted = np.stack([convnet.fit_digit(convnet.written_digit(digit)) for digit in range(10)])
    assert convnet.predict(net, weights, fitted[:, None]).tolist() == list(range(10))


def test_written_digits_are_ink_on_paper_in_one_piece():
    for digit in range(10):
        picture = convnet.written_digit(digit)
        assert set(np.unique(picture)) == {0, 1} and picture.shape == (28, 28)
        assert ndimage.label(picture, np.ones((3, 3)))[1] == 1


@pytest.mark.parametrize("bad", [10, -1, 2.5, "4", None])
def test_what_is_no_digit_is_quoted(bad):
    with pytest.raises((ValueError, TypeError), match=f"digit={bad!r}"):
        convnet.written_digit(bad)
    with pytest.raises(ValueError, match="of shape .28,. is not"):
        convnet.fit_digit(np.zeros(28))
