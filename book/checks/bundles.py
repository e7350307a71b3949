"""Each explorer's bundle.js and bundle.css are what its js/ and the kit's give."""

import subprocess

from book.setup.node import node_environment
from book.source.chapters import ROOT


def problems():
    command = ["node", "book/web/bundles.mjs", "--check"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "encoding": "utf-8"}
    checked = subprocess.run(command, cwd=ROOT, env=node_environment(), **pipes)
    return [] if checked.returncode == 0 else checked.stdout.splitlines()
