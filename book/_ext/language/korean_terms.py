"""Call exercises, solutions and figures what the notebooks and chapters/terms.yml call them.

sphinx-exercise's own Korean says 연습 and 해답. The first catalogue that holds a word wins, so this
extension stands before sphinx_exercise in `_config.yml`.
"""

from pathlib import Path

from sphinx.util.i18n import CatalogInfo

from book.source.references import FIGURE

LOCALE = Path(__file__).resolve().parents[2] / "locale"


def add_words(app, language):
    """Add book/locale's words for exercises, compiled; Sphinx itself compiles sphinx.po only."""
    folder = LOCALE / language / "LC_MESSAGES"
    if (folder / "exercise.po").is_file():
        catalog = CatalogInfo(str(folder), "exercise", "utf-8")
        if catalog.is_outdated():
            catalog.write_mo(language)
        app.add_message_catalog("exercise", str(LOCALE))


def name_figures(app, config):
    config.numfig_format = {"figure": f"{FIGURE[config.language]} %s"} | config.numfig_format


def setup(app):
    add_words(app, app.config.language)
    app.connect("config-inited", name_figures, priority=100)  # before Sphinx's own words (800)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
