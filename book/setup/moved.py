"""Mend .venv after its folder was renamed, moved or copied: its programs name the old place.

`.venv/bin/python` works anywhere; pip, jupyter and all other scripts begin with the path of the
Python that they were installed for, which is then gone, or, after a copy, is another project's.
Standard library only and no syntax younger than Python 3.6, as project.py needs.
"""

import os
import re
import subprocess
from pathlib import Path

from book.setup.steps import CannotSetUp, say

# The two ways in which pip lets a script begin; the second where the first would not do.
_DIRECT = re.compile(rb"\A#!([^\n]*[/\\]bin[/\\]python[\d.]*)\n")
_BY_SHELL = re.compile(
    rb"\A#!/bin/sh\n'''exec' \"?([^\n\"]*/bin/python[\d.]*)\"? \"\$0\" \"\$@\"\n' '''\n"
)
_LONGEST = 127  # bytes of a first line that Linux reads


def has_moved(venv):
    """Tell whether `venv` was made in another place than where it lies now, as it remembers."""
    try:
        text = (venv / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return False
    made = re.search(r"^command = .* -m venv (?:--\S+ )*(.+)$", text, re.M)
    return bool(made) and os.path.realpath(made.group(1)) != os.path.realpath(str(venv))


def begun_with(content, python):
    """Return a script's bytes with `python` as its interpreter; others' scripts stay."""
    for form in (_DIRECT, _BY_SHELL):
        found = form.match(content)
        if found:
            name = str(python).encode()
            first = b"#!" + name + b"\n"
            if b" " in name or len(first) > _LONGEST:
                first = b"#!/bin/sh\n'''exec' \"" + name + b'" "$0" "$@"\n\' \'\'\'\n'
            return first + content[found.end() :]
    return content


def mend(venv, python):
    """Let everything in `venv` name its place; `python` is its own. Raises CannotSetUp."""
    say("this folder has been moved or copied: mending the programs of .venv")
    for script in Path(str(python)).parent.iterdir():
        if script.is_symlink() or not script.is_file():
            continue
        before = script.read_bytes()
        after = begun_with(before, python)
        if after != before:
            made = script.with_name(script.name + ".unfinished")
            made.write_bytes(after)
            made.chmod(script.stat().st_mode)
            os.replace(str(made), str(script))
    # Writes pyvenv.cfg and `activate` anew, and leaves all packages.
    again = [str(python), "-m", "venv", "--without-pip", str(venv)]
    if subprocess.run(again).returncode:
        raise CannotSetUp(
            f"{venv} could not be mended after it was moved. Remove it, then try once more."
        )
