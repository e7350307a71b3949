"""Run nnlab's tests with the newest packages that it allows: python -m tests.newest.

The course is tested with pinned versions; a reader's own Python, or Colab's, has others. These come
into an environment of their own, _build/newest, with nnlab as a wheel, not in place.
"""

import shutil
import subprocess
import sys

from book.setup.steps import ROOT

FOLDER = ROOT / "_build" / "newest"
TOOLS = ("pytest", "pytest-timeout", "hypothesis", "pyyaml")
# Not the filter that makes warnings errors: what a new version warns of is to be read, not to fail.
PYTEST = ("-p", "no:cacheprovider", "-W", "default", "--durations=5", "tests/nnlab")


def commands(folder=FOLDER):
    """Return the commands that make the environment, fill it, say what is in it, and test."""
    python, package = folder / "bin" / "python", copy_of(folder)
    pip = [python, "-m", "pip", "--disable-pip-version-check"]
    return [
        [sys.executable, "-m", "venv", "--clear", folder],
        [*pip, "install", "--quiet", f"{package}[notebooks]", *TOOLS],
        [*pip, "list", "--format=freeze"],
        [python, "-m", "pytest", *PYTEST],
    ]


def copy_of(folder):
    """Return where the package lies for pip, which leaves what it builds beside the sources: what
    a later wheel would find there may be of files that are gone."""
    return folder.with_name(f"{folder.name}-code")


def main():
    """Run them until one fails; return its exit status, or 0."""
    shutil.rmtree(copy_of(FOLDER), ignore_errors=True)
    own = shutil.ignore_patterns("build", "*.egg-info", "__pycache__")
    shutil.copytree(ROOT / "code", copy_of(FOLDER), ignore=own)
    for command in commands():
        status = subprocess.run([str(part) for part in command], cwd=ROOT).returncode
        if status:
            print(f"[newest] {' '.join(map(str, command[1:4]))} failed.", file=sys.stderr)
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main())
