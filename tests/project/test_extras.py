"""`pip install "./code[notebooks]"` brings what the course's notebooks import."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from book.setup.binder_image import BINDER, image_packages
from book.setup.pins import closure, project_constraints, read_pins
from book.setup.project import ROOT
from book.source.chapters import chapter_paths
from book.source.pages import read_page

NAMES = packages_distributions()


def brought(extra):
    """Return the names of all packages that nnlab and its `extra` need, as installed here."""
    project = tomllib.loads((ROOT / "code" / "pyproject.toml").read_text())["project"]
    found, waiting = set(project["dependencies"]), [extra]
    while waiting:
        for line in project["optional-dependencies"][waiting.pop()]:
            needed = Requirement(line)
            waiting += needed.extras if needed.name == "nnlab" else []
            found |= {line} if needed.name != "nnlab" else set()
    return set(closure(map(Requirement, found)))


def imported(source):
    """Yield the top-level modules that a source imports, in functions, too."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module.partition(".")[0]


def sources():
    for path in chapter_paths():
        for cell in read_page(path).code_cells:
            yield f"{path.name}:{cell.start + 1}", re.sub(r"(?m)^\s*[%!].*", "", cell.text)
    for path in sorted((ROOT / "code" / "nnlab").rglob("*.py")):
        if not path.name.startswith("contract"):  # a contract is for the tests
            yield path.relative_to(ROOT).as_posix(), path.read_text("utf-8")


def missing(extra):
    known = brought(extra)
    for name, source in sources():
        for module in set(imported(source)) - set(sys.stdlib_module_names) - {"nnlab"}:
            if not {canonicalize_name(n) for n in NAMES.get(module, [module])} & known:
                yield f"{name} imports {module}"


def test_notebooks_find_what_they_import():
    assert list(missing("notebooks")) == []


def test_the_explorers_alone_would_not_do():
    """Chapter 11 asks torch: this test of ours can fail."""
    assert any(line.startswith("11-convolution.md:") for line in missing("explorers"))


def test_binder_has_them_too():
    pins = read_pins((BINDER / "requirements.txt").read_text())
    on_linux = set(pins) | image_packages() | set(project_constraints())
    assert brought("notebooks") - on_linux == set()


def test_on_colab_a_notebook_says_how_to_install_them():
    for path in sorted((ROOT / "book").glob("*/*.ipynb")):
        assert "nnlab[notebooks] @ git+" in path.read_text("utf-8"), path


def test_the_readme_names_that_extra_in_both_languages():
    readme = (ROOT / "README.md").read_text("utf-8")
    assert readme.count('pip install "./code[notebooks]"') == 2
