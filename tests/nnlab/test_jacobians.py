"""Sizes of Jacobians, counted on Jacobians that torch builds."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab.jacobians import LAYERS, in_units, jacobian_size


def built(units, batch, layer):
    """Return the Jacobian of a layer, (outputs, inputs), built by torch from rows of samples."""
    matrix = torch.full((units, units), 0.5)
    layers = {"elementwise": torch.tanh, "product": lambda x: x @ matrix.T}
    jacobian = torch.autograd.functional.jacobian(layers[layer], torch.ones(batch, units))
    return jacobian.reshape(batch * units, batch * units)


@pytest.mark.parametrize("layer", LAYERS)
@given(units=st.integers(1, 6), batch=st.integers(1, 4))
@settings(max_examples=15, deadline=None)
def test_sizes_are_those_of_the_jacobian_that_torch_builds(layer, units, batch):
    size, jacobian = jacobian_size(units, batch, layer), built(units, batch, layer)
    assert jacobian.shape == (size.side, size.side)
    assert jacobian.numel() == size.entries
    assert jacobian.count_nonzero() == size.nonzero
    assert jacobian.element_size() * jacobian.numel() == size.bytes


@pytest.mark.parametrize("layer", LAYERS)
def test_what_is_kept_rebuilds_the_jacobian(layer):
    jacobian = built(3, 2, layer)
    if layer == "elementwise":
        kept = jacobian.diagonal()
        rebuilt = torch.diag(kept)
    else:
        kept = jacobian[:3, :3]
        rebuilt = torch.block_diag(kept, kept)
    assert torch.equal(rebuilt, jacobian)
    size = jacobian_size(3, 2, layer)
    assert kept.numel() == size.kept and size.kept_bytes == 4 * size.kept


def test_the_notes_layer_by_hand():
    one, batch = jacobian_size(4096), jacobian_size(4096, 100)
    assert one.entries == 4096 * 4096 and in_units(one.bytes) == (64, "MiB")
    assert batch.side == 409_600 and in_units(batch.bytes) == (625, "GiB")
    assert batch.bytes == 100**2 * one.bytes  # not 100 times
    assert in_units(batch.kept_bytes) == (1.5625, "MiB")


@pytest.mark.parametrize(
    ("size", "shown"),
    [(0, (0, "B")), (1023, (1023, "B")), (1024, (1, "KiB")), (5 * 2**50, (5120, "TiB"))],
)
def test_units_go_by_1024(size, shown):
    assert in_units(size) == shown


@pytest.mark.parametrize(
    ("arguments", "quoted"),
    [
        ({"units": 0}, "units=0"),
        ({"units": 2.5}, "units=2.5"),
        ({"units": 4, "batch": -1}, "batch=-1"),
        ({"units": 4, "layer": "relu"}, "layer='relu' is not known; try one of 'elementwise'"),
    ],
)
def test_bad_input_is_quoted(arguments, quoted):
    with pytest.raises((TypeError, ValueError), match=quoted):
        jacobian_size(**arguments)
    with pytest.raises(ValueError, match="size=-1"):
        in_units(-1)


def test_numbers_too_large_for_numpy_are_counted():
    assert jacobian_size(10**12, 10).entries == 10**26 > np.iinfo(np.int64).max
