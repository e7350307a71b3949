"""Where the header's links lead: read from the environment, from git, or nowhere."""

import pytest

from book._ext.page.launch import address, links, owner_and_name


@pytest.mark.parametrize(
    "url",
    [
        "https://github.com/an-owner/a.name",
        "https://github.com/an-owner/a.name.git",
        "https://github.com/an-owner/a.name/",
        "https://token@github.com/an-owner/a.name.git",
        "git@github.com:an-owner/a.name.git",
        "ssh://git@github.com/an-owner/a.name.git\n",
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
    ],
)
def test_other_addresses_give_none(url):
    assert owner_and_name(url) is None


def git(**answers):
    """A git that gives `answers` by the first word asked, and nothing to other questions."""
    return lambda *words: answers.get(words[0].replace("-", "_"), "")


def test_the_environment_goes_before_git():
    environ = {"GITHUB_REPOSITORY": "one/book", "GITHUB_REF_NAME": "next"}
    assert address(environ, git(remote="https://github.com/two/book")) == ("one/book", "next")


def test_git_knows_the_branch():
    asked = git(remote="git@github.com:two/book.git", rev_parse="draft")
    assert address({}, asked) == ("two/book", "draft")


def test_a_detached_head_means_main():
    asked = git(remote="git@github.com:two/book.git", rev_parse="HEAD")
    assert address({}, asked) == ("two/book", "main")


def test_no_remote_gives_no_address():
    assert address({}, git()) is None
    assert address({"GITHUB_REPOSITORY": "not a name"}, git()) is None


def test_links_lead_to_the_notebook_in_the_readers_language():
    found = links(("one/book", "main"), "en", "11-convolution", "notebooks/11-convolution.ipynb")
    assert list(found) == ["binder", "download", "edit"]
    assert found["binder"].endswith("one/book/main?urlpath=lab/tree/book/en/11-convolution.ipynb")
    assert found["edit"].endswith("one/book/edit/main/chapters/11-convolution.md")


def test_without_an_address_only_the_download_is_left():
    assert links(None, "ko", "11-convolution", "x.ipynb") == {"download": "x.ipynb"}
    assert links(None, "ko", "bibliography", None) == {}
