"""What each chapter takes of a class's server: processor seconds and memory of its kernel.

`python -m benchmarks.kernels [chapter ...]`. Each English notebook runs from top to bottom in a
kernel of its own; the Korean one runs the same code. Other load on the machine does not count, as
these are the seconds for which the kernel itself computed; the memory is the most it ever held.
"""

import asyncio
import re
import sys

import nbformat
from nbformat.v4 import new_code_cell, new_notebook
from tqdm import tqdm

from benchmarks import report
from book.execution import kernel
from book.source.chapters import ROOT

MOST_SECONDS = 20
MOST_MEGABYTES = {False: 120, True: 350}  # without and with torch
# The least that a kernel with torch can take: what a chapter draws with, and one backward pass.
FLOOR = """import matplotlib.pyplot, ipywidgets, anywidget, torch
at = torch.ones(3, requires_grad=True)
(at @ at).backward()"""
# VmHWM, not getrusage, whose maximum begins with that of the process that forked.
ASK = """import re as _re, sys as _sys, time as _time
_most = _re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())[1]
print(_time.process_time(), _most, "torch" in _sys.modules)"""


def taken(notebook, folder):
    """Run a notebook's code in a fresh kernel; return (seconds, MB, whether torch was loaded).

    Only where there is a /proc, as on Linux. Raises as book.execution.kernel.run.
    """
    code = [new_code_cell(cell.source) for cell in notebook.cells if cell.cell_type == "code"]
    run = new_notebook(cells=[*code, new_code_cell(ASK)])
    asyncio.run(kernel.run(run, folder, ROOT))
    seconds, most, torch = re.split(r"\s+", run.cells[-1].outputs[0].text.strip())
    return float(seconds), int(most) / 1024, torch == "True"


def row_of(name, notebook, folder=ROOT / "book" / "en"):
    seconds, megabytes, torch = taken(notebook, folder)
    met = seconds < MOST_SECONDS and megabytes < MOST_MEGABYTES[torch]
    return {"name": name, "seconds": seconds, "MB": megabytes, "torch": torch, "met": met}


def run(only=()):
    """Return a row for each chapter, or for those in `only`, and for a kernel with bare torch."""
    paths = [p for p in sorted(ROOT.glob("book/en/*.ipynb")) if not only or p.stem in only]
    notebooks = {path.stem: nbformat.read(path, as_version=4) for path in paths}
    notebooks["bare torch"] = new_notebook(cells=[new_code_cell(FLOOR)])
    return [row_of(*one) for one in tqdm(notebooks.items(), disable=None)]


def table(rows):
    """Lay out what `run` returns, with the targets."""
    bare, trains = MOST_MEGABYTES.values()
    lines = [f"{'kernel':30} {f's (< {MOST_SECONDS})':>9} {f'MB (< {bare}, torch {trains})':>22}"]
    for row in rows:
        said = f"{row['name']:30} {row['seconds']:9.1f} {row['MB']:22.0f}"
        said += "  torch" if row["torch"] else ""
        lines.append(said if row["met"] else f"{said}  missed")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(report.tell(run(sys.argv[1:]), table))
