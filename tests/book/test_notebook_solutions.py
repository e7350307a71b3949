"""The code of a solution stands below a collapsed heading, and nothing else does."""

import nbformat
import pytest

from book.notebooks.build import make, source_notebooks
from book.notebooks.content import COLLAPSED
from book.notebooks.freshness import freshness_problems
from book.source.chapters import ChapterError
from tests.book.small import chapter, code, folders, pair, read

EXERCISE = pair(
    ":::{exercise}\n:label: ex-a\n가\n:::\n\n:::{solution} ex-a\n:class: dropdown\n나\n:::",
    ":::{exercise}\n:label: ex-a\na\n:::\n\n:::{solution} ex-a\n:class: dropdown\nb\n:::",
)
SOLUTION = code("print(2 + 3)", "hide-cell")
HEADING = pair("## 다음", "## Next")


def notebooks(tmp_path, *parts):
    place = folders(tmp_path, small=chapter(*parts))
    made = source_notebooks(place)
    return [made[language, "01-small"][1] for language in ("ko", "en")]


@pytest.mark.parametrize("after", [HEADING, EXERCISE.replace("ex-a", "ex-b"), ""])
def test_the_code_of_a_solution_is_below_a_collapsed_heading(tmp_path, after):
    titles = {
        "# 풀이": "##### 풀이의 코드: 연습 문제 1",
        "# Solution": "##### The code of the solution: Exercise 1",
    }
    for notebook, (first, title) in zip(
        notebooks(tmp_path, EXERCISE, SOLUTION, after), titles.items(), strict=True
    ):
        sources = [cell.source for cell in notebook.cells]
        place = sources.index(f"{first}\nprint(2 + 3)")
        heading, solution, following = notebook.cells[place - 1 : place + 2]
        assert (heading.source, heading.metadata) == (title, {COLLAPSED: True})
        assert solution.metadata == {}
        assert following.source.startswith(("## ", "#### "))
        assert [cell for cell in notebook.cells if COLLAPSED in cell.metadata] == [heading]


def test_two_code_cells_of_one_solution_share_the_heading(tmp_path):
    for notebook in notebooks(tmp_path, EXERCISE, SOLUTION, SOLUTION, HEADING):
        kinds = [COLLAPSED in cell.metadata for cell in notebook.cells]
        assert sum(kinds) == 1 and notebook.cells[kinds.index(True) + 2].cell_type == "code"


@pytest.mark.parametrize("hidden", [pair("가나다", "a text"), code("'a plain cell'")])
def test_what_would_be_hidden_with_a_solution_is_refused(tmp_path, hidden):
    with pytest.raises(ChapterError, match=r"01-small.md:\d+: .*(가나다|a plain cell).*heading"):
        notebooks(tmp_path, EXERCISE, SOLUTION, hidden)


def test_a_solution_is_executed_and_its_output_kept(tmp_path):
    place = folders(tmp_path, small=chapter(EXERCISE, SOLUTION, HEADING))
    assert make(place)[1] == []
    stored = read(place, "ko")
    solved = next(cell for cell in stored.cells if cell.source.startswith("# 풀이"))
    assert solved.outputs[0].text == "5\n"
    heading = next(cell for cell in stored.cells if COLLAPSED in cell.metadata)
    del heading.metadata[COLLAPSED]
    nbformat.write(stored, place.notebooks / "ko" / "01-small.ipynb")
    (problem,) = freshness_problems(source_notebooks(place), place.notebooks)
    assert "ko/01-small.ipynb" in problem and "is not folded as in the chapter" in problem
