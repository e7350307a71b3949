"""`make publish`: the branch `notebooks` is made of what is committed, and moves only with it."""

import json
import os
import subprocess

import pytest

from book.notebooks.build import source_notebooks
from book.notebooks.content import written
from book.notebooks.surroundings import COLAB, COLAB_INSTALLS
from book.publish.command import main
from book.publish.notebook import with_addresses
from tests.book.small import chapter, code, folders, pair

NAME, ADDRESS = "one/book", "https://github.com/one/book"
WHO = {"GIT_AUTHOR_NAME": "가", "GIT_AUTHOR_EMAIL": "a@b.c"}
WHO |= {"GIT_COMMITTER_NAME": "나", "GIT_COMMITTER_EMAIL": "d@e.f"}


def git(folder, *arguments):
    command = ["git", "-c", "init.defaultBranch=main", *arguments]
    done = subprocess.run(
        command, cwd=folder, env=os.environ | WHO, capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def write(root, files):
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content if isinstance(content, bytes) else content.encode())


def commit(root, subject, **files):
    write(root, files)
    git(root, "add", "-A")
    git(root, "commit", "-qm", subject)


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    """A repository with a chapter's notebooks in both languages, in one commit."""
    place = folders(
        tmp_path_factory.mktemp("chapters"), small=chapter(pair("글", "text"), code("1"))
    )
    notebooks = {
        f"book/{language}/{slug}.ipynb": written(notebook)
        for (language, slug), (_, notebook) in source_notebooks(place).items()
    }
    root = tmp_path_factory.mktemp("first")
    write(root, notebooks | {"code/pyproject.toml": "[project]\n", "code/a.py": "1\n"})
    write(root, {"binder/postBuild": "#!/bin/sh\n", "binder/runtime.txt": "python-3.11\n"})
    write(root, {"LICENSE": "MIT", "LICENSE-text": "CC", "README.md": "sources"})
    (root / "binder" / "postBuild").chmod(0o755)
    git(root, "init", "-q")
    commit(root, "the first")
    return root


@pytest.fixture
def clone(first, tmp_path, monkeypatch):
    """A clone of it, whose `origin` is a bare repository."""
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    git(tmp_path, "clone", "-q", "--bare", first, "origin.git")
    git(tmp_path, "clone", "-q", "origin.git", "clone")
    return tmp_path / "clone"


def published(root, *arguments):
    return main([*arguments, "--repository", NAME], root)


def tip(root):
    return git(root, "rev-parse", "notebooks")


def names(root):
    return git(root, "ls-tree", "-r", "--name-only", "notebooks").split("\n")


def test_the_branch_holds_notebooks_and_what_they_need(clone):
    assert published(clone) == 0
    expected = ["LICENSE", "LICENSE-text", "README.md", "binder/postBuild", "binder/runtime.txt"]
    expected += ["code/a.py", "code/pyproject.toml", "en/01-small.ipynb", "ko/01-small.ipynb"]
    assert names(clone) == expected
    assert git(clone, "ls-tree", "notebooks", "binder/postBuild").startswith("100755 ")
    package = git(clone, "show", "notebooks:code/pyproject.toml")
    assert package.endswith(f'[project.urls]\nSource = "{ADDRESS}"')
    readme = git(clone, "show", "notebooks:README.md")
    assert "[작은 장](ko/01-small.ipynb) | [Binder](https://mybinder.org/" in readme
    assert git(clone, "rev-parse", "HEAD") in readme and "$" not in readme
    assert git(clone, "status", "--porcelain") == ""


def test_the_same_sources_give_the_same_commit(first, clone, tmp_path):
    assert published(clone) == 0
    git(tmp_path, "clone", "-q", first, "another")
    assert published(tmp_path / "another") == 0
    assert tip(clone) == tip(tmp_path / "another")


def test_only_what_is_published_moves_the_branch(clone, capsys):
    published(clone)
    before = tip(clone)
    commit(clone, "a sentence of the README", **{"README.md": "other"})
    assert published(clone) == 0 and tip(clone) == before
    assert "it was so already" in capsys.readouterr().out
    commit(clone, "the package", **{"code/a.py": "2\n"})
    assert published(clone) == 0
    assert git(clone, "rev-parse", "notebooks^") == before
    said = git(clone, "show", "-s", "--format=%s%n%an%n%ad%n%cd", "--date=raw", "notebooks")
    moment = git(clone, "show", "-s", "--format=%ad", "--date=raw", "HEAD")
    assert said.split("\n") == ["the package", "가", moment, moment]


