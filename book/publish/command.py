"""Publish the notebooks: `make publish`, or `python -m book.publish`.

Without an option they become a commit on this repository's own branch `notebooks`, and nothing
leaves this machine. Published is what is committed.
  --folder PATH            write them into this folder, which must be empty or not there yet
  --push REMOTE            commit them to the branch as REMOTE has it, and push it there
  --repository OWNER/NAME  where the sources lie on GitHub, if neither the environment
                           (GITHUB_REPOSITORY) nor git's remote `origin` says it
"""

import argparse
import os
from functools import partial
from pathlib import Path

from book._ext.page.notebook_places import BRANCH
from book._ext.page.repository import NoAnswer, address, ask_git, owner_and_name
from book.publish.branch import push, to_branch
from book.publish.source import CannotPublish, files_of, last_commit, uncommitted
from book.publish.tree import published_files, write_folder
from book.source.chapters import ROOT


def main(arguments=None, root=ROOT):
    """Do what the command line says with the clone `root`; return the exit status or why nothing
    was done."""
    chosen = _arguments(arguments)
    try:
        publish(chosen, root)
    except CannotPublish as reason:
        return f"[publish] Nothing is published: {reason}"
    return 0


def publish(chosen, root):
    name = repository(chosen.repository, partial(ask_git, cwd=root))
    commit = last_commit(root)
    if left_out := uncommitted(root):
        say(f"not committed, so not published: {', '.join(left_out)}")
    files = published_files(files_of(commit.hash, root), name, commit.hash)
    made = f"{len(files)} files of {name} at {commit.hash[:7]}"
    if chosen.folder:
        write_folder(chosen.folder, files)
        say(f"{made} are in {chosen.folder}")
        return
    if chosen.push:
        before, after = push(files, commit, chosen.push, root)
    else:
        before, after = to_branch(files, commit, root)
    where = f"{BRANCH} of {chosen.push}" if chosen.push else f"the branch {BRANCH} of this clone"
    what = "was so already" if before == after else f"was {before[:7] or 'not there'}"
    say(f"{made} are {after[:7]} on {where}; it {what}")


def repository(given, git, environ=os.environ):
    """Return "owner/name" of the repository, as given, or as the environment or git knows it."""
    if given:
        if owner_and_name(f"https://github.com/{given}") != given:
            raise CannotPublish(f"--repository {given} is not of the form owner/name.")
        return given
    try:
        return address(environ, git).name
    except NoAnswer as reason:
        raise CannotPublish(f"{reason} Or try --repository owner/name.") from reason


def _arguments(arguments):
    parser = argparse.ArgumentParser(prog="python -m book.publish", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--folder", type=Path, metavar="PATH", help=argparse.SUPPRESS)
    where.add_argument("--push", metavar="REMOTE", help=argparse.SUPPRESS)
    parser.add_argument("--repository", default="", metavar="OWNER/NAME", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def say(text):
    print(f"[publish] {text}", flush=True)
