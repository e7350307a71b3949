"""The markdown of the notebooks reads well without MyST, in both languages."""

import pytest

from book.notebooks.build import source_notebooks
from book.source.chapters import CHAPTERS, ChapterError
from book.source.references import read_references
from tests.book.small import chapter, folders, pair

BIB = """@article{lecun, author = {LeCun, Yann and Boser, Bernhard and Denker, John}, title = {A},
  journal = {J}, year = {1989}}
@article{two, author = {Dumoulin, Vincent and Visin, Francesco}, title = {B}, journal = {J},
  year = {2016}}
"""


def markdown(tmp_path, korean, english=None, **more):
    """Return the chapter's last markdown cell in (Korean, English) for the given prose."""
    place = folders(tmp_path, small=chapter(pair(korean, english or korean)), **more)
    (tmp_path / "chapters" / "references.bib").write_text(BIB)
    made = source_notebooks(place)
    cells = [made[language, "01-small"][1].cells for language in ("ko", "en")]
    return [next(c.source for c in reversed(all_) if not is_ending(c)) for all_ in cells]


def is_ending(cell):
    """Tell whether a cell is one of those that stand behind each chapter."""
    return cell.source.startswith(
        ("## 참고 문헌", "## References", "## 다른 노트북", "## Other notebooks")
    )


SHOWN = {
    ":::{note}\nA\n\nB\n:::": ("> **참고**\n>\n> A\n>\n> B", "> **Note**\n>\n> A\n>\n> B"),
    ":::{warning}\nA\n:::": ("> **주의**\n>\n> A", "> **Warning**\n>\n> A"),
    ":::{admonition} T $x$\nA\n:::": ("> **T $x$**\n>\n> A",) * 2,
    ":::{admonition} T\n:class: dropdown\nA\n:::": (
        "<details>\n<summary>T</summary>\n\nA\n\n</details>",
    )
    * 2,
    "B\n\n" + 2 * ":::{admonition} T\n:class: dropdown\nA\n:::\n\n" + "C": (
        "B\n\n" + 2 * "<details>\n<summary>T</summary>\n\nA\n\n</details>\n\n" + "<br>\n\nC",
    )
    * 2,
    ":::{caption} fig-a\n:alt: Alt\nText `x`\nmore.\n\nRest.\n:::": (
        "**그림 1.** Text `x`\nmore.\n\nRest.",
        "**Figure 1.** Text `x`\nmore.\n\nRest.",
    ),
    ":::{exercise}\n:label: ex-a\nA\n:::": ("#### 연습 문제 1\n\nA", "#### Exercise 1\n\nA"),
    ":::{exercise} T\n:label: ex-a\nA\n:::": (
        "#### 연습 문제 1: T\n\nA",
        "#### Exercise 1: T\n\nA",
    ),
    ":::{exercise} ex-a\nA\n:::\n\n::::{solution} ex-a\n:class: dropdown\n:::{tip}\nB\n:::\n::::": (
        "#### 연습 문제 1\n\nA\n\n<details>\n<summary>풀이: 연습 문제 1</summary>\n\n"
        "> **팁**\n>\n> B\n\n</details>",
        "#### Exercise 1\n\nA\n\n<details>\n<summary>Solution: Exercise 1</summary>\n\n"
        "> **Tip**\n>\n> B\n\n</details>",
    ),
    ":::{chapter-card} 01-small\n:figure: fig-a\n\nA $x$.\n:::": (
        "**[작은 장](01-small.ipynb)**\n\nA $x$.",
        "**[A small chapter](01-small.ipynb)**\n\nA $x$.",
    ),
    "$$\nx\n$$ (eq-a)\n\nSee {eq}`eq-a`.": ("$$\nx \\tag{1}\n$$\n\nSee (1).",) * 2,
    "```{math}\n:label: eq-a\nx\n```": ("$$\nx \\tag{1}\n$$",) * 2,
    ":::{caption} f\nA\n:::\n\n{numref}`f`, {numref}`No. %s <f>`": (
        "**그림 1.** A\n\n그림 1, No. 1",
        "**Figure 1.** A\n\nFigure 1, No. 1",
    ),
    "(sec-a)=\n## Title $x$\n\n{ref}`sec-a`, {ref}`here <sec-a>`, [](#sec-a)": (
        "## Title $x$\n\nTitle $x$, here, Title $x$",
    )
    * 2,
    "{cite:t}`lecun`; {cite:p}`two`; {cite:p}`two,lecun`": (
        "LeCun 외 (1989); (Dumoulin, Visin, 2016); (Dumoulin, Visin, 2016; LeCun 외, 1989)",
        "LeCun et al. (1989); (Dumoulin and Visin, 2016); "
        "(Dumoulin and Visin, 2016; LeCun et al., 1989)",
    ),
    "`{eq}` and ``{ref}`x` `` and $\\{a\\}`b`$": ("`{eq}` and ``{ref}`x` `` and $\\{a\\}`b`$",) * 2,
    "```python\n:::{note}\n```": ("```python\n:::{note}\n```",) * 2,
    "% a comment\nText[^1] {math}`x`": ("Text[^1] $x$",) * 2,
    "[word]{lang=ko} and ![](a){width=1}": ("[word] and ![](../../chapters/a)",) * 2,
    "[other](02-more.md#top), [web](https://a.example)": (
        "[other](../../chapters/02-more.md#top), [web](https://a.example)",
    )
    * 2,
}


