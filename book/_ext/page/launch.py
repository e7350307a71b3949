"""Header buttons: open in Binder, edit this page, download the notebook.

The address comes from where the build runs, so that a fork's site leads to the fork.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path
from posixpath import basename

from sphinx.util import logging

ROOT = Path(__file__).resolve().parents[3]
WORDS = {
    "ko": {
        "group": "이 페이지를 실행하거나 고치기",
        "binder": "Binder에서 실행",
        "download": "노트북 내려받기",
        "edit": "이 페이지 고치기",
    },
    "en": {
        "group": "Run or edit this page",
        "binder": "Run in Binder",
        "download": "Download the notebook",
        "edit": "Edit this page",
    },
}

_GITHUB = re.compile(r"^(?:https://|ssh://git@|git@)(?:[^@/]+@)?github\.com[:/](.+?)(?:\.git)?/?$")
_OWNER_AND_NAME = re.compile(r"^[\w.-]+/[\w.-]+$")

logger = logging.getLogger(__name__)


def owner_and_name(url):
    """Return "owner/name" of a GitHub address in its https or ssh form, None for any other."""
    found = _GITHUB.match(url.strip())
    return found.group(1) if found and _OWNER_AND_NAME.match(found.group(1)) else None


def address(environ, git):
    """Return (owner/name, branch), or None if neither the environment nor git knows an address.

    git   a function from arguments to what git answers, "" if it cannot
    """
    given = environ.get("GITHUB_REPOSITORY", "")
    name = (
        given
        if _OWNER_AND_NAME.match(given)
        else owner_and_name(git("remote", "get-url", "origin"))
    )
    if name is None:
        return None
    branch = environ.get("GITHUB_REF_NAME") or git("rev-parse", "--abbrev-ref", "HEAD")
    return name, branch if branch not in ("", "HEAD") else "main"


def ask_git(*arguments):
    """Return what git says about this repository, "" without git or without an answer."""
    try:
        said = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, encoding="utf-8")
    except OSError:
        return ""
    return said.stdout.strip() if said.returncode == 0 else ""


def find_address(app, config):
    """Keep the address as a setting, so that another address writes all pages again."""
    config.launch_where = address(os.environ, ask_git)
    if config.launch_where is None:
        logger.info("[launch] no Binder and edit links: git has no remote on GitHub.")


def links(where, language, page, notebook):
    """Return the texts and addresses for `page`, for instance "11-convolution", as a dict by name.

    where      (owner/name, branch) or None
    notebook   address of the notebook on the site, None if the page has none
    """
    found = {"download": notebook} if notebook else {}
    if where:
        name, branch = where
        path = f"book/{language}/{page}.ipynb"
        if notebook:  # not Colab: nothing there installs nnlab, so the notebook would not run
            found["binder"] = f"https://mybinder.org/v2/gh/{name}/{branch}?urlpath=lab/tree/{path}"
        found["edit"] = f"https://github.com/{name}/edit/{branch}/chapters/{page}.md"
    return {key: found[key] for key in ("binder", "download", "edit") if key in found}


def group(addresses, language):
    """Return the theme's description of one header button that opens a list of links."""
    words = WORDS[language]
    items = [{"type": "link", "url": url, "text": words[key]} for key, url in addresses.items()]
    return {
        "type": "group",
        "buttons": items,
        "tooltip": words["group"],
        "icon": "fa-solid fa-play",
        "label": "launch-buttons",
    }


def add_buttons(app, pagename, templatename, context, doctree):
    if doctree is None:
        return
    page, language = basename(pagename), app.config.language
    has_notebook = (ROOT / "book" / language / f"{page}.ipynb").is_file()
    notebook = context["pathto"](f"notebooks/{page}.ipynb", 1) if has_notebook else None
    addresses = links(app.config.launch_where, language, page, notebook)
    if addresses:
        context["header_buttons"].append(group(addresses, language))


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
    # After the theme (501), which builds its own links from the name of the .md file.
    app.connect("html-page-context", add_buttons, priority=502)
    app.connect("build-finished", copy_notebooks)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
