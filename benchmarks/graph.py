"""nnlab.graph beside micrograd and torch: one thread, one run, interleaved medians.

`python -m benchmarks.graph` prints a table and ends with 1 if a target is missed. Every
contender's value and gradients are compared with the others' before it is timed. The
contenders are in `graph_contenders`.
"""

import statistics
import subprocess
import sys
import time

import numpy as np
import torch
from threadpoolctl import threadpool_limits

from benchmarks import report
from benchmarks.graph_contenders import nets, neurons

# Rounds, and calls timed together in a round. micrograd takes seconds per call of the net.
NEURON_ROUNDS, NEURON_CALLS = 41, 200
NET_ROUNDS, NET_CALLS = 3, {"micrograd": 1, "nodes": 30, "compiled": 30, "torch": 30}
IMPORT_ROUNDS = 7
MOST_SECONDS, MOST_MB = 0.1, 15


def agree(contenders):
    """Raise AssertionError if any contender computes something else."""
    (first, expected), *others = [(name, flat(f())) for name, f in contenders.items()]
    for name, found in others:
        message = f"{name} and {first}"
        np.testing.assert_allclose(found, expected, 1e-9, 1e-9, err_msg=message)


def flat(result):
    value, gradients = result
    return [value, *np.concatenate([np.ravel(g) for g in gradients])]


def measure(contenders, rounds, calls):
    """Return the median microseconds per call of each contender, timed in turns."""
    times = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, contender in contenders.items():
            start = time.perf_counter()
            for _ in range(calls[name]):
                contender()
            times[name].append((time.perf_counter() - start) / calls[name] * 1e6)
    return {name: statistics.median(some) for name, some in times.items()}


def row(name, ours, peer, times, least):
    """One comparison: the peer's time / ours must be at least `least`."""
    ratio = times[peer] / times[ours]
    return {
        "name": name, "ours": ours, "peer": peer, "ours_us": times[ours], "peer_us": times[peer],
        "times_faster": ratio, "target": f">={least:g}", "met": ratio >= least,
    }  # fmt: skip


IMPORT = """
import os, resource, sys, time, numpy
def used():  # bytes; where there is no /proc, the peak
    try:
        return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
before, start = used(), time.perf_counter()
import nnlab, nnlab.graph
print(time.perf_counter() - start, (used() - before) / 2**20, "torch" in sys.modules)
"""


def imports():
    """Import nnlab and nnlab.graph in fresh interpreters that have numpy: seconds, MB, torch?"""
    runs = [subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, text=True,
                           check=True).stdout.split() for _ in range(IMPORT_ROUNDS)]  # fmt: skip
    seconds, mb = (statistics.median(float(run[i]) for run in runs) for i in (0, 1))
    with_torch = any(run[2] == "True" for run in runs)
    return {
        "name": "import nnlab, nnlab.graph beyond numpy", "seconds": seconds, "mb": mb,
        "torch": with_torch, "target": f"<{MOST_SECONDS} s, <{MOST_MB} MB, no torch",
        "met": seconds < MOST_SECONDS and mb < MOST_MB and not with_torch,
    }  # fmt: skip


def compare():
    """Measure the neuron and the net; return one dict per comparison."""
    contenders = neurons()
    agree(contenders)
    times = measure(contenders, NEURON_ROUNDS, dict.fromkeys(contenders, NEURON_CALLS))
    rows = [row("sigmoid neuron", "compiled", "micrograd", times, 10)]
    rows += [row("sigmoid neuron", "nodes", "micrograd", times, 1)]
    contenders = nets()
    agree(contenders)
    times = measure(contenders, NET_ROUNDS, NET_CALLS)
    for ours in ("nodes", "compiled"):
        rows += [row("2-16-16-1 net, 100 points", ours, "micrograd", times, 300)]
        rows += [row("2-16-16-1 net, 100 points", ours, "torch", times, 1 / 20)]
    return rows


def run():
    """Measure all on one thread; return one dict per comparison, in the order of the table."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with threadpool_limits(1):
            return [*compare(), imports()]
    finally:
        torch.set_num_threads(threads)


def table(rows):
    """Lay out what `run` returns; above 1 is faster than the peer."""
    lines = [f"{'forward + backward, us':26} {'ours':>18} {'peer':>22} | times faster | target"]
    for r in rows[:-1]:
        ours, peer = (f"{r[k]} {r[f'{k}_us']:9.2f}" for k in ("ours", "peer"))
        verdict = "met" if r["met"] else "MISSED"
        lines.append(
            f"{r['name']:26} {ours:>18} {peer:>22} | {r['times_faster']:12.2f} |"
            f" {r['target']} {verdict}"
        )
    r = rows[-1]
    lines.append(
        f"{r['name']}: {r['seconds']:.3f} s, {r['mb']:.1f} MB, torch loaded: {r['torch']}"
        f" | {r['target']} {'met' if r['met'] else 'MISSED'}"
    )
    return "\n".join(lines)


def main():
    return report.tell(run(), table)


if __name__ == "__main__":
    sys.exit(main())
