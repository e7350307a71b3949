"""The page live.html, on which a chapter's cells run on a Jupyter server that the reader chooses.

It asks nobody for anything until its reader presses Start; book/web/live does all the rest.
"""

import json
from posixpath import basename

from docutils import nodes

from book._ext.page.notebook_places import binder
from book.site.web import WEB
from book.source.chapters import NUMBERED

PAGE = "live"
ALSO = ("playground",)  # beside the numbered chapters
WORDS = {
    "ko": {
        "title": "여기서 실행",
        "intro": "장의 코드를 이 페이지에서 고치고 실행합니다. "
        "코드는 여러분이 고른 Jupyter 서버에서 돕니다.",
        "choose": "장 고르기",
        "off": "코드를 실행하려면 자바스크립트를 켜야 합니다. "
        "노트북은 장의 메뉴에서 내려받을 수 있습니다.",
    },
    "en": {
        "title": "Run here",
        "intro": "Change a chapter’s code and run it, on this page. "
        "It runs on a Jupyter server of your choice.",
        "choose": "Choose a chapter",
        "off": "Running code needs JavaScript. "
        "The menu of each chapter has its notebook to download.",
    },
}


def address(page):
    """Return where `page` runs, relative to the pages."""
    return f"{PAGE}.html#page={page}"


def runnable(page):
    """Return whether a page is one whose cells run there."""
    return bool(NUMBERED.match(page)) or page in ALSO


def versions():
    """Return {file: hash of its content} of what book/web/build.mjs has put into _static/live."""
    return json.loads((WEB / "live" / "versions.json").read_text("utf-8"))


def add_live_page(app):
    """Give Sphinx the page, with a link to each chapter in the order of the contents."""
    if app.builder.format != "html":
        return
    order = app.env.toctree_includes.get(app.config.root_doc, [])
    pages = [name for name in order if runnable(basename(name))]
    language, where = app.config.language, app.config.launch_where
    yield (
        PAGE,
        {
            "live": WORDS[language],
            "live_version": versions()["live"],
            "live_chapters": [(basename(one), _title(app.env, one)) for one in pages],
            "live_binder": binder(where.name, language, PAGE) if where else "",
        },
        f"{PAGE}.html",
    )


def _title(env, name):
    title = env.titles.get(name, nodes.title(name, name))
    return title.astext()


def lead_there(app, pagename, templatename, context, doctree):
    """Put a link to it first in the header's menu, which book/_ext/page/launch.py has made."""
    page = basename(pagename)
    if runnable(page) and (menu := context.get("header_menu")):
        menu["links"].insert(0, (WORDS[app.config.language]["title"], address(page), False))


def setup(app):
    app.connect("html-collect-pages", add_live_page)
    app.connect("html-page-context", lead_there, priority=600)  # after launch
    return {"parallel_read_safe": True, "parallel_write_safe": True}
