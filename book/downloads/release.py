"""Gather what a release holds, in _build/release: python -m book.downloads.release.

files/     the PDFs and zips of the built site, with the version in their names
notes.md   the section of CHANGELOG.md for this version

With --check it says whether this version can be released and stops, so that this is known before
anything is built.
"""

import argparse
import os
import re
import shutil
import sys

from nnlab import __version__

from book.downloads.offers import paths
from book.source.chapters import LANGUAGES, ROOT

SITE = ROOT / "_build" / "site"
FOLDER = ROOT / "_build" / "release"


class NoRelease(ValueError):
    """This cannot be released; the message says what to mend."""


def notes(changelog, version):
    """Return the section of the CHANGELOG's text for `version`, without its heading.

    Raises NoRelease if there is none, or nothing in it.
    """
    heading = rf"^## \[{re.escape(version)}\][^\n]*\n"
    found = re.search(rf"{heading}(.*?)(?=^## |^\[[^\]\n]+\]: |\Z)", changelog, re.M | re.S)
    text = found[1].strip() if found else ""
    if not text:
        raise NoRelease(
            f"CHANGELOG.md says nothing under [{version}]: move there what stands under "
            "[Unreleased], with today's date."
        )
    return text


def check_tag(environ, version):
    """Raise NoRelease if a tag asks for a release that is not this version's."""
    tag = environ.get("GITHUB_REF_NAME", "")
    if environ.get("GITHUB_REF_TYPE") == "tag" and tag != f"v{version}":
        raise NoRelease(
            f"The tag is {tag}, and nnlab is {version}: write the version into "
            f"code/pyproject.toml, nnlab and CITATION.cff, or tag v{version}."
        )


def files(site, version):
    """Return {path: name in the release} of all there is to take along.

    Raises NoRelease, naming what is missing.
    """
    made = {path for language in LANGUAGES for path in paths(site, language).values()}
    if missing := sorted(path.name for path in made if not path.is_file()):
        raise NoRelease(f"{', '.join(missing)}: not made yet. Try: make pdf")
    return {path: f"{path.stem}-{version}{path.suffix}" for path in sorted(made)}


def gather(site, changelog, folder, version):
    """Write files/ and notes.md into `folder`, emptied first. Raises NoRelease."""
    text, found = notes(changelog, version), files(site, version)
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "files").mkdir(parents=True)
    for path, name in found.items():
        shutil.copyfile(path, folder / "files" / name)
    (folder / "notes.md").write_text(text + "\n", encoding="utf-8")
    return sorted(found.values())


def main(arguments=None):
    """Gather or check; return the exit status or the message to end with."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only see whether it can be released")
    only_check = parser.parse_args(arguments).check
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    try:
        check_tag(os.environ, __version__)
        if only_check:
            notes(changelog, __version__)
            return 0
        names = gather(SITE, changelog, FOLDER, __version__)
    except NoRelease as error:
        return f"[release] {error}"
    print(f"[release] {FOLDER.relative_to(ROOT)}: notes.md and {', '.join(names)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
