"""What a reader's progress is counted by, and the `progress` directive, the table that shows it.

Each chapter has sections to read, exercises to solve and self-check questions to answer; their ids
are the same in both languages. The numbers that a reader has reached are in the browser alone:
book/web/site/progress puts them into the table and beside the chapters' links.
"""

from html import escape
from posixpath import basename

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

# Sections that are not read: their exercises and questions are counted, or they are lists.
PASSED_OVER = ("exercises", "self-check", "sources")
KINDS = ("read", "solved", "right")
SAID = {
    "ko": {
        "chapter": "장",
        "read": "읽은 절",
        "solved": "푼 연습 문제",
        "right": "맞힌 확인 문제",
        "all": "모두",
        "off": "진도를 보려면 자바스크립트를 켜야 합니다. 표의 수는 장마다 몇 개가 있는지입니다.",
        "tools": "진도 옮기기와 지우기",
        "export": "파일로 내보내기",
        "import": "파일에서 가져오기",
        "clear": "모두 지우기",
    },
    "en": {
        "chapter": "Chapter",
        "read": "Sections read",
        "solved": "Exercises solved",
        "right": "Self-checks right",
        "all": "All",
        "off": "Progress needs JavaScript. The numbers in the table say how many there are.",
        "tools": "Take progress along, or clear it",
        "export": "Export to a file",
        "import": "Import from a file",
        "clear": "Clear all",
    },
}


class ProgressTable(nodes.General, nodes.Element):
    """The table; once resolved `chapters`, [(page, title, address, {kind: ids})]."""


class Progress(SphinxDirective):
    """`{progress}` shows each chapter with how much of it there is."""

    def run(self):
        known(self.env)[1].add(self.env.docname)
        return [ProgressTable()]


def known(env):
    """Return ({page: (title, {kind: ids})}, {pages with a table}), kept between builds."""
    if not hasattr(env, "progress_items"):
        env.progress_items = ({}, set())
    return env.progress_items


def collect(app, doctree):
    """Note the items of a page that has just been read, if it has exercises."""
    chapter = next(iter(doctree.findall(nodes.section)), None)
    items = items_of(chapter) if chapter else {}
    if items and items["solved"]:
        known(app.env)[0][app.env.docname] = (chapter[0].astext(), items)


def items_of(chapter):
    """Return {kind: ids} of a chapter's section, in the order of the page."""
    parts = [part for part in chapter.children if isinstance(part, nodes.section)]
    checks = [part for part in parts if "self-check" in part["ids"]]
    asked = sum(len(_folded(part)) for part in checks)
    exercises = [one for one in chapter.findall(nodes.Admonition) if "exercise" in one["classes"]]
    return {
        "read": [part["ids"][0] for part in parts if part["ids"][0] not in PASSED_OVER],
        "solved": [one["label"] for one in exercises if one.get("label")],
        "right": [f"check-{number + 1}" for number in range(asked)],
    }


def _folded(section):
    return [box for box in section.findall(nodes.Admonition) if "dropdown" in box["classes"]]


def purge(app, env, docname):
    pages, tables = known(env)
    pages.pop(docname, None)
    tables.discard(docname)


def merge(app, env, docnames, other):
    pages, tables = known(env)
    read, with_table = known(other)
    pages |= {name: read[name] for name in docnames if name in read}
    tables |= with_table & set(docnames)


def outdated(app, env):
    """Return the pages whose tables show what has changed since they were written."""
    pages, tables = known(env)
    before, env.progress_written = getattr(env, "progress_written", {}), dict(pages)
    return [] if before == pages else sorted(tables)


def resolve(app, doctree, docname):
    for table in doctree.findall(ProgressTable):
        pages = known(app.env)[0]
        address = app.builder.get_relative_uri
        names = [name for name in _in_order(app.env) if name in pages]
        table["chapters"] = [
            (name, pages[name][0], address(docname, name), pages[name][1]) for name in names
        ]


def _in_order(env):
    """Return all pages in the order of the contents."""
    root = env.config.root_doc
    return [root, *(name for name in env.toctree_includes.get(root, ()))]


def visit_table(self, node):
    said = SAID[self.config.language]
    head = "".join(f'<th scope="col">{said[name]}</th>' for name in ("chapter", *KINDS))
    total = {kind: sum(len(items[kind]) for *_, items in node["chapters"]) for kind in KINDS}
    rows = [
        _row(basename(page), link(title, address), {k: items[k] for k in KINDS})
        for page, title, address, items in node["chapters"]
    ]
    cells = "".join(f'<td data-kind="{kind}">{count}</td>' for kind, count in total.items())
    rows.append(f'<tr class="progress-all"><th scope="row">{said["all"]}</th>{cells}</tr>')
    buttons = "".join(
        f'<button type="button" data-do="{do}">{said[do]}</button>'
        for do in ("export", "import", "clear")
    )
    table = f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody>"
    tools = f'<div class="progress-tools js-only" role="group" aria-label="{said["tools"]}">'
    self.body.append(
        f'<div class="progress-page"><noscript><p>{said["off"]}</p></noscript>'
        f'<table class="progress-table">{table}</table>'
        f'<p class="progress-said" role="status"></p>{tools}{buttons}</div></div>\n'
    )
    raise nodes.SkipNode


def link(title, address):
    return f'<a class="reference internal" href="{escape(address)}">{escape(title)}</a>'


def _row(page, head, items):
    cells = "".join(
        f'<td data-kind="{kind}" data-ids="{escape(" ".join(ids))}">{len(ids)}</td>'
        for kind, ids in items.items()
    )
    return f'<tr data-page="{page}"><th scope="row">{head}</th>{cells}</tr>'


def count_items(contents, page, pages):
    """Return the list of contents as it stands on `page`, links with how many items there are."""
    for one in contents.select("li.toctree-l1 > a"):
        target = page if one["href"].startswith("#") else one["href"].removesuffix(".html")
        if basename(target) in pages:
            one["data-items"] = sum(map(len, pages[basename(target)].values()))
    return contents


def offer(app, pagename, templatename, context, doctree):
    pages = {basename(name): items for name, (_, items) in known(app.env)[0].items()}
    context["counted"] = lambda contents: count_items(contents, pagename, pages)


def setup(app):
    app.add_node(ProgressTable, html=(visit_table, None))
    app.add_directive("progress", Progress)
    app.connect("doctree-read", collect)
    app.connect("env-purge-doc", purge)
    app.connect("env-merge-info", merge)
    app.connect("env-get-updated", outdated)
    app.connect("doctree-resolved", resolve)
    app.connect("html-page-context", offer)
    return {"parallel_read_safe": True, "parallel_write_safe": True, "env_version": 1}
