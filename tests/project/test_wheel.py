"""The wheel of nnlab holds every file that the package needs, as the repository has them."""

import subprocess
import sys
import zipfile

import pytest

from book.setup.project import ROOT
from tests.project.copies import copied

PACKAGE = "code/nnlab/"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Build the wheel from a copy, so that no build folder is left here; return its files."""
    root = copied(tmp_path_factory.mktemp("copy") / "repository")
    out = tmp_path_factory.mktemp("wheel")
    command = ["pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "./code", "-w", out]
    built = subprocess.run(
        [sys.executable, "-m", *map(str, command)], cwd=root, capture_output=True, text=True
    )
    assert built.returncode == 0, built.stdout + built.stderr
    (path,) = out.glob("nnlab-*.whl")
    with zipfile.ZipFile(path) as archive:
        yield {name: archive.read(name) for name in archive.namelist()}


def tracked():
    """Return the names of the package's files that git knows, below the package."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", PACKAGE]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    return [name.removeprefix("code/") for name in listed.split("\0") if (ROOT / name).is_file()]


def test_every_file_of_the_package_is_in_the_wheel(wheel):
    names = [name for name in tracked() if name]
    assert len(names) > 200 and any(name.endswith(".json") for name in names)
    assert [name for name in names if name not in wheel] == []
    wrong = [name for name in names if wheel[name] != (ROOT / "code" / name).read_bytes()]
    assert wrong == []


def test_nothing_else_is_in_it(wheel):
    names = {name for name in wheel if ".dist-info/" not in name}
    assert sorted(names - set(tracked())) == []
