"""Find the checks, run them all, and say every problem of every one."""

import importlib
import pkgutil
import time
import traceback

from book import checks
from book.source.chapters import ChapterError


def names():
    """Return the names of all checks, in alphabetical order."""
    found = pkgutil.iter_modules(checks.__path__)
    return sorted(module.name for module in found if not module.name.startswith("_"))


def problems_of(name):
    """Run the check `name` and return its problems; what it raises is a problem too."""
    try:
        check = importlib.import_module(f"{checks.__name__}.{name}")
        if not callable(getattr(check, "problems", None)):
            return [f"{check.__file__} is no check: it has no function problems()."]
        return list(check.problems())
    except ChapterError as error:  # says where, and what to do
        return [str(error)]
    except Exception:
        return [f"the check itself failed.\n{traceback.format_exc().rstrip()}"]


def run(chosen):
    """Run the checks in `chosen`, print their problems, each once, and return how many.

    A source that cannot be read is met by several checks, which then all stand before it.
    """
    checks_of = {}
    for name in chosen:
        start = time.monotonic()
        problems = problems_of(name)
        said = f"{len(problems)} found" if problems else "ok"
        print(f"{name:<14}{said:<10}{time.monotonic() - start:6.1f} s", flush=True)
        for problem in dict.fromkeys(problems):
            checks_of.setdefault(problem, []).append(name)
    for problem, found_by in checks_of.items():
        print(f"[{', '.join(found_by)}] {problem}")
    return len(checks_of)


def _counted(number, noun):
    return f"{number} {noun}{'' if number == 1 else 's'}"


def main(arguments):
    """Run the checks that are named, or all; return the exit status or a message."""
    known = names()
    if unknown := [name for name in arguments if name not in known]:
        return f"No check is called {', '.join(unknown)}. There are: {', '.join(known)}."
    chosen = [name for name in known if not arguments or name in arguments]
    count = run(chosen)
    print(f"{_counted(len(chosen), 'check')}, {_counted(count, 'problem')}")
    return 1 if count else 0
