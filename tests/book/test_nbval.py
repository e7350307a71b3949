"""nbval, run as `make test` runs it, passes our notebooks and fails for what does not hold."""

import os
import re
import subprocess
import sys
from xml.etree import ElementTree

import nbformat
import pytest

from book.notebooks.build import make
from book.source.chapters import ROOT
from tests.book.small import NUMBERS, chapter, code, folders
from tests.run import NBVAL

SHOW = code("import matplotlib.pyplot as plt\n\n_ = plt.plot([1, 2])") + code(
    "from IPython.display import SVG\n\nSVG('<svg xmlns=\"http://www.w3.org/2000/svg\"/>')"
)

# How the kernel of this very cell speaks.
TRANSPORT = code("from ipykernel.kernelapp import IPKernelApp\n\nIPKernelApp.instance().transport")


@pytest.fixture(scope="module")
def stored(tmp_path_factory):
    """The English notebook of a chapter with numbers and pictures, as bytes."""
    place = folders(tmp_path_factory.mktemp("nbval"), small=chapter(NUMBERS, SHOW, TRANSPORT))
    done, problems = make(place)
    assert problems == []
    return done[-1].read_bytes()


def nbval(folder, contents):
    """Run nbval with the settings of `make test` and the book's own conftest on notebooks.

    contents  {name: bytes}
    Returns {name: [what each test of that notebook says of its failure, "" where it passed]}.
    """
    for name, content in contents.items():
        (folder / f"{name}.ipynb").write_bytes(content)
    (folder / "pytest.ini").write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "book.conftest"]
    options = [option.replace("=book/", f"={ROOT}/book/") for option in NBVAL]
    options += ["-c", "pytest.ini", "--color=no", "--junitxml=report.xml"]
    ran = subprocess.run(
        [*command, *options, *(f"{name}.ipynb" for name in contents)],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    told = {name: [] for name in contents}
    for case in ElementTree.parse(folder / "report.xml").iter("testcase"):
        words = " ".join("".join(part.itertext()) for part in case if part.tag != "skipped")
        told[re.match(r"(\w+)\.ipynb", case.get("classname") + case.get("name"))[1]].append(words)
    assert ran.returncode == any(map(any, told.values())), ran.stdout + ran.stderr
    return told


def changed(content, edit):
    notebook = nbformat.reads(content.decode(), as_version=4)
    edit([cell for cell in notebook.cells if cell.cell_type == "code"])
    return nbformat.writes(notebook).encode()


def strip_counts(cells):
    for cell in cells:
        cell.execution_count = None
        cell.outputs = []


def strip_one_count(cells):
    cells[1].execution_count = None
    cells[1].outputs = []


FALSE = {
    "a changed printed number": (
        lambda cells: cells[1].outputs[0].update(text="7\n"),
        "Cell outputs differ",
    ),
    "a changed value": (
        lambda cells: cells[1].outputs[1].data.update({"text/plain": "6"}),
        "Cell outputs differ",
    ),
    "outputs taken out": (lambda cells: cells[1].update(outputs=[]), "Cell outputs differ"),
    "counts stripped": (strip_counts, "code cell 1 has the execution count None"),
    "one count stripped": (strip_one_count, "code cell 2 has the execution count None"),
    "a silenced cell": (
        lambda cells: cells[1].update(source="# NBVAL_IGNORE_OUTPUT\n2"),
        "'NBVAL_IGNORE_OUTPUT' would keep a cell from being checked",
    ),
    "a silencing tag": (
        lambda cells: cells[1].metadata.update(tags=["nbval-skip"]),
        "code cell 2 is tagged nbval-skip",
    ),
    "a cell that raises": (lambda cells: cells[1].update(source="1 / 0"), "ZeroDivisionError"),
}


NAMES = {what: f"false{number}" for number, what in enumerate(FALSE)}


@pytest.fixture(scope="module")
def told(tmp_path_factory, stored):
    """Return what nbval told of each notebook, the true one and all that are false, in one run."""
    contents = {NAMES[what]: changed(stored, edit) for what, (edit, _) in FALSE.items()}
    return nbval(tmp_path_factory.mktemp("run"), {"true": stored} | contents)


def test_a_notebook_just_made_passes(told):
    assert told["true"] == [""] * 6  # five code cells, and the test that all of them were run


def test_no_kernel_waits_for_a_port_that_another_may_have_taken(told, stored):
    """Neither the book's own nor nbval's, which `told` says has given the same."""
    *_, last = (cell for cell in nbformat.reads(stored.decode(), 4).cells if "outputs" in cell)
    assert last.outputs[0].data["text/plain"] == "'ipc'"
    assert told["true"] == [""] * 6


@pytest.mark.parametrize("what", FALSE)
def test_what_does_not_hold_fails(told, what):
    assert FALSE[what][1] in " ".join(told[NAMES[what]])
