"""What the lines at the beginning of a cell say: its tags and options.

A line that only looks like such a beginning is refused by name: MyST or Jupytext would take it for
one, or leave the cell out, and the complaint would be about something else.
"""

import json
import re

import yaml

from book.source.errors import ChapterError

BREAK = re.compile(r"^\+\+\+\s*(\{.*\})?\s*$")
CODE = re.compile(r"^(`{3,})\{code-cell\}")
_NO_FENCE = re.compile(r"^\s*(?:`{3,}|~{3,}|:{3,})\s*\{code-cell\}")
_BYTE_ORDER_MARK = "\ufeff"


def is_rule(line):
    """Tell whether the line opens or closes a block of YAML; an editor may leave spaces behind."""
    return line.rstrip() == "---"


def refuse_lookalikes(lines, name):
    """Raise ChapterError for the first line that only looks like the beginning of something."""
    if lines[0].startswith(_BYTE_ORDER_MARK):
        raise ChapterError(
            f"{name}:1: the file begins with a byte order mark, which hides the front matter from "
            "other tools; save it as UTF-8 without one."
        )
    first = next((n for n, line in enumerate(lines) if line.strip()), 0)
    if first and is_rule(lines[first].lstrip()):
        raise ChapterError(
            f"{name}:{first + 1}: the front matter must begin in line 1; drop what stands before."
        )
    for number, line in enumerate(lines, 1):
        if line.startswith("+++") and not BREAK.match(line):
            raise ChapterError(f"{name}:{number}: {line!r} is not {_TAGGED} or +++ alone.")
        if _NO_FENCE.match(line) and not CODE.match(line):
            raise ChapterError(
                f"{name}:{number}: {line!r} begins no code cell; write ```{{code-cell}} ipython3 "
                "at the beginning of its line."
            )


def prose_tags(line, where):
    """Return the tags of a `+++` line, none of any other line."""
    found = BREAK.match(line)
    if not found or not found[1]:
        return ()
    try:
        tags = json.loads(found[1]).get("tags", [])
    except json.JSONDecodeError:
        tags = None
    if not _are_names(tags):
        raise ChapterError(f"{where}: {line!r} is not {_TAGGED}.")
    return tuple(tags)


def code_options(lines, where):
    """Return the options of a code cell as a dict, and how many of `lines` they take.

    lines   what stands between its fences; the options are lines such as `:tags: [ko]`, or YAML
            between two lines `---`, as Jupytext writes them when they take several lines
    """
    if lines and is_rule(lines[0]):
        stop = next((n for n, line in enumerate(lines[1:], 2) if is_rule(line)), None)
        if stop is None:
            raise ChapterError(f"{where}: the code cell's options are not closed; end them by ---.")
        text = lines[1 : stop - 1]
    else:
        stop = next((n for n, line in enumerate(lines) if not line.startswith(":")), len(lines))
        text = [line[1:] for line in lines[:stop]]
    options = _yaml("\n".join(text), where)
    tags = options.get("tags", [])
    if not _are_names(tags):
        hint = "write :tags: [ko, hide-cell]"
        raise ChapterError(f"{where}: the code cell's tags are {tags!r}; {hint}.")
    return options, stop


def _yaml(text, where):
    try:
        options = yaml.safe_load(text) or {}
    except yaml.YAMLError as error:
        what = " ".join(str(error).split())
        raise ChapterError(f"{where}: the code cell's options are not YAML: {what}") from error
    if not isinstance(options, dict):
        raise ChapterError(f"{where}: {text!r} is no option; write for example :tags: [hide-cell].")
    return options


def _are_names(tags):
    return isinstance(tags, list) and all(isinstance(tag, str) for tag in tags)


_TAGGED = '+++ {"tags": ["ko"]}'
