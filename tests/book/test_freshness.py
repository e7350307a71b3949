"""A notebook that is not what its chapter gives is found, and told apart from a fresh one."""

import nbformat
import pytest

from book.notebooks.build import main


def change(own, language, edit):
    path = own.notebooks / language / "01-small.ipynb"
    notebook = nbformat.read(path, as_version=4)
    edit(notebook)
    nbformat.write(notebook, path)


def strip_count(notebook):
    notebook.cells[3].execution_count = None


STALE = {
    "an edited cell": (
        lambda n: n.cells[3].update(source="2 + 2"),
        "en/01-small.ipynb: cell 4: '2 + 2' should be 'print(sum([1, 2, 3]))'",
    ),
    "a difference far into a line": (
        lambda n: n.cells[-1].update(source=n.cells[-1].source.replace("edit that", "change it")),
        "something, change it file.' should be '",
    ),
    "a cell too many": (
        lambda n: n.cells.append(nbformat.v4.new_markdown_cell("Extra")),
        "en/01-small.ipynb: cell 9: 'Extra' is not in the chapter",
    ),
    "a missing cell": (
        lambda n: n.cells.pop(0),
        "en/01-small.ipynb: cell 1: '# A small chapter' of the chapter is missing",
    ),
    "a lost count": (strip_count, "code cell 2 has the execution count None"),
    "other ids": (lambda n: n.cells[0].update(id="x1"), "its cell ids are not c001"),
    "other metadata": (
        lambda n: n.metadata["language_info"].update(version="3.11.7"),
        "its metadata",
    ),
    "another folding": (
        lambda n: n.cells[3].metadata.update(jupyter={"source_hidden": True}),
        "cell 4 is not folded as in the chapter",
    ),
}


@pytest.mark.parametrize("kind", STALE)
def test_each_staleness_is_found(own, capsys, kind):
    edit, expected = STALE[kind]
    change(own, "en", edit)
    assert main(["--check"], own) == 1
    assert expected in capsys.readouterr().out


def test_all_staleness_is_reported_at_once(own, capsys):
    change(own, "en", lambda n: (n.cells[0].update(source="x"), n.cells[3].update(source="y")))
    (own.notebooks / "ko" / "01-small.ipynb").rename(own.notebooks / "ko" / "99-old.ipynb")
    assert main(["--check"], own) == 1
    said = capsys.readouterr().out
    assert "ko/01-small.ipynb is missing" in said
    assert "ko/99-old.ipynb belongs to no chapter" in said
    assert "cell 1: 'x'" in said and "cell 4: 'y'" in said
    assert said.endswith("4 problems\n")


def test_a_fresh_notebook_has_nothing_to_report(own, capsys):
    assert main(["--check"], own) == 0
    assert capsys.readouterr().out == "2 notebooks match their chapters.\n"
