"""Texts that look as ever and are written otherwise are found, by file and line."""

import unicodedata

import pytest

from book.checks.encoding import encoding_problems, texts
from book.source.chapters import ROOT

NFD = unicodedata.normalize("NFD", "컨볼루션")

WRONG = {
    f"a\n이 {NFD}은\n".encode(): "a.md:2: '컨볼루션은' is not in Unicode's form NFC; type",
    f"{NFD}\nb\n{NFD}".encode(): "a.md:1 (and 1 lines more): '컨볼루션' is not",
    "\ufeff# 제목\n".encode(): "a.md:1: the file begins with a byte order mark",
    "# a\n합성\u200b곱\n".encode(): "a.md:2: U+200B, unseen, follows '합성'; drop it.",
    "# 제목\n".encode("euc-kr"): "a.md:1: this is not UTF-8",
}


@pytest.mark.parametrize("content", WRONG)
def test_each_wrong_way_to_write_is_found(tmp_path, content):
    (tmp_path / "a.md").write_bytes(content)
    (problem,) = encoding_problems(tmp_path / "a.md", "a.md")
    assert problem.startswith(WRONG[content])


def test_a_text_as_it_should_be_passes(tmp_path):
    (tmp_path / "a.md").write_text("# 제목\n\n컨볼루션(convolution) x₁ é\n", "utf-8")
    assert list(encoding_problems(tmp_path / "a.md", "a.md")) == []


def test_chapters_words_scripts_and_notebooks_are_looked_at():
    names = {path.relative_to(ROOT).as_posix() for path in texts()}
    assert {"chapters/index.md", "chapters/terms.yml", "chapters/references.bib"} < names
    assert {"book/ko/index.ipynb", "code/nnlab/words.toml", "README.md", "_toc.yml"} < names
    assert {"book/web/build.mjs", "book/assets/page.css"} < names
    assert not any("node_modules" in name or name.startswith("_build") for name in names)
