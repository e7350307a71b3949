"""Runs inside a kernel, before its first cell: writes down which files below a folder it opens.

A module counts when it is imported, which Python does by asking for its compiled file first; a
.py that is only read as text (to look for class names, say) does not. Any other file counts when
it is opened for reading.
"""

import os
import sys
from importlib.util import source_from_cache

READY = "# watching"


def source_of(path):
    """Return what an opening of `path` says was used: a module's source, a file, or None."""
    if path.endswith(".pyc"):
        try:
            return source_from_cache(path)
        except ValueError:
            return None
    return None if path.endswith(".py") else path


def watch(home, log):
    """Append to the file `log` each file below `home` from its first opening on."""
    out = os.open(log, os.O_WRONLY | os.O_APPEND)
    os.write(out, f"{READY}\n".encode())
    below, seen = os.path.join(home, ""), set()

    def note(event, arguments):
        if event != "open" or not isinstance(arguments[0], (str, bytes)):
            return
        if arguments[2] & (os.O_WRONLY | os.O_RDWR):
            return
        path = source_of(os.path.abspath(os.fsdecode(arguments[0])))
        if path and path.startswith(below) and path not in seen:
            seen.add(path)
            os.write(out, f"{path[len(below) :]}\n".encode())

    sys.addaudithook(note)


def read_log(log):
    """Return the paths in the file `log`, or None if nothing has watched."""
    ready, *paths = log.read_text(encoding="utf-8").splitlines() or [""]
    return set(paths) if ready == READY else None
