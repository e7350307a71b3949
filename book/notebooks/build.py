"""Make book/ko/*.ipynb and book/en/*.ipynb: `python -m book.notebooks`.

Only what changed is executed again; a chapter that fails leaves its old notebooks in place.
  --check        compare the notebooks with their chapters, execute nothing; exit 1 if they differ
  --outputs      with --check: execute what changed, and compare what the cells give, too
  --only SLUG    only this chapter (again for more)
  --force        execute even what did not change
"""

import argparse
from dataclasses import dataclass
from pathlib import Path

from book.execution.chapters import BOOK as EXECUTIONS
from book.execution.chapters import Place, bring_up_to_date, executed
from book.notebooks.content import fill, slim, source_notebook, written
from book.notebooks.freshness import freshness_problems
from book.source.chapters import CHAPTERS, LANGUAGES, ROOT, ChapterError
from book.source.files import CannotWrite, write_whole
from book.source.pages import read_pages, report
from book.source.references import read_references


@dataclass(frozen=True)
class Folders:
    """Where chapters and notebooks lie, and where chapters are executed."""

    chapters: Path = CHAPTERS
    notebooks: Path = ROOT / "book"
    executions: Place = EXECUTIONS


BOOK = Folders()


def source_notebooks(folders=BOOK, only=()):
    """Return {(language, slug): (page, notebook)} for every page with code cells, not executed.

    Raises ChapterError for a source that cannot be read, or a name in `only` that no page bears.
    """
    pages = read_pages(folders.chapters)
    if unknown := set(only) - {page.slug for page in pages if page.code_cells}:
        slugs = ", ".join(page.slug for page in pages if page.code_cells) or "none"
        raise ChapterError(
            f"no chapter is called {', '.join(sorted(unknown))}; there are: {slugs}."
        )
    made = {}
    for language in LANGUAGES:
        references = read_references(pages, language, folders.chapters / "references.bib")
        for page in pages:
            if page.code_cells and (not only or page.slug in only):
                made[language, page.slug] = page, source_notebook(page, references)
    return made


def made(folders=BOOK, only=(), force=False, tell=lambda text: None):
    """Execute what needs it; return ({path: what the notebook there should be}, problems)."""
    notebooks = source_notebooks(folders, only)
    pages = {page.slug: page for page, _ in notebooks.values()}.values()
    done = bring_up_to_date(pages, LANGUAGES, folders.executions, force, tell)
    contents = {}
    for (language, slug), (page, notebook) in notebooks.items():
        if (language, slug) not in done.failed:
            fill(notebook, executed(page, language, folders.executions))
            path = folders.notebooks / language / f"{slug}.ipynb"
            contents[path] = written(slim(notebook))
    return contents, list(done.failed.values())


def make(folders=BOOK, only=(), force=False, tell=lambda text: None):
    """Execute what needs it and write the notebooks; return (paths that changed, problems)."""
    contents, problems = made(folders, only, force, tell)
    changed = [path for path, content in contents.items() if write_whole(path, content)]
    if not only and not problems:
        _remove_left_over(folders, contents)
    return changed, problems


def output_problems(folders=BOOK, tell=lambda text: None):
    """Return a line for each notebook that holds other outputs than its chapter gives now."""
    contents, problems = made(folders, tell=tell)
    for path, content in contents.items():
        if not path.is_file() or path.read_bytes() != content:
            what = "is not what its chapter gives now; run `make notebooks`."
            problems.append(f"{path.parent.name}/{path.name} {what}")
    return problems


def _remove_left_over(folders, contents):
    for language in LANGUAGES:
        for path in (folders.notebooks / language).glob("*.ipynb"):
            if path not in contents:
                path.unlink()


def _arguments(arguments):
    parser = argparse.ArgumentParser(prog="python -m book.notebooks", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--check", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--outputs", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--force", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--only", action="append", default=[], metavar="SLUG", help="see above")
    return parser.parse_args(arguments)


def main(arguments=None, folders=BOOK):
    """Do what the command line says; return the exit status."""
    chosen = _arguments(arguments)
    try:
        if chosen.check and chosen.outputs:
            return report(output_problems(folders, say), "The notebooks hold what cells give now.")
        if chosen.check:
            sources = source_notebooks(folders, chosen.only)
            problems = freshness_problems(sources, folders.notebooks, bool(chosen.only))
            return report(problems, f"{len(sources)} notebooks match their chapters.")
        changed, problems = make(folders, chosen.only, chosen.force, say)
    except (ChapterError, CannotWrite) as error:
        return report([str(error)], "")
    return report(problems, f"{len(changed)} notebooks changed, the others are up to date.")


def say(text):
    print(f"[notebooks] {text}", flush=True)
