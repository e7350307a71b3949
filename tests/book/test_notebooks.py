"""Notebooks are made of chapters: executed, slim, the same on a second run, and never half made."""

import json
import re

import nbformat
import pytest

from book.execution import chapters
from book.notebooks.build import BOOK, main, make, source_notebooks
from book.source.chapters import ChapterError
from tests.book.small import NUMBERS, chapter, code, folders, pair, read


def bytes_of(place):
    return {path.name: path.read_bytes() for path in (place.notebooks / "ko").glob("*")}


def test_notebooks_are_valid_and_hold_one_language(made):
    for language, title in (("ko", "# 작은 장"), ("en", "# A small chapter")):
        notebook = read(made, language)
        nbformat.validate(notebook)
        assert notebook.cells[0].source.startswith(title)
        assert "Shift+Enter" in notebook.cells[1].source
        assert "chapters/01-small.md" in notebook.cells[-1].source
        assert notebook.cells[2].source == f'import nnlab\n\nnnlab.use_language("{language}")'
        assert [cell.id for cell in notebook.cells] == [f"c{n:03d}" for n in range(1, 9)]


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
    before, kept = bytes_of(own), own.executions.path("ko", "01-small")
    kept.write_text(kept.read_text().replace("6", "7"))
    assert make(own, force=True) == ([], [])
    assert bytes_of(own) == before


def refuse(*_, **__):
    pytest.fail("a kernel was started")


def test_a_changed_sentence_is_written_into_its_notebook_and_executes_nothing(own, monkeypatch):
    monkeypatch.setattr(chapters, "run", refuse)
    path = own.chapters / "01-small.md"
    path.write_text(path.read_text("utf-8").replace("훑습니다", "지나갑니다"), "utf-8")
    assert make(own) == ([own.notebooks / "ko" / "01-small.ipynb"], [])
    assert "지나갑니다" in read(own, "ko").cells[0].source


def test_a_notebook_edited_by_hand_is_made_again_and_executes_nothing(own, monkeypatch):
    monkeypatch.setattr(chapters, "run", refuse)
    path = own.notebooks / "en" / "01-small.ipynb"
    before = path.read_bytes()
    path.write_bytes(before.replace(b"6", b"7"))
    assert make(own) == ([path], []) and path.read_bytes() == before
    assert make(own) == ([], [])


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
    make(own)
    assert list(own.notebooks.rglob("*.ipynb")) == []


def test_outputs_that_cells_do_not_give_are_found(own, capsys):
    assert main(["--check", "--outputs"], own) == 0
    path = own.notebooks / "en" / "01-small.ipynb"
    path.write_text(path.read_text("utf-8").replace('"6\\n"', '"7\\n"'), "utf-8")
    assert main(["--check"], own) == 0, "the sources are the same"
    assert main(["--check", "--outputs"], own) == 1
    assert "en/01-small.ipynb is not what its chapter gives now" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("tag", "folds"),
    [
        ("hide-input", {"source_hidden": True}),
        ("hide-output", {"outputs_hidden": True}),
        ("hide-cell", {"source_hidden": True, "outputs_hidden": True}),
    ],
)
def test_folded_cells_are_folded_in_jupyterlab(tmp_path, tag, folds):
    place = folders(tmp_path, small=chapter(code("1", tag), pair("가", "a")))
    cell = source_notebooks(place)["ko", "01-small"][1].cells[-3]
    assert cell.metadata == {"jupyter": folds}


def test_a_cell_whose_output_is_an_answer_says_predict_first_and_the_top_says_why(tmp_path):
    place = folders(tmp_path, small=chapter(code("1", "hide-output"), code("2"), pair("가", "a")))
    for language, said in (("ko", "# 먼저 예상해 보세요"), ("en", "# Predict first")):
        cells = source_notebooks(place)[language, "01-small"][1].cells
        marked = [cell.source for cell in cells if said in cell.source]
        assert marked == [cells[1].source, f"{said}\n1"]
        assert f"`{said}`" in marked[0] and "Run ▸ Run All Cells" in marked[0]
        assert marked[0].index("Shift+Enter") < marked[0].index("Run All")


def test_where_no_output_is_folded_nothing_is_said_of_it(tmp_path):
    place = folders(tmp_path, small=chapter(code("1"), pair("가", "a")))
    for language in ("ko", "en"):
        opening = source_notebooks(place)[language, "01-small"][1].cells[1].source
        assert "Shift+Enter" in opening and "Run All" not in opening


def test_stored_notebooks_name_no_place_of_a_machine(made):
    for path in [*made.notebooks.rglob("*.ipynb"), *(BOOK.notebooks / "ko").glob("*.ipynb")]:
        assert str(made.notebooks) not in path.read_text("utf-8")
        assert "/tmp/ipykernel" not in path.read_text("utf-8"), path


SENTENCE = re.compile(r"(?:[A-Za-z']{2,},? ){4}")
OF_OTHERS = {"padding='same' is not supported for strided convolutions"}  # PyTorch's own words


def texts(cell):
    for output in cell.get("outputs", ()):
        yield output.get("text") or output.get("data", {}).get("text/plain", "")


def test_what_a_korean_notebook_prints_is_korean_but_for_code_and_names():
    english = [
        f"{path.name}: {line}"
        for path in sorted((BOOK.notebooks / "ko").glob("*.ipynb"))
        for cell in nbformat.read(path, as_version=4).cells
        if "getsource" not in cell.source  # what such a cell prints is code
        for text in texts(cell)
        for line in text.split("\n")
        if SENTENCE.search(line) and not line.startswith("from ") and line not in OF_OTHERS
    ]
    assert english == []
    assert SENTENCE.search("the input of shape (7,), padded")
