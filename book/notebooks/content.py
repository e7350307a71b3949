"""Make one notebook of one language out of a chapter: its cells, their outputs, no pictures."""

import re

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from book.notebooks.markdown import Markdown
from book.notebooks.surroundings import PREDICT, asks_first, endings, opening
from book.source.chapters import ChapterError

WIDGET = "application/vnd.jupyter.widget-view+json"
PICTURES = ("image/svg+xml", "image/png", "image/jpeg")
_METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
COLLAPSED = "jp-MarkdownHeadingCollapsed"  # JupyterLab hides what is below such a heading
_KEPT_METADATA = ("jupyter", COLLAPSED)
_SOLUTION = {"ko": ("# 풀이", "풀이의 코드"), "en": ("# Solution", "The code of the solution")}


def source_notebook(page, references):
    """Return the notebook of a page in the references' language, not executed, with fixed ids.

    Raises ChapterError for a source that no notebook could show.
    """
    language, markdown, cells = references.language, Markdown(page, references), []
    for cell in page.cells:
        if cell.kind == "front" or language not in cell.languages:
            continue
        if cell.kind == "code":
            new = _code(cell, markdown, cells)
        else:
            new = [new_markdown_cell(text)] if (text := markdown.cell(cell)) else []
        if cells and new and _is_solution(cells[-1]) and not _ends_solution(new[0]):
            first = new[0].source.split("\n")[0]
            raise ChapterError(
                f"{page.name}:{cell.start + 1}: {first!r} would be hidden with the solution above "
                "it; begin what follows a solution's code with a heading or an exercise."
            )
        cells += new
    after_title = 1 if cells and cells[0].cell_type == "markdown" else 0
    cells.insert(after_title, new_markdown_cell(opening(page, references)))
    cells += [new_markdown_cell(text) for text in endings(page, references)]
    for number, cell in enumerate(cells, 1):
        cell.id = f"c{number:03d}"
    notebook = new_notebook(cells=cells, metadata=_METADATA)
    notebook.nbformat_minor = 5
    return notebook


def _code(cell, markdown, before):
    """Return the notebook cells of a code cell.

    The code of a solution goes below a heading that is collapsed: it runs with all the others, and
    neither it nor its output is seen before the reader opens the heading. (A hidden cell would show
    its first line, and its output as soon as it has run.)
    """
    if not markdown.solved or "hide-cell" not in cell.tags:
        text = f"{PREDICT[markdown.language]}\n{cell.text}" if asks_first(cell) else cell.text
        return [new_code_cell(text, metadata=_folded(cell.tags))]
    first_line, title = _SOLUTION[markdown.language]
    code = new_code_cell(f"{first_line}\n{cell.text}")
    if before and _is_solution(before[-1]):
        return [code]
    heading = f"##### {title}: {markdown.solved}"
    return [new_markdown_cell(heading, metadata={COLLAPSED: True}), code]


def _is_solution(cell):
    first_lines = {first_line for first_line, _ in _SOLUTION.values()}
    return cell.cell_type == "code" and cell.source.split("\n")[0] in first_lines


def _ends_solution(cell):
    """Tell whether `cell` is not hidden by a collapsed heading of a solution above it."""
    heading = cell.cell_type == "markdown" and re.match(r"#{1,5} ", cell.source)
    return bool(heading) or _is_solution(cell)


def _folded(tags):
    """Return the metadata by which JupyterLab folds what the page folds."""
    folded = {
        "source_hidden": {"hide-input", "hide-cell", "remove-input"},
        "outputs_hidden": {"hide-output", "hide-cell"},
    }
    folds = {name: True for name, by in folded.items() if not by.isdisjoint(tags)}
    return {"jupyter": folds} if folds else {}


def fill(notebook, executed):
    """Give the code cells of `notebook` the outputs of `executed`, a notebook of code cells."""
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for cell, known in zip(code, executed.cells, strict=True):
        cell.outputs, cell.execution_count = known.outputs, known.execution_count


def slim(notebook):
    """Take pictures, widget views and the kernel's own metadata out of an executed notebook.

    What a cell showed is kept as `metadata.shows`: "picture" or "explorer". Text stays, so that
    nbval, which passes over pictures and widget views, compares the rest.
    """
    notebook.metadata = nbformat.from_dict(_METADATA)
    for cell in notebook.cells:
        cell.metadata = nbformat.from_dict(
            {name: value for name, value in cell.metadata.items() if name in _KEPT_METADATA}
        )
        if cell.cell_type != "code":
            continue
        for output in cell.outputs:
            if kind := _slim_output(output):
                cell.metadata["shows"] = kind
        cell.outputs = [o for o in cell.outputs if "data" not in o or o.data]
    return notebook


def _slim_output(output):
    """Take pictures and views out of one output; return "explorer", "picture" or None."""
    kind = None
    output.pop("transient", None)
    for mime in [*PICTURES, WIDGET]:
        if mime in output.get("data", {}):
            del output.data[mime]
            kind = "explorer" if mime == WIDGET else "picture"
    if kind:
        output.metadata = nbformat.from_dict({})
    return kind


def written(notebook):
    """Return the notebook as the bytes of its file."""
    return (nbformat.writes(notebook).rstrip("\n") + "\n").encode()
