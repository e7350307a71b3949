"""Which tests a changed file can break: those that import it, directly or through others.

The imports are read, not run. What is imported by a name that is only known at run time is told in
BY_NAME. Explorers are found so, and most of what is tested of them is the same test for each: such
tests are asked for by the names of the explorers that a change reaches.
"""

import ast
import functools
import re
from pathlib import Path
from typing import NamedTuple

from nnlab.explorers import homes

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ("book", "code/nnlab", "tests", "benchmarks")
EXPLORERS = "nnlab.explorers"
# Where modules are found and imported by their files: {who imports: what it finds}.
BY_NAME = {
    EXPLORERS: EXPLORERS,
    "book.checks._runner": "book.checks",
    "book.site.build": "book._ext",  # Sphinx imports them, as _config.yml names them
}


def module_of(name):
    """Return the module that the file `name` holds: nnlab.xor for code/nnlab/xor/__init__.py."""
    return (
        name.removeprefix("code/").removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    )


@functools.cache
def modules():
    """Return {module: file} of all Python files of the project."""
    paths = [path for folder in SOURCES for path in (ROOT / folder).rglob("*.py")]
    names = [path.relative_to(ROOT).as_posix() for path in paths]
    return {module_of(name): name for name in names if "node_modules" not in name}


def imported_by(tree):
    """Yield the dotted names that a parsed file may import as modules."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@functools.cache
def imports():
    """Return {module: modules that it imports}, of the project's own."""
    known, found = modules(), {}
    for module, name in known.items():
        tree = ast.parse((ROOT / name).read_text("utf-8"), name)
        wanted = {dotted for one in imported_by(tree) for dotted in _with_packages(one)}
        found[module] = wanted & known.keys()
    for module, package in BY_NAME.items():
        below = {one for one in known if one.startswith(f"{package}.")}
        found[module] = found.get(module, set()) | below
    return found


def _with_packages(dotted):
    parts = dotted.split(".")
    return [".".join(parts[:end]) for end in range(1, len(parts) + 1)]


def held_by(name):
    """Return the modules that a changed file can change: itself, or those beside a data file."""
    if module_of(name) in modules():
        return {module_of(name)}
    for folder in Path(name).parents:
        beside = {m for m, file in modules().items() if Path(file).parent == folder}
        if beside:
            return beside
    return set()


class Tests(NamedTuple):
    """Test files to run whole, and those of which only what is named after an explorer counts."""

    whole: list
    of_explorers: list
    explorers: list


def importers(names):
    """Return the Tests that the changed files `names` can break, themselves among them."""
    changed = [module for name in names for module in held_by(name)]
    reached = _reached(changed, without=EXPLORERS)
    whole = _test_files(reached)
    others = sorted(set(_test_files(_reached(changed))) - set(whole))
    return Tests(whole, others, sorted({f for f in map(_explorer, reached) if f}))


def _reached(changed, without=None):
    """Return the modules that import one of `changed`, directly or not; what the module `without`
    finds by name does not count as imported by it."""
    backwards = {}
    for module, wanted in imports().items():
        for one in wanted:
            if module != without or not one.startswith(f"{module}."):
                backwards.setdefault(one, set()).add(module)
    reached, waiting = set(), list(changed)
    while waiting:
        module = waiting.pop()
        if module not in reached:
            reached.add(module)
            waiting += backwards.get(module, ())
    return reached


def _test_files(reached):
    files = [modules()[module] for module in reached if module in modules()]
    return sorted(name for name in files if Path(name).name.startswith("test_"))


def _explorer(module):
    """Return the folder of the explorer that `module` belongs to, None for any other module."""
    found = re.match(r"nnlab\.explorers\.(\w+)\.", module)
    return found[1] if found and found[1] in homes().values() else None


def named_after(explorers):
    """Return pytest's -k for the tests of these explorers: by folder, or by class."""
    classes = [name for name, folder in homes().items() if folder in explorers]
    return " or ".join([*explorers, *classes])
