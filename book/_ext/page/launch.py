"""The header's menu: open in Binder or Colab, edit this page, download the notebook.

The address comes from where the build runs, so that a fork's site leads to the fork.
"""

import os
import shutil
from pathlib import Path
from posixpath import basename
from urllib.parse import quote

from sphinx.util import logging

from book._ext.page.notebook_places import binder, colab
from book._ext.page.repository import ROOT, NoAnswer, address, ask_git

WORDS = {
    "ko": {
        "group": "이 페이지를 실행하거나 고치기",
        "binder": "Binder에서 실행",
        "colab": "Colab에서 실행",
        "download": "노트북 내려받기",
        "edit": "이 페이지 고치기",
    },
    "en": {
        "group": "Run or edit this page",
        "binder": "Run in Binder",
        "colab": "Run in Colab",
        "download": "Download the notebook",
        "edit": "Edit this page",
    },
}

logger = logging.getLogger(__name__)


def find_address(app, config):
    """Keep the address as a setting, so that another address writes all pages again."""
    try:
        config.launch_where = address(os.environ, ask_git)
    except NoAnswer as reason:
        logger.info("[launch] no links to Binder, Colab and the sources: %s", reason)


def links(where, language, page, notebook):
    """Return the texts and addresses for `page`, for instance "11-convolution", as a dict by name.

    where      an Address or None
    notebook   address of the notebook on the site, None if the page has none
    """
    found = {}
    if notebook and where:
        found["binder"] = binder(where.name, language, page)
        found["colab"] = colab(where.name, language, page)
    if notebook:
        found["download"] = notebook
    if where and where.is_branch:  # a tag cannot be edited
        path = quote(f"{where.ref}/chapters/{page}.md")
        found["edit"] = f"https://github.com/{where.name}/edit/{path}"
    return found


def menu(addresses, language):
    """Return the name and the links of the header's menu: (text, address, whether to save it)."""
    words = WORDS[language]
    links = [(words[key], url, key == "download") for key, url in addresses.items()]
    return {"name": words["group"], "links": links}


def add_menu(app, pagename, templatename, context, doctree):
    if doctree is None:
        return
    page, language = basename(pagename), app.config.language
    has_notebook = (ROOT / "book" / language / f"{page}.ipynb").is_file()
    notebook = context["pathto"](f"notebooks/{page}.ipynb", 1) if has_notebook else None
    if addresses := links(app.config.launch_where, language, page, notebook):
        context["header_menu"] = menu(addresses, language)


def copy_notebooks(app, failure):
    """Copy the generated notebooks beside the pages, at each build: they change without them."""
    notebooks = sorted((ROOT / "book" / app.config.language).glob("*.ipynb"))
    if failure is None and notebooks:
        folder = Path(app.outdir) / "notebooks"
        folder.mkdir(exist_ok=True)
        for notebook in notebooks:
            shutil.copyfile(notebook, folder / notebook.name)


def setup(app):
    app.add_config_value("launch_where", None, "html")
    app.connect("config-inited", find_address)
    app.connect("html-page-context", add_menu)
    app.connect("build-finished", copy_notebooks)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
