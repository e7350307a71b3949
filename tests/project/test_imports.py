"""What may import what: the standard library's code stays reachable, nnlab's layers stay apart."""

import ast
import subprocess
import sys

import pytest

from book.setup.project import ROOT

PACKAGE = ROOT / "code" / "nnlab"
HEAVY = {"matplotlib", "ipywidgets", "anywidget", "torch"}
# The layers, numbers -> drawing -> explorers: what each may not import when it is loaded.
NUMBERS = HEAVY | {"nnlab.drawing", "nnlab.explorers"}
DRAWING = {"ipywidgets", "anywidget", "torch", "nnlab.explorers"}


def loaded_imports(source):
    """Yield (line, module) of each import that runs when `source` is loaded, not inside a def."""
    waiting = list(ast.parse(source).body)
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parts = ["nnlab" if node.level else "", node.module or ""]
            module = ".".join(filter(None, parts))
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            waiting += ast.iter_child_nodes(node)


def forbidden_in(name):
    """Return what the file `name`, relative to code/nnlab, may not import when it is loaded."""
    if name.startswith("explorers/"):
        return set()
    return DRAWING if name.startswith("drawing") else NUMBERS


def offenders(name, source):
    return [
        f"{name}:{line} imports {module}"
        for line, module in loaded_imports(source)
        if any(f"{module}.".startswith(f"{barred}.") for barred in forbidden_in(name))
    ]


def python(code):
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return ran.stdout.split()


def test_code_does_not_shadow_the_standard_librarys_code():
    assert [n for n in ("__init__.py", "code.py") if (ROOT / "code" / n).exists()] == []
    found = python("import code, pdb; print(code.__file__); code.InteractiveConsole, pdb.Pdb")
    assert str(ROOT / "code") not in found[0]


def test_imports_go_from_numbers_to_drawing_to_explorers():
    files = sorted(PACKAGE.rglob("*.py"))
    assert files
    wrong = [
        line
        for file in files
        for line in offenders(file.relative_to(PACKAGE).as_posix(), file.read_text("utf-8"))
    ]
    assert wrong == []


def test_the_test_above_sees_each_way_of_importing():
    source = "import torch.nn\nfrom . import explorers\nif 1:\n    import matplotlib\n"
    lazy = "def f():\n    import torch\n"
    assert len(offenders("convolution.py", source + lazy)) == 3
    assert len(offenders("drawing.py", source + lazy)) == 2
    assert offenders("explorers/slider.py", source) == []


def test_importing_nnlab_loads_nothing_heavy():
    """A class of forty on one server pays for each kernel's memory: torch alone is 220 MiB."""
    loaded = set(python("import sys, nnlab; print(*sys.modules)"))
    assert "nnlab" in loaded and loaded & (HEAVY | {"scipy", "sklearn"}) == set()


UNCHANGED = """
import os
before = dict(os.environ)
import {first}, {second}
print(dict(os.environ) == before)
from threadpoolctl import threadpool_info
print(*[pool["num_threads"] for pool in threadpool_info()])
"""


@pytest.mark.parametrize("order", [("numpy", "nnlab"), ("nnlab", "numpy")])
def test_importing_nnlab_changes_no_threads_whatever_comes_first(order, monkeypatch):
    for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "2")
    assert python(UNCHANGED.format(first=order[0], second=order[1])) == ["True", "2"]
