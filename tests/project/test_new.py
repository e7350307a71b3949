"""A new explorer is one new folder, a new chapter one file and a line of contents; both pass the
checks as they are written, in a copy of the repository where no other file is touched."""

import subprocess

import pytest

from book.new.__main__ import Refused, beside, new_chapter, new_explorer
from book.setup.project import ROOT
from book.source.chapters import CHAPTERS, LANGUAGES
from tests.project.copies import copied, python


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """Return a copy of the repository with an explorer `tiny` and a chapter `77-tiny`."""
    root = copied(tmp_path_factory.mktemp("copy") / "repository")
    for kind, name in (("explorer", "tiny"), ("chapter", "77-tiny")):
        assert python(root, "-m", "book.new", kind, name)[0] == 0
    return root


def git(root, *arguments):
    command = ["git", "-C", str(root), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_nothing_but_their_own_files_and_links_to_them_is_touched(copy):
    before = sorted(path.stem for path in CHAPTERS.glob("[0-9][0-9]-*.md"))[-1]
    links = [f"book/{language}/{before}.ipynb" for language in LANGUAGES]
    status = git(copy, "status", "--porcelain", "--untracked-files=all").splitlines()
    changed = sorted(line[3:] for line in status if not line.startswith("??"))
    added = {line[3:] for line in status if line.startswith("??")}
    assert changed == sorted(["_toc.yml", *links])
    assert {"chapters/77-tiny.md", "book/ko/77-tiny.ipynb", "book/en/77-tiny.ipynb"} <= added
    assert all("/tiny/" in path or "77-tiny" in path for path in added), added


def test_the_contract_finds_the_explorer_and_holds(copy):
    tests = ["tests/explorers/test_contract.py", "tests/explorers/test_rooms.py"]
    select = ["-k", "Tiny or room or folder", "-p", "no:cacheprovider", "-q"]
    status, said = python(copy, "-m", "pytest", *tests, *select)
    assert status == 0 and "passed" in said, said
    status, said = python(copy, "-m", "pytest", *tests, "--collect-only", "-q")
    assert said.count("[TinyExplorer]") >= 8, said


def test_a_break_of_the_contract_is_found(copy):
    file = copy / "code" / "nnlab" / "explorers" / "tiny" / "explorer.py"
    text = file.read_text("utf-8")
    file.write_text(text.replace("self.view.x * self.view.w", "self.view.x + self.view.w", 1))
    try:
        said = python(
            copy,
            "-m",
            "pytest",
            "tests/explorers/test_contract.py",
            "-q",
            "-k",
            "Tiny and view_computes",
            "-p",
            "no:cacheprovider",
        )
        assert said[0] == 1 and "TinyExplorer" in said[1]
    finally:
        file.write_text(text, "utf-8")


def test_the_checks_of_the_book_find_both_and_find_nothing_wrong(copy):
    status, said = python(copy, "-m", "book.checks")
    assert status == 0, said
    words = copy / "code" / "nnlab" / "explorers" / "tiny" / "words.toml"
    text = words.read_text("utf-8")
    words.write_text(text + '\n[lonely]\nko = "혼자"\n', "utf-8")
    status, said = python(copy, "-m", "book.checks", "words")
    words.write_text(text, "utf-8")
    assert status == 1 and "explorers/tiny/words.toml: 'lonely' has no en" in said


def test_a_script_whose_bundle_was_not_made_is_named(copy):
    file = copy / "code" / "nnlab" / "explorers" / "tiny" / "js" / "compute.js"
    text = file.read_text("utf-8")
    file.write_text(text.replace("x * w", "w * x", 1), "utf-8")
    status, said = python(copy, "-m", "book.checks", "bundles")
    file.write_text(text, "utf-8")
    assert (
        status == 1 and "explorers/tiny/bundle.js is not what js/ gives; run `make bundles`" in said
    )


@pytest.mark.parametrize("command", [["ruff", "format", "--check", "."], ["ruff", "check", "."]])
def test_python_is_in_its_form(copy, command):
    status, said = python(copy, "-m", *command)
    assert status == 0, said


def test_names_that_do_not_fit_are_quoted_and_nothing_is_written(tmp_path):
    for name in ("", "Foo", "1d", "a b", "core!", "../up", "lambda", "line"):
        with pytest.raises(Refused, match="try NAME=") as refused:
            new_explorer(name, tmp_path)
        assert repr(name) in str(refused.value)
    for slug in ("", "folding", "3-folding", "03_folding", "03-../up"):
        with pytest.raises(Refused, match="try SLUG="):
            new_chapter(slug, tmp_path, tmp_path / "_toc.yml")
    (tmp_path / "03-there.md").write_text("", "utf-8")
    with pytest.raises(Refused, match="the number 03 belongs to 03-there"):
        new_chapter("03-folding", tmp_path, tmp_path / "_toc.yml")
    assert [path.name for path in tmp_path.iterdir()] == ["03-there.md"]
    with pytest.raises(Refused, match="there is an explorer NAME=core already"):
        new_explorer("core")
    assert ROOT.is_dir()


def test_the_chapters_beside_a_new_one_are_its_neighbours(tmp_path):
    for name in ("02-a", "05-b", "10-c", "index"):
        (tmp_path / f"{name}.md").write_text("", "utf-8")
    assert beside("05-b", tmp_path) == ["02-a", "05-b", "10-c"]
    assert beside("02-a", tmp_path) == ["02-a", "05-b"]
    assert beside("10-c", tmp_path) == ["05-b", "10-c"]
