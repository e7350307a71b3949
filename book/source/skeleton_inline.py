"""What a skeleton is made of, and how it is read from a block's inline tokens."""

import re
from dataclasses import dataclass, field

_ROLE_TARGET = re.compile(r"<([^<>]+)>$")
_PROSE_ROLES = {"abbr", "sub", "sup", "kbd"}


@dataclass(frozen=True)
class Mark:
    """One thing that both languages must hold: its kind, what it says, and its line (from 1)."""

    kind: str
    value: str
    line: int


@dataclass(frozen=True)
class Text:
    """A run of words: `place` is paragraph, heading, caption, alt or table; `quoted` holds words
    that stand in `<span lang="ko">…</span>` or `[…]{lang=ko}`, so in another language."""

    place: str
    words: str
    line: int
    quoted: str = ""


@dataclass
class Skeleton:
    """All marks and texts of one prose cell, in order; `targets` are what a reference can name:
    (heading, figure, exercise or equation; label or None; a heading's source)."""

    marks: list[Mark] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    captions: list[dict] = field(default_factory=list)
    targets: list[tuple[str, str | None, str]] = field(default_factory=list)

    def values(self, kind):
        """Return the values of all marks of one kind, in order."""
        return [mark.value for mark in self.marks if mark.kind == kind]

    def marker(self, line):
        """Return a function (kind, value) that adds a mark on this line."""
        return lambda kind, value: self.marks.append(Mark(kind, value, line))


def read_inline(children, line, place, skeleton):
    """Add the marks and the words of a block's inline tokens; `line` is the block's first."""
    words, quoted, foreign, first = [], [], 0, line
    for token in children:
        mark = skeleton.marker(line)
        if token.type == "text":
            (quoted if foreign else words).append(token.content)
        elif token.type in ("softbreak", "hardbreak"):
            words.append(" ")
            line += 1
        elif token.type == "html_inline":
            foreign += _opens_language(token.content)
        elif token.type in ("span_open", "span_close"):
            foreign += 1 if token.type == "span_open" else -1
        else:
            words.append(_inline_mark(token, mark, skeleton, line))
    _add_words(skeleton, place, "".join(words), first, "".join(quoted))


def _opens_language(tag):
    """Return 1 for `<span lang=…>`, -1 for `</span>`, else 0 (spans are used for nothing else)."""
    return {"<span": 1, "</span": -1}.get(re.split(r"[\s>]", tag)[0], 0)


def _inline_mark(token, mark, skeleton, line):
    """Record an inline token; return the words that stand for it in running text."""
    if token.type in ("math_inline", "math_single", "math_inline_double"):
        mark("formula", " ".join(token.content.split()))
        return "\0"
    if token.type == "code_inline":
        mark("inline code", token.content)
        return "\0"
    if token.type == "link_open":
        mark("link", token.attrs["href"])
    elif token.type == "image":
        mark("image", token.attrs["src"])
        entry = {"kind": "image", "label": None, "alt": token.content, "text": "", "line": line}
        skeleton.captions.append(entry)
        skeleton.texts.append(Text("alt", token.content, line))
    elif token.type == "myst_role":
        return _role(token, mark)
    return ""


def _role(token, mark):
    name = token.meta["name"]
    if name == "math":
        mark("formula", " ".join(token.content.split()))
        return "\0"
    if name in _PROSE_ROLES:
        mark("role", name)
        return token.content
    found = _ROLE_TARGET.search(token.content)
    mark("role", f"{name} {found[1] if found else token.content}")
    return "\0"


def _add_words(skeleton, place, words, line, quoted):
    if words.strip() or quoted:
        skeleton.texts.append(Text(place, words, line, quoted))
