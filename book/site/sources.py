"""What the site is made of, so that a build and a test know whether it is still that."""

import hashlib
import json
import os
import re

from book._ext.page.last_changed import days_of_change
from book._ext.page.repository import NoAnswer, address, ask_git
from book._ext.page.site_address import site_address
from book.source.chapters import ROOT

MADE_OF = ("chapters", "book", "hub", "code/nnlab", "_config.yml", "_toc.yml", "requirements.txt")
MADE_OF += ("requirements-hub.txt",)
PASSED_OVER = re.compile(
    r"/(?:__pycache__|node_modules)/|\.(?:pyc|mo)$|/\."
    # no part in making the site
    r"|^/book/(?:checks|new|notebooks|publish|setup|site/watch)/|^/book/conftest\.py"
)
ADDRESS = "the repository's address"
SITE_ADDRESS = "the site's address"
DAYS = "the days of the last changes"
# Sphinx itself notices a change of these; of any other it would not.
NOTICED = re.compile(
    rf"{DAYS}|chapters/[^/]*\.(?:md|yml|json)|book/(?:ko|en)/.*\.ipynb|book/(?:assets|web)/.*"
    r"|code/nnlab/.*\.(?:js|css|toml|json|npz)"
)


def sources():
    """Return {name: hash} of all files that the site is made of, the addresses, the days."""
    try:
        where = str(address(os.environ, ask_git))
    except NoAnswer:  # the build says why
        where = ""
    known = {ADDRESS: where, SITE_ADDRESS: site_address(), DAYS: json.dumps(days_of_change())}
    return known | hashes(MADE_OF)


def hashes(names):
    """Return {name: hash} of all files that are, or lie below, the files and folders `names`."""
    found = {}
    for path in (ROOT / name for name in names):
        for file in [path, *sorted(path.rglob("*"))]:
            name = file.relative_to(ROOT).as_posix()
            if not PASSED_OVER.search(f"/{name}") and file.is_file():
                found[name] = hashlib.sha256(file.read_bytes()).hexdigest()[:16]
    return found


def fingerprint(names):
    """Return one hash of the names and contents of all these files."""
    return hashlib.sha256(json.dumps(hashes(names)).encode()).hexdigest()[:16]


def changed_since(record, now):
    """Return the names in `now` that differ from the sources written to the file `record`, those
    that are gone, too; None if nothing was written there."""
    try:
        then = json.loads(record.read_text(encoding="utf-8"))
    except (FileNotFoundError, json.JSONDecodeError):
        return None
    return sorted(name for name in {*then, *now} if then.get(name) != now.get(name))


def keeps_doctrees(changed):
    """Tell whether Sphinx may go on from what it has read before: it notices all that changed."""
    return changed is not None and all(NOTICED.fullmatch(name) for name in changed)


def write_record(record, now):
    record.parent.mkdir(parents=True, exist_ok=True)
    record.write_text(json.dumps(now, indent=0, sort_keys=True), encoding="utf-8")


def staleness(languages, build):
    """Say in a sentence that the site below `build` is not made of today's sources, "" if it is."""
    now = sources()
    for language in languages:
        changed = changed_since(record_of(language, build), now)
        if changed is None or not (build / "site" / language).is_dir():
            return f"There is no whole site in {build.name}/site yet: run `make site`."
        if changed:
            more = f" and {len(changed) - 3} more" if len(changed) > 3 else ""
            return (
                f"The site was built from other sources ({', '.join(changed[:3])}{more} "
                "changed since): run `make site`."
            )
    return ""


def record_of(language, build):
    """Return the file that says what the pages of `language` were made of."""
    return build / f"site-{language}.made-of.json"
