"""Chapter 6's gradients by a built Jacobian and without one: one thread, medians, as a ratio.

`python -m benchmarks.jacobians` times the very functions that the chapter compares (its cell that
makes `ways`); both ways' gradients are compared before they are timed. The chapter itself prints
memory, which is the same on every machine.
"""

import sys

import nbformat
import numpy as np
from threadpoolctl import threadpool_limits

from benchmarks import report
from benchmarks.graph import measure
from book.source.chapters import ROOT

CHAPTER = ROOT / "book" / "en" / "06-vector-backprop.ipynb"
ROUNDS, CALLS = 41, {"built": 3, "product": 100}
LEAST = 10  # times as long by way of the table


def chapter_ways(notebook):
    """Return the chapter's {name: (with table, without)} from a notebook.

    Raises LookupError unless exactly one of its cells makes `ways`.
    """
    cells = [c.source for c in notebook.cells if c.cell_type == "code" and "\nways = " in c.source]
    if len(cells) != 1:
        raise LookupError(f"{len(cells)} cells of the notebook make `ways`, not 1.")
    space = {"np": np}
    exec(cells[0], space)
    return space["ways"]


def row(name, built, product):
    """Compare one gradient's two ways, then time them."""
    np.testing.assert_allclose(product(), built(), 1e-9, 1e-9, err_msg=name)
    times = measure({"built": built, "product": product}, ROUNDS, CALLS)
    ratio = times["built"] / times["product"]
    found = {"name": name, "built_us": times["built"], "product_us": times["product"]}
    return found | {"ratio": ratio, "target": f">={LEAST}", "met": ratio >= LEAST}


def run():
    """Return a row for each gradient of the chapter."""
    with threadpool_limits(1):
        ways = chapter_ways(nbformat.read(CHAPTER, as_version=4))
        return [row(name, *both) for name, both in ways.items()]


def table(rows):
    """Lay out what `run` returns; the ratio is table / product."""
    lines = [
        f"{'us per gradient':16} {'Jacobian built':>14} {'product':>8} | {'ratio':>6} | target"
    ]
    for r in rows:
        lines.append(
            f"{r['name']:16} {r['built_us']:14.1f} {r['product_us']:8.2f} | {r['ratio']:6.1f} |"
            f" {r['target']} {'met' if r['met'] else 'MISSED'}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(report.tell(run(), table))
