"""The commit that is published, read through git: what lies about uncommitted is no part of it."""

import io
import subprocess
import tarfile
from typing import NamedTuple

from book.source.chapters import ROOT

# Of these the published tree is made; a commit that changes none of them is not published.
MADE_OF = ("LICENSE", "LICENSE-text", "binder", "book/en", "book/ko", "code")


class CannotPublish(Exception):
    """Nothing was published; the message says why and what to try."""


class File(NamedTuple):
    content: bytes
    is_program: bool = False


class Commit(NamedTuple):
    """The last commit that changed a published file: its hash, its author and its moment."""

    hash: str
    author: str
    email: str
    moment: str  # as git writes it: seconds since 1970 and the zone
    subject: str


def git(*arguments, cwd=ROOT, check=True, **options):
    """Return what git answers, without the newline at its end.

    Raises CannotPublish with git's own complaint, unless `check` is false: then "" is returned.
    """
    command = ["git", *arguments]
    try:
        said = subprocess.run(command, cwd=cwd, capture_output=True, encoding="utf-8", **options)
    except OSError as error:
        raise CannotPublish(f"git cannot be run: {error.strerror}.") from error
    if said.returncode and check:
        shown = " ".join(command[:3])
        raise CannotPublish(f"`{shown} …` says: {said.stderr.strip() or said.stdout.strip()}")
    return "" if said.returncode else said.stdout.strip()


def last_commit(root=ROOT):
    """Return the Commit up to HEAD that last changed what is published.

    Raises CannotPublish where this is no clone, or a shallow one, which cannot tell.
    """
    if git("rev-parse", "--is-shallow-repository", cwd=root) == "true":
        raise CannotPublish(
            "this clone is shallow, so it does not know which commit last changed a notebook. "
            "Try `git fetch --unshallow`; on GitHub Actions, `fetch-depth: 0` for checkout."
        )
    form = "--format=%H%n%an%n%ae%n%ad%n%s"
    plain = ["--no-show-signature", "--date=raw"]  # whatever a reader's own settings add
    said = git("log", "-1", form, *plain, "--", *MADE_OF, cwd=root)
    if not said:
        raise CannotPublish(f"no commit holds any of {', '.join(MADE_OF)}.")
    return Commit(*said.split("\n"))


def files_of(commit, root=ROOT):
    """Return {name: File} of what the commit with the hash `commit` holds of MADE_OF."""
    names = git("ls-tree", "--name-only", commit, *MADE_OF, cwd=root).split("\n")
    command = ["git", "archive", "--format=tar", commit, "--", *names]
    packed = subprocess.run(command, cwd=root, capture_output=True, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        return {
            member.name: File(archive.extractfile(member).read(), bool(member.mode & 0o100))
            for member in archive
            if member.isfile()
        }


def uncommitted(root=ROOT):
    """Return the names of published files that differ from the last commit."""
    said = git("status", "--porcelain", "--", *MADE_OF, cwd=root)
    return [line.split(maxsplit=1)[1] for line in said.split("\n") if line]
