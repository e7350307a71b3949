"""The check runner: it runs all, counts right, and can fail."""

import shlex
import shutil
import subprocess
import sys
from importlib.util import find_spec

import pytest

from tests import run
from tests.run import Check, Result

GOOD = Check("good", ["-m", "platform"])
BAD = Check("bad", ["-m", "json.tool", "no-such-file.json"])


@pytest.fixture
def environ():
    return run.environment()


def test_a_failure_does_not_stop_the_checks_after_it(environ):
    results = run.run_all([BAD, GOOD], environ)
    assert [(one.name, one.passed) for one in results] == [("bad", False), ("good", True)]


def test_the_processors_seconds_are_those_of_the_check_and_its_own_processes(environ):
    burn = "import time\nwhile time.process_time() < 0.5: pass"
    inner = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {burn!r}])"
    checks = [Check("burn", [sys.executable, "-c", inner]), GOOD]
    busy, idle = run.run_all(checks, environ)
    assert 0.5 < busy.busy < busy.seconds + 0.5 and idle.busy < 0.5


@pytest.mark.skipif(sys.platform == "win32", reason="no shell there starts anything so")
def test_what_was_started_in_the_background_hears_ctrl_c(environ):
    told = "import signal; print(signal.getsignal(signal.SIGINT).__name__)"
    code = "import subprocess, sys; from tests import run; run.hear_interrupts()\n"
    code += f"subprocess.run([sys.executable, '-c', {told!r}])"
    begin = f"{shlex.join([sys.executable, '-c', code])} & wait"
    done = subprocess.run(["sh", "-c", begin], cwd=run.ROOT, env=environ, capture_output=True)
    assert done.stdout.split() == [b"default_int_handler"]


def test_a_check_that_hangs_is_ended_and_the_others_are_heard(monkeypatch, environ, capfd):
    monkeypatch.setattr(run, "LONGEST", 2)
    sleep = "import time; print('begun', flush=True); time.sleep(60)"
    hang = Check("hang", [sys.executable, "-c", sleep])
    results = run.run_all([hang, GOOD], environ)
    assert [(one.name, one.passed) for one in results] == [("hang", False), ("good", True)]
    said = capfd.readouterr().out
    assert "begun" in said and "hang was ended: it took more than 2 s." in said


def test_a_test_that_hangs_is_ended_and_says_where(environ, tmp_path):
    (tmp_path / "test_hang.py").write_text(
        "import time\n\ndef test_hang():\n    time.sleep(60)\n\ndef test_good():\n    pass\n",
        "utf-8",
    )
    command = [sys.executable, *run.PYTEST, *run.BY_FILE, "--timeout=1", str(tmp_path)]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=50)
    assert done.returncode == 1 and "1 failed, 1 passed" in done.stdout
    assert "time.sleep(60)" in done.stdout + done.stderr


def runs(command, path):
    """Tell whether `command` names a program on `path`, or a module that `python -m` can run."""
    if command[0] != "-m":
        return shutil.which(command[0], path=path) is not None
    module = find_spec(command[1])
    return bool(module) and (
        not module.submodule_search_locations or bool(find_spec(f"{command[1]}.__main__"))
    )


def test_every_check_names_something_that_runs(environ):
    assert [c.name for c in run.CHECKS if not runs(c.command, environ["PATH"])] == []
    assert not runs(["-m", "jupyter_book"], environ["PATH"])  # a package without __main__
    assert not runs(["no-such-program"], environ["PATH"])


def test_no_test_found_is_a_failure(environ, tmp_path):
    nothing = Check("nothing", [*run.PYTEST, str(tmp_path)])
    assert [one.passed for one in run.run_all([nothing], environ)] == [False]


def test_the_end_is_a_line_per_check_and_the_count_alone_on_its_line():
    results = [("nnlab", True, 12.34, 20.0), ("site", False, 5.0, 9.9), ("lint", True, 0.1, 0.1)]
    lines = run.summary([Result(*one) for one in results]).splitlines()[1:]
    assert [line.split() for line in lines[:-1]] == [
        ["nnlab", "ok", "12.3", "s", "20.0", "s", "busy"],
        ["site", "FAILED", "5.0", "s", "9.9", "s", "busy"],
        ["lint", "ok", "0.1", "s", "0.1", "s", "busy"],
    ]
    assert lines[-1] == "2 passed, 1 failed"


