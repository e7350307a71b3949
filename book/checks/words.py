"""The words that readers see: each words.toml of nnlab beside the code that says them.

Both languages have every key, each with the same {places} to fill; what a folder's Python and
JavaScript ask for is in its own words.toml or in the one that explorers share; every key is asked
for somewhere; and no folder's key hides a shared one.
"""

import ast
import re
import string
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from nnlab.language import LANGUAGES

from book.source.chapters import ROOT

PACKAGE = ROOT / "code" / "nnlab"
SHARED = Path("explorers") / "core"
_JS_WORD = re.compile(r"\bwords(?:\?)?(?:\.(\w+)|\[\s*[\"'](\w+)[\"']\s*\])")
_JS_KEY = re.compile(r"\bkey:\s*[\"'](\w+)[\"'], values")
_JS_TEXT = re.compile(r"[\"'`](\w+)[\"'`]")
# Of a key that is made up: in its place, or too long for a path's `M${x}` and a name's `x${i}`.
_JS_HEAD = re.compile(r"(?:\bwords(?:\?\.)?\[\s*|\bkey:\s*)`(\w+?)\$\{|`(\w{3,}?_)\$\{")


@dataclass
class Uses:
    """What sources ask for: (key, where) that must exist, any text, heads of made-up keys."""

    asked: list[tuple[str, str]] = field(default_factory=list)
    texts: set[str] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)

    def has(self, key):
        """Tell whether something may ask for `key`."""
        named = key in self.texts or any(key == asked for asked, _ in self.asked)
        return named or any(key.startswith(head) for head in self.heads)


def problems(package=PACKAGE):
    return [*_each_table(package), *_shared_keys(package)]


def _each_table(package):
    shared = _table(package / SHARED / "words.toml")
    # What the kit asks for and has no words of its own for, each explorer has to say.
    wanted = {key for key, _ in read_uses(package / SHARED).asked} - set(shared)
    for file in sorted(package.rglob("words.toml")):
        name = file.relative_to(package).as_posix()
        yield from unequal(_table(file), name)
        if file.parent != package / SHARED:
            in_explorer = file.parent.parent.name == "explorers"
            given = (shared, wanted) if in_explorer else ({}, set())
            yield from _asked_and_had(file, name, *given)


def _asked_and_had(file, name, shared, wanted):
    own, uses = _table(file), read_uses(file.parent)
    uses.asked += [(key, "explorers/core") for key in wanted]
    for key, where in sorted(set(uses.asked)):
        if key not in own | shared:
            yield f"{where} asks for the words {key!r}, which {name} does not have."
    for key in own:
        if not uses.has(key):
            yield f"{name}: nothing asks for {key!r}; drop it."
        if key in shared:
            yield f"{name}: {key!r} is a word that all explorers share; call this one otherwise."


def _shared_keys(package):
    """Yield each shared key that no explorer asks for."""
    uses = [read_uses(file.parent) for file in (package / "explorers").glob("*/words.toml")]
    for key in _table(package / SHARED / "words.toml"):
        if not any(one.has(key) for one in uses):
            yield f"{SHARED}/words.toml: nothing asks for {key!r}; drop it."


def _table(file):
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def unequal(table, name):
    """Yield what differs between the languages of `table`, {key: {"ko": text, "en": text}}."""
    for key, texts in table.items():
        for language in LANGUAGES:
            if language not in texts:
                yield f"{name}: {key!r} has no {language}."
            elif not texts[language].strip():
                yield f"{name}: {key!r} is empty in {language}."
        places = [_places(texts.get(language, "")) for language in LANGUAGES]
        if len(texts) == len(LANGUAGES) and places[0] != places[1]:
            yield f"{name}: {key!r} fills {_listed(places[0])} in ko, {_listed(places[1])} in en."
        if re.search("[가-힣]", texts.get("en", "")):
            yield f"{name}: {key!r} has Hangul in en: {texts['en']!r}."


def _places(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _listed(places):
    return ", ".join(f"{{{place}}}" for place in sorted(places)) or "nothing"


def read_uses(folder):
    """Read which words a folder's Python and JavaScript ask for, but not folders with their own."""
    uses, apart = Uses(), [file.parent for file in folder.rglob("*/words.toml")]
    for path in sorted(folder.rglob("*.py")):
        if not any(path.is_relative_to(other) for other in apart):
            _read_python(path, path.relative_to(folder).as_posix(), uses)
    for path in sorted((folder / "js").glob("*.js")):
        _read_javascript(path.read_text(encoding="utf-8"), path.name, uses)
    return uses


def _read_python(path, name, uses):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            uses.texts.add(node.value)
        elif isinstance(node, ast.JoinedStr):
            _read_head(node, uses)
        elif isinstance(node, ast.Call):
            _read_call(node, name, uses)


def _read_head(node, uses):
    """Count f"kernel_{name}" as asking for every key that begins with "kernel_"; f"x{i}" names no
    words, nor does the "g" of f"{value:g}", which Python reads as a text of its own."""
    first, *more = node.values or [None]
    if more and isinstance(first, ast.Constant) and re.fullmatch(r"\w{3,}", first.value):
        uses.heads.add(first.value)


def _read_call(node, name, uses):
    called = getattr(node.func, "id", getattr(node.func, "attr", ""))
    first = node.args[0] if node.args else None
    text = first.value if isinstance(first, ast.Constant) else None
    if called == "say" and isinstance(text, str):
        uses.asked.append((text, f"{name}:{node.lineno}"))


def _read_javascript(source, name, uses):
    for number, line in enumerate(source.split("\n"), 1):
        code = line.split("//")[0]
        found = [a or b for a, b in _JS_WORD.findall(code)] + _JS_KEY.findall(code)
        uses.asked += [(key, f"{name}:{number}") for key in found]
        uses.texts |= set(_JS_TEXT.findall(code))
        uses.heads |= {placed or long for placed, long in _JS_HEAD.findall(code)}
