"""What the source texts say, and where it is taught: the table, the claims, the page's tables."""

import nbformat
import pytest

from book.checks.coverage import coverage_problems
from book.source.coverage import claims, holds, read_rows, sources
from book.source.errors import ChapterError
from book.source.pages import Page
from book.source.sections import sections
from tests.book import small

TABLE = """
nyu:
  N1: {ko: 창 세 개, en: Three windows, keys: [3, {ko: 창, en: windows}]}
errors:
  E1: {ko: 합, en: A sum, keys: ["6.5", print]}
"""
MORE = small.pair("## 더하기\n\n여섯 반.", "## Add up\n\nIt is six and a half.") + small.code(
    "print(6.5)"
)
COVERS = "covers: {a-small-chapter: [N1], add-up: [E1]}\n"


def rows_of(folder, table=TABLE):
    path = folder / f"coverage-{abs(hash(table))}.yml"  # the rows of a path are read once
    path.write_text(table, "utf-8")
    return read_rows(path)


def problems_of(tmp_path, covers=COVERS, table=TABLE, printed="6.5\n"):
    """Return the problems of a small chapter whose last cell has printed something."""
    text = small.chapter(MORE).replace("terms:", f"{covers}terms:")
    page = Page("01-small.md", text)
    for language in ("ko", "en"):
        count = sum(language in cell.languages for cell in page.code_cells)
        cells = [nbformat.v4.new_code_cell() for _ in range(count)]
        cells[-1].outputs = [nbformat.v4.new_output("stream", text=printed)]
        path = tmp_path / language / "01-small.ipynb"
        path.parent.mkdir(exist_ok=True)
        nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    return coverage_problems([page], rows_of(tmp_path, table), tmp_path)


def test_rows_that_are_taught_have_no_problem(tmp_path):
    assert problems_of(tmp_path) == []
    assert sources(rows_of(tmp_path)) == ["nyu", "errors"]


def test_a_row_taught_nowhere_is_named(tmp_path):
    (problem,) = problems_of(tmp_path, "covers: {a-small-chapter: [N1]}\n")
    assert problem == "coverage.yml: no page covers E1 (A sum)."


def test_a_claim_whose_number_does_not_occur_is_named_in_each_language(tmp_path):
    found = problems_of(tmp_path, printed="7\n", table=TABLE.replace('"6.5"', '"7.5"'))
    assert [line.rsplit("(")[1] for line in found] == ["en).", "ko)."]
    assert found[0].startswith("01-small.md: E1 is not taught: '7.5' is not in add-up")


def test_a_word_that_only_one_language_lacks_is_named_there(tmp_path):
    (problem,) = problems_of(tmp_path, table=TABLE.replace("ko: 창,", "ko: 커널,"))
    assert "N1 is not taught: '커널' is not in a-small-chapter (ko)" in problem


def test_a_section_named_for_nothing_is_named(tmp_path):
    """Between them the two sections hold both keys, but one of them holds neither."""
    found = problems_of(tmp_path, "covers: {a-small-chapter: [N1], add-up: [E1, N1]}\n")
    assert [line for line in found if "(en)" in line] == [
        "01-small.md: add-up (en) holds none of the keys of N1."
    ]


def test_sections_and_rows_that_do_not_exist_are_named(tmp_path):
    found = problems_of(tmp_path, "covers: {add-upp: [E1], a-small-chapter: [N1, N9]}\n")
    assert "names 'N9', which coverage.yml does not have" in found[0]
    assert "names no section 'add-upp'; there are: a-small-chapter, add-up." in found[1]


@pytest.mark.parametrize(
    "table, expected",
    [
        ("nyu:\n  N1: {ko: 창, keys: [3]}", "N1 needs a title in both languages"),
        ("nyu:\n  N1: {ko: 창, en: A window, keys: []}", "N1 needs keys"),
        ("nyu:\n  N1: {ko: 창, en: A window, keys: [0.20]}", "the key 0.2; quote a number"),
        ("nyu:\n  N1: {ko: 창, en: A window, keys: [{ko: 창}]}", "the key {'ko': '창'}"),
        ("nyu:\n  one: {ko: 창, en: A window, keys: [3]}", "'one' is no name for a row"),
        ("nyu: [", "is not YAML"),
    ],
)
def test_a_bad_table_is_refused_by_name(tmp_path, table, expected):
    with pytest.raises(ChapterError, match=f"coverage-.*{expected.replace('[', '.')}"):
        rows_of(tmp_path, table)


@pytest.mark.parametrize(
    "text, key, expected",
    [
        ("it has 96 outputs", "96", True),
        ("1960 or 0.96 or 96.5 or 96,000", "96", False),
        ("the sum is −12, and 3", "-12", True),
        ("both ends", "3", False),
        ("a **dot\nproduct** of two", "dot product", True),
        ("forms", "or", False),
        ("Stride 2", "stride", True),
        ("합성곱(convolution)은", "합성곱", True),
    ],
)
def test_what_a_text_holds(text, key, expected):
    assert holds(text, key) == expected


def test_a_section_has_its_prose_its_code_and_what_was_printed():
    page = Page("01-small.md", small.chapter(MORE))
    found = sections(page, "ko", {page.code_cells[-1].start: "printed"})
    assert list(found) == ["a-small-chapter", "add-up"]
    own = found["add-up"]
    assert own.title == "더하기"
    assert all(part in own.text for part in ("여섯 반", "print(6.5)", "printed"))
    assert "six" not in own.text and "합성곱" not in own.text


def test_numbered_chapters_come_first_and_in_their_order():
    front = "---\ncovers: {top: [N1]}\n---\n# Top\n"
    pages = [Page(name, front) for name in ("index.md", "10-last.md", "02-first.md")]
    assert [claim.slug for claim in claims(pages)] == ["02-first", "10-last", "index"]
