"""Executions that are kept as notebooks of code cells, and why one must be done again."""

import hashlib
import json
import platform
import re
from pathlib import Path

import nbformat

from book.execution import environment, kernel, opened
from book.setup.pins import read_pins
from book.source.files import write_whole

PASSED_OVER = re.compile(r"(?:^|/)(?:\.|_build/|node_modules/|__pycache__/)")
VIEW_FILES = (".js", ".css")


class Digests:
    """Hashes of files below `home`, each file read once."""

    def __init__(self, home):
        self.home, self._known = home, {}

    def __getitem__(self, name):
        """Return the hash of the file `name`, None if there is no such file."""
        if name not in self._known:
            path = self.home / name
            self._known[name] = _hash(path.read_bytes()) if path.is_file() else None
        return self._known[name]


def key(sources, requirements):
    """Hash what an execution depends on beside the files that its kernel opens.

    sources       the code cells' texts, in order
    requirements  the file that pins the versions
    """
    pins = read_pins(requirements.read_text("utf-8")) if requirements.is_file() else {}
    tools = [Path(m.__file__).read_text("utf-8") for m in (environment, kernel, opened)]
    versions = [platform.python_version(), *sorted(map(str, pins.values()))]
    return _hash(json.dumps([sources, versions, tools]).encode())


def used_files(names, digests, started, views_too):
    """Return {name: hash} of the files that count, {name: ""} for one that has changed since
    `started`: the kernel may have seen another one.

    views_too  whether an execution depends on scripts and style sheets
    """
    found = {}
    for name in sorted(names):
        if PASSED_OVER.search(name) or (name.endswith(VIEW_FILES) and not views_too):
            continue
        path = digests.home / name
        changed = path.is_file() and path.stat().st_mtime > started
        found[name] = "" if changed else digests[name]
    return found


def save(path, notebook, found_key, used, seconds):
    """Keep an executed notebook, with what it depends on; never half of it."""
    made = {"key": found_key, "used": used, "seconds": round(seconds, 1)}
    notebook.metadata["execution"] = nbformat.from_dict(made)
    write_whole(path, nbformat.writes(notebook).encode())


def load(path):
    """Return the notebook kept at `path`, None if there is none or it cannot be read."""
    try:
        notebook = nbformat.read(path, as_version=4)
    except (OSError, ValueError):
        return None
    return notebook if "execution" in notebook.metadata else None


def outdated(notebook, wanted_key, digests):
    """Return in words why `notebook` must be executed again, "" if it holds."""
    if notebook is None:
        return "not executed yet"
    made = notebook.metadata.execution
    if made.key != wanted_key:
        return "its code or a pinned version has changed"
    changed = [name for name, digest in made.used.items() if digests[name] != digest]
    return f"{changed[0]} has changed" if changed else ""


def _hash(content):
    return hashlib.sha256(content).hexdigest()[:16]
