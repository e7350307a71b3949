"""The runner of the book's checks: it finds them by their files, says all, and can fail."""

import subprocess
import sys

import pytest

from book import checks
from book.checks import _runner
from book.source import pages
from book.source.chapters import ROOT, ChapterError
from tests.book.small import page

SHOUTS = 'def problems():\n    return ["01-a.md:3: too loud.", "01-b.md:7: too loud."]\n'


@pytest.fixture
def added(tmp_path, monkeypatch):
    """Return a function that adds a check to the book's own: a file in another folder."""
    monkeypatch.setattr(checks, "__path__", [*checks.__path__, str(tmp_path)])

    def add(name, source):
        monkeypatch.delitem(sys.modules, f"book.checks.{name}", raising=False)
        monkeypatch.delattr(checks, name, raising=False)
        (tmp_path / f"{name}.py").write_text(source, encoding="utf-8")

    return add


def test_a_new_file_is_a_new_check_and_nothing_else_is_touched(added, capsys):
    before = _runner.names()
    added("zz_loud", SHOUTS)
    assert _runner.names() == [*before, "zz_loud"]
    assert _runner.main(["zz_loud"]) == 1
    said = capsys.readouterr().out
    assert "[zz_loud] 01-a.md:3: too loud." in said and "[zz_loud] 01-b.md:7: too loud." in said
    assert said.endswith("1 check, 2 problems\n")


def test_the_command_finds_it_too(tmp_path):
    (tmp_path / "zz_loud.py").write_text(SHOUTS)
    code = (
        "import runpy, sys; from book import checks; checks.__path__.append(sys.argv.pop(1)); "
        "runpy.run_module('book.checks', run_name='__main__')"
    )
    command = [sys.executable, "-c", code, str(tmp_path), "zz_loud"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 1 and "[zz_loud] 01-b.md:7: too loud." in ran.stdout, ran.stderr


def test_a_failing_check_does_not_stop_the_ones_after_it(added, capsys):
    added("zz_breaks", "def problems():\n    return 1 / 0\n")
    added("zz_loud", SHOUTS)
    added("zz_quiet", "def problems():\n    return []\n")
    assert _runner.main(["zz_breaks", "zz_loud", "zz_quiet"]) == 1
    said = capsys.readouterr().out
    assert "[zz_breaks] the check itself failed." in said and "ZeroDivisionError" in said
    assert "[zz_loud] 01-a.md:3" in said and "zz_quiet      ok" in said
    assert said.endswith("3 checks, 3 problems\n")


def test_no_problem_is_a_passing_run(added, capsys):
    added("zz_quiet", "def problems():\n    return []\n")
    assert _runner.main(["zz_quiet"]) == 0
    assert capsys.readouterr().out.endswith("1 check, 0 problems\n")


def test_an_unreadable_source_is_said_once_with_all_checks_that_met_it(added, capsys):
    raising = "from book.source.chapters import ChapterError\n\n"
    raising += "def problems():\n    raise ChapterError('01-a.md:9: not closed.')\n"
    for name in ("zz_one", "zz_two"):
        added(name, raising)
    assert _runner.main(["zz_one", "zz_two"]) == 1
    assert "[zz_one, zz_two] 01-a.md:9: not closed.\n" in capsys.readouterr().out


def test_a_file_that_is_no_check_is_named(added):
    added("zz_idle", "x = 1\n")
    (problem,) = _runner.problems_of("zz_idle")
    assert problem.endswith("zz_idle.py is no check: it has no function problems().")


def test_files_with_an_underscore_are_no_checks(added):
    added("_zz_help", "x = 1\n")
    assert "_zz_help" not in _runner.names() and "_runner" not in _runner.names()


def test_an_unknown_name_is_quoted_with_those_there_are():
    said = _runner.main(["parity", "paritty"])
    assert said.startswith("No check is called paritty. There are: alt, ") and "parity" in said


def test_every_page_of_the_book_is_looked_at(monkeypatch):
    broken = (page(name="01-page.md"), page(name="02-page.md"))
    monkeypatch.setattr(pages, "book_pages", lambda: broken)
    assert pages.over_book(lambda one: [one.name]) == ["01-page.md", "02-page.md"]


def test_a_book_without_pages_is_no_success(monkeypatch, tmp_path):
    monkeypatch.setattr(pages, "read_pages", lambda: [])
    with pytest.raises(ChapterError, match="holds no page"):
        pages.book_pages.__wrapped__()
