"""A published notebook on Colab: its first cell brings nnlab, at its own commit, and then it runs.

Colab's package is stood in for, and a repository on this machine for the one on GitHub; the cell,
git and pip are the real ones.
"""

import json
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from book.publish.command import main
from book.setup.pins import pinned_version, read_pins
from book.setup.project import ROOT
from tests.project.bare import bare_environment
from tests.project.copies import copied

STAND_IN = Path(__file__).with_name("colab_stand_in")
NAME, NOTEBOOK = "one/book", "ko/06-vector-backprop.ipynb"


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """The repository that the notebooks are published from, as it stands here."""
    return copied(tmp_path_factory.mktemp("source") / "repository", executed=False)


@pytest.fixture(scope="module")
def published(source, tmp_path_factory):
    """The published tree."""
    folder = tmp_path_factory.mktemp("published") / "tree"
    assert main(["--folder", str(folder), "--repository", NAME], source) == 0
    return folder


@pytest.fixture(scope="module")
def environment(source, tmp_path_factory):
    """A bare Python, for which the repository on GitHub is the one on this machine."""
    python, environ = bare_environment(tmp_path_factory.mktemp("bare"))
    environ["PYTHONPATH"] += f":{STAND_IN}"
    environ |= {"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": f"url.file://{source}.insteadOf"}
    return python, environ | {"GIT_CONFIG_VALUE_0": f"https://github.com/{NAME}"}


def told(environment, notebook, *where):
    """Run a notebook's cells; return what run.py tells."""
    python, environ = environment
    command = [python, STAND_IN / "run.py", notebook, *where]
    ran = subprocess.run(
        command, env=environ, cwd=notebook.parent, capture_output=True, encoding="utf-8"
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return json.loads(ran.stdout)


def test_elsewhere_the_cell_does_nothing(environment, published):
    found = told(environment, published / NOTEBOOK)
    assert found == {"commands": [], "failed": [], "found": False}


def test_on_colab_it_installs_nnlab_at_its_commit_once_and_all_cells_run(
    environment, published, source
):
    found = told(environment, published / NOTEBOOK, "colab")
    assert found["failed"] == [] and found["enabled"] == 2
    (command,) = found["commands"]
    head = subprocess.run(["git", "rev-parse", "HEAD"], cwd=source, capture_output=True, text=True)
    assert f'"nnlab[notebooks] @ git+https://github.com/{NAME}@{head.stdout.strip()}#' in command
    place = Path(found["where"]).parents[1]
    assert environment[0].parents[1] in place.parents
    (record,) = place.glob("nnlab-*.dist-info/direct_url.json")
    assert json.loads(record.read_text())["vcs_info"]["commit_id"] == head.stdout.strip()


def test_what_colab_has_stays_as_it_is():
    """But for anywidget, which nothing there has loaded: a notebook's views ask for our version."""
    project = tomllib.loads((ROOT / "code" / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    needed = [Requirement(one) for lines in (project["dependencies"], *extras) for one in lines]
    needed = [one for one in needed if one.name not in ("nnlab", "anywidget")]
    there = read_pins((Path(__file__).with_name("colab.txt")).read_text("utf-8"))
    assert {one.name for one in needed} == set(there)
    replaced = [one for one in needed if pinned_version(there[one.name]) not in one.specifier]
    assert replaced == []
