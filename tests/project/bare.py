"""A new Python environment with the packages of this one, but without nnlab: no network needed."""

import os
import sysconfig
import venv
from pathlib import Path


def bare_environment(folder):
    """Make it in `folder`; return (its Python program, the environment to run it in).

    The packages are linked to, not installed, so pip leaves them as they are; what it installs goes
    into the new environment. It asks no index, and builds with the setuptools that is there.
    """
    venv.create(folder / "env", symlinks=True)
    packages = folder / "packages"
    packages.mkdir()
    for path in Path(sysconfig.get_path("purelib")).iterdir():
        if "nnlab" not in path.name:
            (packages / path.name).symlink_to(path)
    told = {"PYTHONPATH": str(packages), "PIP_NO_INDEX": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    told |= {"PIP_NO_BUILD_ISOLATION": "0"}  # pip takes the value for that of --build-isolation
    return folder / "env" / "bin" / "python", os.environ | told
