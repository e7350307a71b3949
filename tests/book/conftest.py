"""A small chapter's notebooks, made once and shared by the tests of notebooks."""

import shutil

import pytest

from book.notebooks.build import make
from tests.book.small import NUMBERS, PICTURES, chapter, folders


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """A chapter with numbers, pictures and a widget, made once; tests only read it."""
    place = folders(tmp_path_factory.mktemp("made"), small=chapter(NUMBERS, PICTURES))
    done, problems = make(place)
    assert problems == [] and len(done) == 2
    return place


@pytest.fixture
def own(made, tmp_path):
    """The made chapter in folders that a test may change."""
    place = folders(tmp_path, small=chapter(NUMBERS, PICTURES))
    shutil.copytree(made.notebooks, place.notebooks)
    shutil.copytree(made.executions.kept, place.executions.kept)
    return place
