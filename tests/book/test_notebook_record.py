"""Only notebooks whose chapter, code or file changed are executed again."""

import pytest

from book.notebooks import build as notebooks
from book.notebooks.build import make
from book.notebooks.record import code_fingerprint


def test_unchanged_chapters_are_not_executed(own, monkeypatch):
    monkeypatch.setattr(notebooks, "execute", lambda *_: pytest.fail("executed"))
    assert make(own, quiet=True) == ([], [])


def executed(own, monkeypatch):
    """Return which notebooks `make` would execute, executing none."""
    asked = []
    monkeypatch.setattr(notebooks, "execute", lambda n, page, language, *_: asked.append(language))
    make(own, quiet=True)
    return asked


def test_a_changed_language_alone_is_executed(own, monkeypatch):
    path = own.chapters / "01-small.md"
    path.write_text(path.read_text("utf-8").replace("훑습니다", "지나갑니다"), "utf-8")
    assert executed(own, monkeypatch) == ["ko"]


def test_a_notebook_edited_by_hand_is_made_again(own, monkeypatch):
    path = own.notebooks / "en" / "01-small.ipynb"
    path.write_text(path.read_text().replace("6", "7"))
    assert executed(own, monkeypatch) == ["en"]


def test_changed_code_under_the_chapters_executes_all(own, monkeypatch):
    monkeypatch.setattr(notebooks, "code_fingerprint", lambda: "other code")
    assert executed(own, monkeypatch) == ["ko", "en"]


def test_the_ground_is_all_that_python_reads(tmp_path):
    for name in ("code/nnlab/a.py", "code/nnlab/views/a.js", "requirements.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("one")
    before = code_fingerprint(tmp_path)
    (tmp_path / "code/nnlab/views/a.js").write_text("two")
    assert code_fingerprint(tmp_path) == before
    (tmp_path / "code/nnlab/a.py").write_text("two")
    changed = code_fingerprint(tmp_path)
    (tmp_path / "requirements.txt").write_text("two")
    assert len({before, changed, code_fingerprint(tmp_path)}) == 3


def test_a_lost_or_broken_record_executes_all(own, monkeypatch):
    own.record.write_text("{half")
    assert executed(own, monkeypatch) == ["ko", "en"]
