"""The wheel of nnlab holds every file that the package needs, as the repository has them, and says
what it is. (test_colab.py installs it and lets a chapter run with it.)"""

import subprocess
import sys
import zipfile
from email.parser import BytesParser

import pytest

from book.setup.project import ROOT
from tests.installed import build
from tests.project.copies import copied

PACKAGE = "code/nnlab/"


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """Build the wheel from a copy, so that no build folder is left here; return its path."""
    root = copied(tmp_path_factory.mktemp("copy") / "repository", executed=False)
    return build(root, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def wheel(path):
    """Return its files, {name: bytes}."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


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


def test_it_says_what_it_is_and_under_which_licence(path, wheel):
    (name,) = [name for name in wheel if name.endswith(".dist-info/METADATA")]
    said = BytesParser().parsebytes(wheel[name])
    assert said["Requires-Python"] == ">=3.11" and said["License-Expression"] == "MIT"
    assert said["Description-Content-Type"] == "text/markdown"
    readme = (ROOT / "code" / "README.md").read_text("utf-8")
    assert said.get_payload(decode=True).decode().strip() == readme.strip()
    licence = name.replace("METADATA", "licenses/LICENSE")
    assert wheel[licence] == (ROOT / "LICENSE").read_bytes()
    assert "Natural Language :: Korean" in said.get_all("Classifier")
    assert said.get_all("Project-URL") is None  # nobody knows one before it is published
    check = [sys.executable, "-m", "twine", "check", "--strict", path]
    checked = subprocess.run(check, capture_output=True, text=True)
    assert checked.returncode == 0 and "PASSED" in checked.stdout, checked.stdout
