"""What each pinned package has to be, by the hashes of its files: book/setup/hashes/*.txt.

`make pins` writes them; the set-up lets pip install by them (`--require-hashes`), so that nobody
can put another file in the place of the one that was tested. Each holds the pins of the
requirements file with its name, for all systems and Pythons.

torch is left out. Its CPU build and the one with CUDA have one version and are different files on
different indexes, and what the latter brings along depends on the system; pip installs it after
all others, by its version alone.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "book" / "setup" / "hashes"
FILES = (
    "requirements.txt",
    "requirements-dev.txt",
    "requirements-hub.txt",
    "requirements-node.txt",
)
LEFT_OUT = ("torch",)
OLDEST_PYTHON = "3.11.0"  # as README and book/setup/project.py have it
HEAD = "# Written by `make pins` from the file with this name at the top; hashes.py says why.\n"
_HASHED = re.compile(r"^(\S.*?) \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.M)


def pinned(text):
    """Return {name: requirement} of the lines of a requirements file that pin, torch left out."""
    lines = (re.sub(r"(^|\s)#.*", "", line).strip() for line in text.splitlines())
    found = [Requirement(line) for line in lines if line and not line.startswith("-")]
    return {canonicalize_name(one.name): one for one in found if one.name not in LEFT_OUT}


def hashed(text):
    """Return {name: requirement} of the entries of a file of hashes that have a hash."""
    found = [Requirement(line) for line, _ in _HASHED.findall(text)]
    return {canonicalize_name(one.name): one for one in found}


def write():
    """Ask the index for the hashes of all pins and write the files.

    Raises RuntimeError with what uv said if it cannot.
    """
    FOLDER.mkdir(exist_ok=True)
    for name in FILES:
        pins = "\n".join(map(str, pinned((ROOT / name).read_text()).values()))
        (FOLDER / name).write_text(HEAD + ask(pins))


def ask(pins):
    """Return the lines `pins` with the hashes of all their files, as uv writes them."""
    uv = shutil.which("uv", path=str(Path(sys.executable).parent))
    if uv is None:
        raise RuntimeError("uv is not in .venv. Try: make pins")
    command = [uv, "pip", "compile", "-", "--no-deps", "--generate-hashes", "--universal"]
    command += ["--python-version", OLDEST_PYTHON, "--no-header", "--no-annotate", "--quiet"]
    made = subprocess.run(command, input=pins, cwd=FOLDER, capture_output=True, encoding="utf-8")
    if made.returncode:
        raise RuntimeError(f"uv found no hashes. It said:\n{made.stderr}")
    return made.stdout


def differences():
    """Return a line for each pin that its file of hashes lacks, holds otherwise, or has beyond."""
    lines = []
    for name in FILES:
        wanted, path = pinned((ROOT / name).read_text()), FOLDER / name
        had = hashed(path.read_text()) if path.is_file() else {}
        lines += [
            f"book/setup/hashes/{name}: {one}: {name} has {_said(wanted, one)}, this file has "
            f"{_said(had, one)}; `make pins` writes it anew."
            for one in sorted({*wanted, *had})
            if _said(wanted, one) != _said(had, one)
        ]
    return lines


def _said(pins, name):
    return (
        re.sub(r"\s*([;=])\s*", r"\1", str(pins[name]).replace('"', "'"))
        if name in pins
        else "none"
    )
