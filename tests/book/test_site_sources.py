"""The site knows what it was made of; each build starts from an empty folder."""

import sys

import pytest

from book.site import build as site
from book.site import sources
from book.source.chapters import ROOT
from tests.book.site_book import INDEX, PAGE, settings_for, write

FILES = ["chapters/01-a.md", "book/_ext/a.py", "book/web/a.js", "code/nnlab/a.py", "_toc.yml"]


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A small tree in the place of the repository, with a site of both languages made of it."""
    monkeypatch.setattr(sources, "ROOT", tmp_path)
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    for language in ("ko", "en"):
        (tmp_path / "_build" / "site" / language).mkdir(parents=True)
        sources.write_record(sources.record_of(language, tmp_path / "_build"), sources.sources())
    return tmp_path


def said(home, languages=("ko", "en")):
    return sources.staleness(languages, home / "_build")


def test_a_site_made_of_these_sources_is_not_stale(home):
    (home / "book" / "web" / "node_modules").mkdir()
    (home / "book" / "web" / "node_modules" / "b.js").touch()
    (home / "code" / "nnlab" / "__pycache__").mkdir()
    (home / "code" / "nnlab" / "__pycache__" / "a.pyc").touch()
    for name in (
        "tests/test_a.py",
        "book/checks/a.py",
        "book/new/a.txt",
        "book/conftest.py",
        "chapters/.hidden",
    ):
        (home / name).parent.mkdir(exist_ok=True)
        (home / name).touch()
    assert said(home) == ""


@pytest.mark.parametrize("name", FILES)
def test_one_changed_source_is_named_with_what_to_run(home, name):
    (home / name).write_text("else")
    assert said(home) == (
        f"The site was built from other sources ({name} changed since): run `make site`."
    )


def test_new_and_lost_sources_count_and_many_are_cut_short(home):
    (home / "chapters" / "01-a.md").rename(home / "chapters" / "01-b.md")
    assert "(chapters/01-a.md, chapters/01-b.md changed since)" in said(home)
    for number in range(5):
        (home / "chapters" / f"02-{number}.md").touch()
    assert "chapters/02-0.md and 4 more changed since" in said(home)


def test_another_address_of_the_repository_counts(home, monkeypatch):
    monkeypatch.setenv("GITHUB_REPOSITORY", "another/fork")
    assert "the repository's address changed since" in said(home)


@pytest.mark.parametrize("lost", ["_build/site/en", "_build/site-en.made-of.json"])
def test_no_site_is_told_as_such(home, lost):
    path = home / lost
    path.rmdir() if path.is_dir() else path.unlink()
    assert said(home, ["ko"]) == ""
    assert said(home) == "There is no whole site in _build/site yet: run `make site`."


@pytest.mark.parametrize(
    ("changed", "kept"),
    [
        ([], True),
        (["chapters/02-xor.md", "book/ko/02-xor.ipynb"], True),
        (["code/nnlab/explorers/views/xor.js", "book/assets/site.css"], True),
        (["code/nnlab/colours.py"], False),
        (["chapters/02-xor.md", "_config.yml"], False),
        (["chapters/references.bib"], False),
        (["book/_ext/page/cards.py"], False),
        ([sources.ADDRESS], False),
        (None, False),
    ],
)
def test_pages_are_read_again_where_sphinx_would_not_notice(changed, kept):
    assert sources.keeps_doctrees(changed) == kept


@pytest.fixture
def here(tmp_path, monkeypatch):
    """Let LanguageBuild work in a folder of the test."""
    monkeypatch.setattr(site, "BUILD", tmp_path)
    monkeypatch.setattr(site, "SITE", tmp_path / "site")
    return tmp_path


def test_a_byte_that_is_no_utf8_ends_no_build_and_a_failed_one_leaves_the_old_pages(
    here, monkeypatch, capsys
):
    monkeypatch.setattr(site, "make_light", lambda pages, kept: None)  # there is nothing to finish
    script = "import sys; sys.stdout.buffer.write(b'page.md:3: WARNING: \\xff\\n'); sys.exit({})"
    for status, passed in ((0, True), (1, False)):
        command = [sys.executable, "-c", script.format(status)]
        monkeypatch.setattr(site, "sphinx_command", lambda *_, c=command, **__: c)
        half = site.LanguageBuild("ko", {"a": "1"})
        (half.out / f"{status}.html").touch()
        assert half.finish() == passed
        assert "ko: page.md:3: WARNING: \ufffd" in capsys.readouterr().out
    assert [path.name for path in (here / "site" / "ko").glob("*.html")] == ["0.html"]
    assert (here / "site-ko.log").read_bytes().endswith(b"\xff\n")


def test_pages_that_cannot_be_made_light_leave_the_old_ones(here, monkeypatch, capsys):
    monkeypatch.setattr(site, "sphinx_command", lambda *_, **__: [sys.executable, "-c", ""])
    half = site.LanguageBuild("ko", {"a": "1"})
    assert not half.finish()  # an empty folder has no fonts
    assert "ko: FAILED" in capsys.readouterr().out and not (here / "site").exists()
    assert not sources.record_of("ko", here).exists()


def test_no_page_of_a_renamed_chapter_lives_on(here, monkeypatch):
    folder = write(here, page=PAGE, index=INDEX)
    real = site.sphinx_command

    def command(language, out, settings):
        more = [*settings_for(folder), *settings]
        return real(language, folder / "chapters", folder, out, more)

    monkeypatch.setattr(site, "sphinx_command", command)
    now = {"chapters/page.md": "1"}
    sources.write_record(sources.record_of("en", here), now)
    assert site.LanguageBuild("en", now).finish()
    assert (here / "site" / "en" / "page.html").is_file()
    (folder / "chapters" / "page.md").rename(folder / "chapters" / "other.md")
    for name in ("chapters/index.md", "chapters/other.md", "_toc.yml"):
        text = (folder / name).read_text("utf-8")
        (folder / name).write_text(text.replace("page", "other"), "utf-8")
    assert site.LanguageBuild("en", {"chapters/other.md": "1"}).finish()
    pages = {path.name for path in (here / "site" / "en").glob("*.html")}
    assert "other.html" in pages and "page.html" not in pages
    index = (here / "site" / "en" / "search-index.js").read_text("utf-8")
    assert '"name": "other"' in index and '"name": "page"' not in index


def test_this_repository_has_the_sources_that_are_named():
    assert [name for name in sources.MADE_OF if not (ROOT / name).exists()] == []
