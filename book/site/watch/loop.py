"""Watch the chapters, and make the saved one's page in both languages: python -m book.site.watch.

A chapter's cells are executed anew if they have changed, and not otherwise. A change of anything
else that the site is made of (an extension, a style, nnlab, the terms) makes all pages anew, as
`make site` does. What fails is told, and the pages stay as they were; the next save tries again.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from book.execution.chapters import bring_up_to_date
from book.site.serve import is_free, parse_port, taken
from book.site.sources import MADE_OF, PASSED_OVER
from book.site.watch.follow import ALL, News, following
from book.site.watch.half import Book, Half, HalfDied
from book.source.chapters import LANGUAGES, ROOT, ChapterError
from book.source.files import CannotWrite
from book.source.pages import read_page

BUILD = ROOT / "_build"
COMMAND = "make watch"
PAUSE = 0.2  # seconds between two looks; some 700 files take 10 ms to look at
_NOTEBOOKS = re.compile(r"/book/(?:ko|en)/")  # made of the chapters, by another command
_CHAPTER = re.compile(r"[\w-]+\.md")


def say(text):
    print(f"[watch] {text}", flush=True)


def times(paths, home=ROOT):
    """Return {path: time of its last change, in ns} of all files that are, or lie below, `paths`.

    Looked at again and again, not announced by the system: that works on every system and also on
    folders that come over a network or into a container.
    """
    found = {}
    for file in (file for path in paths for file in _files(path, home)):
        try:
            found[file] = file.stat().st_mtime_ns
        except OSError:
            pass  # gone between two looks: a save by way of another file
    return found


def _files(path, home):
    if path.is_file():
        yield path
    for folder, folders, names in os.walk(path):
        here = f"/{Path(folder).relative_to(home).as_posix()}"
        folders[:] = [name for name in folders if not _passed_over(f"{here}/{name}/")]
        yield from (Path(folder, name) for name in names if not _passed_over(f"{here}/{name}"))


def _passed_over(name):
    return PASSED_OVER.search(name) or _NOTEBOOKS.match(name)


class Watch:
    """Both halves of a book, and what was last seen of its files.

    watched  the files and folders that count, the chapters' folder among them
    home     the folder that they lie in
    whole    a function that makes all pages anew where `book` expects them; returns whether it
             could
    """

    def __init__(self, book, watched, whole, news, home=ROOT):
        self.book, self.whole, self.news = book, whole, news
        self._times = lambda: times(watched, home)
        self.seen, self.halves = self._times(), []

    def open(self):
        """Make all pages and begin a process for each language; return whether it went well."""
        self.close()
        if not self.whole():
            return False
        self.halves = [Half(language, self.book) for language in LANGUAGES]
        if not (opened := self._ends()):
            self.close()
        return opened

    def close(self):
        for half in self.halves:
            half.stop()
        self.halves = []

    def look(self):
        """Make what has been saved since the last look; return the names of the pages, or ALL.

        The files' times are taken before anything is made, so a save in the meantime is seen at
        the next look.
        """
        now = self._times()
        changed = [path for path in {*now, *self.seen} if now.get(path) != self.seen.get(path)]
        if not changed:
            return []
        before, self.seen = self.seen, now
        saved = max((now[path] for path in changed if path in now), default=time.time_ns()) / 1e9
        made = self._make(changed, known=before.keys() & now.keys())
        if made:
            self.news.tell(made)
            name = "all pages" if made == [ALL] else ", ".join(made)
            say(f"{name}: both languages ready {time.time() - saved:.1f} s after the save")
        return made

    def _make(self, changed, known):
        quick = all(
            path.parent == self.book.chapters and _CHAPTER.fullmatch(path.name) and path in known
            for path in changed
        )
        if not (quick and self.halves):
            names = ", ".join(sorted(path.name for path in changed)[:3])
            say(f"{names} changed: all pages are made anew, which takes longer")
            return [ALL] if self.open() else []
        return [path.stem for path in changed if self._page(path)]

    def _page(self, path):
        """Execute the cells that have changed and write the page; return whether it is new."""
        try:
            page = read_page(path)
            done = bring_up_to_date([page], LANGUAGES, self.book.place, tell=say)
        except (ChapterError, CannotWrite) as error:
            say(f"{error} The page stays as it was.")
            return False
        if done.failed:
            for failure in done.failed.values():
                say(failure)
            say(f"{path.stem}: the page stays as it was.")
            return False
        for half in self.halves:
            half.begin(path.stem)
        return self._ends()

    def _ends(self):
        """Wait for all halves and say what they complain of; return whether there are any, and all
        could."""
        could = [self._end(half) for half in self.halves]
        if None in could:
            self.close()
        return bool(could) and all(could)

    def _end(self, half):
        try:
            could, complaint = half.end()
        except HalfDied as error:
            say(f"{error} Save once more: it begins anew.")
            return None
        if complaint:
            say(f"{half.language}: {complaint}")
        return could


def whole_site(book):
    """Make the site as `make site` does and copy it, with what Sphinx knows of it, to `book`."""
    if subprocess.run([sys.executable, "-m", "book.site"], cwd=ROOT).returncode:
        say("The site could not be made; mend what is named above and save.")
        return False
    for name in ("site", "doctrees"):
        shutil.rmtree(book.work / name, ignore_errors=True)
        shutil.copytree(BUILD / name, book.work / name)
    return True


def follow(watch, port):
    """Serve the pages and look for saves until Ctrl-C. Raises OSError if the port is taken."""
    with following(watch.book.site, watch.news, port) as address:
        try:
            watch.open()
            say(f"The course is at {address}/  Save a chapter, and its page follows; Ctrl-C ends.")
            while True:
                time.sleep(PAUSE)
                watch.look()
        except KeyboardInterrupt:
            print("\nEnded. `make notebooks` makes the notebooks of what was changed.")
        finally:
            watch.close()


def main(arguments=None):
    """Watch until Ctrl-C; return the exit status or the message to end with."""
    parser = argparse.ArgumentParser(prog="python -m book.site.watch", description=__doc__)
    parser.add_argument("--port", default="8000")
    try:
        port = parse_port(parser.parse_args(arguments).port, COMMAND)
    except ValueError as error:
        return str(error)
    book = Book()
    watched = [ROOT / name for name in MADE_OF]
    try:
        follow(Watch(book, watched, lambda: whole_site(book), News()), port)
    except OSError:
        if is_free(port):
            raise
        return taken(port, COMMAND)
    return 0
