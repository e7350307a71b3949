"""Copies of the repository as it stands: whole, for tests that add to it, and as published."""

import os
import shutil
import subprocess
import sys

from book.publish.source import MADE_OF, File
from book.publish.tree import published_files, write_folder
from book.setup.node import node_environment
from book.setup.project import ROOT


def copied(folder, executed=True):
    """Copy every file that git knows or would add into `folder`, a repository of its own.

    With `executed`, chapters that were executed here are not executed there once more.
    """
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=ROOT, capture_output=True, check=True).stdout
    for name in filter(None, names.decode().split("\0")):
        if (ROOT / name).is_file():  # one that is deleted, but not committed yet, is gone
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    (folder / "book" / "web" / "node_modules").symlink_to(ROOT / "book" / "web" / "node_modules")
    kept = ROOT / "_build" / "executed"
    if executed and kept.is_dir():
        shutil.copytree(kept, folder / "_build" / "executed")
    git = ["git", "-C", str(folder), "-c", "user.name=test", "-c", "user.email=test@localhost"]
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "copy"]):
        subprocess.run([*git, *command], check=True, capture_output=True)
    return folder


def published_copy(folder):
    """Write into `folder` what `make publish` would if all that lies here were committed."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *MADE_OF]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    paths = {name: ROOT / name for name in names.split("\0") if (ROOT / name).is_file()}
    files = {n: File(path.read_bytes(), os.access(path, os.X_OK)) for n, path in paths.items()}
    write_folder(folder, published_files(files, "one/book", "0" * 40))
    return folder


def python(root, *arguments):
    """Run Python with the copy's own nnlab and book; return (exit status, what it said)."""
    path = os.pathsep.join([str(root), str(root / "code")])
    environ = node_environment() | {"PYTHONPATH": path}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=root, env=environ, capture_output=True, encoding="utf-8"
    )
    return done.returncode, done.stdout + done.stderr
