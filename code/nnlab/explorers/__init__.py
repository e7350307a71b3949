"""Explorers: sliders that compute and draw at once, on a page with no kernel and in a notebook.

Each has a folder of its own here, found by its explorer.py; `core` is what they all stand on.
"""

import functools
import re
from importlib import import_module
from pathlib import Path

_CLASS = re.compile(r"^class (\w+Explorer)\(Explorer\):", re.MULTILINE)


@functools.cache
def homes():
    """Return {class name: folder name} of every explorer, read from the files, not imported."""
    found = {}
    for file in sorted(file for folder in __path__ for file in Path(folder).glob("*/explorer.py")):
        names = _CLASS.findall(file.read_text("utf-8"))
        if file.parent.name != "core":
            found |= dict.fromkeys(names, file.parent.name)
    return found


def __getattr__(name):
    """Import an explorer when it is first asked for: a notebook pays only for what it shows."""
    if name == "__all__":
        return [*homes()]
    if name not in homes():
        raise AttributeError(f"nnlab.explorers has no {name!r}; try {', '.join(homes())}.")
    return getattr(import_module(f"nnlab.explorers.{homes()[name]}.explorer"), name)


def __dir__():
    return [*homes(), "homes"]
