"""Notebooks are made of chapters: executed, slim, the same on a second run, and never half made."""

import json

import nbformat
import pytest
from small import NUMBERS, chapter, code, folders, pair

from book.tools import notebooks
from book.tools.chapters import ChapterError
from book.tools.notebooks import BOOK, main, make, source_notebooks

PICTURES = (
    code("import matplotlib.pyplot as plt\n\n_ = plt.plot([1, 2])")
    + code("from IPython.display import SVG\n\nSVG('<svg xmlns=\"http://www.w3.org/2000/svg\"/>')")
    + code("import ipywidgets\n\nipywidgets.IntSlider(3)")
)


def read(place, language, slug="01-small"):
    return nbformat.read(place.notebooks / language / f"{slug}.ipynb", as_version=4)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A chapter with numbers, pictures and a widget, made once; tests only read it."""
    place = folders(tmp_path_factory.mktemp("made"), small=chapter(NUMBERS, PICTURES))
    done, problems = make(place, quiet=True)
    assert problems == [] and len(done) == 2
    return place


@pytest.fixture
def own(made, tmp_path):
    """The made chapter in folders that a test may change."""
    place = folders(tmp_path, small=chapter(NUMBERS, PICTURES))
    for path in made.notebooks.rglob("*.ipynb"):
        copy = place.notebooks / path.relative_to(made.notebooks)
        copy.parent.mkdir(parents=True)
        copy.write_bytes(path.read_bytes())
    place.record.write_bytes(made.record.read_bytes())
    return place


def bytes_of(place):
    return {path.name: path.read_bytes() for path in (place.notebooks / "ko").glob("*")}


def test_the_book_matches_its_chapters(capsys):
    status = main(["--check"])
    assert status == 0, capsys.readouterr().out


def test_the_book_has_a_notebook_of_the_convolution_chapter():
    for language in ("ko", "en"):
        assert (BOOK.notebooks / language / "11-convolution.ipynb").exists()


def test_notebooks_are_valid_and_hold_one_language(made):
    for language, title in (("ko", "# 작은 장"), ("en", "# A small chapter")):
        notebook = read(made, language)
        nbformat.validate(notebook)
        assert notebook.cells[0].source.startswith(title)
        assert "chapters/01-small.md" in notebook.cells[1].source
        assert notebook.cells[2].source == f'import nnlab\n\nnnlab.use_language("{language}")'
        assert [cell.id for cell in notebook.cells] == [f"c{n:03d}" for n in range(1, 8)]


def test_text_stays_and_pictures_go(made):
    code_cells = [cell for cell in read(made, "en").cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code_cells] == [1, 2, 3, 4, 5]
    assert [cell.metadata.get("shows") for cell in code_cells] == [
        None,
        None,
        "picture",
        "picture",
        "explorer",
    ]
    assert code_cells[1].outputs[0].text == "6\n"
    assert code_cells[1].outputs[1].data == {"text/plain": "5"}
    assert code_cells[2].outputs[0].data == {"text/plain": "<Figure size 640x480 with 1 Axes>"}
    assert code_cells[4].outputs[0].data == {"text/plain": "IntSlider(value=3)"}


def test_notebooks_name_no_version_and_no_time(made):
    raw = json.loads((made.notebooks / "ko" / "01-small.ipynb").read_text())
    assert raw["metadata"] == {
        "kernelspec": {
            "display_name": "Python 3 (ipykernel)",
            "language": "python",
            "name": "python3",
        },
        "language_info": {"name": "python"},
    }
    assert all(set(cell["metadata"]) <= {"shows"} for cell in raw["cells"])


def test_a_second_execution_is_byte_identical(own):
    before = bytes_of(own)
    done, problems = make(own, force=True, quiet=True)
    assert len(done) == 2 and problems == []
    assert bytes_of(own) == before


def test_unchanged_chapters_are_not_executed(own, monkeypatch):
    monkeypatch.setattr(notebooks, "execute", lambda *_: pytest.fail("executed"))
    assert make(own, quiet=True) == ([], [])


def executed(own, monkeypatch):
    """Return which notebooks `make` would execute, executing none."""
    asked = []
    monkeypatch.setattr(notebooks, "execute", lambda n, page, language, *_: asked.append(language))
    make(own, quiet=True)
    return asked


def test_a_changed_language_alone_is_executed(own, monkeypatch):
    path = own.chapters / "01-small.md"
    path.write_text(path.read_text("utf-8").replace("훑습니다", "지나갑니다"), "utf-8")
    assert executed(own, monkeypatch) == ["ko"]


def test_a_notebook_edited_by_hand_is_made_again(own, monkeypatch):
    path = own.notebooks / "en" / "01-small.ipynb"
    path.write_text(path.read_text().replace("6", "7"))
    assert executed(own, monkeypatch) == ["en"]


def test_changed_code_under_the_chapters_executes_all(own, monkeypatch):
    monkeypatch.setattr(notebooks, "_ground", lambda: "other code")
    assert executed(own, monkeypatch) == ["ko", "en"]


def test_a_lost_or_broken_record_executes_all(own, monkeypatch):
    own.record.write_text("{half")
    assert executed(own, monkeypatch) == ["ko", "en"]


def test_only_names_chapters(own, capsys):
    assert main(["--only", "02-none"], own) == 1
    assert "no chapter is called 02-none; there are: 01-small" in capsys.readouterr().out
    with pytest.raises(ChapterError):
        source_notebooks(own, ["02-none"])


def test_a_failing_cell_is_named_and_the_old_notebook_stays(own, capsys):
    before = bytes_of(own)
    bad = chapter(NUMBERS, code("value = 0\n1 / value"))
    folders(own.chapters.parent, small=bad, good=chapter().replace("ch-small", "ch-good"))
    assert main([], own) == 1
    said = capsys.readouterr().out
    line = bad.split("\n").index("value = 0")
    assert f"01-small.md:{line}: code cell 3 of the ko notebook failed: ZeroDivisionError" in said
    assert f"01-small.md:{line}: code cell 3 of the en notebook failed: ZeroDivisionError" in said
    assert "division by zero" in said and "1 / value" in said
    assert bytes_of(own).pop("01-small.ipynb") == before["01-small.ipynb"]
    assert (own.notebooks / "ko" / "01-good.ipynb").exists()
    assert not list(own.notebooks.rglob("*.unfinished"))


def test_a_notebook_left_over_is_removed(own):
    (own.chapters / "01-small.md").unlink()
    make(own, quiet=True)
    assert list(own.notebooks.rglob("*.ipynb")) == []


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
    "a cell too many": (
        lambda n: n.cells.append(nbformat.v4.new_markdown_cell("Extra")),
        "en/01-small.ipynb: cell 8: 'Extra' is not in the chapter",
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


def test_folded_cells_are_folded_in_jupyterlab(tmp_path):
    place = folders(tmp_path, small=chapter(code("1", "hide-input"), pair("가", "a")))
    cell = source_notebooks(place)["ko", "01-small"][1].cells[-2]
    assert cell.metadata == {"jupyter": {"source_hidden": True}}


def test_stored_notebooks_name_no_place_of_a_machine(made):
    for path in [*made.notebooks.rglob("*.ipynb"), *(BOOK.notebooks / "ko").glob("*.ipynb")]:
        assert str(made.notebooks) not in path.read_text("utf-8")
        assert "/tmp/ipykernel" not in path.read_text("utf-8"), path
