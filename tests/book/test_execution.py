"""A chapter is executed again when, and only when, something that its kernel used has changed."""

import shutil
import subprocess
import sys

import pytest

from book.execution.chapters import Place, bring_up_to_date, executed, needed
from book.execution.widgets import STATE
from book.source.chapters import LANGUAGES
from book.source.pages import read_pages
from tests.book import tiny_lab
from tests.book.small import folders

BOTH = [("ko", "01-tiny"), ("en", "01-tiny")]


def pages(folder):
    return read_pages(folder / "chapters")


def place_in(folder):
    return Place(folder / "_build" / "executed", folder / "book", folder)


def write_chapter(folder, text):
    folders(folder, tiny=text)


@pytest.fixture(scope="module")
def once(tmp_path_factory):
    """The tiny chapter, executed in both languages; tests only read it."""
    folder = tmp_path_factory.mktemp("once")
    tiny_lab.write(folder)
    write_chapter(folder, tiny_lab.CHAPTER)
    with pytest.MonkeyPatch.context() as patch:
        see(patch, folder)
        done = bring_up_to_date(pages(folder), LANGUAGES, place_in(folder))
    assert done.failed == {} and sorted(done.executed) == sorted(BOTH)  # whichever ends first
    return folder


def see(patch, folder):
    """Let this process and its kernels import the folder's tinylab."""
    patch.syspath_prepend(str(folder / "code"))
    patch.setenv("PYTHONPATH", str(folder / "code"))
    for name in [name for name in sys.modules if name.partition(".")[0] == "tinylab"]:
        patch.delitem(sys.modules, name)


@pytest.fixture
def book(once, tmp_path, monkeypatch):
    """The executed chapter in a folder that a test may change."""
    folder = tmp_path / "home"
    shutil.copytree(once, folder)
    see(monkeypatch, folder)
    return folder


def why(folder):
    """Return the reasons for which something must be executed, by language."""
    found = needed(pages(folder), LANGUAGES, place_in(folder))
    return {language: reason for (language, _), reason in found.items()}


def edit(folder, name, old, new):
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def edit_lab(folder, name):
    """Change a file of the package, whatever it holds."""
    path = folder / "code" / "tinylab" / name
    path.write_text(path.read_text("utf-8") + " \n", "utf-8")


EXECUTE = """
import sys
from pathlib import Path
from tests.book import test_execution as t
folder = Path(sys.argv[1])
done = t.bring_up_to_date(t.pages(folder), t.LANGUAGES, t.place_in(folder))
print(len(done.executed), done.failed)
"""


def test_two_commands_at_once_execute_a_chapter_once(book):
    edit_lab(book, "used.py")
    command = [sys.executable, "-c", EXECUTE, str(book)]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert sorted(one.communicate()[0] for one in started) == ["0 {}\n", "2 {}\n"]
    assert why(book) == {}


def test_nothing_is_executed_where_nothing_has_changed(book):
    assert why(book) == {}
    assert bring_up_to_date(pages(book), LANGUAGES, place_in(book)).executed == {}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("훑습니다", "지나갑니다"),
        ("slides over", "walks over"),
        ("작은 그림입니다", "그림입니다"),
        ("terms: [convolution]", "terms: []"),
    ],
)
def test_a_changed_sentence_executes_nothing(book, old, new):
    edit(book, "chapters/01-tiny.md", old, new)
    assert why(book) == {}


def test_a_changed_code_cell_executes_both_languages(book):
    edit(book, "chapters/01-tiny.md", "TinyView()", "TinyView(title='eight')")
    assert why(book) == dict.fromkeys(LANGUAGES, "its code or a pinned version has changed")


def test_a_code_cell_of_one_language_executes_that_language(book):
    edit(book, "chapters/01-tiny.md", 'use_language("en")', 'use_language( "en")')
    assert list(why(book)) == ["en"]


@pytest.mark.parametrize("name", ["__init__.py", "used.py", "view.py", "table.json", "words.toml"])
def test_what_the_kernel_used_executes_it_and_is_named(book, name):
    edit_lab(book, name)
    assert why(book) == dict.fromkeys(LANGUAGES, f"code/tinylab/{name} has changed")


@pytest.mark.parametrize("name", ["unused.py", "other.json", "looked_at.py"])
def test_what_it_did_not_use_executes_nothing(book, name):
    """looked_at.py was opened as a text, to be looked at, and never imported."""
    edit_lab(book, name)
    assert why(book) == {}


@pytest.mark.parametrize("name", ["used.py", "table.json"])
def test_a_file_that_is_gone_executes(book, name):
    (book / "code" / "tinylab" / name).unlink()
    assert why(book) == dict.fromkeys(LANGUAGES, f"code/tinylab/{name} has changed")


@pytest.mark.parametrize("name", ["view.js", "view.css"])
def test_script_and_style_of_a_view_execute_nothing_and_are_not_kept(book, name):
    edit_lab(book, name)
    assert why(book) == {}
    state = view_state(executed(*pages(book), "ko", place_in(book)))
    assert state["title"] == "seven" and "_esm" not in state and "_css" not in state


def view_state(notebook):
    """Return the state of the only view in a notebook."""
    models = notebook.metadata.widgets[STATE].state.values()
    (state,) = [model.state for model in models if "_anywidget_id" in model.state]
    return state


def test_a_view_whose_class_only_the_kernel_knows_keeps_its_script(book):
    cell = """import anywidget

class Own(anywidget.AnyWidget):
    _esm = "export default {}"

Own()"""
    edit(book, "chapters/01-tiny.md", "from tinylab.view import TinyView\n\nTinyView()", cell)
    done = bring_up_to_date(pages(book), ["ko"], place_in(book))
    assert done.failed == {}
    assert view_state(executed(*pages(book), "ko", place_in(book)))["_esm"] == "export default {}"
    assert why(book) == {"en": "its code or a pinned version has changed"}


@pytest.mark.parametrize(
    ("pins", "again"),
    [
        ("numpy==2.4.0\n", False),
        ("# arrays\nnumpy==2.4.0\n", False),
        ("numpy==2.4.1\n", True),
        ("numpy==2.4.0\nscipy==1.0\n", True),
    ],
)
def test_a_pinned_version_executes_and_a_remark_does_not(book, pins, again):
    (book / "requirements.txt").write_text(pins, "utf-8")
    assert bool(why(book)) == again


def test_what_is_lost_or_broken_is_executed(book):
    place_in(book).path("ko", "01-tiny").write_text("{half")
    place_in(book).path("en", "01-tiny").unlink()
    assert why(book) == dict.fromkeys(LANGUAGES, "not executed yet")


def test_a_file_that_changed_while_the_kernel_ran_does_not_count_as_seen(book):
    """The kernel may have read the old text; what is kept must not pass for the new one's."""
    edit(book, "chapters/01-tiny.md", "seen =", "(folder / 'used.py').touch(); seen =")
    done = bring_up_to_date(pages(book), ["ko"], place_in(book))
    assert list(done.executed) == [("ko", "01-tiny")]
    assert why(book)["ko"] == "code/tinylab/used.py has changed"


def test_force_executes_what_holds(book):
    done = bring_up_to_date(pages(book), ["en"], place_in(book), force=True)
    assert done.executed == {("en", "01-tiny"): "asked for"}
    assert why(book) == {}
