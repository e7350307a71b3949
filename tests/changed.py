"""Run what the changes since a commit can have broken: python -m tests.changed [commit].

Without a commit: since the last one, what is not committed and new files included. `make test` runs
everything; this is for the minute between two sentences.
"""

import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from tests.importers import importers, named_after
from tests.run import BUILT, CHECKS, PYTEST, ROOT, Check, environment, run_all, summary

PAGES = "tests/site/test_pages.py"
ON_REQUEST = "tests/webkit/"  # `make webkit` alone: what it needs is not on every machine


class Row(NamedTuple):
    """Paths, as a regular expression, and what a change of one can break."""

    paths: str
    broken: tuple


# All rows that match count. `tests` are those that import the file, `page` the chapter's own page,
# `ruff` looks at the changed files only; the others are checks of `make test`.
TABLE = (
    Row(r".*\.py", ("ruff", "tests")),
    Row(r"chapters/.*", ("checks", "site-build")),
    Row(r"chapters/[\w-]+\.md", ("page",)),
    Row(r"code/nnlab/.*", ("checks", "outputs", "site-build", "tests")),
    Row(r"book/(ko|en)/.*", ("outputs",)),
    Row(r"book/(checks|source)/.*", ("checks", "outputs", "site-build")),
    Row(r"book/(execution|notebooks)/.*|book/conftest\.py", ("outputs", "tests")),
    Row(r"book/(_ext|_templates|locale|assets|web|site|downloads)/.*", ("site-build", "pages")),
    Row(r"book/(conf\.py|rooms\.json)", ("site-build", "pages")),
    Row(r"book/web/.*", ("javascript", "site")),
    Row(r".*\.m?js", ("javascript",)),
    Row(r"code/nnlab/explorers/[^/]+/js/.*|book/web/(runtime|site|live)/.*", ("types",)),
    Row(r"_(config|toc)\.yml", ("site-build", "jupyter-book", "pages")),
    Row(r"(requirements|constraints).*\.txt", ("project", "checks", "outputs")),
    Row(r"book/setup/hashes/.*", ("checks",)),
    Row(r"book/setup/.*|binder/.*|code/[^/]+|Makefile|\.ci/.*|[^/]+", ("project",)),
    Row(r"\.github/.*|\.devcontainer/.*", ("project",)),
    Row(r"binder/.*\.(py|json)", ("notebooks",)),
    Row(r"hub/.*|requirements-hub\.txt", ("project", "site-build")),
    Row(r"chapters/jupytext\.toml", ("book",)),
    Row(r"book/new/.*", ("project",)),
    Row(r"tests/(?!.*\.py$).*|benchmarks/.*|book/publish/.*", ("tests",)),
)
OUTPUTS = Check("outputs", ["-m", "book.notebooks", "--check", "--outputs"], after=BUILT)


def git(*arguments):
    """Return the paths that git names; raises CalledProcessError for what git cannot do."""
    ran = subprocess.run(["git", *arguments, "-z"], cwd=ROOT, check=True, capture_output=True)
    return [name for name in ran.stdout.decode().split("\0") if name]


def changed_since(commit):
    """Return the paths that differ from `commit`, untracked ones included, in order."""
    tracked = git("diff", "--name-only", "--no-renames", commit)
    return sorted({*tracked, *git("ls-files", "--others", "--exclude-standard")})


def broken_by(names):
    """Return {what can be broken: the paths that can have broken it}."""
    found = {}
    for name in names:
        for row in TABLE:
            if re.fullmatch(row.paths, name):
                for what in row.broken:
                    found.setdefault(what, []).append(name)
    return {what: list(dict.fromkeys(paths)) for what, paths in found.items()}


def checks_for(broken):
    """Return [(Check, paths that are the reason)], in the order of `make test`."""
    files = {what: [n for n in names if (ROOT / n).is_file()] for what, names in broken.items()}
    chosen = [(check, broken[check.name]) for check in CHECKS if check.name in broken]
    if python := files.get("ruff"):
        for name, options in (("lint", ["check"]), ("format", ["format", "--check"])):
            chosen.insert(0, (Check(name, ["-m", "ruff", *options, *python]), broken["ruff"]))
    if "outputs" in broken:
        chosen.append((OUTPUTS, broken["outputs"]))
    return chosen + _tests_for(broken)


def _tests_for(broken):
    reasons = broken.get("tests", [])
    found = importers(reasons)
    groups = [("", found.whole, [])]
    if found.explorers:
        groups.append((" of explorers", found.of_explorers, ["-k", named_after(found.explorers)]))
    chosen = []
    for kind, found_files, options in groups:
        files = [name for name in found_files if not name.startswith(ON_REQUEST)]
        on_pages = [name for name in files if name.startswith("tests/site/")]
        others = [name for name in files if name not in on_pages]
        for where, some in (("tests", others), ("browser", [] if "site" in broken else on_pages)):
            if some:
                chosen.append((_pytest(where + kind, [*some, *options]), reasons))
    return chosen + _pages_for(broken)


def _pages_for(broken):
    if "site" in broken:
        return []
    if "pages" in broken:
        return [(_pytest("pages", [PAGES]), broken["pages"])]
    names = broken.get("page", [])
    wanted = " or ".join(f"{Path(name).stem}.html" for name in names)
    return [(_pytest("page", [PAGES, "-k", wanted]), names)] if names else []


def _pytest(name, arguments):
    return Check(name, [*PYTEST, "-n", "2", *arguments], after=BUILT)


def explain(chosen):
    """Return a line for each chosen check: its name and why."""
    lines = []
    for check, names in chosen:
        more = f" and {len(names) - 2} more" if len(names) > 2 else ""
        lines.append(f"{check.name:<20}because of {', '.join(names[:2])}{more}")
    return "\n".join(lines)


def main(arguments):
    """Run what the changes can have broken; return the exit status or a message."""
    commit = arguments[0] if arguments else "HEAD"
    try:
        names = changed_since(commit)
    except (FileNotFoundError, subprocess.CalledProcessError) as error:
        said = getattr(error, "stderr", None)
        why = said.decode().strip().splitlines()[0] if said else error
        return f"git cannot tell what has changed since {commit!r}: {why}"
    chosen = checks_for(broken_by(names))
    if not chosen:
        print(f"Nothing that a check looks at has changed since {commit}.")
        return 0
    print(explain(chosen), flush=True)
    results = run_all([check for check, _ in chosen], environment())
    print(summary(results), flush=True)
    return 0 if all(result.passed for result in results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
