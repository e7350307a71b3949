"""A .venv whose folder was renamed, moved or copied, is mended: its programs name its new place."""

import subprocess
import sys

import pytest

from book.setup import moved

SCRIPT = "import sys\nprint(sys.prefix)\n"


def venv(folder):
    """Make a small .venv in `folder` with a script in it, as pip would install one."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder / ".venv"], check=True)
    python = folder / ".venv" / "bin" / "python"
    script = python.with_name("tell")
    script.write_bytes(moved.begun_with(b"#!/old/.venv/bin/python\n" + SCRIPT.encode(), python))
    script.chmod(0o755)
    return script


@pytest.mark.parametrize("name", ["renamed", "내 강의 #1", "long-" * 40])
def test_programs_run_with_their_own_python_wherever_the_folder_goes(tmp_path, name):
    (tmp_path / "course").mkdir()
    venv(tmp_path / "course")
    assert not moved.has_moved(tmp_path / "course" / ".venv")
    (tmp_path / "course").rename(tmp_path / name)
    folder = tmp_path / name / ".venv"
    with pytest.raises(FileNotFoundError):  # its first line leads to nothing
        subprocess.run([folder / "bin" / "tell"], check=True)
    assert moved.has_moved(folder)
    moved.mend(folder, folder / "bin" / "python")
    assert not moved.has_moved(folder)
    said = subprocess.run([folder / "bin" / "tell"], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == str(folder)
    assert str(folder) in (folder / "bin" / "activate").read_text("utf-8")


def test_what_begins_otherwise_stays(tmp_path):
    for content in (b"#!/bin/sh\necho\n", b"\x7fELF\x00", b"#!/usr/bin/env node\n", b""):
        assert moved.begun_with(content, tmp_path / "python") == content


def test_a_folder_without_an_environment_has_not_moved(tmp_path):
    assert not moved.has_moved(tmp_path)
