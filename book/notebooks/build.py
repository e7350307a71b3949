"""Make book/ko/*.ipynb and book/en/*.ipynb: `python -m book.notebooks`.

Only what changed is executed again; a chapter that fails leaves its old notebooks in place.
  --check        compare the notebooks with their chapters, execute nothing; exit 1 if they differ
  --only SLUG    only this chapter (again for more)
  --force        execute even what did not change
"""

import argparse
from dataclasses import dataclass
from pathlib import Path

from tqdm import tqdm

from book.notebooks.execution import CellFailed, execute, slim, source_notebook, written
from book.notebooks.freshness import freshness_problems
from book.notebooks.record import Record, code_fingerprint
from book.source.chapters import CHAPTERS, LANGUAGES, ROOT, ChapterError
from book.source.pages import read_pages, report
from book.source.references import read_references


@dataclass(frozen=True)
class Folders:
    """Where chapters, notebooks and the record of what was made lie."""

    chapters: Path = CHAPTERS
    notebooks: Path = ROOT / "book"
    record: Path = ROOT / "_build" / "notebooks.json"


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


def make(folders=BOOK, only=(), force=False, quiet=False):
    """Execute and write the notebooks that changed; return (paths written, problems)."""
    sources = source_notebooks(folders, only)
    record = Record(folders.record, code_fingerprint())
    keys = {made: record.key(made[0], *source) for made, source in sources.items()}
    todo = [m for m in sources if force or not record.has(m, keys[m], _path(folders, *m))]
    done, problems = [], []
    with tqdm(todo, unit="notebook", disable=quiet or not todo) as progress:
        for made in progress:
            progress.set_description("/".join(made))
            try:
                done.append(_make_one(folders, made, *sources[made]))
            except CellFailed as error:
                problems.append(str(error))
                continue
            record.add(made, keys[made], done[-1])
    if not only:
        _remove_left_over(folders, sources)
    return done, problems


def _make_one(folders, made, page, notebook):
    path = _path(folders, *made)
    path.parent.mkdir(parents=True, exist_ok=True)
    execute(notebook, page, made[0], path.parent)
    unfinished = path.with_suffix(".unfinished")
    unfinished.write_bytes(written(slim(notebook)))
    return unfinished.replace(path)


def _remove_left_over(folders, sources):
    for language in LANGUAGES:
        for path in (folders.notebooks / language).glob("*.ipynb"):
            if (language, path.stem) not in sources:
                path.unlink()


def _path(folders, language, slug):
    return folders.notebooks / language / f"{slug}.ipynb"


def _arguments(arguments):
    parser = argparse.ArgumentParser(prog="python -m book.notebooks", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--check", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--force", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--only", action="append", default=[], metavar="SLUG", help="see above")
    return parser.parse_args(arguments)


def main(arguments=None, folders=BOOK):
    """Do what the command line says; return the exit status."""
    chosen = _arguments(arguments)
    try:
        if chosen.check:
            sources = source_notebooks(folders, chosen.only)
            problems = freshness_problems(sources, folders.notebooks, bool(chosen.only))
            return report(problems, f"{len(sources)} notebooks match their chapters.")
        done, problems = make(folders, chosen.only, chosen.force)
    except ChapterError as error:
        return report([str(error)], "")
    return report(problems, f"{len(done)} notebooks executed, the others are up to date.")
