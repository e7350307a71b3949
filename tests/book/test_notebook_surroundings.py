"""A notebook says how to begin, leads on, back and out, and holds what it cites."""

from book.notebooks.build import source_notebooks
from tests.book.small import chapter, folders

BIB = """@article{a, author = {LeCun, Yann and Boser, Bernhard}, title = {Some title},
  journal = {J}, volume = {1}, pages = {5--7}, year = {1989}, doi = {10.1/2}}
@book{b, author = {Kogan, Gene}, title = {Looking inside}, publisher = {P}, year = {2016}}
"""
PAGE = '+++ {"tags": ["ko"]}\n\n# 책\n\n+++ {"tags": ["en"]}\n\n# Books\n\n+++\n\n'


def cells(tmp_path, language, slug, **chapters):
    """Return the sources of a notebook's cells."""
    place = folders(tmp_path)
    for name, source in chapters.items():
        path = place.chapters / f"{name.replace('_', '-').removeprefix('n')}.md"
        path.write_text(source.replace("ch-small", f"ch-{name}"), "utf-8")
    (place.chapters / "references.bib").write_text(BIB)
    (place.chapters / "books.md").write_text(f"{PAGE}```{{bibliography}}\n```\n", "utf-8")
    return [cell.source for cell in source_notebooks(place)[language, slug][1].cells]


def titled(korean, english, *parts):
    return chapter(*parts).replace("작은 장", korean).replace("A small chapter", english)


THREE = {
    "n01_one": titled("하나", "One"),
    "n02_two": titled("둘", "Two"),
    "n03_three": titled("셋", "Three"),
    "index": titled("처음", "Start"),
}


def test_a_notebook_says_first_how_to_run_it(tmp_path):
    assert cells(tmp_path, "ko", "02-two", **THREE)[1].startswith(
        "**위에서부터 셀을 하나씩 Shift+Enter로 실행하세요.**"
    )
    assert cells(tmp_path, "en", "index", **THREE)[1].startswith(
        "**Run the cells one by one with Shift+Enter, from the top.**"
    )


def test_links_lead_on_back_and_out(tmp_path):
    middle = cells(tmp_path, "ko", "02-two", **THREE)
    links = ["차례: [처음](index.ipynb)", "이전 장: [하나](01-one.ipynb)"]
    links += ["다음 장: [셋](03-three.ipynb)", "[English](../en/02-two.ipynb)"]
    assert middle[1].endswith(f"\n\n{' · '.join(links)}")
    for link in links:
        assert f"- {link}" in middle[-1].split("\n")


def test_pages_follow_each_other_as_the_table_of_contents_has_them(tmp_path):
    names = ("06_vector_backprop", "playground", "07_templates", "08_representations")
    chapters = {f"n{name}" if name[0] == "0" else name: titled(name, name) for name in names}
    between = cells(tmp_path, "en", "playground", **chapters)[1]
    assert "Previous chapter: [06_vector_backprop](06-vector-backprop.ipynb)" in between
    assert "Next chapter: [07_templates](07-templates.ipynb)" in between


def test_the_ends_have_one_neighbour(tmp_path):
    first = cells(tmp_path, "en", "01-one", **THREE)[1]
    assert "Previous" not in first and "Next chapter: [Two](02-two.ipynb)" in first
    last = cells(tmp_path, "en", "03-three", **THREE)[1]
    assert "Next" not in last and "Previous chapter: [Two](02-two.ipynb)" in last
    start = cells(tmp_path, "en", "index", **THREE)[1]
    assert "Contents" not in start and "Next chapter: [One](01-one.ipynb)" in start


A = "- Yann LeCun and Bernhard Boser. Some title. *J*, 1:5–7, 1989."
B = "- Gene Kogan. *Looking inside*. P, 2016."


def test_what_is_cited_stands_at_the_end(tmp_path):
    source = (
        chapter()
        .replace("훑습니다", "훑습니다 {cite:t}`a`")
        .replace("slides", "slides {cite:p}`a`")
    )
    for language, title in (("ko", "## 참고 문헌"), ("en", "## References")):
        books = cells(tmp_path, language, "01-one", n01_one=source)[-2]
        assert books == f"{title}\n\n{A} [doi:10.1/2](https://doi.org/10.1/2)."


def test_a_link_to_the_bibliography_leads_to_all_books_in_the_notebook(tmp_path):
    source = chapter().replace("훑습니다", "[책](books.md)").replace("slides", "[books](books.md)")
    korean = cells(tmp_path, "ko", "01-one", n01_one=source)
    assert "[책](#참고-문헌)" in korean[0] and korean[-2].startswith("## 참고 문헌\n")
    english = cells(tmp_path, "en", "01-one", n01_one=source)
    assert "[books](#References)" in english[0]
    assert [line[:12] for line in english[-2].split("\n")[2:]] == [B[:12], A[:12]]


def test_nothing_cited_gives_no_list(tmp_path):
    assert not any(
        text.startswith("## References") for text in cells(tmp_path, "en", "index", **THREE)
    )
