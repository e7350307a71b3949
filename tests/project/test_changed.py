"""`make check` runs what a change can have broken, and says why."""

import re
import subprocess

import pytest

from tests import changed, importers, run
from tests.changed import ROOT, TABLE, broken_by, changed_since, checks_for, explain


def chosen(*names):
    return {check.name: check.command for check, _ in checks_for(broken_by(names))}


def tracked():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    return [name for name in listed.stdout.decode().split("\0") if name]


def test_every_file_of_the_project_is_in_the_table():
    lost = [n for n in tracked() if not any(re.fullmatch(row.paths, n) for row in TABLE)]
    assert lost == []


def test_every_row_is_about_files_that_there_are_and_checks_that_there_are():
    names = tracked()
    idle = [row.paths for row in TABLE if not any(re.fullmatch(row.paths, n) for n in names)]
    own = {"ruff", "tests", "page", "pages", "outputs"}
    known = own | {check.name for check in run.CHECKS}
    assert (idle, {what for row in TABLE for what in row.broken} - known) == ([], set())


def test_a_sentence_asks_for_its_page_and_no_kernel():
    commands = chosen("chapters/02-xor.md")
    assert list(commands) == ["checks", "site-build", "page"]
    assert commands["page"][-3:] == [changed.PAGES, "-k", "02-xor.html"]


def test_code_asks_for_the_tests_that_import_it_and_what_cells_print():
    commands = chosen("code/nnlab/xor/gates.py")
    assert {"format", "lint", "checks", "site-build", "outputs", "tests"} <= set(commands)
    assert commands["lint"][-1] == "code/nnlab/xor/gates.py"
    assert "tests/nnlab/test_xor.py" in commands["tests"]
    assert "tests/nnlab/test_datasets.py" not in commands["tests"]


def test_a_page_script_asks_for_every_page():
    script = "book/web/site/site.js"
    assert (ROOT / script).is_file()
    assert {"site-build", "site", "types"} <= set(chosen(script))
    assert "pages" in chosen("book/assets/site.css")


def test_an_explorers_script_asks_for_its_own_tests_and_no_other_explorers():
    commands = chosen("code/nnlab/explorers/output_size/js/compute.js")
    assert "tests/explorers/test_contract.py" in commands["tests of explorers"]
    assert "tests/site/test_explorers.py" in commands["browser of explorers"]
    for name in ("tests of explorers", "browser of explorers"):
        assert commands[name][-2:] == ["-k", "output_size or OutputSizeExplorer"]


def test_what_explorers_stand_on_asks_for_those_that_stand_on_it():
    one = importers.importers(["code/nnlab/xor/gates.py"]).explorers
    every = importers.importers(["code/nnlab/explorers/core/js/frame.js"]).explorers
    assert "xor" in one and "letter" not in one and {"xor", "letter", "graph"} <= set(every)


@pytest.mark.parametrize(
    "name",
    ["tests/site/explorers.py", "tests/webkit/driver.py", "code/nnlab/explorers/core/view.py"],
)
def test_what_only_make_webkit_can_run_is_not_asked_for(name):
    assert (ROOT / name).is_file()
    asked = [command for command in chosen(name).values() if "pytest" in command]
    assert not [part for command in asked for part in command if "webkit" in part]


def test_the_reason_is_told_in_a_line():
    names = ["chapters/02-xor.md", "chapters/05-backprop.md", "chapters/index.md"]
    lines = explain(checks_for(broken_by(names))).splitlines()
    assert lines[0] == f"{'checks':<20}because of {names[0]}, {names[1]} and 1 more"
    assert lines[-1].split()[0] == "page"


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """A git repository in the place of this one, with two files in one commit."""
    monkeypatch.setattr(changed, "ROOT", tmp_path)
    for name in ("a.md", "한글.md"):
        (tmp_path / name).write_text("1")
    commands = [["init", "-q"], ["add", "."], ["commit", "-qm", "one"]]
    for command in commands:
        author = ["-c", "user.name=a", "-c", "user.email=a@b"]
        subprocess.run(["git", *author, *command], cwd=tmp_path, check=True)
    return tmp_path


def test_changed_new_and_lost_files_are_seen_whatever_their_names(repository):
    assert changed_since("HEAD") == []
    (repository / "한글.md").write_text("2")
    (repository / "b c.md").write_text("new")
    (repository / "a.md").unlink()
    assert changed_since("HEAD") == ["a.md", "b c.md", "한글.md"]


def test_nothing_changed_and_an_unknown_commit_are_told(repository, capsys):
    assert changed.main([]) == 0
    assert capsys.readouterr().out == "Nothing that a check looks at has changed since HEAD.\n"
    assert "git cannot tell what has changed since 'no-such': fatal: " in changed.main(["no-such"])


def importing(*names):
    return importers.importers(names).whole


def test_a_test_is_asked_for_by_what_it_imports_directly_or_not():
    assert "tests/book/test_parity.py" in importing("book/source/skeleton.py")
    assert "tests/book/test_alt.py" in importing("tests/book/small.py")
    assert importing("tests/book/test_alt.py") == ["tests/book/test_alt.py"]
    assert importing("README.md") == []


def test_a_data_file_stands_for_the_modules_beside_it():
    found = importing("code/nnlab/results/data/mnist_cnn.npz")
    assert "tests/nnlab/test_results.py" in found and "tests/nnlab/test_xor.py" not in found


@pytest.mark.parametrize(
    ("name", "test"),
    [
        ("book/checks/alt.py", "tests/book/test_checks.py"),
        ("book/_ext/page/cards.py", "tests/book/test_site_build.py"),
    ],
)
def test_what_is_found_by_its_name_counts_as_imported(name, test):
    assert test in importing(name)


def test_modules_that_are_named_as_found_at_run_time_exist():
    packages = {m.rpartition(".")[0] for m in importers.modules()} | set(importers.modules())
    names = [*importers.BY_NAME, *importers.BY_NAME.values()]
    assert [name for name in names if name not in packages] == []
