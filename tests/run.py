"""Run every check and end with one line per check: python -m tests.run [name ...].

A failing check does not stop the ones after it. Names on the command line run those checks only.
"""

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from book.setup.node import node_environment

ROOT = Path(__file__).resolve().parents[1]
PYTEST = ["-m", "pytest", "-p", "no:cacheprovider"]
NBVAL = [
    "--nbval",
    "--nbval-current-env",
    "--nbval-cell-timeout=60",
    "--nbval-sanitize-with=book/notebooks/nbval_sanitize.cfg",
]


class Check(NamedTuple):
    """A name to type and the command behind it: a program of .venv, or "-m" for its Python."""

    name: str
    command: list
    keeps_tree_clean: bool = False


CHECKS = [
    Check("format", ["-m", "ruff", "format", "--check", "."]),
    Check("lint", ["-m", "ruff", "check", "."]),
    Check("checks", ["-m", "book.checks"]),
    Check("nnlab", [*PYTEST, "-n", "2", "tests/nnlab", "tests/benchmarks"]),
    Check("explorers", [*PYTEST, "-n", "2", "tests/explorers"]),
    Check("book", [*PYTEST, "-n", "2", "tests/book"]),
    Check("project", [*PYTEST, "-n", "2", "tests/project"]),
    Check("site-build", ["-m", "book.site"]),
    Check("jupyter-book", ["jupyter-book", "build", ".", "-n", "-W", "--keep-going"], True),
    # Any other way of sharing out would split a notebook between two kernels.
    Check("nbval", [*PYTEST, *NBVAL, "-n", "2", "--dist", "loadfile", "book/ko", "book/en"]),
    Check("site", [*PYTEST, "-n", "2", "tests/site"]),
    Check("notebooks", [*PYTEST, "tests/notebooks"]),
]


def environment():
    """Return this process's environment with .venv's programs and node first on the PATH."""
    environ = node_environment()
    scripts = str(Path(sys.executable).parent)
    environ["PATH"] = os.pathsep.join([scripts, environ["PATH"]])
    return environ


def working_tree():
    """Return what git says of changed and new files, None where there is no git clone."""
    try:
        status = ["git", "status", "--porcelain", "--untracked-files=all"]
        said = subprocess.run(status, cwd=ROOT, capture_output=True, text=True)
    except FileNotFoundError:
        return None
    return said.stdout if said.returncode == 0 else None


def leaves_files(before):
    """Print what changed in the working tree since `before`; tell whether anything did."""
    after = working_tree()
    if before is None or after is None:
        print("No git clone here: whether files were left behind was not looked at.")
        return False
    left = sorted(set(after.splitlines()) - set(before.splitlines()))
    if left:
        print("This check left files behind:", *left, sep="\n  ")
    return bool(left)


def passes(check, environ):
    """Run `check`, its output going to the terminal, and tell whether it passed.

    Every exit status but 0 is a failure, also pytest's 5: no test was found.
    """
    before = working_tree() if check.keeps_tree_clean else None
    command = [sys.executable] if check.command[0] == "-m" else []
    ran = subprocess.run(command + check.command, cwd=ROOT, env=environ, stdin=subprocess.DEVNULL)
    return ran.returncode == 0 and not (check.keeps_tree_clean and leaves_files(before))


def run_all(checks, environ):
    """Run `checks` in their order and return a list of (name, passed, seconds)."""
    results = []
    for number, check in enumerate(checks, 1):
        print(f"\n=== {check.name} ({number} of {len(checks)}) ===", flush=True)
        start = time.monotonic()
        passed = passes(check, environ)
        results.append((check.name, passed, time.monotonic() - start))
    return results


def summary(results):
    """Return the closing lines: one per check, then `N passed, N failed`."""
    lines = [
        f"{name:<14}{'ok' if passed else 'FAILED':<8}{seconds:7.1f} s"
        for name, passed, seconds in results
    ]
    passed = sum(1 for _, passed, _ in results if passed)
    return "\n".join(["", *lines, f"{passed} passed, {len(results) - passed} failed"])


def main(names):
    """Run the checks called `names`, or all, and return the exit status or a message."""
    known = {check.name: check for check in CHECKS}
    unknown = [name for name in names if name not in known]
    if unknown:
        return f"No check is called {', '.join(unknown)}. There are: {', '.join(known)}."
    checks = [check for check in CHECKS if not names or check.name in names]
    results = run_all(checks, environment())
    print(summary(results), flush=True)
    return 0 if all(passed for _, passed, _ in results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
