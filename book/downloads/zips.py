"""Zips of one language's notebooks and of the whole site; the same files give the same bytes."""

import io
import re
import zipfile
from pathlib import Path

from book.source.chapters import ROOT

HERE = Path(__file__).resolve().parent
PACKED = {".zip", ".pdf"}  # a copy of the site holds no copy of itself
_MOMENT = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say
_NOT_SOURCES = re.compile(r"(?:^|/)(?:__pycache__|build|[^/]*\.egg-info|\.[^/]*)(?:/|$)")


def site_zip(site):
    """Return the site in the folder `site` as a zip: one folder that opens from disk."""
    files = [path for path in _files(site) if path.suffix not in PACKED]
    return _zip({f"fold-match-slide/{path.relative_to(site).as_posix()}": path for path in files})


def notebooks_zip(notebooks, language, code=ROOT / "code"):
    """Return the *.ipynb of the folder `notebooks` as a zip, with the package that they import and
    a README in their language that says how to open them."""
    top = f"fold-match-slide-{language}"
    package = {f"{top}/nnlab/{path.relative_to(code).as_posix()}": path for path in _files(code)}
    files = {f"{top}/{path.name}": path for path in sorted(notebooks.glob("*.ipynb"))}
    readme = {f"{top}/README.md": HERE / f"README.{language}.md"}
    return _zip(readme | files | package)


def _files(folder):
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return [path for path in found if not _NOT_SOURCES.search(path.relative_to(folder).as_posix())]


def _zip(files):
    """Return a zip of {name: path of a file}."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as target:
        for name, path in sorted(files.items()):
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.external_attr = 0o644 << 16
            target.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED, 9)
    return packed.getvalue()
