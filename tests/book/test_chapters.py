"""The reader of bilingual chapters: cells, pairs, line numbers, and errors that name the place."""

import pytest

from book.source.chapters import ChapterError, in_language, read_cells
from book.source.pages import Page
from tests.book.small import NUMBERS, chapter, code, pair


def test_cells_come_in_order_with_their_lines():
    source = chapter(NUMBERS)
    cells = read_cells(source)
    assert [cell.kind for cell in cells] == ["front", "prose", "prose", "code", "code", "code"]
    for cell in cells:
        assert source.split("\n")[cell.start : cell.stop] == cell.lines
    assert cells[-1].text == "print(sum([1, 2, 3]))\n2 + 3"


def test_pairs_bear_one_number_in_both_languages():
    prose = [cell for cell in read_cells(chapter(pair("가", "a"))) if cell.kind == "prose"]
    assert [(cell.pair, cell.languages) for cell in prose] == [
        (1, ("ko",)),
        (1, ("en",)),
        (2, ("ko",)),
        (2, ("en",)),
    ]


def test_only_options_at_the_top_are_left_out_of_code():
    cell = read_cells(code('x = """\n:not an option\n"""', "ko"))[-1]
    assert cell.text == 'x = """\n:not an option\n"""'


OPTIONS = {
    "in one line": ":tags: [ko, hide-cell]\n",
    "in several": ":tags: [ko,\n:  hide-cell]\n",
    "as YAML": "---\ntags: [ko, hide-cell]\n---\n",
    "as Jupytext writes many": "---\neditable: true\ntags:\n- ko\n- hide-cell\n--- \n",
}


@pytest.mark.parametrize("way", OPTIONS)
def test_options_of_a_code_cell_may_stand_in_each_of_mysts_ways(way):
    cell = read_cells(f"```{{code-cell}} ipython3\n{OPTIONS[way]}print(1)\n2\n```\n")[-1]
    assert (cell.tags, cell.languages, cell.text) == (("ko", "hide-cell"), ("ko",), "print(1)\n2")
    assert _tags_by_myst_nb(OPTIONS[way]) == ["ko", "hide-cell"]


def _tags_by_myst_nb(options):
    from myst_nb.core.read import read_myst_markdown_notebook

    kernel = "---\nkernelspec:\n  name: python3\n---\n"
    fenced = f"```{{code-cell}} ipython3\n{options}print(1)\n2\n```\n"
    (cell,) = read_myst_markdown_notebook(f"{kernel}\n{fenced}").cells
    return cell.metadata["tags"]


def test_spaces_behind_the_lines_of_a_front_matter_change_nothing():
    source = chapter(NUMBERS)
    spaced = source.replace("---\n", "--- \n", 1).replace("\n---\n", "\n---\t\n", 1)
    assert Page("01-small.md", spaced).front == Page("01-small.md", source).front != {}
    assert [cell.text for cell in read_cells(spaced)[1:]] == [
        c.text for c in read_cells(source)[1:]
    ]


@pytest.mark.parametrize(("language", "other"), [("ko", "small chapter"), ("en", "작은 장")])
def test_one_language_keeps_the_line_numbers(language, other):
    source = chapter(pair("가", "a"))
    text = in_language(source, language)
    assert other not in text
    for whole, part in zip(source.split("\n"), text.split("\n"), strict=True):
        assert part in ("", whole)


def test_markers_are_the_same_in_both_languages():
    source = chapter(pair("가", "a"))
    for language in ("ko", "en"):
        text = in_language(source, language, markers=True)
        assert text.count('<div class="pair" id="c1"></div>') == 1
        assert text.count('<div class="pair" id="c2"></div>') == 1


ERRORS = {
    '---\nname: x\n+++ {"tags": ["ko"]}\n': "ch.md:1: the front matter is not closed",
    "```{code-cell} ipython3\n1\n": "ch.md:1: the code cell is not closed",
    '\n+++ {"tags": [ko]}\n\n가\n': "ch.md:2: '+++ {\"tags\": [ko]}' is not",
    '+++ {"tags": "ko"}\n\n가\n': 'ch.md:1: \'+++ {"tags": "ko"}\' is not +++ {"tags": ["ko"]}',
    "+++ ko\n\n가\n": 'ch.md:1: \'+++ ko\' is not +++ {"tags": ["ko"]} or +++ alone',
    "\ufeff---\nname: x\n---\n": "ch.md:1: the file begins with a byte order mark",
    "\n---\nname: x\n---\n": "ch.md:2: the front matter must begin in line 1",
    "a\n\n ```{code-cell} ipython3\n1\n ```\n": "ch.md:3: ' ```{code-cell} ipython3' begins no",
    ":::{code-cell} ipython3\n1\n:::\n": "ch.md:1: ':::{code-cell} ipython3' begins no code cell",
    "```{code-cell} ipython3\n:tags: ko\n1\n```\n": "ch.md:1: the code cell's tags are 'ko'; write",
    "```{code-cell} ipython3\n:ko\n1\n```\n": "ch.md:1: 'ko' is no option; write",
    "```{code-cell} ipython3\n:tags: [ko\n1\n```\n": "ch.md:1: the code cell's options are not",
    "```{code-cell} python\n---\ntags: [ko]\n1\n```\n": "ch.md:1: the code cell's options are",
    '+++ {"tags": ["ko"]}\n\n가\n': "ch.md:1: no English cell follows",
    '+++ {"tags": ["en"]}\n\na\n': "ch.md:1: no Korean cell stands before",
}


@pytest.mark.parametrize("source", ERRORS)
def test_errors_name_the_file_the_line_and_the_cure(source):
    with pytest.raises(ChapterError) as caught:
        read_cells(source, "ch.md")
    assert str(caught.value).startswith(ERRORS[source])
