"""nnlab: the numbers, drawings and explorers under every chapter of Fold, Match, Slide.

Imports go one way: numbers -> drawing -> explorers. Importing nnlab itself loads numpy only;
torch, matplotlib and ipywidgets come with the modules that need them.
"""

import os

# The course's arrays are so small that more threads only wait for each other: on two busy cores
# reading 240 letters took up to seven times as long with two. They also change the last bits of
# sums. numpy and torch read this when they are first loaded; what the reader has set stays.
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

from nnlab.language import current_language, use_language  # noqa: E402

__all__ = ["current_language", "use_language"]
__version__ = "0.1.0"
