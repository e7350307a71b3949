"""The repository around the course: shadowing, layers, hosts, licences, commands."""

import glob
import json
import re
import subprocess

import nnlab
import pytest
import yaml

from book.notebooks.surroundings import FIRST_PAGE
from book.setup.project import ROOT
from book.source.chapters import LANGUAGES
from book.source.pages import book_pages
from tests.run import CHECKS

HOSTS = (r"pypi\.org", r"pythonhosted\.org", r"registry\.npmjs", r"deb\.debian\.org")
TORCH_INDEX = r"download\.pytorch\.org"
HOME = r"(?<![\w.:/-])/(?:home|Users|root|work|farm)/\w"


def tracked(*patterns):
    """Return the tracked text files as {name: text}; skip where this is no git clone."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--", *patterns], cwd=ROOT, capture_output=True, text=True
    )
    if listed.returncode:
        pytest.skip("this is no git clone, so no file is tracked")
    texts = {}
    for name in filter(None, listed.stdout.split("\0")):
        content = (ROOT / name).read_bytes() if (ROOT / name).is_file() else b"\0"
        if b"\0" not in content:
            texts[name] = content.decode("utf-8")
    return texts


def findings(texts, pattern):
    """Return "file:line: text" of each match, so that all are seen at once."""
    return [
        f"{name}:{number}: {line.strip()[:120]}"
        for name, text in texts.items()
        for number, line in enumerate(text.splitlines(), 1)
        if re.search(pattern, line)
    ]


def test_no_file_names_a_registry_or_a_path_of_one_machine():
    texts = tracked(".", ":!tests/project/test_repository.py")
    assert findings(texts, "|".join(HOSTS)) == []
    assert findings(texts, HOME) == []


def test_only_binders_requirements_name_the_index_of_torch():
    mentions = findings(tracked(".", ":!tests"), TORCH_INDEX)
    assert {line.split(":")[0] for line in mentions} <= {"binder/requirements.txt"}, mentions


def test_a_host_or_a_path_would_be_found():
    bad = {
        "a": "see https://{}.org/simple\nok".format("pypi"),
        "b": "open('/home/kim/x')",
        "c": "a/home/page",
    }
    assert [line[:3] for line in findings(bad, "|".join(HOSTS))] == ["a:1"]
    assert [line[:3] for line in findings(bad, HOME)] == ["b:1"]


def test_licences_are_whole():
    assert (ROOT / "LICENSE").read_text().startswith("MIT License\n\nCopyright (c) ")
    text = (ROOT / "LICENSE-text").read_text("utf-8")
    assert "Creative Commons Attribution 4.0 International Public License" in text
    assert re.findall(r"^Section (\d) -- ", text, re.M) == [str(n) for n in range(1, 9)]


def test_the_citation_has_what_a_citation_needs():
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    needed = {"cff-version", "message", "title", "authors", "license", "version"}
    assert needed - citation.keys() == set()
    assert str(citation["version"]) == nnlab.__version__
    assert citation["license"] == ["MIT", "CC-BY-4.0"]


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_commands_in_the_documents_exist(name):
    targets = set(re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text(), re.M))
    named = set(re.findall(r"(?:`|^)make ([a-z-]+)", (ROOT / name).read_text("utf-8"), re.M))
    assert named and named - targets == set()


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_files_linked_from_the_documents_exist(name):
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", (ROOT / name).read_text("utf-8"))
    assert links and [link for link in links if not (ROOT / link).exists()] == []


def test_the_readme_lists_every_page_that_is_a_notebook_by_its_titles():
    readme = (ROOT / "README.md").read_text("utf-8")
    for page in book_pages():
        if page.code_cells and page.slug != FIRST_PAGE:
            cells = [
                f"[{title(page, language)}](book/{language}/{page.slug}.ipynb)"
                for language in LANGUAGES
            ]
            assert f"| {' | '.join(cells)} |" in readme


def title(page, language):
    lines = [line for cell, _ in page.prose(language) for line in cell.text.splitlines()]
    return next(line.removeprefix("# ") for line in lines if line.startswith("# "))


def test_generated_notebooks_are_marked_and_make_test_is_what_ci_runs():
    attributes = (ROOT / ".gitattributes").read_text()
    for language in ("ko", "en"):
        assert f"book/{language}/*.ipynb linguist-generated" in attributes
    assert (ROOT / ".ci" / "run").read_text().rstrip().endswith("make test")


def test_the_commit_hooks_fetch_nothing():
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())["repos"]
    assert [entry["repo"] for entry in hooks] == ["local"]
    lock = json.loads((ROOT / "book" / "web" / "package-lock.json").read_text())
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert packages and [n for n, e in packages.items() if "resolved" in e] == []
    assert [name for name, entry in packages.items() if "integrity" not in entry] == []


def test_contributing_says_where_each_folder_of_the_house_is():
    """A newcomer finds every room: each folder that holds sources is linked, or one above it is."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    links = set(re.findall(r"\]\((?!https?:)([^)#]+)\)", text))
    made = {"ko", "en", "locale", "_templates"}  # generated, or a part of how pages look
    rooms = [f"book/{p.name}" for p in (ROOT / "book").iterdir() if any(p.glob("*.*"))]
    rooms = [r for r in rooms if r.split("/")[1] not in made and "__" not in r]
    rooms += ["chapters", "code/nnlab", "tests", "benchmarks", "binder"]
    assert len(rooms) > 10 and [room for room in rooms if room not in links] == []


def test_the_checks_in_contributing_are_those_of_make_test():
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = text.partition("what to do |")[2].split("\n")[2:]
    named = {
        name
        for row in rows
        if row.startswith("|")
        for name in re.findall("`([^`]+)`", row.split("|")[1])
    }
    assert named == {check.name for check in CHECKS}
    chosen = re.findall(r'ONLY="?([a-z -]+)', text)
    assert chosen and {name for names in chosen for name in names.split()} <= named


def test_a_build_needs_no_npm_package_that_is_for_development_only():
    scripts = tracked("book/web/*.mjs", "book/web/*.js", ":!book/web/eslint.config.mjs")
    package = r'^import .*"((?:@[\w-]+/)?[\w-]+)(?:/[^"]*)?";$'
    used = {name for text in scripts.values() for name in re.findall(package, text, re.M)}
    held = json.loads((ROOT / "book" / "web" / "package.json").read_text("utf-8"))["dependencies"]
    assert {"esbuild", "minisearch", "purgecss"} <= used
    assert used - set(held) == set()


def test_the_types_of_all_scripts_that_a_browser_runs_are_checked():
    folder = ROOT / "book" / "web"
    command = json.loads((folder / "package.json").read_text("utf-8"))["scripts"]["types"]
    seen = set()
    for name in ("tsconfig.json", "tsconfig.page.json", "tsconfig.worker.json"):
        assert f"tsc -p {name}" in command
        for pattern in json.loads((folder / name).read_text("utf-8"))["include"]:
            found = glob.glob(pattern, root_dir=folder, recursive=True)
            seen |= {(folder / path).resolve() for path in found}
    scripts = tracked("book/web/*.js", "code/nnlab/explorers/*.js", ":!*/bundle.js")
    assert len(scripts) > 100
    assert [name for name in scripts if (ROOT / name).resolve() not in seen] == []
