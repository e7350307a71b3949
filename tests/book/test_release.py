"""What a release holds: the files, and what the CHANGELOG says of its version."""

import pytest

from book.downloads import release
from book.downloads.offers import paths
from book.source.chapters import LANGUAGES, ROOT

CHANGELOG = """# Changelog

## [Unreleased]

## [1.2.0] - 2027-01-31

### Added
- A chapter.

## [1.1.0] - 2026-12-01
- Older.

[1.2.0]: https://name.example
"""


def test_the_notes_are_the_versions_own_section():
    assert release.notes(CHANGELOG, "1.2.0") == "### Added\n- A chapter."
    assert release.notes(CHANGELOG, "1.1.0") == "- Older."


@pytest.mark.parametrize("version", ["1.3.0", "Unreleased", "1x2.0"])
def test_a_version_of_which_nothing_is_said_is_no_release(version):
    with pytest.raises(release.NoRelease, match=r"says nothing under \["):
        release.notes(CHANGELOG, version)


def test_the_tag_is_the_version():
    tag = {"GITHUB_REF_TYPE": "tag", "GITHUB_REF_NAME": "v1.2.0"}
    release.check_tag(tag, "1.2.0")
    release.check_tag({"GITHUB_REF_TYPE": "branch", "GITHUB_REF_NAME": "main"}, "1.2.0")
    with pytest.raises(release.NoRelease, match=r"The tag is v1\.2\.0, and nnlab is 1\.3\.0"):
        release.check_tag(tag, "1.3.0")


def test_what_cannot_be_released_is_told_before_anything_is_built(tmp_path, monkeypatch):
    monkeypatch.setattr(release, "ROOT", tmp_path)
    monkeypatch.setattr(release, "__version__", "1.2.0")
    monkeypatch.delenv("GITHUB_REF_TYPE", raising=False)
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG)
    assert release.main(["--check"]) == 0
    monkeypatch.setattr(release, "__version__", "1.3.0")
    assert "CHANGELOG.md says nothing under [1.3.0]" in release.main(["--check"])
    recipe = (ROOT / "Makefile").read_text("utf-8").partition("\nrelease-files:")[2]
    assert recipe.index("release --check") < recipe.index("book.site")


def test_the_files_are_gathered_and_a_missing_one_is_named(tmp_path):
    made = sorted({path for one in LANGUAGES for path in paths(tmp_path, one).values()})
    for number, path in enumerate(made):
        path.parent.mkdir(exist_ok=True)
        path.write_text(str(number))
    names = release.gather(tmp_path, CHANGELOG, tmp_path / "release", "1.2.0")
    assert len(names) == 5 and "fold-match-slide-ko-1.2.0.pdf" in names
    gathered = [path.read_text() for path in (tmp_path / "release" / "files").iterdir()]
    assert sorted(gathered) == [str(number) for number in range(5)]
    assert (tmp_path / "release" / "notes.md").read_text() == "### Added\n- A chapter.\n"
    made[0].unlink()
    with pytest.raises(release.NoRelease, match=f"{made[0].name}: not made yet"):
        release.gather(tmp_path, CHANGELOG, tmp_path / "again", "1.2.0")