@pytest.mark.parametrize("source", SHOWN)
def test_directives_and_roles_become_plain_markdown(tmp_path, source):
    assert tuple(markdown(tmp_path, source)) == SHOWN[source]


def test_references_lead_to_the_notebooks_of_other_chapters(tmp_path):
    other = chapter(pair("(sec-b)=\n## 다른 절\n\n글", "(sec-b)=\n## Other\n\nText"))
    other = other.replace("ch-small", "ch-other")
    source = "{ref}`sec-b`, {doc}`01-other`, [x](01-other.md), [y](01-other.md#other)"
    korean, english = markdown(tmp_path, source, other=other)
    assert english == (
        "[Other](01-other.ipynb), [A small chapter](01-other.ipynb), [x](01-other.ipynb), "
        "[y](01-other.ipynb#Other)"
    )
    assert korean.startswith("[다른 절](01-other.ipynb), [작은 장](01-other.ipynb)")
    assert korean.endswith("[y](01-other.ipynb#다른-절)")


ERRORS = {
    ":::{video} x\n:::": "the directive {video} is not known to the notebooks",
    ":::{note}\nA": "':::{note}' is not closed",
    "- A\n\n  :::{note}\n  B\n  :::": "must start at the beginning of its line",
    "$$\nx": "is not closed with $$",
    "{ref}`nowhere`": "nothing is labelled 'nowhere'",
    "{cite:t}`nobody`": "references.bib has no entry 'nobody'",
    "{doc}`nothing`": "there is no page 'nothing'",
    "{colour}`red`": "the role {colour} is not known to the notebooks",
    "(ch-small)=\n## Again": "the label 'ch-small' is given twice",
}


@pytest.mark.parametrize("source", ERRORS)
def test_what_cannot_be_shown_is_named_with_its_place(tmp_path, source):
    with pytest.raises(ChapterError, match=r"^01-small\.md:\d+: ") as caught:
        markdown(tmp_path, source)
    assert ERRORS[source] in str(caught.value)


def test_no_entry_of_the_bibliography_keeps_signs_of_tex():
    found = read_references([], "en", CHAPTERS / "references.bib")
    texts = [*found.entries.values(), *(names for names, _ in found.books.values())]
    assert len(texts) > 80
    # Before a _, a backslash is one of Markdown.
    assert [text for text in texts if set(text.replace("\\_", "")) & set("\\{}")] == []
