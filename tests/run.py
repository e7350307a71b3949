"""Run every check and end with one line per check: python -m tests.run [name ...].

A failing check does not stop the ones after it. Names on the command line run those checks only.
Beside the seconds that a check took stand those that its processes kept a processor busy: these
are nearly the same on a machine that does something else besides.
"""

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from book.setup.node import node_environment

ROOT = Path(__file__).resolve().parents[1]
PYTEST = ["-m", "pytest", "-p", "no:cacheprovider", "--durations=10", "--durations-min=1"]
# A file's tests in one process: what they share (a page, a copy, a small site) is made once.
BY_FILE = ["-n", "2", "--dist", "loadfile"]
JUPYTER_BOOK = ["jupyter-book", "build", ".", "-n", "-W", "--keep-going"]
NPM_RUN = ["-m", "book.setup.node", "npm", "--prefix", "book/web", "run", "--silent"]
NOTEBOOKS = ["book/ko", "book/en"]
# Four processes share two processors: threads that wait for each other would keep them from work.
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
LONGEST = 45 * 60  # seconds that a check may take; more is a hang, and the others shall be heard
NBVAL = [
    "--nbval",
    "--nbval-current-env",
    "--nbval-cell-timeout=60",
    "--nbval-sanitize-with=book/notebooks/nbval_sanitize.cfg",
]


class Check(NamedTuple):
    """A name to type and the command behind it: a program of .venv, or "-m" for its Python.

    `after` names checks that this one waits for, where they are run too.
    """

    name: str
    command: list
    keeps_tree_clean: bool = False
    after: tuple = ()


class Result(NamedTuple):
    """How a check went: seconds by the clock, and seconds of all processors together."""

    name: str
    passed: bool
    seconds: float
    busy: float


# What may use the executed chapters, the scripts or the pages that it leaves.
BUILT = ("site-build",)
# Two at a time: what one leaves idle, waiting for a kernel or for a frame, the other takes.
CHECKS = [
    Check("format", ["-m", "ruff", "format", "--check", "."]),
    Check("lint", ["-m", "ruff", "check", "."]),
    Check("checks", ["-m", "book.checks"]),
    Check("javascript", [*NPM_RUN, "lint"]),
    Check("types", [*NPM_RUN, "types"]),
    Check("site-build", ["-m", "book.site"]),
    Check("nnlab", [*PYTEST, "-n", "2", "tests/nnlab", "tests/benchmarks"]),
    Check("explorers", [*PYTEST, "-n", "2", "tests/explorers"]),
    Check("site", [*PYTEST, *BY_FILE, "tests/site"], after=BUILT),
    Check("notebooks", [*PYTEST, "-n", "2", "tests/notebooks"], after=BUILT),
    # Any other way of sharing out would split a notebook between two kernels.
    Check("nbval", [*PYTEST, *NBVAL, *BY_FILE, *NOTEBOOKS], after=BUILT),
    Check("jupyter-book", JUPYTER_BOOK, keeps_tree_clean=True, after=BUILT),
    Check("book", [*PYTEST, *BY_FILE, "tests/book"], after=BUILT),
    Check("project", [*PYTEST, *BY_FILE, "tests/project"], after=BUILT),
]


def environment():
    """Return this process's environment with .venv's programs and node first on the PATH."""
    environ = node_environment() | ONE_THREAD
    scripts = str(Path(sys.executable).parent)
    environ["PATH"] = os.pathsep.join([scripts, environ["PATH"]])
    return environ


def hear_interrupts():
    """Let Ctrl+C reach the checks, some of which send it to what they have started.

    A shell lets what it starts with `&` ignore it, and so would all that comes of that.
    """
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


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


def run(check, environ, output=None):
    """Run `check`, its output going to the terminal or to the file `output`; return its result.

    Every exit status but 0 is a failure, also pytest's 5: no test was found. So is a check that is
    not over after LONGEST seconds; it is ended.
    """
    before = working_tree() if check.keeps_tree_clean else None
    command = [sys.executable] if check.command[0] == "-m" else []
    streams = {"stdin": subprocess.DEVNULL, "stdout": output, "stderr": output}
    start = time.monotonic()
    process = subprocess.Popen(command + check.command, cwd=ROOT, env=environ, **streams)
    end = threading.Timer(LONGEST, process.kill)
    end.start()
    _, status, used = os.wait4(process.pid, 0)
    end.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.monotonic() - start
    if seconds > LONGEST:
        print(f"{check.name} was ended: it took more than {LONGEST} s.", file=output, flush=True)
    passed = process.returncode == 0 and not (check.keeps_tree_clean and leaves_files(before))
    return Result(check.name, passed, seconds, used.ru_utime + used.ru_stime)


def run_aside(check, environ):
    """Run `check` beside another, and print what it says in one piece at its end."""
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as output:
        result = run(check, environ, output)
        output.seek(0)
        print(f"\n--- {check.name} ---\n{output.read()}", end="", flush=True)
    return result


def run_all(checks, environ):
    """Run `checks` two at a time, each once what it comes after is over; return the results.

    One alone says what it says at once, the others in one piece at their ends.
    """
    if len(checks) == 1:
        return [run(checks[0], environ)]
    lanes = _Lanes(checks, environ)
    with ThreadPoolExecutor(2) as two:
        for lane in [two.submit(lanes.work) for _ in range(2)]:
            lane.result()
    return [lanes.results[number] for number in range(len(checks))]


class _Lanes:
    """Checks that wait, and what came of those that are over, {place in the list: Result}."""

    def __init__(self, checks, environ):
        self.checks, self.environ, self.results = checks, environ, {}
        self.waiting, self.open = [*range(len(checks))], [check.name for check in checks]
        self.changed = threading.Condition()

    def work(self):
        """Run one check after the other until none waits."""
        while (number := self._take()) is not None:
            check = self.checks[number]
            try:
                self.results[number] = run_aside(check, self.environ)
            finally:
                with self.changed:
                    self.open.remove(check.name)
                    self.changed.notify_all()

    def _take(self):
        with self.changed:
            self.changed.wait_for(lambda: not self.waiting or self._next() is not None)
            if not self.waiting:
                return None
            self.waiting.remove(number := self._next())
            self.changed.notify_all()
            begun = len(self.checks) - len(self.waiting)
            print(f"=== {self.checks[number].name} ({begun} of {len(self.checks)}) ===", flush=True)
            return number

    def _next(self):
        ready = (n for n in self.waiting if not {*self.checks[n].after} & {*self.open})
        return next(ready, None)


def summary(results):
    """Return the closing lines: one per check, then `N passed, N failed`."""
    lines = [
        f"{one.name:<14}{_word(one):<8}{one.seconds:7.1f} s {one.busy:8.1f} s busy"
        for one in results
    ]
    passed = sum(one.passed for one in results)
    return "\n".join(["", *lines, f"{passed} passed, {len(results) - passed} failed"])


def _word(result):
    return "ok" if result.passed else "FAILED"


def main(names):
    """Run the checks called `names`, or all, and return the exit status or a message."""
    known = {check.name: check for check in CHECKS}
    unknown = [name for name in names if name not in known]
    if unknown:
        return f"No check is called {', '.join(unknown)}. There are: {', '.join(known)}."
    checks = [check for check in CHECKS if not names or check.name in names]
    hear_interrupts()
    results = run_all(checks, environment())
    print(summary(results), flush=True)
    return 0 if all(one.passed for one in results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
