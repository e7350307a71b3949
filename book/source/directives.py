"""What the checks and the notebooks know of MyST directives: their names, options and bodies."""

import re

import yaml

from book.source.chapters import ChapterError

ASIDES = {  # name: its title in each language, as the theme writes it on the page
    "note": ("참고", "Note"),
    "tip": ("팁", "Tip"),
    "hint": ("힌트", "Hint"),
    "important": ("중요", "Important"),
    "warning": ("주의", "Warning"),
    "seealso": ("더 보기", "See also"),
    "admonition": ("", ""),
    "margin": ("", ""),
}
PASSED_THROUGH = {
    "div",
    "container",
    "caption",
    "chapter-card",
    "exercise",
    "solution",
}
ONLY_ON_A_PAGE = {
    "benchmarks",
    "citation",
    "coverage",
    "progress",
    "worksheets",
    "eval-rst",
    "glossary-entries",
    "toctree",
    "tableofcontents",
    "contents",
    "bibliography",
    "raw",
    "downloads",
    "keep-offline",
    "hub-file",
    "hub-links",
}
VERBATIM = {"code-block", "code", "math", "image", "figure"} | ONLY_ON_A_PAGE
KNOWN = set(ASIDES) | PASSED_THROUGH | VERBATIM | {"table"}

_INFO = re.compile(r"^\{([\w:-]+)\}\s*(.*)$")
_OPTION = re.compile(r"^:([\w-]+):\s*(.*)$")


def directive_name(info, where):
    """Return (name, argument) of a fence's info string, or None if it is no directive.

    Raises ChapterError, naming `where`, for a directive that no notebook could show.
    """
    found = _INFO.match(info.strip())
    if not found:
        return None
    name, argument = found.groups()
    if name not in KNOWN:
        raise ChapterError(
            f"{where}: the directive {{{name}}} is not known to the notebooks; use one of "
            f"{', '.join(sorted(KNOWN))}, or teach book/source/directives.py to show it."
        )
    return name, argument.strip()


def options_and_body(content, where="chapter"):
    """Split a directive's content into a dict of options, the body, and the lines before it."""
    lines = content.split("\n")
    if lines[0] == "---" and "---" in lines[1:]:
        stop = lines.index("---", 1)
        try:
            options = yaml.safe_load("\n".join(lines[1:stop])) or {}
        except yaml.YAMLError as error:
            raise ChapterError(
                f"{where}: the directive's options cannot be read: {error}"
            ) from error
        return {k: str(v) for k, v in options.items()}, "\n".join(lines[stop + 1 :]), stop + 1
    options, count = {}, 0
    while count < len(lines) and (found := _OPTION.match(lines[count])):
        options[found[1]] = found[2].strip()
        count += 1
    return options, "\n".join(lines[count:]), count


def label_of(name, argument, options):
    """Return the label a directive carries: `:label:`, `:name:`, or its argument where that is one.

    A caption's argument is its label; an exercise's may be, if it starts with `ex-`.
    """
    label = options.get("label") or options.get("name")
    if label or name not in ("caption", "exercise", "solution"):
        return label
    if name == "exercise" and not argument.startswith("ex-"):
        return None
    return argument or None


def end_of_fence(lines, start, fence, where):
    """Return the index after the line that closes the fence; ChapterError if none does."""
    for index in range(start + 1, len(lines)):
        if lines[index].rstrip() == fence:
            return index + 1
    raise ChapterError(f"{where}: {lines[start]!r} is not closed; end it with {fence}.")
