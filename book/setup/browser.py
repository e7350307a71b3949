"""Find the Chromium that tests and benchmarks drive: the one that CHROMIUM names, or the machine's.

Standard library only and no syntax younger than Python 3.6, because the set-up imports it before
anything is installed.
"""

import os
import shutil

SHELL = "chromium-headless-shell"


class NoChromium(FileNotFoundError):
    """There is no Chromium; the message says what to do."""


def chromium(environ=None):
    """Return the path of the program.

    Raises NoChromium if CHROMIUM names none, quoting it, or if none is named and none on PATH.
    """
    environ = os.environ if environ is None else environ
    named, path = environ.get("CHROMIUM", ""), environ.get("PATH", "")
    found = shutil.which(named or "chromium", path=path)
    if found:
        return found
    if named:
        raise NoChromium(
            f"CHROMIUM={named} is no program that can be run. Give its path, for example "
            "CHROMIUM=/usr/bin/chromium, or leave it out."
        )
    raise NoChromium(
        "There is no chromium on PATH. On Debian: `sudo apt-get install chromium`; or name one "
        "that you have: CHROMIUM=/path/to/chrome."
    )


def headless_shell(environ=None):
    """Return the path of Chromium without what stands around its pages, which takes less of a
    processor: Debian's chromium-headless-shell, where it is there and CHROMIUM names no other
    program; else what `chromium` returns."""
    environ = os.environ if environ is None else environ
    found = shutil.which(SHELL, path=environ.get("PATH", ""))
    return found if found and not environ.get("CHROMIUM") else chromium(environ)
