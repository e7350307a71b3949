"""Where the header's links lead: read from the environment, from git, or nowhere."""

import subprocess
from functools import partial
from urllib.parse import parse_qs, urlsplit

import pytest

from book._ext.page.launch import links
from book._ext.page.notebook_places import binder, class_server, colab
from book._ext.page.repository import Address, NoAnswer, address, ask_git, owner_and_name


@pytest.mark.parametrize(
    "url",
    [
        "https://github.com/an-owner/a.name",
        "https://github.com/an-owner/a.name.git",
        "https://github.com/an-owner/a.name/",
        "https://token@github.com/an-owner/a.name.git",
        "git@github.com:an-owner/a.name.git",
        "ssh://git@github.com/an-owner/a.name.git\n",
        "ssh://git@ssh.github.com:443/an-owner/a.name.git",
        "git@ssh.github.com:an-owner/a.name.git",
        "github.com:an-owner/a.name",
        "http://www.GitHub.com/an-owner/a.name",
    ],
)
def test_each_form_of_a_github_address_is_read(url):
    assert owner_and_name(url) == "an-owner/a.name"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://gitlab.com/a/b",
        "/srv/git/a.git",
        "https://notgithub.com/a/b",
        "git@github.com:a",
        "git@alias:an-owner/a.name",
        "https://github.com.example.org/a/b",
        "git@github.com:a/b#c",
    ],
)
def test_other_addresses_give_none(url):
    assert owner_and_name(url) is None


def run(folder, *arguments):
    options = ["-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "init.defaultBranch=main"]
    command = ["git", *options, *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


@pytest.fixture
def clone(tmp_path):
    """A clone, with one branch, of a repository that says it lies on GitHub; and its git."""
    origin, folder = tmp_path / "origin", tmp_path / "clone"
    origin.mkdir()
    run(origin, "init")
    run(origin, "commit", "--allow-empty", "-m", "first")
    run(tmp_path, "clone", origin, folder)
    run(folder, "remote", "set-url", "origin", "https://github.com/two/book")
    return folder


def found(folder, environ=()):
    return address(dict(environ), partial(ask_git, cwd=folder))


def test_the_environment_goes_before_git(clone):
    environ = {"GITHUB_REPOSITORY": "one/book", "GITHUB_REF_NAME": "next"}
    assert found(clone, environ) == Address("one/book", "next")


def test_what_is_no_name_in_the_environment_is_passed_over(clone):
    assert found(clone, {"GITHUB_REPOSITORY": "not a name"}) == Address("two/book", "main")


def test_a_pull_request_is_no_branch_and_a_tag_cannot_be_edited(clone):
    asked = {"GITHUB_REPOSITORY": "one/book", "GITHUB_REF_NAME": "12/merge"}
    assert found(clone, asked | {"GITHUB_BASE_REF": "next"}) == Address("one/book", "next")
    assert found(clone, asked) == Address("one/book", "main")
    tag = {"GITHUB_REF_TYPE": "tag", "GITHUB_REF_NAME": "v1.0"}
    assert found(clone, tag) == Address("two/book", "v1.0", is_branch=False)


def test_only_a_branch_that_is_published_counts(clone):
    run(clone, "checkout", "-b", "feature/한글#1")
    assert found(clone).ref == "main"
    run(clone, "update-ref", "refs/remotes/origin/feature/한글#1", "HEAD")
    assert found(clone).ref == "feature/한글#1"
    run(clone, "checkout", "--detach")
    assert found(clone).ref == "main"


def reason(folder, environ=()):
    with pytest.raises(NoAnswer) as caught:
        found(folder, environ)
    return str(caught.value)


def test_each_reason_is_the_real_one(clone, tmp_path, monkeypatch):
    monkeypatch.setenv("LC_ALL", "C")  # git complains in the reader's language
    for url in ("git@alias:two/book.git", "https://gitlab.com/two/book"):
        run(clone, "remote", "set-url", "origin", url)
        assert f"git's remote is {url}, not an address on github.com; if it" in reason(clone)
    run(clone, "remote", "set-url", "origin", "https://me:secret@gitlab.com/two/book")
    assert "https://gitlab.com/two/book" in reason(clone) and "secret" not in reason(clone)
    run(clone, "remote", "remove", "origin")
    wrong = {"GITHUB_REPOSITORY": "not a name"}
    assert "GITHUB_REPOSITORY=not a name is not of the form owner/name, and" in reason(clone, wrong)
    assert "No such remote 'origin'" in reason(clone)
    assert "not a git repository" in reason(tmp_path)
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    assert "dubious ownership" in reason(clone) and "safe.directory" in reason(clone)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "git cannot be run: No such file or directory." in reason(clone)


def test_links_lead_to_the_notebook_in_the_readers_language():
    where, page = Address("one/book", "main"), "11-convolution"
    made = links(where, "en", page, f"notebooks/{page}.ipynb")
    assert list(made) == ["binder", "colab", "download", "edit"]
    binder, colab = urlsplit(made["binder"]), urlsplit(made["colab"])
    assert binder.path == "/v2/gh/one/book/notebooks"
    assert parse_qs(binder.query) == {"urlpath": ["lab/tree/en/11-convolution.ipynb"]}
    assert colab.path == "/github/one/book/blob/notebooks/en/11-convolution.ipynb"
    assert made["edit"].endswith("one/book/edit/main/chapters/11-convolution.md")


def test_a_class_pulls_the_branch_and_opens_a_notebook_of_it():
    repository = "https://github.com/one/a.book"
    link = urlsplit(f"https://hub.example{class_server(repository, 'ko', '02-xor', 'next&한글')}")
    assert link.path == "/hub/user-redirect/git-pull" and link.fragment == ""
    (folder,) = parse_qs(link.query)["targetpath"]
    assert parse_qs(link.query, strict_parsing=True) == {
        "repo": [repository],
        "branch": ["next&한글"],
        "targetpath": [folder],
        "urlpath": [f"lab/tree/{folder}/ko/02-xor.ipynb"],
    }


def test_a_branch_stands_encoded_in_its_links():
    branch, written = "feature/한글#1", "%ED%95%9C%EA%B8%80%231"
    made = links(Address("one/book", branch), "ko", "index", "notebooks/index.ipynb")
    assert made["edit"] == (f"https://github.com/one/book/edit/feature/{written}/chapters/index.md")
    there = binder("one/book", "ko", "index", branch)
    assert there.startswith(
        f"https://mybinder.org/v2/gh/one/book/feature%2F{written}?urlpath=lab%2F"
    )
    there = colab("one/book", "ko", "index", branch)
    assert there.endswith(f"/github/one/book/blob/feature/{written}/ko/index.ipynb")


def test_a_tag_can_be_run_but_not_edited():
    made = links(Address("one/book", "v1.0", is_branch=False), "ko", "index", "x.ipynb")
    assert list(made) == ["binder", "colab", "download"]


def test_without_an_address_only_the_download_is_left():
    assert links(None, "ko", "11-convolution", "x.ipynb") == {"download": "x.ipynb"}
    assert links(None, "ko", "bibliography", None) == {}
