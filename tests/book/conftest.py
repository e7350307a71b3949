"""A small chapter's notebooks, made once and shared by the tests of notebooks."""

import pytest

from book.notebooks import build as notebooks
from tests.book.small import NUMBERS, PICTURES, chapter, folders

# Stands for the hash of nnlab's sources, which somebody may be editing while the tests run.
GROUND = "the code under the chapters"


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """A chapter with numbers, pictures and a widget, made once; tests only read it."""
    place = folders(tmp_path_factory.mktemp("made"), small=chapter(NUMBERS, PICTURES))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(notebooks, "code_fingerprint", lambda: GROUND)
        done, problems = notebooks.make(place, quiet=True)
    assert problems == [] and len(done) == 2
    return place


@pytest.fixture
def own(made, tmp_path, monkeypatch):
    """The made chapter in folders that a test may change."""
    monkeypatch.setattr(notebooks, "code_fingerprint", lambda: GROUND)
    place = folders(tmp_path, small=chapter(NUMBERS, PICTURES))
    for path in made.notebooks.rglob("*.ipynb"):
        copy = place.notebooks / path.relative_to(made.notebooks)
        copy.parent.mkdir(parents=True)
        copy.write_bytes(path.read_bytes())
    place.record.write_bytes(made.record.read_bytes())
    return place
