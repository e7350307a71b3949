"""The record of which notebook was made from what, kept outside git in `_build/notebooks.json`."""

import hashlib
import json

from book.notebooks.execution import written
from book.source.chapters import ROOT, in_language

_BROWSER_ONLY = {".js", ".mjs", ".css"}  # a notebook holds no views, so these do not change it


class Record:
    """What is known of the notebooks made so far; a lost or half-written record knows nothing."""

    def __init__(self, path, ground):
        self.path, self.ground = path, ground
        try:
            self.entries = json.loads(path.read_text(encoding="utf-8"))
        except (FileNotFoundError, json.JSONDecodeError):
            self.entries = {}

    def key(self, language, page, notebook):
        """Hash what a notebook depends on: its language's text, its cells, the code under it."""
        text = in_language(page.text, language, page.name)
        return _hash(text.encode() + written(notebook) + self.ground.encode())

    def has(self, made, key, path):
        """Say whether `made`, (language, slug), was made with `key` and not edited since."""
        entry = self.entries.get("/".join(made), {})
        unedited = path.exists() and entry.get("written") == _hash(path.read_bytes())
        return unedited and entry.get("key") == key

    def add(self, made, key, path):
        """Write down that the notebook at `path` was made with `key`."""
        self.entries["/".join(made)] = {"key": key, "written": _hash(path.read_bytes())}
        self.path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(self.entries, indent=1, sort_keys=True)
        self.path.write_text(text + "\n", encoding="utf-8")


def code_fingerprint(root=ROOT):
    """Hash what every notebook stands on: nnlab, the tool that executes, the requirements."""
    package = (root / "code" / "nnlab").rglob("*")
    files = [p for p in package if p.suffix not in _BROWSER_ONLY and "__pycache__" not in p.parts]
    files += [root / "book" / "notebooks" / "execution.py", root / "requirements.txt"]
    digest = hashlib.sha256()
    for path in sorted(files):
        if path.is_file():
            digest.update(f"{path.relative_to(root)}\0".encode() + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _hash(content):
    return hashlib.sha256(content).hexdigest()
