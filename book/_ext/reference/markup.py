"""Write the sections of a docstring in the Google style that sphinx.ext.napoleon reads.

What reStructuredText would take for markup is escaped: the docstrings are full of stars and bars.
"""

import re

TITLES = {
    "ko": {
        "Parameters": "매개변수",
        "Fields": "필드",
        "Contents": "내용",
        "Returns": "반환값",
        "Yields": "내놓는 값",
        "Raises": "예외",
        "Source": "출처",
    },
    "en": {
        name: name for name in "Parameters Fields Contents Returns Yields Raises Source".split()
    },
}
_LISTS = ("Parameters", "Fields", "Contents")

_CODE = re.compile(r"`([^`]+)`")
_EMPHASIS = re.compile(r"(?<![\w*)])\*(?=[A-Za-z])[A-Za-z ]+(?<=[A-Za-z])\*(?![\w*(])")
_MARKUP = re.compile(r"[\\*|]|(?<=\w)_(?!\w)")
# What would begin a list, a field or a table, were it at the start of a paragraph.
_START = re.compile(r"[-+*•/:=>]|\(?\w{1,5}[.)](?=\s)")


def custom_sections(language):
    """Return napoleon's names and styles of our sections: lists of names, or running text."""
    titles = TITLES[language]
    return [(titles[n], "params_style" if n in _LISTS else "returns_style") for n in titles]


def escaped(text):
    """Return one paragraph of a docstring as reStructuredText; `code` and *stress* stay."""
    found, position = [], 0
    for match in re.finditer(f"{_CODE.pattern}|{_EMPHASIS.pattern}", text):
        found += [_MARKUP.sub(r"\\\g<0>", text[position : match.start()]), _kept(match)]
        position = match.end()
    found.append(_MARKUP.sub(r"\\\g<0>", text[position:]))
    whole = "".join(found)
    return f"\\{whole}" if _START.match(text) else whole


def _kept(match):
    """Return code, or stress, parted from the letters beside it, as in `Node`s."""
    text = match.string
    before = "\\ " if text[match.start() - 1 : match.start()].isalnum() else ""
    after = "\\ " if text[match.end() : match.end() + 1].isalnum() else ""
    return before + (f"``{match[1]}``" if match[1] else match[0]) + after


def google_style(sections, names_of, language):
    """Return the lines of `sections`, as `docstrings.sections` found them.

    names_of   {"Parameters": names, "Fields": names}: under what a row's names are listed;
               others are "Contents", such as the keys of a dict that is returned
    """
    lines = []
    for section in sections:
        lines += [*_lines(section, names_of, TITLES[language]), ""]
    return lines


def _lines(section, names_of, titles):
    if section.kind == "prose":
        return [escaped(" ".join(section.content))]
    if section.kind == "list":
        return [f"- {escaped(' '.join(item))}" for item in section.content]
    if section.kind == "code":
        doctest = section.content[0].startswith(">>>")
        return section.content if doctest else ["::", "", *_indented(section.content)]
    if section.kind == "rows":
        return _rows(section.content, names_of, titles)
    # The colon says that no type stands before: napoleon would look for one up to the first colon.
    return [f"{titles[section.kind]}:", f"    : {escaped(' '.join(section.content))}"]


def _rows(rows, names_of, titles):
    lines, title = [], None
    for row in rows:
        names = row.names.split(", ")
        found = next((t for t, known in names_of.items() if set(names) & set(known)), "Contents")
        if found != title:
            lines += ["", f"{titles[found]}:"]
            title = found
        text, cases = row.text_and_cases()
        lines.append(f"    {row.names}: {escaped(text)}")
        if cases:
            lines += ["", *_indented([f"- {escaped(case)}" for case in cases], 8), ""]
    return lines[1:]


def _indented(lines, by=4):
    return [" " * by + line if line else line for line in lines]
