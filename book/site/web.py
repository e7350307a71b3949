"""Bundle the page's scripts and styles into _build/web, where Sphinx finds them."""

import subprocess
import sys

from book.setup.node import node_environment
from book.site.sources import fingerprint
from book.source.chapters import ROOT

WEB = ROOT / "_build" / "web"
MADE_OF = ("book/web", "book/assets", "code/nnlab")


def make_web():
    """Bundle the page's scripts and styles, unless they are made of these sources already.

    Raises RuntimeError with what node said if it fails, and FileNotFoundError without node.
    """
    stamp, made_from = WEB / ".made-from", fingerprint(MADE_OF)
    if stamp.is_file() and stamp.read_text() == made_from:
        return
    print("[site] bundling scripts and styles", flush=True)
    command = ["node", str(ROOT / "book" / "web" / "build.mjs")]
    environ = node_environment() | {"PYTHON": sys.executable}
    made = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, encoding="utf-8")
    if made.returncode:
        hint = "Are the npm packages there? `npm --prefix book/web ci` installs them."
        raise RuntimeError(f"{made.stdout}{made.stderr}\nbook/web/build.mjs failed. {hint}")
    stamp.write_text(made_from)
