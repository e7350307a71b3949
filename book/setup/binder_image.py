"""What Binder's image would be: its Dockerfile, rendered by repo2docker without Docker.

repo2docker 2026.4 takes binder/ in place of the repository's top level, makes a conda environment
with the Python of binder/runtime.txt and JupyterLab, copies the repository, then lets pip install
binder/requirements.txt (after the copy, because `-e ./code` names a local path) and runs postBuild.
"""

import re
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

from packaging.utils import canonicalize_name

from book.setup.pins import closure, project_constraints, read_pins

ROOT = Path(__file__).resolve().parents[2]
BINDER = ROOT / "binder"


def dockerfile(folder=ROOT):
    """Return the Dockerfile that repo2docker makes of `folder`, as text."""
    render = [sys.executable, "-m", "repo2docker", "--no-build", "--debug", "."]
    return subprocess.run(render, cwd=folder, check=True, capture_output=True, text=True).stdout


def image_packages(python="3.11"):
    """Return the names of the packages that the image holds before pip runs."""
    lock = f"repo2docker/buildpacks/conda/environment.py-{python}-linux-64.lock"
    text = Path(distribution("jupyter-repo2docker").locate_file(lock)).read_text()
    found = re.findall(r"/([^/]+)-[^-/]+-[^-/]+\.conda", text)
    return {canonicalize_name(name) for name in found}


def expected_pins():
    """Return the names that binder/requirements.txt has to pin.

    Its direct ones and what they bring along, but for what the image holds: JupyterLab's own set
    (IPython, traitlets, tornado ...) belongs together and stays as repo2docker chose it. What torch
    brings with CUDA is left out too: Binder has the CPU build, this machine may have the other.
    """
    direct = read_pins((BINDER / "requirements.txt").read_text().partition("# Brought")[0])
    brought = set(closure(direct.values())) - image_packages() - set(project_constraints())
    return sorted(brought | set(direct))
