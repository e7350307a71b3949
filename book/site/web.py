"""What node does for the site: scripts and styles before Sphinx, light pages after it."""

import subprocess
import sys
from pathlib import Path

import matplotlib

from book.setup.node import node_environment
from book.site.sources import fingerprint
from book.source.chapters import ROOT

WEB = ROOT / "_build" / "web"
FONTS = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
MADE_OF = ("book/web", "book/assets", "code/nnlab")


def make_web():
    """Bundle the page's scripts and styles, unless they are made of these sources already.

    Raises RuntimeError with what node said if it fails, and FileNotFoundError without node.
    """
    stamp, made_from = WEB / ".made-from", fingerprint(MADE_OF)
    if stamp.is_file() and stamp.read_text() == made_from:
        return
    print("[site] bundling scripts and styles", flush=True)
    run_node("book/web/build.mjs")
    stamp.write_text(made_from)


def make_light(pages, kept):
    """Give the HTML files in the folder `pages` one style sheet, fonts and pictures made small.

    kept  folder for what the next build may use again (pictures) and for sheets.json
    Raises what make_web does.
    """
    run_node("book/web/finish/index.mjs", pages, kept, FONTS)


def run_node(script, *arguments):
    command = ["node", str(ROOT / script), *map(str, arguments)]
    environ = node_environment() | {"PYTHON": sys.executable}
    made = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, encoding="utf-8")
    if made.returncode:
        hint = "Are the npm packages there? `npm --prefix book/web ci` installs them."
        raise RuntimeError(f"{made.stdout}{made.stderr[-4000:]}\n{script} failed. {hint}")
