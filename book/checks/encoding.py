"""Every text is UTF-8 in Unicode's form NFC, without a byte order mark and invisible letters.

macOS and some input methods give Hangul as single letters (NFD): 컨볼루션 then looks as ever, but
no check, no search and no comparison finds the word.
"""

import re
import unicodedata
from pathlib import Path

from book.source.chapters import ROOT

FOLDERS = ("chapters", "code/nnlab", "book", "tests", "benchmarks", "binder", ".")
_TEXTS = {".md", ".yml", ".bib", ".json", ".py", ".toml", ".js", ".mjs", ".css", ".html", ".po"}
_TEXTS |= {".ipynb", ".txt", ".cff", ".cfg"}
_MADE = re.compile(r"(?:^|/)(?:node_modules|__pycache__|\.[^/]*|bundle\.(?:js|css))(?:/|$)")
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]")


def texts(root=ROOT, folders=FOLDERS):
    """Yield the path of each text of the project; of "." only those that lie there themselves."""
    for folder in folders:
        found = (root / folder).glob("*") if folder == "." else (root / folder).rglob("*")
        for path in sorted(found):
            name = path.relative_to(root).as_posix()
            if path.suffix in _TEXTS and not _MADE.search(name) and path.is_file():
                yield path


def encoding_problems(path, name):
    """Yield a line for each line of the file `path` that is not written as it should be."""
    content = Path(path).read_bytes()
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        yield f"{name}:{line}: this is not UTF-8 ({error.reason}); save the file as UTF-8."
        return
    if text.startswith("\ufeff"):
        yield f"{name}:1: the file begins with a byte order mark; save it as UTF-8 without one."
    text = text.removeprefix("\ufeff")
    if not unicodedata.is_normalized("NFC", text):
        yield _not_composed(text.split("\n"), name)
    for found in _INVISIBLE.finditer(text):
        line = text[: found.start()].count("\n") + 1
        before = text[: found.start()].rpartition("\n")[2][-20:]
        yield f"{name}:{line}: U+{ord(found[0]):04X}, unseen, follows {before!r}; drop it."


def _not_composed(lines, name):
    wrong = [n for n, line in enumerate(lines, 1) if not unicodedata.is_normalized("NFC", line)]
    word = next(w for w in lines[wrong[0] - 1].split() if not unicodedata.is_normalized("NFC", w))
    more = f" (and {len(wrong) - 1} lines more)" if len(wrong) > 1 else ""
    return (
        f"{name}:{wrong[0]}{more}: {unicodedata.normalize('NFC', word)!r} is not in Unicode's form "
        "NFC; type it again, or let unicodedata.normalize('NFC', text) write the file anew."
    )


def problems():
    for path in texts():
        yield from encoding_problems(path, path.relative_to(ROOT).as_posix())
