"""What nbval needs to know of this book's notebooks: `pytest --nbval book/ko book/en`."""

import os
from functools import partial
from tempfile import TemporaryDirectory, mkdtemp

import nbformat
import nbval.kernel
import pytest
from jupyter_client.manager import KernelManager

from book.checks.authoring import silencing_marks
from book.execution import environment
from book.execution.kernel import manager
from book.notebooks.freshness import unproven


def pytest_configure(config):
    """Let nbval's kernels be as those that executed the notebooks."""
    environment.warm()
    os.environ.update(environment.kernel_environment())
    place = TemporaryDirectory()
    config.add_cleanup(place.cleanup)
    nbval.kernel.KernelManager = partial(in_its_own_folder, place.name)


def in_its_own_folder(place, **options):
    """Return nbval's kernel manager, with files instead of ports as the book's own has them."""
    return manager(KernelManager, mkdtemp(dir=place), **options)


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(file_path, parent):
    """Add to each notebook the test that it proves something; leave its SVG pictures out.

    The notebooks are kept without pictures: nbval passes over PNG and JPEG, SVG is added here.
    """
    collectors = yield
    for collector in collectors if file_path.suffix == ".ipynb" else ():
        if hasattr(collector, "skip_compare"):
            collector.skip_compare += ("image/svg+xml",)
            return [ProvenNotebook.from_parent(parent, path=file_path), *collectors]
    return collectors


class ProvenNotebook(pytest.File):
    """One test for a notebook: every code cell was run in order, and none is kept from nbval."""

    def collect(self):
        yield EveryCellCounts.from_parent(self, name="every cell was run")


class EveryCellCounts(pytest.Item):
    """nbval runs, but never compares, a cell whose stored execution count is null."""

    def runtest(self):
        notebook = nbformat.read(self.path, as_version=4)
        code = [cell for cell in notebook.cells if cell.cell_type == "code"]
        problems = list(unproven(notebook))
        for number, cell in enumerate(code, 1):
            problems += [f"code cell {number}: {what}" for what in silencing_marks(cell.source)]
            problems += [f"code cell {number} is tagged {t}" for t in cell.metadata.get("tags", ())]
        if not code:
            problems.append("there is no code cell.")
        if problems:
            raise UnprovenNotebook("\n".join(problems))

    def repr_failure(self, excinfo):
        return f"{self.path.name}:\n{excinfo.value}"

    def reportinfo(self):
        return self.path, 0, f"{self.path.parent.name}/{self.path.name}: {self.name}"


class UnprovenNotebook(AssertionError):
    """A notebook of which nbval would pass over something."""
