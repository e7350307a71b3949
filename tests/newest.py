"""Run nnlab's tests with the newest packages that it allows: python -m tests.newest.

The course is tested with pinned versions; a reader's own Python, or Colab's, has others. These come
into an environment of their own, _build/newest, with nnlab as a wheel, not in place.
"""

import subprocess
import sys

from book.setup.steps import ROOT

FOLDER = ROOT / "_build" / "newest"
TOOLS = ("pytest", "pytest-timeout", "hypothesis", "pyyaml")
# Not the filter that makes warnings errors: what a new version warns of is to be read, not to fail.
PYTEST = ("-p", "no:cacheprovider", "-W", "default", "--durations=5", "tests/nnlab")


def commands(folder=FOLDER):
    """Return the commands that make the environment, fill it, say what is in it, and test."""
    python = folder / "bin" / "python"
    pip = [python, "-m", "pip", "--disable-pip-version-check"]
    return [
        [sys.executable, "-m", "venv", "--clear", folder],
        [*pip, "install", "--quiet", f"{ROOT / 'code'}[notebooks]", *TOOLS],
        [*pip, "list", "--format=freeze"],
        [python, "-m", "pytest", *PYTEST],
    ]


def main():
    """Run them until one fails; return its exit status, or 0."""
    for command in commands():
        status = subprocess.run([str(part) for part in command], cwd=ROOT).returncode
        if status:
            print(f"[newest] {' '.join(map(str, command[1:4]))} failed.", file=sys.stderr)
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main())
