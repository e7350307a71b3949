"""Try nnlab as a wheel installs it: python -m tests.installed.

The wheel is built and its metadata read as an index would; then the unit tests run with it in a new
environment, which has the packages of this one and no nnlab but the wheel's.
"""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.project.bare import bare_environment
from tests.project.copies import copied
from tests.run import PYTEST, ROOT

TESTS = ("tests/nnlab",)
WHERE = "import nnlab; print(nnlab.__file__)"


def build(root, out):
    """Build the wheel of the repository `root` into `out`; return its path.

    Raises CalledProcessError if pip cannot. It leaves files in `root`, so give it a copy.
    """
    command = ["wheel", "--quiet", "--no-deps", "--no-build-isolation", "./code", "-w", str(out)]
    subprocess.run([sys.executable, "-m", "pip", *command], cwd=root, check=True)
    (wheel,) = out.glob("nnlab-*.whl")
    return wheel


def install(wheel, folder):
    """Install the wheel into a new environment in `folder`; return (its Python, its variables)."""
    python, environ = bare_environment(folder)
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", f"{wheel}[notebooks]"], env=environ, check=True
    )
    return python, environ


def main():
    """Return the exit status of the first step that fails, or 0."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        wheel = build(copied(folder / "copy", executed=False), folder / "wheel")
        python, environ = install(wheel, folder)
        for command in (
            ["-m", "twine", "check", "--strict", wheel],
            ["-P", "-c", WHERE],
            [*PYTEST, "-n", "2", *TESTS],
        ):
            if status := subprocess.run([python, *command], cwd=ROOT, env=environ).returncode:
                return status
    return 0


if __name__ == "__main__":
    sys.exit(main())
