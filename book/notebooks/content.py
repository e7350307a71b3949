"""Make one notebook of one language out of a chapter: its cells, their outputs, no pictures."""

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from book.notebooks.markdown import Markdown

WIDGET = "application/vnd.jupyter.widget-view+json"
PICTURES = ("image/svg+xml", "image/png", "image/jpeg")
_METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
_ORIGIN = {
    "ko": "이 노트북은 강좌 **접고, 맞대고, 훑고**의 한 장입니다. "
    "`chapters/{name}`에서 만들어졌으니 고칠 것이 있으면 그 파일을 고쳐 주세요.",
    "en": "This notebook is a chapter of the course **Fold, Match, Slide**. It is made from "
    "`chapters/{name}`; to correct something, edit that file.",
}


def source_notebook(page, references):
    """Return the notebook of a page in the references' language, not executed, with fixed ids."""
    language, markdown, cells = references.language, Markdown(page, references), []
    for cell in page.cells:
        if cell.kind == "front" or language not in cell.languages:
            continue
        if cell.kind == "code":
            cells.append(new_code_cell(cell.text, metadata=_folded(cell.tags)))
        elif text := markdown.cell(cell):
            cells.append(new_markdown_cell(text))
    after_title = 1 if cells and cells[0].cell_type == "markdown" else 0
    cells.insert(after_title, new_markdown_cell(_ORIGIN[language].format(name=page.name)))
    for number, cell in enumerate(cells, 1):
        cell.id = f"c{number:03d}"
    notebook = new_notebook(cells=cells, metadata=_METADATA)
    notebook.nbformat_minor = 5
    return notebook


def _folded(tags):
    """Return the metadata by which JupyterLab folds what the page folds, a solution's code."""
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
            {name: value for name, value in cell.metadata.items() if name == "jupyter"}
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
