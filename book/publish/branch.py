"""Put the published tree onto the branch `notebooks`, as a commit that leaves all else alone."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from book._ext.page.notebook_places import BRANCH
from book.publish.source import CannotPublish, git
from book.publish.tree import write_folder
from book.source.chapters import ROOT

_REF = f"refs/heads/{BRANCH}"


def commit_tree(files, commit, parent, root=ROOT):
    """Return the hash of a commit of `files` after `parent`, which may be "": `parent` itself if
    it holds the same.

    Author and dates are those of `commit`, so the same sources give the same hash.
    """
    tree = _tree(files, root)
    if parent and git("rev-parse", f"{parent}^{{tree}}", cwd=root) == tree:
        return parent
    who = {"NAME": commit.author, "EMAIL": commit.email, "DATE": commit.moment}
    told = {f"GIT_{role}_{k}": v for role in ("AUTHOR", "COMMITTER") for k, v in who.items()}
    after = ["-p", parent] if parent else []
    message = ["-m", commit.subject, "-m", f"Made from commit {commit.hash}."]
    signing = ["-c", "commit.gpgSign=false"]
    made = [*signing, "commit-tree", tree, *after, *message]
    return git(*made, cwd=root, env=os.environ | told)


def _tree(files, root):
    """Return the hash of the tree of `files`, kept among the objects of the repository."""
    with TemporaryDirectory() as place:
        folder = Path(place) / "tree"
        write_folder(folder, files)
        objects = git("rev-parse", "--absolute-git-dir", cwd=root)
        told = {"GIT_DIR": objects, "GIT_WORK_TREE": str(folder)}
        environ = os.environ | told | {"GIT_INDEX_FILE": f"{place}/index"}
        git("-c", "core.autocrlf=false", "add", "--all", "--force", ".", cwd=folder, env=environ)
        return git("write-tree", cwd=folder, env=environ)


def to_branch(files, commit, root=ROOT):
    """Commit `files` to the branch of this repository; return (its tip before, its tip now)."""
    if git("symbolic-ref", "--quiet", "HEAD", cwd=root, check=False) == _REF:
        raise CannotPublish(f"the branch {BRANCH} is checked out. Try `git switch main` first.")
    before = git("rev-parse", "--verify", "--quiet", _REF, cwd=root, check=False)
    after = commit_tree(files, commit, before, root)
    if after != before:
        git("update-ref", "-m", "make publish", _REF, after, before or "0" * 40, cwd=root)
    return before, after


def push(files, commit, remote, root=ROOT):
    """Commit `files` to the branch as `remote` has it and push it there, never by force; return
    (its tip before, its tip now). The branch of this repository is left as it is."""
    before = git("ls-remote", remote, _REF, cwd=root).split("\t")[0]
    if before:
        git("fetch", "--quiet", "--no-tags", remote, _REF, cwd=root)
    after = commit_tree(files, commit, before, root)
    if after != before:
        git("push", "--quiet", remote, f"{after}:{_REF}", cwd=root)
    return before, after
