"""The conventions of a bilingual page that its two languages do not share line by line.

Where cells start, what stands in code cells, and which language's letters stand where.
"""

import io
import re
import tokenize

from book.source.pages import over_book

LANGUAGE_CALL = 'nnlab.use_language("{}")'
_HANGUL = re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]+")
_FENCE = "```{code-cell} ipython3"
_WORDS = re.compile(r"[^\W\d_]{2,}")
_NBVAL_MARKS = re.compile(r"\b(NBVAL_\w+|PYTEST_VALIDATE_\w+)|\b(nbval-[\w-]+|raises-exception)")
_MOST_WORDS = 2  # in a comment or a string of a code cell; more is prose


def authoring_problems(page):
    """Return a line of text for each breach of the conventions in a page."""
    found = [*_tag_lines(page), *_untagged(page), *_foreign_letters(page), *_first_code(page)]
    found += _open_bold(page)
    for cell in page.code_cells:
        found += [(cell.start + 1, what) for what in _fence_problems(cell)]
        found += [(cell.start + 1, what) for what in code_problems(cell.text)]
    return [f"{page.name}:{line}: {what}" for line, what in sorted(found)]


def _tag_lines(page):
    lines = page.text.split("\n")
    for cell in page.cells:
        if cell.kind != "prose" or not cell.lines[0].startswith("+++"):
            continue
        if cell.start > 0 and lines[cell.start - 1].strip():
            yield cell.start + 1, "a blank line is missing before the +++ line."
        if len(cell.lines) > 1 and cell.lines[1].strip():
            yield cell.start + 1, "a blank line is missing after the +++ line."
        if not cell.text.strip():
            yield (
                cell.start + 1,
                f"the {'/'.join(cell.tags) or 'prose'} cell is empty; write or drop it.",
            )


def _untagged(page):
    for cell in page.cells:
        if cell.kind != "prose" or cell.pair is not None:
            continue
        for text in page.skeleton(cell).texts:
            if _WORDS.search(text.words):
                yield (
                    text.line,
                    f"{text.words.strip()[:40]!r} stands in both languages: "
                    'start its cell with +++ {"tags": ["ko"]} or +++ {"tags": ["en"]}.',
                )


def _foreign_letters(page):
    for number, ko, en in page.pairs():
        for text in page.skeleton(en).texts:
            for found in _HANGUL.findall(text.words):
                yield (
                    text.line,
                    f"pair {number}: Hangul {found!r} in the English text; translate it, "
                    'or put it in <span lang="ko">…</span>.',
                )
        if not any(_HANGUL.search(text.words) for text in page.skeleton(ko).texts):
            if any(_WORDS.search(text.words) for text in page.skeleton(ko).texts):
                yield ko.start + 1, f"pair {number}: no Hangul in the Korean text; is it Korean?"


def _open_bold(page):
    """`**합성곱(convolution)**은` is not bold: ** after ) and before a letter does not close."""
    for cell in page.cells:
        for text in page.skeleton(cell).texts if cell.kind == "prose" else ():
            if "**" in text.words:
                what = "its ** are shown as they stand; leave ( ) and quotes outside of the bold."
                yield text.line, f"{text.words.strip()[:40]!r}: {what}"


def _first_code(page):
    cells = page.code_cells
    if not cells:
        return
    wanted = [(("ko",), "ko"), (("en",), "en")]
    for cell, (languages, language) in zip(cells, wanted, strict=False):
        call = LANGUAGE_CALL.format(language)
        if cell.languages != languages or call not in cell.text:
            yield cell.start + 1, f'here must be a code cell tagged ["{language}"] with {call}.'
    texts = [
        cell.text.replace(LANGUAGE_CALL.format(language), "")
        for cell, (_, language) in zip(cells, wanted, strict=False)
    ]
    if len(texts) < 2:
        yield cells[0].start + 1, "the English twin of the first code cell is missing."
    elif texts[0] != texts[1]:
        yield cells[1].start + 1, "the first two code cells differ in more than the language."
    for cell in cells[2:]:
        if len(cell.languages) == 1:
            yield cell.start + 1, "only the first pair of code cells may differ by language."


def _fence_problems(cell):
    if cell.lines[0].strip() != _FENCE:
        yield f"{cell.lines[0].strip()!r}: a code cell starts with {_FENCE}."
    if not cell.text.strip():
        yield "the code cell is empty; write or drop it."


def code_problems(source):
    """Return what is wrong with a code cell's source: Hangul, prose, what nbval cannot compare."""
    problems = [f"Hangul {found!r} in a code cell." for found in _HANGUL.findall(source)]
    problems += silencing_marks(source)
    if source.rstrip().endswith(";"):
        problems.append("the last line ends in ';', which nbval does not heed; assign it to _.")
    return problems + [
        f"{found!r} is prose in a code cell; it belongs in the two languages' prose."
        for found in _prose_in(source)
    ]


def silencing_marks(source):
    """Return a line for each mark in a cell's source that keeps nbval from checking the cell."""
    marks = _NBVAL_MARKS.finditer(source)
    return [f"{mark[0]!r} would keep a cell from being checked; drop it." for mark in marks]


def _prose_in(source):
    """Return comments and strings of more than two words; magics are no Python and are left out."""
    python = "\n".join(line for line in source.split("\n") if not line.lstrip().startswith("%"))
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(python).readline))
    except (tokenize.TokenError, SyntaxError):
        return  # a cell that is no Python fails when the notebook is made, with its own message
    for token in tokens:
        if token.type in (tokenize.COMMENT, tokenize.STRING, _FSTRING):
            if len(_WORDS.findall(re.sub(r"\{[^{}]*\}", " ", token.string))) > _MOST_WORDS:
                yield token.string


_FSTRING = getattr(tokenize, "FSTRING_MIDDLE", tokenize.STRING)  # Python 3.12 splits f-strings


def problems():
    return over_book(authoring_problems)
