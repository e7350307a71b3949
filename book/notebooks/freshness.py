"""Say whether the notebooks in book/ko and book/en are what their chapters would give."""

import difflib
import os

import nbformat

from book.source.chapters import LANGUAGES

CURE = "run `make notebooks`"


def freshness_problems(sources, folder, only_these=False):
    """Return a line of text for each difference between notebooks and chapters, all at once.

    sources     {(language, slug): (page, notebook)}, as source_notebooks returns
    folder      where the folders ko and en lie
    only_these  do not report notebooks that belong to none of `sources`
    """
    problems = []
    for (language, slug), (page, notebook) in sources.items():
        path = folder / language / f"{slug}.ipynb"
        where = f"{language}/{slug}.ipynb"
        if not path.exists():
            problems.append(f"{where} is missing; {CURE}.")
            continue
        try:
            stored = nbformat.read(path, as_version=4)
        except ValueError as error:
            problems.append(f"{where} cannot be read ({error}); {CURE}.")
            continue
        problems += [f"{where}: {what}" for what in _differences(page, notebook, stored)]
    return problems if only_these else [*problems, *_left_over(sources, folder)]


def _left_over(sources, folder):
    for language in LANGUAGES:
        for path in sorted((folder / language).glob("*.ipynb")):
            if (language, path.stem) not in sources:
                yield f"{language}/{path.name} belongs to no chapter with code; {CURE}."


def _differences(page, notebook, stored):
    ours = [(cell.cell_type, cell.source) for cell in notebook.cells]
    theirs = [(cell.cell_type, cell.source) for cell in stored.cells]
    changes = difflib.SequenceMatcher(None, theirs, ours, autojunk=False).get_opcodes()
    for change, a, b, c, d in changes:
        if change != "equal":
            yield _change(theirs[a:b], ours[c:d], a, c, page)
    if all(change[0] == "equal" for change in changes):
        yield from _unlike(notebook, stored)
    yield from unproven(stored)


def _change(old, new, first, place, page):
    if old and new:
        before, after = old[0][1], new[0][1]
        return (
            f"cell {first + 1}: {_first_difference(before, after)} as {page.name} has it; {CURE}."
        )
    cell = (old or new)[0][1].strip().split("\n")[0][:60]
    what = "is not in the chapter" if old else "of the chapter is missing"
    return f"cell {(first if old else place) + 1}: {cell!r} {what}; {CURE}."


def _first_difference(before, after):
    for old, new in zip([*before.split("\n"), ""], [*after.split("\n"), ""], strict=False):
        if old != new:
            same = len(os.path.commonprefix([old, new]))
            start = max(0, same - 20) if same > 40 else 0
            return f"{old[start:][:60]!r} should be {new[start:][:60]!r}"
    return "its kind should be"


def _unlike(notebook, stored):
    if [cell.get("id") for cell in notebook.cells] != [cell.get("id") for cell in stored.cells]:
        yield f"its cell ids are not c001, c002, …; {CURE}."
    for number, (ours, theirs) in enumerate(zip(notebook.cells, stored.cells, strict=True), 1):
        shown = {name: value for name, value in theirs.metadata.items() if name != "shows"}
        if ours.metadata != shown:
            yield f"cell {number} is not folded as in the chapter; {CURE}."
    if notebook.metadata != stored.metadata:
        yield f"its metadata {dict(stored.metadata)} should be {dict(notebook.metadata)}; {CURE}."


def unproven(stored):
    """Yield each code cell that nbval would run but not compare: one with no execution count."""
    code = [cell for cell in stored.cells if cell.cell_type == "code"]
    for number, cell in enumerate(code, 1):
        if cell.get("execution_count") != number:
            yield (
                f"code cell {number} has the execution count {cell.get('execution_count')}, "
                f"not {number}: its output proves nothing; {CURE}."
            )
