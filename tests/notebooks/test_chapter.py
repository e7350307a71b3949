"""A chapter's notebook in JupyterLab: nothing gives an answer away, and its links lead somewhere.

The chapter is a small one, made into notebooks by the same code as the real ones.
"""

import pytest

from book.notebooks.build import source_notebooks
from book.notebooks.content import written
from tests.book.small import chapter, code, folders, pair

EXERCISE = pair(
    ":::{exercise}\n:label: ex-a\n2와 3을 더하세요.\n:::\n\n"
    ":::{solution} ex-a\n:class: dropdown\n답은 다섯입니다.\n:::",
    ":::{exercise}\n:label: ex-a\nAdd 2 and 3.\n:::\n\n"
    ":::{solution} ex-a\n:class: dropdown\nIt is five.\n:::",
)
SOLUTION = code("answer = 2 + 3\nprint('the answer is', answer)", "hide-cell")
AFTER = pair("## 다음\n\n[책](books.md)", "## Next\n\n[books](books.md)")
BOOKS = '+++ {"tags": ["ko"]}\n\n# 책\n\n+++ {"tags": ["en"]}\n\n# Books\n\n+++\n\n'
BIB = "@book{a, author = {Kogan, Gene}, title = {Looking inside}, publisher = {P}, year = {2016}}"
ENOUGH = pair("\n\n".join(["한 줄"] * 40), "\n\n".join(["A line"] * 40))  # longer than a window


@pytest.fixture(scope="module")
def notebook(tmp_path_factory, folder, open_notebook):
    home = tmp_path_factory.mktemp("chapters")
    parts = EXERCISE, code("print('mine')"), EXERCISE.replace("ex-a", "ex-b"), SOLUTION, AFTER
    place = folders(home, small=chapter(*parts, ENOUGH))
    (place.chapters / "references.bib").write_text(BIB)
    (place.chapters / "books.md").write_text(f"{BOOKS}```{{bibliography}}\n```\n", "utf-8")
    for (language, slug), (_, made) in source_notebooks(place).items():
        (folder / language).mkdir()
        (folder / language / f"{slug}.ipynb").write_bytes(written(made))
    return open_notebook("en/01-small.ipynb")


def seen(notebook):
    """Return the text that a reader can see by scrolling, folded `<details>` left out."""
    return notebook.page.locator(".jp-Notebook").inner_text()


def answers(notebook):
    told = ("It is five", "2 + 3", "answer", "the answer is 5")
    return [text for text in told if text in seen(notebook)]


def test_it_says_first_how_to_begin(notebook):
    text = seen(notebook)
    assert text.index("Shift+Enter") < text.index("import nnlab")


def test_nothing_gives_an_answer_away(notebook):
    page = notebook.page
    assert "Add 2 and 3." in seen(notebook) and answers(notebook) == []
    notebook.run_all()
    page.get_by_text("mine", exact=True).wait_for()
    assert notebook.ask("answer") == 5  # it has run, unseen
    assert answers(notebook) == []
    page.locator(".jp-MarkdownCell", has_text="The code of the solution").get_by_role(
        "button"
    ).first.click()
    page.get_by_text("the answer is 5", exact=True).wait_for()
    assert "# Solution" in seen(notebook)
    page.locator("summary", has_text="Solution: Exercise 2").click()
    assert answers(notebook)[0] == "It is five"


def test_links_lead_to_the_books_below_and_to_the_other_language(notebook):
    page = notebook.page
    heading = page.get_by_role("heading", name="References")
    page.get_by_role("link", name="books", exact=True).click()
    page.wait_for_function(
        "(node) => node.getBoundingClientRect().top < innerHeight", arg=heading.element_handle()
    )
    page.get_by_role("link", name="한국어").last.click()
    page.wait_for_url("**/ko/01-small.ipynb")
    page.locator("strong", has_text="위에서부터 셀을 하나씩 Shift+Enter로 실행하세요.").wait_for()