def test_what_is_not_committed_is_told_and_not_published(clone, capsys):
    write(clone, {"code/a.py": "3\n"})
    assert published(clone) == 0
    assert git(clone, "show", "notebooks:code/a.py") == "1"
    assert "not committed, so not published: code/a.py" in capsys.readouterr().out


def test_it_is_pushed_only_where_it_is_told_to_and_upon_what_is_there(clone, tmp_path):
    origin = tmp_path / "origin.git"
    published(clone)
    assert git(origin, "branch", "--list", "notebooks") == ""
    assert published(clone, "--push", "origin") == 0
    first_tip = tip(origin)
    assert first_tip == tip(clone)
    git(tmp_path, "clone", "-q", "origin.git", "fresh")  # as a runner has it: no branch of its own
    commit(tmp_path / "fresh", "the package", **{"code/a.py": "2\n"})
    assert published(tmp_path / "fresh", "--push", "origin") == 0
    assert git(origin, "rev-parse", "notebooks^") == first_tip == tip(clone)
    assert git(tmp_path / "fresh", "branch", "--list", "notebooks") == ""


def test_a_folder_gets_the_same_files_and_must_be_empty(clone, tmp_path):
    published(clone)
    folder = tmp_path / "folder"
    assert published(clone, "--folder", str(folder)) == 0
    files = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    assert sorted(files) == sorted(names(clone))
    assert (folder / "ko" / "01-small.ipynb").read_text("utf-8").strip() == git(
        clone, "show", "notebooks:ko/01-small.ipynb"
    )
    assert f"{folder} is not empty. Try a folder" in published(clone, "--folder", str(folder))


def test_each_reason_is_the_real_one(first, clone, tmp_path):
    said = main([], clone)
    assert "git's remote is " in said and "Or try --repository owner/name." in said
    assert "--repository no name is not of the form" in main(["--repository", "no name"], clone)
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{first}", "shallow")
    assert "this clone is shallow" in published(tmp_path / "shallow")
    assert "does not appear to be a git repository" in published(clone, "--push", "nowhere")
    published(clone)
    git(clone, "switch", "-q", "notebooks")
    assert "holds no notebooks. Is it one of the sources?" in published(clone)
    git(clone, "symbolic-ref", "HEAD", "refs/heads/main")
    git(clone, "branch", "-f", "notebooks", "main")
    git(clone, "switch", "-qf", "notebooks")
    assert "the branch notebooks is checked out. Try `git switch main`" in published(clone)


def test_a_notebook_of_another_hand_is_refused(clone):
    commit(clone, "by hand", **{"book/ko/01-small.ipynb": '{"cells": []}'})
    assert "book/ko/01-small.ipynb: no cell says how to begin on Colab" in published(clone)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_notebook_differs_by_its_first_code_cell_and_its_addresses(clone, language):
    published(clone)
    made = json.loads(git(clone, "show", f"notebooks:{language}/01-small.ipynb"))
    source = json.loads((clone / "book" / language / "01-small.ipynb").read_text("utf-8"))
    code_cells = [cell for cell in made["cells"] if cell["cell_type"] == "code"]
    added = code_cells[0]
    assert added["metadata"] == {"cellView": "form", "jupyter": {"source_hidden": True}}
    assert added["source"][0].startswith("# @title ")
    head = git(clone, "rev-parse", "HEAD")
    assert f"@ git+{ADDRESS}@{head}#subdirectory=code" in added["source"][-1]
    made["cells"].remove(added)
    text = json.dumps(made, ensure_ascii=False)
    link = f"[`chapters/01-small.md`]({ADDRESS}/blob/{head}/chapters/01-small.md)"
    assert link in text and COLAB[language].split("`")[0] not in text
    text = text.replace(link, "`chapters/01-small.md`")
    as_json = [json.dumps(t[language], ensure_ascii=False)[1:-1] for t in (COLAB_INSTALLS, COLAB)]
    assert json.loads(text.replace(*as_json)) == source


def test_what_leads_out_of_the_notebooks_leads_to_the_sources():
    text = "[a](../../chapters/a.md) ![b](../../chapters/b.png) [c](../en/c.ipynb) [d](d.ipynb)"
    assert with_addresses(text, ADDRESS, "abc") == (
        f"[a]({ADDRESS}/blob/abc/chapters/a.md) ![b]({ADDRESS}/raw/abc/chapters/b.png) "
        "[c](../en/c.ipynb) [d](d.ipynb)"
    )