@pytest.mark.parametrize(("checks", "status"), [([GOOD], 0), ([GOOD, BAD], 1)])
def test_the_exit_status_is_1_as_soon_as_one_failed(monkeypatch, checks, status):
    monkeypatch.setattr(run, "CHECKS", checks)
    assert run.main([]) == status


def test_names_choose_and_an_unknown_one_is_told(monkeypatch, capfd):
    monkeypatch.setattr(run, "CHECKS", [GOOD, BAD])
    assert run.main(["good"]) == 0
    assert "1 passed, 0 failed" in capfd.readouterr().out
    assert run.main(["goood"]) == "No check is called goood. There are: good, bad."


def test_a_check_that_leaves_files_behind_fails(monkeypatch, environ, tmp_path):
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    (tmp_path / "litter.py").write_text("open('left.txt', 'w').close()\n")
    monkeypatch.setattr(run, "ROOT", tmp_path)
    litter = Check("litter", ["-m", "litter"], keeps_tree_clean=True)
    assert [one.passed for one in run.run_all([litter], environ)] == [False]
    assert [one.passed for one in run.run_all([litter], environ)] == [True]


def test_two_run_side_by_side_and_print_in_one_piece(environ, capfd, tmp_path):
    # Each waits for the other's file: one after the other they would wait in vain.
    meet = """import pathlib, sys, time
own, other = map(pathlib.Path, sys.argv[1:])
print("first line")
own.touch()
end = time.monotonic() + 20
while not other.exists() and time.monotonic() < end:
    time.sleep(0.01)
print("last line", flush=True)
sys.exit(not other.exists())"""
    files = [str(tmp_path / "one"), str(tmp_path / "two")]
    checks = [
        Check(name, [sys.executable, "-c", meet, *of])
        for name, of in (("one", files), ("two", files[::-1]))
    ]
    results = run.run_all([*checks, GOOD], environ)
    assert [(one.name, one.passed) for one in results] == [
        (n, True) for n in ("one", "two", "good")
    ]
    said = capfd.readouterr().out
    assert "=== one (1 of 3) ===" in said and "=== good (3 of 3) ===" in said
    assert said.count("first line\nlast line\n") == 2


def test_a_check_waits_for_what_it_comes_after_where_that_is_run(environ, tmp_path):
    slow = f"import pathlib, time; time.sleep(1); pathlib.Path({str(tmp_path / 'made')!r}).touch()"
    looks = f"import pathlib, sys; sys.exit(not pathlib.Path({str(tmp_path / 'made')!r}).exists())"
    check = Check("looks", [sys.executable, "-c", looks], after=("makes",))
    assert [one.passed for one in run.run_all([check, GOOD], environ)] == [False, True]
    makes = Check("makes", [sys.executable, "-c", slow])
    results = run.run_all([check, makes, BAD, GOOD], environ)
    assert [one.name for one in results] == ["looks", "makes", "bad", "good"]
    assert [one.passed for one in results] == [True, True, False, True]
    results = run.run_all([check, makes._replace(command=BAD.command)], environ)
    assert [one.passed for one in results] == [True, False], "it is run after a failure as well"


def test_a_program_that_is_not_there_ends_the_run_and_leaves_none_waiting(environ):
    gone = Check("gone", ["no-such-program"])
    with pytest.raises(FileNotFoundError, match="no-such-program"):
        run.run_all([gone, GOOD._replace(after=("gone",))], environ)


def test_what_is_quick_begins_first_and_what_needs_the_built_site_after_it():
    names = [entry.name for entry in run.CHECKS]
    assert names[:5] == ["format", "lint", "checks", "javascript", "types"]
    waiting = {entry.name for entry in run.CHECKS if "site-build" in entry.after}
    assert {"site", "nbval", "jupyter-book"} < waiting
    assert {name for entry in run.CHECKS for name in entry.after} <= {*names}
