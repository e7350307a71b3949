"""Build the site of both languages into _build/site: python -m book.site [--language ko].

Strictly: a warning, a broken link, a formula that is not TeX or a failing cell makes it exit 1.
A second run takes seconds, because Sphinx keeps what it read and jupyter-cache what cells printed.
"""

import argparse
import shutil
import subprocess
import sys
import threading
import time

from book.setup.node import node_environment
from book.site.caches import NNLAB, cache_of_nnlab, fingerprint, forget_old_caches
from book.source.chapters import LANGUAGES, ROOT

BUILD = ROOT / "_build"
SITE = BUILD / "site"
WEB = BUILD / "web"
# Sphinx looks at the chapters itself; of these it would not notice a change.
HOUSE = [
    *(ROOT / "book" / name for name in ("_ext", "_templates", "locale", "conf.py")),
    *(ROOT / name for name in ("_config.yml", "_toc.yml", "chapters/references.bib")),
]


def say(text):
    print(f"[site] {text}", flush=True)


def make_web():
    """Bundle the page's scripts and styles into _build/web, unless they are made of these sources.

    Raises RuntimeError with what node said if it fails, and FileNotFoundError without node.
    """
    sources = [p for p in (ROOT / "book" / "web").glob("*") if p.name != "node_modules"]
    stamp = WEB / ".made-from"
    made_from = fingerprint([*sources, ROOT / "book" / "assets", NNLAB])
    if stamp.is_file() and stamp.read_text() == made_from:
        return
    say("bundling scripts and styles")
    command = ["node", str(ROOT / "book" / "web" / "build.mjs")]
    environ = node_environment() | {"PYTHON": sys.executable}
    made = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, encoding="utf-8")
    if made.returncode:
        hint = "Are the npm packages there? `npm --prefix book/web ci` installs them."
        raise RuntimeError(f"{made.stdout}{made.stderr}\nbook/web/build.mjs failed. {hint}")
    stamp.write_text(made_from)


def sphinx_command(language, source=ROOT / "chapters", work=BUILD, settings=()):
    """Return the command that builds the site of one language.

    source    folder of the chapters
    work      folder that gets site/, doctrees/ and cache/
    settings  more of Sphinx's own arguments
    """
    cache = cache_of_nnlab(work) / language
    command = [
        *(sys.executable, "-m", "sphinx", "-b", "html", "-n", "-W", "--keep-going"),
        *("-c", ROOT / "book", "-D", f"language={language}"),
        *("-D", f"nb_execution_cache_path={cache}", "-d", work / "doctrees" / language),
        *(*settings, source, work / "site" / language),
    ]
    return [str(part) for part in command]


class LanguageBuild:
    """One language's build, running in a process of its own."""

    def __init__(self, language):
        self.language = language
        self.stamp = BUILD / "doctrees" / f"{language}.made-by"
        self.made_by = fingerprint([*HOUSE, NNLAB])
        everything = not self.stamp.is_file() or self.stamp.read_text() != self.made_by
        say(f"{language}: building {'all pages' if everything else 'what has changed'}")
        self.start = time.monotonic()
        self.process = subprocess.Popen(
            sphinx_command(language, settings=["-E", "-a"] if everything else []),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        self.reader = threading.Thread(target=self._relay)
        self.reader.start()

    def _relay(self):
        log = (BUILD / f"site-{self.language}.log").open("w", encoding="utf-8")
        trouble = False
        with log:
            for line in self.process.stdout:
                log.write(line)
                # A warning may go on over several lines, up to the next step that Sphinx announces.
                trouble = _is_trouble(line) or (trouble and not line.rstrip().endswith("done"))
                if trouble or "Execut" in line:
                    say(f"{self.language}: {line.rstrip()}")

    def finish(self):
        """Wait, and return whether the build went through."""
        passed = self.process.wait() == 0
        self.reader.join()
        seconds = time.monotonic() - self.start
        say(f"{self.language}: {'done' if passed else 'FAILED'} in {seconds:.1f} s")
        if passed:
            self.stamp.write_text(self.made_by)
        return passed


def _is_trouble(line):
    return any(word in line for word in ("WARNING:", "ERROR:", "CRITICAL:", "rror:"))


def make_root():
    """Put the page that chooses the language, and the one for wrong addresses, at the root."""
    for page in sorted((ROOT / "book" / "assets").glob("*.html")):
        shutil.copyfile(page, SITE / page.name)


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m book.site", description=__doc__)
    parser.add_argument("--language", choices=LANGUAGES, help="build this language only")
    chosen = parser.parse_args(arguments).language
    start = time.monotonic()
    for folder in (SITE, BUILD / "doctrees"):
        folder.mkdir(parents=True, exist_ok=True)
    try:
        make_web()
    except (FileNotFoundError, RuntimeError) as error:
        say(str(error))
        return 1
    builds = [LanguageBuild(language) for language in ([chosen] if chosen else LANGUAGES)]
    passed = [build.finish() for build in builds]
    make_root()
    if all(passed):
        forget_old_caches(BUILD)
    say(f"{SITE.relative_to(ROOT)} after {time.monotonic() - start:.1f} s")
    return 0 if all(passed) else 1
