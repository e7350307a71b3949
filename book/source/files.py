"""Write a file so that nobody ever reads half of it, whoever writes it at the same time."""

import os
from pathlib import Path
from tempfile import NamedTemporaryFile


def write_whole(path, content):
    """Let the bytes `content` take the place of the file `path`, if it holds others.

    Returns whether it did. Only a run that is killed outright leaves its *.unfinished behind.
    """
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    hidden = {"prefix": f".{path.name}.", "suffix": ".unfinished"}
    with NamedTemporaryFile(dir=path.parent, delete=False, **hidden) as file:
        unfinished = Path(file.name)
        file.write(content)
    try:
        unfinished.chmod(0o644)  # a temporary file is for its owner alone
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
    return True
