"""Execute the chapters that need it, as many at a time as there are processors."""

import asyncio
import os
import time
from dataclasses import dataclass, field
from pathlib import Path

from nbformat.v4 import new_code_cell, new_notebook

from book.execution import kept
from book.execution.environment import FOLDER, warm
from book.execution.kernel import CellFailed, run
from book.execution.widgets import take_texts_out
from book.source.chapters import ROOT
from book.source.files import alone


@dataclass(frozen=True)
class Place:
    """Where executions are kept, run, and what they may depend on.

    kept      folder that gets <language>/<slug>.ipynb
    cwd       folder whose <language>/ is the kernels' working directory, as it is a reader's
    home      of the files below it, those that a kernel used count
    settings  folder of the kernels' own settings
    """

    kept: Path = ROOT / "_build" / "executed"
    cwd: Path = ROOT / "book"
    home: Path = ROOT
    settings: Path = FOLDER

    def path(self, language, slug):
        return self.kept / language / f"{slug}.ipynb"

    def key(self, page, language):
        return kept.key(sources(page, language), self.home / "requirements.txt")


BOOK = Place()


@dataclass
class Done:
    """What was executed, {(language, slug): why}, and {(language, slug): what failed}."""

    executed: dict = field(default_factory=dict)
    failed: dict = field(default_factory=dict)


def sources(page, language):
    """Return the texts of a page's code cells in one language."""
    return [cell.text for cell in page.code_cells if language in cell.languages]


def executed(page, language, place=BOOK):
    """Return the kept notebook of a page's code cells, None if these were never executed."""
    notebook = kept.load(place.path(language, page.slug))
    if notebook is None or notebook.metadata.execution.key != place.key(page, language):
        return None
    return notebook


def needed(pages, languages, place=BOOK):
    """Return {(language, slug): why} of what must be executed: what is kept does not hold."""
    digests, found = kept.Digests(place.home), {}
    for page in pages:
        for language in languages if page.code_cells else ():
            notebook = kept.load(place.path(language, page.slug))
            if why := kept.outdated(notebook, place.key(page, language), digests):
                found[language, page.slug] = why
    return found


def bring_up_to_date(pages, languages, place=BOOK, force=False, tell=lambda text: None):
    """Execute each page with code cells in each language, where what is kept does not hold.

    force  whether to execute the others, too
    tell   called with a line of text when one begins or ends
    Returns Done; a page that fails stays out of what is kept.
    """
    pages = {page.slug: page for page in pages if page.code_cells}
    done = Done()
    if not force and not needed(pages.values(), languages, place):
        return done
    with alone(place.kept, tell):
        todo = needed(pages.values(), languages, place)  # again: another process may have done it
        if force:
            every = {(one, slug): "asked for" for slug in pages for one in languages}
            todo = every | todo
        warm(place.settings)
        asyncio.run(_execute_all(todo, pages, place, done, tell))
    return done


async def _execute_all(todo, pages, place, done, tell):
    turn = asyncio.Semaphore(processors())

    async def one(language, slug, why):
        async with turn:
            tell(f"{language}/{slug}: {why}; executing")
            try:
                seconds = await _execute(pages[slug], language, place)
            except CellFailed as error:
                done.failed[language, slug] = _failure(error, pages[slug], language)
                tell(f"{language}/{slug}: FAILED")
            else:
                done.executed[language, slug] = why
                tell(f"{language}/{slug}: done in {seconds:.1f} s")

    await asyncio.gather(*(one(*made, why) for made, why in todo.items()))


async def _execute(page, language, place):
    started, clock = time.time(), time.monotonic()
    found_key, cwd = place.key(page, language), place.cwd / language
    notebook = new_notebook(cells=[new_code_cell(text) for text in sources(page, language)])
    cwd.mkdir(parents=True, exist_ok=True)
    names = await run(notebook, cwd, place.home, settings=place.settings)
    views_too = not take_texts_out(notebook)
    used = kept.used_files(names, kept.Digests(place.home), started, views_too)
    seconds = time.monotonic() - clock
    kept.save(place.path(language, page.slug), notebook, found_key, used, seconds)
    return seconds


def _failure(error, page, language):
    cell = [cell for cell in page.code_cells if language in cell.languages][error.number]
    which = f"code cell {error.number + 1} of the {language} notebook"
    return f"{page.name}:{cell.start + 1}: {which} failed: {error}"


def processors():
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
