"""Build both halves of the site into _build/site: python -m book.site [--language ko].

Strictly: a warning, a broken link, a formula that is not TeX or a failing cell makes it exit 1.
Chapters are executed first, where needed; then each half is written into an empty folder, which
takes the place of the old one once it is whole. Nothing is done if nothing has changed.
"""

import argparse
import shutil
import subprocess
import sys
import threading
import time

from book._ext.page.site_address import site_address
from book.downloads.offers import pack
from book.execution.chapters import bring_up_to_date
from book.site import offline
from book.site.root import make_root
from book.site.sitemap import make_sitemap
from book.site.sources import (
    changed_since,
    keeps_doctrees,
    record_of,
    sources,
    staleness,
    write_record,
)
from book.site.web import make_light, make_web
from book.source.chapters import CHAPTERS, LANGUAGES, ROOT, ChapterError
from book.source.files import CannotWrite, alone
from book.source.pages import read_pages

BUILD = ROOT / "_build"
TOLD = ("[execute]", "[launch]", "[address]")  # what else of Sphinx's output is worth a line
SITE = BUILD / "site"


def say(text):
    print(f"[site] {text}", flush=True)


def execute(languages):
    """Execute the chapters that need it; return whether every cell did what it should."""
    try:
        done = bring_up_to_date(read_pages(CHAPTERS), languages, tell=say)
    except (ChapterError, CannotWrite) as error:
        say(str(error))
        return False
    for failure in done.failed.values():
        say(failure)
    return not done.failed


def sphinx_command(language, source=CHAPTERS, work=BUILD, out=None, settings=()):
    """Return the command that builds one half of the site.

    source    folder of the chapters
    work      folder that has executed/ and gets doctrees/
    out       folder of the pages, work/site/<language> if not given
    settings  more of Sphinx's own arguments
    """
    command = [
        *(sys.executable, "-m", "sphinx", "-b", "html", "-n", "-W", "--keep-going"),
        *("-c", ROOT / "book", "-D", f"language={language}"),
        *("-D", f"execution_folder={work / 'executed'}", "-d", work / "doctrees" / language),
        *(*settings, source, out or work / "site" / language),
    ]
    return [str(part) for part in command]


class LanguageBuild:
    """One language's build, running in a process of its own."""

    def __init__(self, language, now):
        self.language, self.now = language, now
        kept = keeps_doctrees(changed_since(record_of(language, BUILD), now))
        say(f"{language}: {'reading what has changed' if kept else 'reading all pages'}")
        self.start = time.monotonic()
        self.out = empty(BUILD / "new" / language)
        self.process = subprocess.Popen(
            sphinx_command(language, out=self.out, settings=["-a"] if kept else ["-a", "-E"]),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        self.passed = False
        self.work = threading.Thread(target=self._work)
        self.work.start()

    def _work(self):
        """Let Sphinx work and make its pages light, beside the other half's build."""
        self._relay()
        self.passed = self.process.wait() == 0 and self._make_light()

    def _relay(self):
        is_warning = False
        log_file = BUILD / f"site-{self.language}.log"
        with log_file.open("wb") as log, self.process.stdout as said:
            for line in said:
                log.write(line)
                text = line.decode(errors="replace").rstrip()
                # A warning may go on over several lines, up to the next step that Sphinx announces.
                is_warning = _is_warning(text) or (is_warning and not text.endswith("done"))
                if is_warning or any(mark in text for mark in TOLD):
                    say(f"{self.language}: {text}")

    def finish(self):
        """Wait, put the pages in the place of the old ones, and return whether all went well."""
        self.work.join()
        seconds = time.monotonic() - self.start
        say(f"{self.language}: {'done' if self.passed else 'FAILED'} in {seconds:.1f} s")
        if self.passed:
            put_in_place(self.out, SITE / self.language)
            write_record(record_of(self.language, BUILD), self.now)
        return self.passed

    def _make_light(self):
        try:
            make_light(self.out, BUILD / "light" / self.language)
            offline.write_manifest(self.out, self.language)
            offline.write_list(self.out)
        except (FileNotFoundError, RuntimeError) as error:
            say(f"{self.language}: {error}")
            return False
        return True


def _is_warning(line):
    return any(word in line for word in ("WARNING:", "ERROR:", "CRITICAL:", "rror:"))


def empty(folder):
    """Return `folder`, there and empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def put_in_place(new, place):
    """Let the folder `new` take the place of `place`; no file of the old one lives on."""
    old = place.with_name(f".old-{place.name}")
    shutil.rmtree(old, ignore_errors=True)
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.exists():
        place.rename(old)
    new.rename(place)
    shutil.rmtree(old, ignore_errors=True)


def build(languages):
    """Build the halves of `languages`; return whether all went well."""
    now = sources()
    try:
        make_web()
    except (FileNotFoundError, RuntimeError) as error:
        say(str(error))
        return False
    if not execute(languages):
        return False
    builds = [LanguageBuild(one, now) for one in languages]
    passed = [one.finish() for one in builds]
    if passed_all := all(passed):
        make_root(SITE)
        make_sitemap(SITE, site_address())
        pack(SITE)
    return passed_all


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m book.site", description=__doc__)
    parser.add_argument("--language", choices=LANGUAGES, help="build this half only")
    chosen = parser.parse_args(arguments).language
    languages = [chosen] if chosen else LANGUAGES
    try:
        site_address()
    except ValueError as error:
        say(str(error))
        return 1
    if not staleness(languages, BUILD):
        say("nothing has changed since it was built")
        return 0
    start = time.monotonic()
    try:
        with alone(BUILD, say):  # who has waited may find it built by another
            passed = not staleness(languages, BUILD) or build(languages)
    except CannotWrite as error:
        say(str(error))
        return 1
    say(f"{SITE.relative_to(ROOT)} after {time.monotonic() - start:.1f} s")
    return 0 if passed else 1
