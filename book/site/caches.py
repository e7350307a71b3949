"""What the site's build keeps from one run to the next, and by which contents it knows it again."""

import hashlib
import shutil

from book.source.chapters import ROOT

NNLAB = ROOT / "code" / "nnlab"


def fingerprint(paths):
    """Return a short hash of the names and contents of all files at or below `paths`."""
    digest = hashlib.sha256()
    for file in sorted(file for path in paths for file in [path, *path.rglob("*")]):
        if file.is_file() and "__pycache__" not in file.parts and file.suffix != ".mo":
            digest.update(file.relative_to(ROOT).as_posix().encode() + file.read_bytes())
    return digest.hexdigest()[:16]


def cache_of_nnlab(work):
    """Return the folder below `work` of what cells print under nnlab as it is now.

    A changed nnlab gets a new cache, because jupyter-cache looks at a chapter's cells only.
    """
    return work / "cache" / fingerprint([NNLAB])


def forget_old_caches(work):
    """Remove the caches of other contents of nnlab: each is some MB, and one comes per change."""
    current = cache_of_nnlab(work)
    for folder in current.parent.glob("*"):
        if folder != current:
            shutil.rmtree(folder, ignore_errors=True)
