"""Header buttons: open in Binder or Colab, edit this page, download the notebook.

The address comes from where the build runs, so that a fork's site leads to the fork.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path
from posixpath import basename

from sphinx.util import logging

ROOT = Path(__file__).resolve().parents[2]
WORDS = {
    "ko": {
        "launch": "이 페이지를 열어 직접 실행하기",
        "binder": "Binder에서 열기",
        "colab": "Colab에서 열기",
        "download": "노트북 내려받기",
        "edit": "이 페이지 고치기",
    },
    "en": {
        "launch": "Open this page and run it yourself",
        "binder": "Open in Binder",
        "colab": "Open in Colab",
        "download": "Download notebook",
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


def find_address(app):
    app.launch_address = address(os.environ, ask_git)
    if app.launch_address is None:
        logger.info("[launch] no Binder, Colab and edit buttons: git has no remote on GitHub.")


def buttons(where, language, page, notebook):
    """Return the theme's description of the buttons of `page`, for instance "11-convolution".

    where      (owner/name, branch) or None
    notebook   address of the notebook on the site, None if the page has none
    """
    words, header, launch = WORDS[language], [], []
    if notebook and where:
        path = f"book/{language}/{page}.ipynb"
        binder = "https://mybinder.org/v2/gh/{}/{}?urlpath=lab/tree/".format(*where)
        colab = "https://colab.research.google.com/github/{}/blob/{}/".format(*where)
        launch += [_link(binder + path, words["binder"], "fas fa-rocket")]
        launch += [_link(colab + path, words["colab"], "fas fa-cloud")]
    if notebook:
        launch += [_link(notebook, words["download"], "fas fa-download")]
        header += [_group(launch, words["launch"])]
    if where:
        edit = "https://github.com/{}/edit/{}/chapters/".format(*where) + f"{page}.md"
        header += [_link(edit, words["edit"], "fas fa-pencil-alt") | {"text": None}]
    return header


def _link(url, text, icon):
    return {"type": "link", "url": url, "text": text, "tooltip": text, "icon": icon}


def _group(links, tooltip):
    icon = "fas fa-rocket"
    return {"type": "group", "buttons": links, "tooltip": tooltip, "icon": icon, "label": "launch"}


def add_buttons(app, pagename, templatename, context, doctree):
    if doctree is None:
        return
    page, language = basename(pagename), app.config.language
    notebook = _copy_notebook(app, page, language)
    address_here = context["pathto"](notebook, 1) if notebook else None
    context["header_buttons"] += buttons(app.launch_address, language, page, address_here)


def _copy_notebook(app, page, language):
    """Copy the generated notebook beside the pages and return its place, None if there is none."""
    notebook = ROOT / "book" / language / f"{page}.ipynb"
    if not notebook.is_file():
        return None
    place = f"notebooks/{page}.ipynb"
    copy = Path(app.outdir) / place
    copy.parent.mkdir(exist_ok=True)
    shutil.copyfile(notebook, copy)
    return place


def setup(app):
    app.connect("builder-inited", find_address)
    # After the theme (501), which builds its own links from the name of the .md file.
    app.connect("html-page-context", add_buttons, priority=502)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
