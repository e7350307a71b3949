"""How long each chapter's notebook runs from top to bottom, and how much each page weighs.

`python -m benchmarks.chapters`. The notebooks run in fresh kernels, as a reader's "Run all" does;
the pages are those of the built site, compressed as a web server sends them.
"""

import asyncio
import gzip
import subprocess
import sys
import time

import nbformat
from tqdm import tqdm

from book.execution import kernel
from book.source.chapters import ROOT

MOST_SECONDS, MOST_KILOBYTES = 20, 150


def seconds_of(path):
    """Run a notebook in a kernel of its own; return the seconds, start of the kernel included."""
    notebook = nbformat.read(path, as_version=4)
    start = time.monotonic()
    asyncio.run(kernel.run(notebook, path.parent, ROOT))  # this Python's, as at a build
    return time.monotonic() - start


def kilobytes_of(page):
    """Return the size of a page with all that is in it, compressed, in kB."""
    return len(gzip.compress(page.read_bytes(), 6)) / 1000


def run():
    """Return one row for each chapter in each language."""
    subprocess.run([sys.executable, "-m", "book.site"], cwd=ROOT, check=True)
    return [row_of(path) for path in tqdm(sorted(ROOT.glob("book/??/*.ipynb")), disable=None)]


def row_of(path):
    language, name = path.parent.name, path.stem
    seconds = seconds_of(path)
    kilobytes = kilobytes_of(ROOT / "_build" / "site" / language / f"{name}.html")
    met = seconds < MOST_SECONDS and kilobytes < MOST_KILOBYTES
    return {"name": f"{language}/{name}", "seconds": seconds, "kB": kilobytes, "met": met}


def table(rows):
    """Lay out what `run` returns, with the targets."""
    lines = [f"{'chapter':20} {f's (< {MOST_SECONDS})':>9} {f'kB (< {MOST_KILOBYTES})':>11}"]
    for row in rows:
        line = f"{row['name']:20} {row['seconds']:9.1f} {row['kB']:11.0f}"
        lines.append(line if row["met"] else f"{line}  missed")
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(run()))
