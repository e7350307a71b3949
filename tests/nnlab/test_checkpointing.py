"""walk_back_from_marks: torch's gradients, whatever is kept, and the counts by hand."""

import numpy as np
import pytest
import torch
from nnlab.checkpointing import walk_back_from_marks

LAYERS = np.random.default_rng(0).normal(size=(6, 4, 4)) / 2
H = np.random.default_rng(1).normal(size=4)


@pytest.mark.parametrize("every", [1, 2, 3, 4, 6, 9])
def test_the_gradients_are_torchs_whatever_is_kept(every):
    matrices = [torch.tensor(matrix, requires_grad=True) for matrix in LAYERS]
    h = torch.tensor(H)
    for matrix in matrices:
        h = torch.tanh(matrix @ h)
    h.square().sum().backward()
    gradients, _, _ = walk_back_from_marks(LAYERS, H, every)
    wanted = [matrix.grad.numpy() for matrix in reversed(matrices)]
    assert np.allclose(gradients, wanted, rtol=1e-12)


@pytest.mark.parametrize(
    ("every", "held", "again"),
    # 1: six inputs and the output. 2: three marks, one vector between, the end. 6: the whole again.
    [(1, 7, 0), (2, 5, 3), (3, 5, 4), (6, 7, 5)],
)
def test_what_is_held_and_computed_again(every, held, again):
    assert walk_back_from_marks(LAYERS, H, every)[1:] == (held, again)


def test_every_is_at_least_1():
    with pytest.raises(ValueError, match="every=0"):
        walk_back_from_marks(LAYERS, H, 0)
