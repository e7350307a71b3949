"""Sphinx settings of the two-language site, made out of the root's `_config.yml` and `_toc.yml`.

`sphinx-build -c book -D language=en chapters _build/site/en` builds the English half. The source
folder is `chapters/`, so that pages live at /en/11-convolution.html and nothing else is looked at.
"""

from pathlib import Path

from jupyter_book.config import get_final_config

from book.source.files import write_whole

ROOT = Path(__file__).resolve().parents[1]


def _within_chapters():
    """Write `_toc.yml` anew, with paths seen from `chapters/`, and return where it lies."""
    toc = (ROOT / "_toc.yml").read_text(encoding="utf-8").replace(" chapters/", " ")
    path = ROOT / "_build" / "toc.yml"
    write_whole(path, toc.encode())  # both languages may be at this at once
    return str(path)


_settings, _ = get_final_config(
    user_yaml=ROOT / "_config.yml",
    cli_config={"latex_individualpages": False},
    raise_on_invalid=True,
)
for _key in ("bibtex_bibfiles", "templates_path", "locale_dirs"):
    _settings[_key] = [str(ROOT / path) for path in _settings[_key]]
_settings["external_toc_path"] = _within_chapters()
_settings["exclude_patterns"] = ["**.ipynb_checkpoints"]
_settings["two_languages"] = True
globals().update(_settings)
