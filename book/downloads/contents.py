"""The book's pages in the order of _toc.yml, and which of them a PDF holds."""

from dataclasses import dataclass
from pathlib import PurePosixPath

import yaml

from book.source.chapters import ROOT

# Looked up or copied from, made of what chapters hold, or at work on the site alone.
LEFT_OUT = {"api", "class-server", "progress", "take-along", "worksheets"}


@dataclass(frozen=True)
class Part:
    """A part of the book: its `caption`, "" before the first one, and the names of its pages."""

    caption: str
    pages: tuple[str, ...]


def read_parts(language, toc=ROOT / "_toc.yml"):
    """Return the Parts of the book in one language; a caption is "Korean | English" in the file."""
    contents = yaml.safe_load(toc.read_text("utf-8"))
    half = ("ko", "en").index(language)
    parts = [Part("", (_name(contents["root"]),))]
    for part in contents.get("parts", []):
        pages = [_name(chapter["file"]) for chapter in part["chapters"]]
        kept = tuple(name for name in pages if name not in LEFT_OUT)
        parts.append(Part(part["caption"].split(" | ")[half].strip(), kept))
    return parts


def _name(file):
    return PurePosixPath(file).name
