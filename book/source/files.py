"""Write a file so that nobody ever reads half of it, and a folder by one process at a time."""

import contextlib
import errno
import os
from pathlib import Path
from tempfile import NamedTemporaryFile

from filelock import FileLock, Timeout

_CURES = {
    errno.ENOSPC: "Make room on this disk",
    errno.EDQUOT: "Make room: your share of this disk is used up",
    errno.EFBIG: "Allow larger files (`ulimit -f` says how large they may be)",
    errno.EROFS: "Work in a folder on a disk that can be written",
    errno.EACCES: "Work in a folder that you may write to",
    errno.EPERM: "Work in a folder that you may write to",
}


class CannotWrite(OSError):
    """A file cannot be written; the message says what to do. The old one is there."""

    def __str__(self):
        return (
            f"{self.filename} cannot be written: {self.strerror}. {_CURES[self.errno]}, then run "
            "the same command again; nothing that was there has been lost."
        )


def write_whole(path, content):
    """Let the bytes `content` take the place of the file `path`, if it holds others.

    Returns whether it did. Only a run that is killed outright leaves its *.unfinished behind.
    Raises CannotWrite for a full disk or a folder that is not ours to write to.
    """
    if path.is_file() and path.read_bytes() == content:
        return False
    with _with_its_cure(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content)
    return True


@contextlib.contextmanager
def alone(folder, tell):
    """Hold `folder`: another process that asks for it waits until this one is done, or has died.

    tell  called with a line of text when there is somebody to wait for
    Raises CannotWrite for a full disk or a folder that is not ours to write to.
    """
    lock = FileLock(folder / ".lock")
    with _with_its_cure(folder):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            tell(f"another command is at work in {folder}; waiting until it is done")
            lock.acquire()
    try:
        yield
    finally:
        lock.release()


@contextlib.contextmanager
def _with_its_cure(path):
    try:
        yield
    except OSError as error:
        if error.errno not in _CURES:
            raise
        raise CannotWrite(error.errno, error.strerror, str(path)) from error


def _replace(path, content):
    hidden = {"prefix": f".{path.name}.", "suffix": ".unfinished"}
    with NamedTemporaryFile(dir=path.parent, delete=False, **hidden) as file:
        unfinished = Path(file.name)
        try:
            file.write(content)
            file.flush()
            unfinished.chmod(0o644)  # a temporary file is for its owner alone
            os.replace(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)
