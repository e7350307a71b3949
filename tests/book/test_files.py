"""A file is there whole or not at all, whoever writes it at the same time."""

import os
import subprocess
import sys

import pytest

from book.source import files
from book.source.chapters import ROOT

TEXTS = [letter.encode() * 300_000 for letter in "ab"]
WRITER = """
import sys
from pathlib import Path
from book.source.files import write_whole
for _ in range(100):
    for letter in "ab":
        write_whole(Path(sys.argv[1]), letter.encode() * 300_000)
"""


def test_a_reader_sees_one_text_or_the_other_while_two_write(tmp_path):
    path = tmp_path / "toc.yml"
    files.write_whole(path, TEXTS[0])
    command = [sys.executable, "-c", WRITER, str(path)]
    writers = [subprocess.Popen(command, cwd=ROOT) for _ in range(2)]
    seen = set()
    while any(writer.poll() is None for writer in writers):
        seen.add(path.read_bytes())
    assert [writer.returncode for writer in writers] == [0, 0]
    assert seen == set(TEXTS)


def test_the_same_text_is_not_written_again(tmp_path):
    path = tmp_path / "folder" / "a.txt"
    assert files.write_whole(path, b"one")
    written = path.stat().st_mtime_ns
    assert not files.write_whole(path, b"one") and path.stat().st_mtime_ns == written
    assert files.write_whole(path, b"two") and path.read_bytes() == b"two"


def test_a_run_that_is_ended_leaves_nothing_beside_the_file(tmp_path, monkeypatch):
    def ended(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(files.os, "replace", ended)
    with pytest.raises(KeyboardInterrupt):
        files.write_whole(tmp_path / "a.txt", b"one")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_named_the_old_file_stays_and_nothing_lies_beside_it(tmp_path):
    path = tmp_path / "11-convolution.ipynb"
    files.write_whole(path, b"old")
    small = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
    code = f"{small}from pathlib import Path\nfrom book.source.files import write_whole\n"
    code += f"write_whole(Path({str(path)!r}), bytes(100_000))"
    ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    said = ended.stderr.splitlines()[-1]
    assert f"{path} cannot be written: File too large. Allow larger files" in said
    assert path.read_bytes() == b"old" and list(tmp_path.iterdir()) == [path]


def test_an_error_that_is_not_about_room_stays_what_it_is(tmp_path):
    (tmp_path / "folder").mkdir()
    with pytest.raises(IsADirectoryError) as raised:
        files.write_whole(tmp_path / "folder", b"one")
    assert not isinstance(raised.value, files.CannotWrite)


HOLDER = """
import sys
from pathlib import Path
from book.source.files import alone
with alone(Path(sys.argv[1]), print):
    print("begin", flush=True)
    sys.stdin.readline()
    print("end", flush=True)
"""


def holder(folder):
    """Start a process that holds the folder until a line is written to it."""
    command = [sys.executable, "-c", HOLDER, str(folder)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "bufsize": 1}
    return subprocess.Popen(command, cwd=ROOT, env=os.environ | {"PYTHONUNBUFFERED": "1"}, **pipes)


@pytest.mark.parametrize("dies", [False, True])
def test_who_comes_second_says_so_and_begins_when_the_first_one_is_done_or_dead(tmp_path, dies):
    folder = tmp_path / "_build"
    first = holder(folder)
    assert first.stdout.readline() == "begin\n"
    with holder(folder) as second:
        waits = f"another command is at work in {folder}; waiting until it is done\n"
        assert second.stdout.readline() == waits
        with first:
            first.kill() if dies else first.stdin.write("\n")
            assert first.stdout.read() == ("" if dies else "end\n")
        assert second.stdout.readline() == "begin\n"
        second.stdin.write("\n")
        assert second.stdout.read() == "end\n"


def test_what_a_killed_run_leaves_is_no_part_of_the_repository():
    left = ["book/ko/.02-xor.ipynb.x1.unfinished", "book/ko/02-xor.unfinished"]
    asked = ["git", "check-ignore", *left]
    ignored = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True)
    assert ignored.stdout.split() == left
