"""correlate2d beside torch, scipy.signal and scipy.ndimage: one thread, one run, medians.

`python -m benchmarks.convolution` prints a table and ends with 1 if a target is missed. Every
contender's answer is compared with the others' before it is timed. SciPy knows no stride: with a
stride above 1 it computes every place and throws the rest away, as a user of it must.
"""

import itertools
import statistics
import sys
import time

import numpy as np
import scipy.ndimage
import scipy.signal
import torch
from nnlab.convolution import correlate2d
from threadpoolctl import threadpool_limits

from benchmarks import report

SIZES, KERNELS, STRIDES = (28, 128, 512), (3, 7), (1, 2, 3)
TYPES = ("float64", "float32")
REPEATS = {28: 60, 128: 21, 512: 9}  # interleaved rounds; the median of each contender counts
CALLS = {
    28: 20,
    128: 3,
    512: 1,
}  # calls timed together in a round, so that the clock's ticks vanish
TARGETS = {28: {"torch": 5.0, "scipy": 1.5}, 512: {"torch": 2.5, "scipy": 1.0}}  # ours / theirs


def by_torch(x, w, stride):
    """torch.nn.functional.conv2d with the reshaping that a NumPy user needs around it."""
    x, w = torch.from_numpy(x)[None, None], torch.from_numpy(w)[None, None]
    return torch.nn.functional.conv2d(x, w, stride=stride)[0, 0].numpy()


def by_scipy(x, w, stride):
    return scipy.signal.correlate2d(x, w, "valid")[::stride, ::stride]


def by_ndimage(x, w, stride):
    """ndimage always keeps the size: cut the border off to have the same places."""
    edge = len(w) // 2
    whole = scipy.ndimage.correlate(x, w, mode="constant")
    return whole[edge:-edge:stride, edge:-edge:stride]


CONTENDERS = {"ours": correlate2d, "torch": by_torch, "scipy": by_scipy, "ndimage": by_ndimage}


def agree(x, w, stride):
    """Raise AssertionError if any contender computes something else."""
    tolerance = 1e-12 if x.dtype == np.float64 else 1e-5
    expected = by_scipy(x, w, stride)
    for name, contender in CONTENDERS.items():
        y = contender(x, w, stride)
        np.testing.assert_allclose(y, expected, tolerance, tolerance, err_msg=name)


def measure(x, w, stride, repeats, calls):
    """Return the median microseconds per call of each contender, timed in turns."""
    times = {name: [] for name in CONTENDERS}
    for _ in range(repeats):
        for name, contender in CONTENDERS.items():
            start = time.perf_counter()
            for _ in range(calls):
                contender(x, w, stride)
            times[name].append((time.perf_counter() - start) / calls * 1e6)
    return {name: statistics.median(some) for name, some in times.items()}


def row(kind, size, kernel, stride):
    """Measure one case; `target` and `met` are None where none is set (128x128)."""
    rng = np.random.default_rng(0)
    x = rng.uniform(-1, 1, (size, size)).astype(kind)
    w = rng.uniform(-1, 1, (kernel, kernel)).astype(kind)
    agree(x, w, stride)
    times = measure(x, w, stride, REPEATS[size], CALLS[size])
    ratios = {name: times["ours"] / times[name] for name in ("torch", "scipy", "ndimage")}
    target = TARGETS.get(size)
    return (
        {"name": f"correlate2d {kind}", "size": size, "kernel": kernel, "stride": stride}
        | {f"{name}_us": some for name, some in times.items()}
        | {f"ratio_{name}": ratio for name, ratio in ratios.items()}
        | {"target": target and " ".join(f"{name}<={most}" for name, most in target.items())}
        | {"met": target and all(ratios[name] <= most for name, most in target.items())}
    )


def run():
    """Measure all cases on one thread; return one dict per case, in the order of the table."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with threadpool_limits(1):
            return [row(*case) for case in itertools.product(TYPES, SIZES, KERNELS, STRIDES)]
    finally:
        torch.set_num_threads(threads)


def table(rows):
    """Lay out what `run` returns; ratios are ours / theirs, below 1 is faster."""
    lines = [
        f"{'us per call':20} {'size':>7} {'k':>2} {'s':>2} {'ours':>7} {'torch':>7} {'scipy':>7}"
        f" {'ndimage':>7} | {'/torch':>6} {'/scipy':>6} {'/ndim':>6} | target"
    ]
    for r in rows:
        goal = f"{r['target']} {'met' if r['met'] else 'MISSED'}" if r["target"] else "-"
        lines.append(
            f"{r['name']:20} {r['size']:3}x{r['size']:<3} {r['kernel']:2} {r['stride']:2}"
            f" {r['ours_us']:7.0f} {r['torch_us']:7.0f} {r['scipy_us']:7.0f} {r['ndimage_us']:7.0f}"
            f" | {r['ratio_torch']:6.2f} {r['ratio_scipy']:6.2f} {r['ratio_ndimage']:6.2f} | {goal}"
        )
    return "\n".join(lines)


def main():
    return report.tell(run(), table)


if __name__ == "__main__":
    sys.exit(main())
