"""Receptive fields: by hand, and against trying every pixel."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from nnlab import convnet
from nnlab.convnet import Conv, Field, Pool, Relu, receptive_fields, seen_by_trying

LAYERS = st.one_of(
    st.builds(Conv, st.just(2), st.integers(1, 3), st.integers(1, 2), st.integers(0, 2)),
    st.builds(Conv, st.just(1), st.integers(2, 3), padding=st.just("same")),
    st.builds(Pool, st.integers(2, 3), st.sampled_from(["max", "average"]), st.integers(1, 2)),
    st.just(Relu()),
)


def test_by_hand():
    found = receptive_fields([Conv(8, 5), Relu(), Pool(2), Conv(16, 5), Pool(2)])
    assert found == [
        Field(1, 1, 0),
        Field(5, 1, 0),
        Field(5, 1, 0),
        Field(5 + 1, 2, 0),
        Field(6 + 4 * 2, 2, 0),
        Field(14 + 1 * 2, 4, 0),
    ]
    assert found[-1].of(3) == (12, 27)  # the last of 4 outputs ends at the last of 28 pixels


def test_padding_moves_the_start_and_dilation_widens():
    assert receptive_fields([Conv(1, 3, padding=1), Conv(1, 3, 2, 1)])[-1] == Field(5, 2, -2)
    assert receptive_fields([Conv(1, 3, dilation=4)])[-1] == Field(9, 1, 0)


@settings(max_examples=40)
@given(st.lists(LAYERS, min_size=1, max_size=4), st.data())
def test_the_rule_is_what_trying_finds(layers, data):
    n = 11
    try:
        sizes = [convnet.output_sizes(layers, n)[-1]] * 2
    except ValueError:
        return  # the stack eats up the picture
    entry = tuple(data.draw(st.integers(0, size - 1)) for size in sizes)
    try:
        ends = [convnet.field_inside(layers, n, e) for e in entry]
    except ValueError:
        assert not seen_by_trying(layers, (n, n), entry).any()
        return
    seen = seen_by_trying(layers, (n, n), entry)
    for axis, (first, last) in zip((1, 0), ends, strict=True):
        places = np.flatnonzero(seen.any(axis))
        if len(places):  # a stride can step over what the outer bounds hold
            assert first <= places[0] and places[-1] <= last
    if not any(getattr(layer, "padding", 0) or _steps_over(layer) for layer in layers):
        (top, bottom), (left, right) = ends
        box = np.zeros((n, n), bool)
        box[top : bottom + 1, left : right + 1] = True
        assert (seen == box).all()


def _steps_over(layer):
    return (getattr(layer, "stride", None) or 1) > getattr(layer, "kernel", 1)


def test_trying_can_see_holes():
    seen = seen_by_trying([Conv(1, 3, dilation=2)], (5, 5), (0, 0))
    assert seen[::2, ::2].all() and seen.sum() == 9


@settings(max_examples=40)
@example([Pool(2), Pool(2), Pool(3, stride=1)], None)
@given(st.lists(LAYERS, min_size=1, max_size=4), st.data())
def test_one_axis_is_a_row_through_the_middle_of_two(layers, data):
    n = 11
    try:
        size = convnet.output_sizes(layers, n)[-1]
    except ValueError:
        with pytest.raises(ValueError, match="커널"):
            seen_by_trying(layers, (n,), (0,))
        return
    entry = data.draw(st.integers(0, size - 1))
    row = seen_by_trying(layers, (n,), (entry,))
    both = seen_by_trying(layers, (n, n), (entry, entry))
    assert (both == np.outer(row, row)).all()


def led_to(layers, n, entry):
    """The input entries from which a path of windows leads to `entry`, padding left out."""
    sizes, wanted = convnet.output_sizes(layers, n), {entry}
    for layer, size in reversed(list(zip(layers, sizes, strict=False))):
        if isinstance(layer, Relu):
            continue
        stride = layer.stride or layer.kernel
        before = getattr(layer, "padding", 0)
        before = (layer.kernel - 1) // 2 if before == "same" else before
        windows = (
            range(one * stride - before, one * stride - before + layer.kernel) for one in wanted
        )
        wanted = {place for window in windows for place in window if 0 <= place < size}
    return sorted(wanted)


PADDED_MAX = [Conv(1, 7, 4), Conv(1, 3, 2, 1), Pool(3, stride=2)]  # what meets padding sums to less


@settings(max_examples=200)
@given(st.lists(LAYERS, min_size=1, max_size=5), st.data())
@example(PADDED_MAX, None)
def test_trying_finds_what_windows_lead_to(layers, data):
    n = 28
    try:
        size = convnet.output_sizes(layers, n)[-1]
    except ValueError:
        return
    entry = data.draw(st.integers(0, size - 1)) if data else 0
    found = np.flatnonzero(seen_by_trying(layers, (n,), (entry,))).tolist()
    assert found == led_to(layers, n, entry)


def test_the_nets_last_maps():
    assert receptive_fields(convnet.MNIST.layers[:6])[-1].size == 16
    assert receptive_fields(convnet.MNIST_GLOBAL_MAX.layers[:8])[-1] == Field(32, 4, -14)
    assert convnet.field_inside(convnet.MNIST_GLOBAL_MAX.layers[:8], 28, 0) == (0, 17)


@pytest.mark.parametrize(
    "error, call, words",
    [
        (ValueError, lambda: receptive_fields([convnet.Dense(3)]), "Dense.*whole input"),
        (IndexError, lambda: convnet.field_inside([Conv(1, 3)], 5, 3), "entry=3.*3 outputs of n=5"),
        (ValueError, lambda: convnet.field_inside([Conv(1, 1, padding=2)], 5, 0), "padding only"),
    ],
)
def test_errors_quote_what_was_given(error, call, words):
    with pytest.raises(error, match=words):
        call()
