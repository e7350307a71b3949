"""Turn the MyST of a prose cell into markdown that plain JupyterLab and Colab read well.

Admonitions become quotations with a bold title, captions paragraphs that begin with a bold
"그림 3." / "Figure 3.", exercises headings, solutions `<details>`, cards bold links; labels,
comments and what only a page can show are left out.
"""

import re

from book.notebooks.inline import plain_inline
from book.source.chapters import LANGUAGES, ChapterError
from book.source.directives import (
    ASIDES,
    ONLY_ON_A_PAGE,
    directive_name,
    end_of_fence,
    label_of,
    options_and_body,
)
from book.source.references import EXERCISE, FIGURE

_FENCE = re.compile(r"^(:{3,}|`{3,}|~{3,})(.*)$")
_INDENTED = re.compile(r"^\s+(:{3,}|`{3,})\{[\w:-]+\}")
_LABEL = re.compile(r"^\([^()\s]+\)=\s*$")
_LABELLED_MATH = re.compile(r"^(.*\$\$)\s*\(([^()\s]+)\)\s*$")
_SOLUTION = {"ko": "풀이", "en": "Solution"}


class Markdown:
    """Turns the prose cells of one page in one language into markdown, cell after cell.

    It counts figures, exercises and labelled formulas as it goes, so cells must come in order.
    """

    def __init__(self, page, references):
        self.page, self.references = page, references
        self.language = references.language
        self.counts = {"figure": 0, "exercise": 0}
        self.solved = ""  # the exercise whose solution the last cell held, as "Exercise 2"

    def cell(self, cell):
        """Return the markdown of a prose cell; raises ChapterError for what cannot be shown."""
        self.solved = ""
        return self._blocks(cell.text.split("\n"), f"{self.page.name}:{cell.start + 1}")

    def _blocks(self, lines, where):
        blocks, plain, position = [], [], 0
        while position < len(lines):
            stop, block = self._special(lines, position, where)
            if stop == position:
                plain.append(lines[position])
                position += 1
                continue
            blocks += [self._inline("\n".join(plain), where), block]
            plain, position = [], stop
        blocks.append(self._inline("\n".join(plain), where))
        return "\n\n".join(_spaced([block.strip("\n") for block in blocks if block.strip()]))

    def _inline(self, text, where):
        return plain_inline(text, self.page.slug, self.references, where)

    def _special(self, lines, start, where):
        """Return (line after it, its markdown) of what starts here, (start, "") for plain text."""
        line = lines[start]
        if _LABEL.match(line) or line.startswith("%"):
            return start + 1, ""
        if line.startswith("$$"):
            return self._formula(lines, start, where)
        if _INDENTED.match(line):
            raise ChapterError(
                f"{where}: {line.strip()!r} must start at the beginning of its line."
            )
        fence = _FENCE.match(line)
        if not fence:
            return start, ""
        stop = end_of_fence(lines, start, fence[1], where)
        found = directive_name(fence[2], where)
        if not found:
            return stop, "\n".join(lines[start:stop])
        return stop, self._directive(*found, "\n".join(lines[start + 1 : stop - 1]), where)

    def _formula(self, lines, start, where):
        stop = start + 1
        if lines[start].count("$$") < 2:
            while stop < len(lines) and "$$" not in lines[stop]:
                stop += 1
            if stop == len(lines):
                raise ChapterError(f"{where}: the formula {lines[start]!r} is not closed with $$.")
            stop += 1
        text = "\n".join(lines[start:stop])
        labelled = re.match(_LABELLED_MATH.pattern, text, re.DOTALL)
        return stop, self._tagged(*labelled.groups(), where) if labelled else text

    def _tagged(self, formula, label, where):
        number = self.references.target(label, where).number
        return formula.removesuffix("$$").rstrip() + f" \\tag{{{number}}}\n$$"

    def _directive(self, name, argument, content, where):
        options, body, _ = options_and_body(content, where)
        if name in ONLY_ON_A_PAGE:
            return ""
        if name == "math":
            formula = f"$$\n{body.strip()}\n$$"
            return self._tagged(formula, options["label"], where) if "label" in options else formula
        if name in ("code", "code-block"):
            return f"```{argument}\n{body}\n```"
        if name in ("image", "figure"):
            return self._picture(name, argument, options, body, where)
        return self._container(
            name, argument, options, self._blocks(body.split("\n"), where), where
        )

    def _container(self, name, argument, options, body, where):
        if name == "chapter-card":
            return f"**{self._inline(f'{{doc}}`{argument}`', where)}**\n\n{body}"
        title = self._inline(argument, where)
        if name == "caption":
            return f"**{self._count('figure', FIGURE)}.** {body}"
        if name == "exercise":
            title = "" if argument == label_of(name, argument, options) else title
            head = f"#### {self._count('exercise', EXERCISE)}"
            return f"{head}{': ' if title else ''}{title}\n\n{body}"
        if name == "solution":
            target = self.references.target(argument, where)
            self.solved = target.words(self.language)
            return _folded(f"{_SOLUTION[self.language]}: {self.solved}", body)
        if name in ASIDES and "dropdown" in options.get("class", ""):
            return _folded(title or self._aside(name), body)
        if name in ASIDES:
            head = title if name == "admonition" else self._aside(name)
            lead = f"**{head}**\n\n" if head else ""
            if name in ("note", "tip") and title:
                lead += f"{title}\n"
            return "\n".join(f"> {line}".rstrip() for line in (lead + body).split("\n"))
        return f"**{title}**\n\n{body}" if name == "table" and title else body

    def _picture(self, name, path, options, body, where):
        path = path if "://" in path else f"../../chapters/{path}"
        picture = f"![{options.get('alt', '')}]({path})"
        if name == "image":
            return picture
        caption = self._blocks(body.split("\n"), where)
        return f"{picture}\n\n**{self._count('figure', FIGURE)}.** {caption}"

    def _aside(self, name):
        return ASIDES[name][LANGUAGES.index(self.language)]

    def _count(self, kind, words):
        self.counts[kind] += 1
        return f"{words[self.language]} {self.counts[kind]}"


_FOLDED = "<details>"


def _spaced(blocks):
    """Yield blocks, with an empty line between a folded one and text: JupyterLab leaves none."""
    for block, after in zip(blocks, [*blocks[1:], _FOLDED], strict=True):
        yield block
        if block.startswith(_FOLDED) and not after.startswith(_FOLDED):
            yield "<br>"


def _folded(summary, body):
    return f"{_FOLDED}\n<summary>{summary}</summary>\n\n{body}\n\n</details>"
