"""Turn a docstring of nnlab, as it is written, into the sections that sphinx.ext.napoleon reads.

The project's docstrings are laid out for an editor:

    Count the places where a kernel fits.

    n         entries of the input, at least 1
    stride    from one place to the next; padding: zeros on each side
    Returns an int. Raises ValueError, quoting the values.
    Source: NYU DLSP20 week 3-1.

`sections` tells apart rows (names, then a description in a column of its own), sentences that begin
with Returns, Yields, Raises or Source, examples, lists and prose.
"""

import re
import textwrap
from dataclasses import dataclass, field

_NAME = r"(?:[A-Za-z_]\w*|\.\.\.)"
_NAMES = rf"{_NAME}(?:, {_NAME})*"
_ROW = re.compile(rf"({_NAMES})(\s\s+)\S")
_OPENER = re.compile(r"(?:(Returns|Yields|Raises) |(Source)s?: )(?=\S)")
_SENTENCE = re.compile(r"(?<=[.;)])\s+(?=(?:Returns|Yields|Raises) |Sources?: )")
_CASE = re.compile(r'"\w+":\s')
# A line that ends a sentence although the next word would have fitted also ends a paragraph.
_WIDTH = 88


@dataclass
class Row:
    """The description of one or several names."""

    names: str
    lines: list = field(default_factory=list)

    def text_and_cases(self):
        """Return the description in one line, and those of single values, which stand below it.

        Each case is on lines of its own that begin with the value: "same": so that it keeps ...
        """
        texts = [[]]
        for number, line in enumerate(self.lines):
            if number and _CASE.match(line.lstrip()):
                texts.append([])
            texts[-1] += line.split()
        text, *cases = (" ".join(words) for words in texts)
        return text, cases


@dataclass
class Section:
    """A part of a docstring.

    kind      "prose", "rows", "list", "code", "Returns", "Yields", "Raises" or "Source"
    content   Rows; for a list, lists of lines; else lines
    """

    kind: str
    content: list = field(default_factory=list)


def sections(text, known=()):
    """Split a docstring into its Sections.

    text    as inspect.cleandoc returns it
    known   the names that the thing takes: one of them and a colon may follow a semicolon
    """
    found = []
    for block in re.split(r"\n\s*\n", text.strip("\n")):
        if block.startswith(("    ", ">>>")):
            found.append(Section("code", textwrap.dedent(block).split("\n")))
        elif block.strip():
            found += _Block(known).read(block.split("\n"))
    return found


class _Block:
    """The sections of lines that no blank line parts."""

    def __init__(self, known):
        self.known = "|".join(map(re.escape, known)) or "(?!)"
        self.sections = []
        self.column = 0  # where the descriptions of the rows above begin
        self.before = ""  # the line before

    def read(self, lines):
        for line in lines:
            self._take(line)
            self.before = line
        return self.sections

    def _take(self, line):
        if line.startswith(" ") and self.sections:
            self._go_on(line)
        elif line.startswith("- "):
            self._content("list").append([line[2:]])
        elif names := self._names(line):
            self._content("rows").append(Row(names))
            self._describe(line[len(names) :])
        else:
            self._say(line)

    def _content(self, kind):
        """Return the content of the last section, of a new one unless the last is of this kind."""
        if not (self.sections and self.sections[-1].kind == kind):
            self.sections.append(Section(kind))
        return self.sections[-1].content

    def _go_on(self, line):
        last = self.sections[-1]
        if last.kind == "rows":
            self._describe(line)
        elif last.kind == "list":
            last.content[-1].append(line.strip())
        else:
            last.content.append(line.strip())

    def _names(self, line):
        """Return the names that the line describes; None if it is no row.

        Two spaces make a row, or one where the rows above have their column.
        """
        if _OPENER.match(line):
            return None
        if found := _ROW.match(line):
            self.column = found.end(2)
            return found[1]
        names = line[: self.column].rstrip()
        in_column = line[self.column - 1 : self.column] == " " != line[self.column :][:1]
        return names if in_column and re.fullmatch(_NAMES, names) else None

    def _describe(self, line):
        """Go on with the last row; the line may begin another one in its middle, or the Returns."""
        description, *sentences = _SENTENCE.split(line)
        description = re.sub(rf";\s+({self.known})(?::| (?=\s*\())", r";  \1: ", description)
        first, *others = re.split(rf";\s\s+({_NAMES})(?::\s|\s\s)\s*", description)
        rows = self.sections[-1].content
        rows[-1].lines.append(first)
        for names, text in zip(others[::2], others[1::2], strict=True):
            rows.append(Row(names, [text]))
        for sentence in sentences:
            self._say(sentence)

    def _say(self, line):
        first, *others = _SENTENCE.split(line)
        opener = _OPENER.match(first)
        if opener:
            self.sections.append(Section(opener[1] or opener[2], [first[opener.end() :]]))
        elif self._goes_on(first):
            self.sections[-1].content.append(first)
        else:
            self.sections.append(Section("prose", [first]))
        for sentence in others:
            self._say(sentence)

    def _goes_on(self, line):
        if not self.sections or self.sections[-1].kind in ("rows", "list"):
            return False
        fits = len(self.before) + 1 + len(line.split()[0]) <= _WIDTH
        return not (fits and self.before.endswith((".", ":", "?")))
