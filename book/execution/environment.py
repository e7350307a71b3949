"""The environment of a kernel, free of what differs from one machine to the next.

Matplotlib and IPython get folders of their own: a reader's own settings do not reach a chapter,
and a home that cannot be written, or has no font cache yet, makes no cell say so.
"""

import os
import subprocess
import sys
from importlib.metadata import version

from book.source.chapters import ROOT

FOLDER = ROOT / "_build" / "kernel"
# Hash order, threads, dates, one's own backend.
_FIXED = {
    "COLUMNS": "80",
    "TZ": "UTC",
    "MPLBACKEND": "module://matplotlib_inline.backend_inline",
    "PYTHONHASHSEED": "0",
    "SOURCE_DATE_EPOCH": "0",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "PYDEVD_DISABLE_FILE_VALIDATION": "1",
}
# By these, too, a reader's own settings would reach a chapter; an empty one counts as not given.
_EMPTIED = dict.fromkeys(("MATPLOTLIBRC", "PYTHONOPTIMIZE", "PYTHONSTARTUP", "PYTHONWARNINGS"), "")


def kernel_environment(folder=FOLDER):
    """Return the variables that a kernel gets on top of this process's own."""
    return (
        _FIXED
        | _EMPTIED
        | {
            "MPLCONFIGDIR": str(folder / "matplotlib"),
            "IPYTHONDIR": str(folder / "ipython"),
        }
    )


def warm(folder=FOLDER):
    """Let Matplotlib look for the machine's fonts now: in a cell it would say that it takes long.

    Does nothing if this has been done for the installed Matplotlib. Raises RuntimeError with what
    Python says where Matplotlib cannot be imported.
    """
    stamp = folder / f"fonts-of-matplotlib-{version('matplotlib')}"
    if stamp.exists():
        return
    for name in ("matplotlib", "ipython"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    environ = os.environ | kernel_environment(folder)
    command = [sys.executable, "-c", "import matplotlib.font_manager"]
    said = subprocess.run(command, env=environ, capture_output=True, encoding="utf-8")
    if said.returncode:
        raise RuntimeError(f"{said.stderr}Matplotlib cannot be imported: run `make serve` again.")
    stamp.touch()


if __name__ == "__main__":
    warm()
