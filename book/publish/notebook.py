"""A notebook as it is published: it knows where it came from and can begin on Colab."""

import json
import re

from book.notebooks.surroundings import COLAB, COLAB_INSTALLS

# Colab folds a cell of this kind behind its title, JupyterLab folds its source. Colab brings its
# own ipywidgets and moves other views only with the manager that is switched on here.
_CELL = """\
# @title {title}
# {elsewhere}
import sys

if "google.colab" in sys.modules:
    from importlib.util import find_spec

    from google.colab import output

    output.enable_custom_widget_manager()
    if find_spec("nnlab") is None:
        %pip install --quiet "nnlab[notebooks] @ git+{address}@{commit}#subdirectory=code"
"""
_WORDS = {
    "ko": {
        "title": "Colab에서는 이 셀부터 실행하세요",
        "elsewhere": "다른 곳에서는 아무 일도 하지 않습니다.",
    },
    "en": {"title": "On Colab, run this cell first", "elsewhere": "Elsewhere it does nothing."},
}
_FOLDED = {"cellView": "form", "jupyter": {"source_hidden": True}}
_TO_SOURCES = re.compile(r"(!?)(\[[^\]]*\])\(\.\./\.\./")
_ORIGIN = re.compile(r"`(chapters/[\w-]+\.md)`")


def published(content, language, address, commit):
    """Return the bytes of a published notebook.

    content  the bytes of the notebook in book/ko or book/en
    address  of the repository, such as https://github.com/owner/name
    commit   the hash from which nnlab is installed and to which links lead
    Raises ValueError for a notebook that does not say how to begin on Colab.
    """
    notebook = json.loads(content)
    if not any(COLAB[language] in text for text in map(source_of, notebook["cells"])):
        raise ValueError("no cell says how to begin on Colab; run `make notebooks`.")
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            text = source_of(cell).replace(COLAB[language], COLAB_INSTALLS[language])
            set_source(cell, with_addresses(text, address, commit))
    code = [n for n, cell in enumerate(notebook["cells"]) if cell["cell_type"] == "code"]
    notebook["cells"].insert(code[0], beginning(language, address, commit))
    return (json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def beginning(language, address, commit):
    """Return the cell that installs nnlab on Colab."""
    cell = {"cell_type": "code", "execution_count": None, "id": "colab", "outputs": []}
    text = _CELL.format(address=address, commit=commit, **_WORDS[language])
    set_source(cell, text.rstrip("\n"))
    return cell | {"metadata": _FOLDED}


def with_addresses(text, address, commit):
    """Let what leads out of the folder of notebooks lead to the sources at `commit`."""
    text = _TO_SOURCES.sub(
        lambda found: f"{found[1]}{found[2]}({address}/{'raw' if found[1] else 'blob'}/{commit}/",
        text,
    )
    return _ORIGIN.sub(rf"[`\1`]({address}/blob/{commit}/\1)", text)


def source_of(cell):
    """Return the text of a cell, which a file holds as one string or as its lines."""
    return "".join(cell["source"])


def set_source(cell, text):
    cell["source"] = text.splitlines(keepends=True)


def title_of(content):
    """Return the title of a notebook, its first heading."""
    texts = map(source_of, json.loads(content)["cells"])
    return next(text.split("\n")[0].removeprefix("# ") for text in texts if text.startswith("# "))
