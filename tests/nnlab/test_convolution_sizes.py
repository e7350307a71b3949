"""Output sizes, dropped entries and padding: against torch, and by counting on one's fingers."""

import math
import subprocess
import sys

import numpy as np
import pytest
import torch
from nnlab.convolution import dropped, output_size, pad, padding_amounts

CASES = [
    (n, k, s)
    for n in range(1, 41)
    for k in range(1, 12)
    for s in range(1, 6)
    if k <= n  # the kernel fits
]


def torch_size(n, k, s=1, **more):
    x, w = torch.zeros(1, 1, n), torch.zeros(1, 1, k)
    return torch.nn.functional.conv1d(x, w, stride=s, **more).shape[-1]


def places(n, k, s, p, d):
    """The first entries of all windows, found by walking, not by a formula."""
    return [start for start in range(0, n + 2 * p, s) if start + d * (k - 1) < n + 2 * p]


def test_output_size_is_torchs_and_the_naive_formula_is_not():
    assert len(CASES) == 1925
    wrong, floored = [], []
    for n, k, s in CASES:
        size = output_size(n, k, stride=s)
        assert size == torch_size(n, k, s) == math.ceil((n - k + 1) / s), (n, k, s)
        naive = (n - (k - 1)) / s
        wrong += [(n, k, s)] if naive != size else []
        floored += [(n, k, s)] if math.floor(naive) != size else []
    print(f"(N-(K-1))/S is wrong in {len(wrong)} of {len(CASES)}, floored in {len(floored)}")
    assert len(wrong) == 1060  # coverage.md E15
    assert len(floored) == 1060  # rounding down mends none of them


def test_output_size_with_padding_and_dilation_by_walking_and_by_torch():
    for n, k, s in CASES[::7]:
        for p, d in [(0, 2), (1, 1), (2, 3), (4, 2)]:
            starts = places(n, k, s, p, d)
            if not starts:
                continue
            assert output_size(n, k, s, p, d) == len(starts)
            assert output_size(n, k, s, p, d) == torch_size(n, k, s, padding=p, dilation=d)
            end = starts[-1] + d * (k - 1)
            assert dropped(n, k, s, p, d) == n + 2 * p - 1 - end < s


def test_the_sizes_of_the_text():
    assert output_size(100, 5) == 100 - 5 + 1 == 96
    assert output_size(100, 5, stride=2) == 95 // 2 + 1 == 48
    assert output_size(100, 6, stride=2) == 94 // 2 + 1 == 48  # naive: 47.5
    assert dropped(100, 5) == 0
    assert dropped(100, 5, stride=2) == 95 % 2 == 1
    assert dropped(100, 6, stride=2) == 94 % 2 == 0
    assert dropped(10, 3, stride=4, padding=1) == (10 + 2 - 3) % 4 == 1
    assert dropped(20, 4, padding="same") == (1 + 20 + 2 - 4) % 1 == 0
    assert dropped(4, 2, stride=3, padding="full") == (1 + 4 + 1 - 2) % 3 == 1


def test_same_keeps_the_size_where_a_number_cannot():  # coverage.md E16
    assert [output_size(20, 4, padding=p) for p in (0, 1, 2, 3)] == [17, 19, 21, 23]
    assert output_size(20, 4, padding="same") == 20
    assert [output_size(20, k, padding=(k - 1) // 2) for k in (1, 3, 5, 7)] == [20] * 4
    for n, k, d in [(20, 4, 1), (3, 7, 1), (9, 2, 3), (5, 3, 2)]:
        assert output_size(n, k, padding="same", dilation=d) == n
        assert output_size(n, k, padding="full", dilation=d) == n + d * (k - 1)


def test_padding_amounts():
    assert padding_amounts(3, 2) == ((2, 2),)
    assert padding_amounts((4, 3), "same") == ((1, 2), (1, 1))  # odd total: the extra at the end
    assert padding_amounts((4, 3), "full", dilation=(1, 2)) == ((3, 3), (4, 4))
    assert padding_amounts((4, 3), "valid") == ((0, 0), (0, 0))
    assert padding_amounts((4, 3), (0, 1)) == ((0, 0), (1, 1))


def test_pad_shows_the_zeros_and_never_shares_memory():
    assert pad([1, 2], 1).tolist() == [0, 1, 2, 0]
    assert pad([1, 2], "same", kernel=4).tolist() == [0, 1, 2, 0, 0]
    assert pad([[1, 2]], "full", kernel=(1, 2), dilation=2).tolist() == [[0, 0, 1, 2, 0, 0]]
    x = np.arange(3)
    assert not np.shares_memory(pad(x, 0), x)


@pytest.mark.parametrize(
    "number", [np.int8(2), np.uint64(2), np.array(2), [2], (2,), np.array([2])]
)
def test_whole_numbers_of_every_make(number):
    assert (
        output_size(9, number, stride=number, padding=number, dilation=number) == (13 - 3) // 2 + 1
    )


def test_the_numbers_need_numpy_only():
    look = (
        "import sys, nnlab.convolution; print({'torch', 'scipy', 'matplotlib'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
