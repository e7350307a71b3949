"""A cell that fails, or says what depends on the machine, is named, and nothing of it is kept."""

import shutil
import stat

import pytest

from book.execution.chapters import Place, bring_up_to_date
from book.execution.environment import warm
from book.execution.kernel import run
from book.source.chapters import LANGUAGES
from tests.book.small import chapter, code, page

PLOT = "import matplotlib.pyplot as plt\n\n_ = plt.plot([1, 2])"


def execute(folder, *cells, languages=LANGUAGES):
    """Execute a chapter with these cells after the usual ones; return (Done, its Place)."""
    place = Place(folder / "kept", folder / "book", folder, folder / "settings")
    one = page(*map(code, cells))
    return bring_up_to_date([one], languages, place), place


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("1 / 0", "failed: ZeroDivisionError: division by zero"),
        ("import sys\n\nsys.stderr.write('careful')", "failed: it wrote to stderr: careful"),
        ("import warnings\n\nwarnings.warn('old')", "UserWarning: old"),
        (
            "import logging\n\nlogging.warning('slow')",
            "failed: it wrote to stderr: WARNING:root:slow",
        ),
        ("import os\n\nos._exit(1)", "failed: Kernel died."),
    ],
)
def test_a_cell_that_fails_is_named_and_not_kept(tmp_path, source, said):
    done, place = execute(tmp_path, "2 + 3", source, "4", languages=["en"])
    assert done.executed == {} and not place.path("en", "01-small").exists()
    line = chapter(code("2 + 3"), code(source)).split("\n").index(source.split("\n")[0])
    (failure,) = done.failed.values()
    assert failure.startswith(f"01-small.md:{line}: code cell 3 of the en notebook ")
    assert said in failure


def test_a_cell_that_takes_too_long_is_named(tmp_path, monkeypatch):
    async def hasty(*arguments, **options):
        return await run(*arguments, **options, timeout=2)

    monkeypatch.setattr("book.execution.chapters.run", hasty)
    done, _ = execute(tmp_path, "import time\n\ntime.sleep(60)", languages=["ko"])
    (failure,) = done.failed.values()
    assert failure.endswith("code cell 2 of the ko notebook failed: it took more than 2 seconds.")


# The kernel says that it is done, and 5 seconds later what it shows; nbclient would wait for 4.
LATE = """import sys
import time

sys.stdout.flush_timeout = sys.stderr.flush_timeout = 0.1
get_ipython().kernel.iopub_thread.schedule(lambda: time.sleep(5))
"late, and there\""""


def test_what_a_cell_shows_late_is_there(tmp_path):
    done, place = execute(tmp_path, LATE, languages=["en"])
    (text,) = outputs(done, place).values()
    assert "'late, and there'" in text


def test_what_a_cell_shows_too_late_is_named(tmp_path, monkeypatch):
    async def hasty(*arguments, **options):
        return await run(*arguments, **options, timeout=3)

    monkeypatch.setattr("book.execution.chapters.run", hasty)
    done, _ = execute(tmp_path, LATE, languages=["en"])
    (failure,) = done.failed.values()
    assert failure.endswith("code cell 2 of the en notebook failed: it took more than 3 seconds.")


def outputs(done, place):
    assert done.failed == {}
    return {made: place.path(*made).read_text("utf-8") for made in done.executed}


def test_a_home_without_a_font_cache_and_a_slow_search_for_fonts_leave_no_trace(
    tmp_path, monkeypatch
):
    """Matplotlib says on stderr that it is building its font cache when that takes 5 seconds."""
    slow = tmp_path / "bin" / "fc-list"
    slow.parent.mkdir()
    slow.write_text("#!/bin/sh\nsleep 6\n")
    slow.chmod(stat.S_IRWXU)
    (tmp_path / "fresh").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "fresh"))
    monkeypatch.setenv("PATH", str(slow.parent), prepend=":")
    done, place = execute(tmp_path, PLOT)
    assert all("stderr" not in text for text in outputs(done, place).values())
    assert list((tmp_path / "fresh").rglob("*matplotlib*")) == []


def test_a_matplotlib_that_cannot_be_imported_is_told_in_its_own_words(tmp_path, monkeypatch):
    (tmp_path / "matplotlib").mkdir()
    (tmp_path / "matplotlib" / "__init__.py").write_text("raise ImportError('no pen')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(RuntimeError, match="no pen"):
        warm(tmp_path / "settings")
    assert not list((tmp_path / "settings").glob("fonts-*"))


@pytest.mark.parametrize("home", ["/dev/null/home", "/proc/home"])
def test_a_home_that_cannot_be_written_leaves_no_trace(tmp_path, monkeypatch, home):
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "MPLCONFIGDIR", "IPYTHONDIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", home)
    done, place = execute(tmp_path, PLOT, languages=["ko"])
    (text,) = outputs(done, place).values()
    assert "stderr" not in text and home not in text


def test_a_readers_own_settings_do_not_reach_a_chapter(tmp_path, monkeypatch):
    home = tmp_path / "home"
    startup = home / ".ipython" / "profile_default" / "startup" / "mine.py"
    style = home / ".config" / "matplotlib" / "matplotlibrc"
    spec = home / ".local" / "share" / "jupyter" / "kernels" / "python3" / "kernel.json"
    for path in (startup, style, spec):
        path.parent.mkdir(parents=True)
    startup.write_text("print('good morning')\nmine = 1\n")
    style.write_text("lines.linewidth: 40\n")
    spec.write_text('{"argv": ["/no/such/kernel"], "display_name": "x", "language": "python"}')
    monkeypatch.setenv("HOME", str(home))
    ask = "import matplotlib\n\nmatplotlib.rcParams['lines.linewidth'], 'mine' in dir()"
    done, place = execute(tmp_path, ask, "names", languages=["en"])
    (failure,) = done.failed.values()
    assert "NameError: name 'names'" in failure, "what watches the kernel left a name behind"
    shutil.rmtree(place.kept, ignore_errors=True)
    done, place = execute(tmp_path, ask, languages=["en"])
    assert '"text/plain": [\n' in outputs(done, place)["en", "01-small"]
    assert "(1.5, False)" in outputs(done, place)["en", "01-small"]


def test_a_readers_own_variables_do_not_reach_a_chapter(tmp_path, monkeypatch):
    (tmp_path / "mine.py").write_text("print('good morning')\nmine = 1\n")
    (tmp_path / "matplotlibrc").write_text("lines.linewidth: 40\n")
    monkeypatch.setenv("PYTHONSTARTUP", str(tmp_path / "mine.py"))
    monkeypatch.setenv("MATPLOTLIBRC", str(tmp_path / "matplotlibrc"))
    monkeypatch.setenv("PYTHONOPTIMIZE", "1")
    monkeypatch.setenv("PYTHONWARNINGS", "error")
    monkeypatch.setenv("TZ", "Asia/Seoul")
    monkeypatch.setenv("COLUMNS", "33")
    ask = (
        "import shutil\nimport sys\nimport time\nimport warnings\n\nimport matplotlib\n\n"
        "width = shutil.get_terminal_size().columns\nset_by = sys.flags.optimize, time.tzname[0]\n"
        "'mine' in dir(), matplotlib.rcParams['lines.linewidth'], set_by, width, sys.warnoptions"
    )
    done, place = execute(tmp_path, ask, languages=["en"])
    text = outputs(done, place)["en", "01-small"]
    assert "(False, 1.5, (0, 'UTC'), 80, [])" in text
