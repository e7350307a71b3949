"""One language's Sphinx in a process of its own, so that both languages are made at once."""

import contextlib
import io
import multiprocessing
import re
import signal
import traceback
from dataclasses import dataclass, field
from pathlib import Path

from book.execution.chapters import BOOK, Place
from book.source.chapters import CHAPTERS, ROOT, ChapterError

_SPAWN = multiprocessing.get_context("spawn")  # the server's threads forbid to fork
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_LONGEST = 600  # seconds that a half may be silent: it may have to build all pages first


@dataclass(frozen=True)
class Book:
    """What is watched: a folder of chapters, and where its pages and executions lie.

    settings  more of Sphinx's settings, {name: value}
    """

    chapters: Path = CHAPTERS
    work: Path = ROOT / "_build" / "watch"
    place: Place = BOOK
    settings: dict = field(default_factory=dict)

    @property
    def site(self):
        return self.work / "site"

    def pages(self, language):
        return self.site / language

    def doctrees(self, language):
        return self.work / "doctrees" / language


class HalfDied(RuntimeError):
    """The process of a half has ended, or hangs."""


class Half:
    """A language's process: `begin` a page there, `end` waits for it."""

    def __init__(self, language, book):
        self.language = language
        self._pipe, theirs = _SPAWN.Pipe()
        arguments = (theirs, language, book)
        self._process = _SPAWN.Process(target=_work, args=arguments, daemon=True)
        self._process.start()
        theirs.close()

    def begin(self, name):
        try:
            self._pipe.send(name)
        except OSError:
            pass  # `end` says it

    def end(self):
        """Wait until it has begun, or has written the page.

        Returns (whether it could, what it complains of), the latter "" if of nothing.
        Raises HalfDied.
        """
        try:
            if self._pipe.poll(_LONGEST):
                return self._pipe.recv()
        except (EOFError, ConnectionError):
            self._process.join()
            raise HalfDied(
                f"{self.language}: the process that makes these pages has ended "
                f"(exit status {self._process.exitcode})."
            ) from None
        raise HalfDied(
            f"{self.language}: no word for {_LONGEST} s from the process of these pages."
        )

    def stop(self):
        self._process.terminate()
        self._process.join()


def _work(pipe, language, book):
    """Open the pages, say so, and write each page that is asked for, until nobody asks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the loop, which ends this one
    from book.site.watch.page import opened, write_page  # Sphinx, only in this process

    warnings = io.StringIO()
    with contextlib.ExitStack() as stack:
        app, *told = _told(warnings, lambda: stack.enter_context(opened(language, book, warnings)))
        pipe.send(told)
        while app is not None:
            try:
                name = pipe.recv()
            except EOFError:
                return
            pipe.send(_told(warnings, lambda name=name: write_page(app, name, book))[1:])


def _told(warnings, work):
    """Return (what `work` gives, whether it could, what it warned of or failed with)."""
    warnings.seek(0)
    warnings.truncate()
    try:
        given, failed = work(), ""
    except ChapterError as error:
        given, failed = None, str(error)
    except Exception:  # whatever it is, the next save may mend it
        given, failed = None, traceback.format_exc()
    return given, not failed, _COLOUR.sub("", warnings.getvalue() + failed).strip()
