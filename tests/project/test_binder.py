"""What Binder would build of the published tree, read from the Dockerfile that repo2docker renders
without Docker."""

import json
import os
import shutil
import tomllib
from urllib.parse import parse_qs, urlsplit

import pytest
from anywidget import AnyWidget
from packaging.specifiers import SpecifierSet

from book._ext.page.notebook_places import binder
from book.setup.binder_image import BINDER, dockerfile, expected_pins, image_packages
from book.setup.pins import pinned_version, project_pins, read_pins
from tests.project.copies import published_copy

PIP = '${KERNEL_PYTHON_PREFIX}/bin/pip install --no-cache-dir -r "binder/requirements.txt"'


@pytest.fixture(scope="module")
def clone(tmp_path_factory):
    """The published tree: to its branch the pages' buttons lead."""
    return published_copy(tmp_path_factory.mktemp("clone") / "tree")


@pytest.fixture(scope="module")
def rendered(clone):
    return dockerfile(clone)


@pytest.fixture(scope="module")
def pins():
    return read_pins((BINDER / "requirements.txt").read_text())


def test_a_page_button_opens_a_notebook_of_the_tree(clone):
    address = urlsplit(binder("one/book", "ko", "11-convolution"))
    (path,) = parse_qs(address.query)["urlpath"]
    assert (clone / path.removeprefix("lab/tree/")).is_file()


def test_the_image_has_python_3_11(rendered):
    assert "environment-2epy-2d3-2e11-2dlinux" in rendered


def test_without_runtime_txt_it_would_be_another_python(clone, tmp_path):
    """Proof that the test above can fail."""
    shutil.copytree(clone, tmp_path / "clone")
    (tmp_path / "clone" / "binder" / "runtime.txt").unlink()
    assert "environment-2epy-2d3-2e11-2dlinux" not in dockerfile(tmp_path / "clone")


def test_pip_runs_after_the_repository_is_there_so_that_nnlab_can_be_installed(clone, rendered):
    assert "-e ./code" in (clone / "binder" / "requirements.txt").read_text().splitlines()
    assert rendered.count(PIP) == 1
    assert rendered.index("COPY --chown=0:0 src/ ${REPO_DIR}/") < rendered.index(PIP)
    project = tomllib.loads((clone / "code" / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["urls"] == {"Source": "https://github.com/one/book"}
    assert (clone / "code" / "nnlab" / "__init__.py").is_file()


def test_the_settings_are_put_in_place_after_that(clone, rendered):
    assert rendered.index(PIP) < rendered.index("RUN ./binder/postBuild")
    assert os.access(clone / "binder" / "postBuild", os.X_OK)
    for name in ("overrides.json", "jupyter_server_config.py"):
        assert f"cp binder/{name} " in (BINDER / "postBuild").read_text()
    settings = json.loads((BINDER / "overrides.json").read_text())
    assert settings["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"
    assert settings["@jupyter-widgets/jupyterlab-manager:plugin"]["saveState"] is True


def test_torch_is_the_build_for_the_cpu_from_the_index_that_has_it(pins):
    lines = (BINDER / "requirements.txt").read_text().splitlines()
    assert pinned_version(pins["torch"]) == "2.13.0+cpu"
    assert "--extra-index-url https://download.pytorch.org/whl/cpu" in lines


def test_its_versions_are_those_of_requirements_txt(pins):
    ours = project_pins()
    differ = [
        f"{name}: {pinned_version(pin)} on Binder, {pinned_version(ours[name])} here"
        for name, pin in pins.items()
        if pinned_version(pin).partition("+")[0] != pinned_version(ours[name])
    ]
    assert differ == []


def test_the_readme_says_which_versions_a_jupyterhub_needs():
    """A notebook's sliders ask JupyterLab for versions: `~0.11.*` is 0.11.0 up to below 0.12."""
    halves = (BINDER.parent / "README.md").read_text("utf-8").split("## English")
    asked = AnyWidget.class_traits()["_view_module_version"].default_value
    extension = pinned_version(project_pins()["jupyterlab-widgets"]).rpartition(".")[0]
    for half in halves:
        assert f"anywidget {asked.removeprefix('~').removesuffix('.*')}" in half
        assert f"jupyterlab_widgets {extension}" in half
        assert "saveState" in half and "binder/jupyter_server_config.py" in half


def test_nnlab_asks_for_the_anywidget_that_its_readme_names():
    extras = tomllib.loads((BINDER.parent / "code" / "pyproject.toml").read_text())["project"]
    explorers = extras["optional-dependencies"]["explorers"]
    assert [line for line in explorers if line.startswith("anywidget")] == ["anywidget~=0.11.0"]
    assert pinned_version(project_pins()["anywidget"]) in SpecifierSet("~=0.11.0")


def test_it_pins_all_that_the_image_does_not_hold_and_nothing_else(pins):
    assert {"jupyterlab", "ipykernel", "ipython", "traitlets"} <= image_packages()
    assert sorted(pins) == expected_pins()
