"""The words of explorers and of answers' checks: nnlab/words.toml in both languages.

Both languages have the same keys, each with the same {places} to fill; every key that the code asks
for is in the table, and every key of the table is asked for somewhere.
"""

import ast
import re
import string
from dataclasses import dataclass, field

from nnlab.words import WORDS

from book.source.chapters import ROOT

PACKAGE = ROOT / "code" / "nnlab"
_JS_WORD = re.compile(r"\bwords(?:\?)?(?:\.(\w+)|\[\s*[\"'](\w+)[\"']\s*\])")
_JS_KEY = re.compile(r"\bkey:\s*[\"'](\w+)[\"']")
_JS_TEXT = re.compile(r"[\"'](\w+)[\"']")


@dataclass
class Uses:
    """What the sources ask of the table: (key, where) that must exist, any text, f-string heads."""

    asked: list[tuple[str, str]] = field(default_factory=list)
    texts: set[str] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)


def word_problems(words, uses):
    """Return a line of text for each unequal, missing or unused key, all at once.

    words  {"ko": {key: text}, "en": {key: text}}
    uses   the Uses of the sources, as read_uses returns
    """
    problems = [*_unequal(words["ko"], words["en"])]
    table = set(words["ko"]) | set(words["en"])
    for key, where in sorted(set(uses.asked)):
        if key not in table:
            problems.append(f"{where} asks for the words {key!r}, which words.toml does not have.")
    said = {key for key, _ in uses.asked} | uses.texts
    for key in sorted(table - said):
        if not any(key.startswith(head) for head in uses.heads):
            problems.append(f"words.toml: nothing asks for {key!r}; drop it.")
    return problems


def _unequal(ko, en):
    for key in sorted(set(ko) ^ set(en)):
        yield f"words.toml: {key!r} is in {'ko' if key in ko else 'en'} only."
    for key in sorted(set(ko) & set(en)):
        ours, theirs = _places(ko[key]), _places(en[key])
        if ours != theirs:
            yield f"words.toml: {key!r} fills {_listed(ours)} in ko, {_listed(theirs)} in en."
        for language, text in (("ko", ko[key]), ("en", en[key])):
            if not text.strip():
                yield f"words.toml: {key!r} is empty in {language}."
    for key, text in en.items():
        if re.search("[가-힣]", text):
            yield f"words.toml: {key!r} has Hangul in en: {text!r}."


def _places(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _listed(places):
    return ", ".join(f"{{{place}}}" for place in sorted(places)) or "nothing"


def read_uses(package=PACKAGE):
    """Read from a package's Python and JavaScript which words are asked for."""
    uses = Uses()
    for path in sorted(package.rglob("*.py")):
        _read_python(path, path.relative_to(package).as_posix(), uses)
    for path in sorted(package.rglob("*.js")):
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
    """Count f"kernel_{name}" as asking for every key that begins with "kernel_"."""
    first = node.values[0] if node.values else None
    if isinstance(first, ast.Constant) and re.fullmatch(r"\w+_", first.value):
        uses.heads.add(first.value)


def _read_call(node, name, uses):
    called = getattr(node.func, "id", getattr(node.func, "attr", ""))
    first = node.args[0] if node.args else None
    text = first.value if isinstance(first, ast.Constant) else None
    if called == "say" and isinstance(text, str):
        uses.asked.append((text, f"{name}:{node.lineno}"))
    elif called == "startswith" and isinstance(text, str) and re.fullmatch(r"\w+_", text):
        uses.heads.add(text)


def _read_javascript(source, name, uses):
    for number, line in enumerate(source.split("\n"), 1):
        code = line.split("//")[0]
        found = [a or b for a, b in _JS_WORD.findall(code)] + _JS_KEY.findall(code)
        uses.asked += [(key, f"{name}:{number}") for key in found]
        uses.texts |= set(_JS_TEXT.findall(code))


def problems():
    return word_problems(WORDS, read_uses())
