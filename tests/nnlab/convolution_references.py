"""What the convolution tests compare with."""

import numpy as np
import torch

TORCH = {
    1: torch.nn.functional.conv1d,
    2: torch.nn.functional.conv2d,
    3: torch.nn.functional.conv3d,
}


def close(ours, theirs, tolerance=1e-12):
    """Fail unless shape and type agree and the largest difference is at most `tolerance`."""
    ours, theirs = np.asarray(ours), np.asarray(theirs)
    assert ours.shape == theirs.shape, f"shapes {ours.shape} and {theirs.shape}"
    assert ours.dtype == theirs.dtype, f"types {ours.dtype} and {theirs.dtype}"
    worst = np.max(np.abs(ours - theirs))
    assert worst <= tolerance, f"differs by {worst}"


def by_torch(x, w, **how):
    """torch's correlation of one channel."""
    batch = [torch.from_numpy(a.copy())[None, None] for a in (x, w)]
    return TORCH[x.ndim](*batch, **how)[0, 0].numpy()


def by_shifts(x, w, stride=1, padding=0, dilation=1):
    """Correlation as a sum of shifted inputs, one for each entry of the kernel.

    In float64 or int64, for any number of axes.
    """
    x = np.pad(x, padding)
    sizes = [
        (n - dilation * (k - 1) - 1) // stride + 1 for n, k in zip(x.shape, w.shape, strict=True)
    ]
    y = np.zeros(sizes, np.result_type(x, w))
    for entry in np.ndindex(*w.shape):
        firsts = [e * dilation for e in entry]
        ends = [first + (n - 1) * stride + 1 for first, n in zip(firsts, sizes, strict=True)]
        y += w[entry] * x[tuple(map(slice, firsts, ends, [stride] * w.ndim))]
    return y
