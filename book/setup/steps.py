"""Steps of the set-up: done once, told as they go, and explained when they fail.

Standard library only and no syntax younger than Python 3.6, as project.py needs.
"""

import hashlib
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# What stands above is the project's own choice; below, what that brings along.
MARK = "# Brought along by the above; `make pins` writes it from here to the end"


class CannotSetUp(Exception):
    """A step failed; the message says what the reader can do."""


def say(text):
    print(f"[set-up] {text}", flush=True)


def fingerprint(files):
    """Return one hash of the contents of `files` and of the place of this repository.

    The place counts because an installed nnlab points at it: a moved clone installs anew.
    """
    digest = hashlib.sha256(str(ROOT).encode())
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def once(stamp, files, doing, action):
    """Say `doing` and run `action`, unless `stamp` holds the fingerprint of the same `files`."""
    expected = fingerprint(files)
    if stamp.is_file() and stamp.read_text() == expected:
        return
    say(doing)
    start = time.monotonic()
    action()
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(expected)
    say(f"done in {time.monotonic() - start:.0f} s")


def run(command, hint, cwd=ROOT):
    """Run `command`, showing its last line as it goes; on failure show the end of what it said."""
    width = shutil.get_terminal_size().columns - 1
    lines = []
    with subprocess.Popen(
        [str(part) for part in command],
        cwd=str(cwd),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as program:
        for line in program.stdout:
            lines.append(line.decode(errors="replace").rstrip())
            if sys.stdout.isatty():
                print(f"\r{lines[-1][:width]:<{width}}", end="", flush=True)
    if sys.stdout.isatty():
        print("\r" + " " * width, end="\r", flush=True)
    if program.returncode:
        raise CannotSetUp("\n".join([*lines[-30:], "", hint]))
