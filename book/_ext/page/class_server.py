"""Directives of the page on a class's server: `hub-file` and `hub-links`.

`hub-file` shows a file of the folder hub/ with the address of the repository in it. `hub-links` is
the table of links by which nbgitpuller brings each notebook to a student. Before each link stands
the address of the teacher's hub, which book/web/site/class_server.js takes in the page.
"""

import re
from html import escape
from posixpath import basename
from string import Template

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from book._ext.page.notebook_places import class_server
from book._ext.page.repository import ROOT
from book.source.chapters import LANGUAGES

FOLDER = ROOT / "hub"
PINS = ROOT / "requirements-hub.txt"
SAID = {
    "ko": {
        "none": "이 사이트는 저장소의 주소를 모르는 채 만들어져서 링크가 없습니다. "
        "저장소를 GitHub에 올리고 사이트를 다시 만들면 장마다 링크가 생깁니다.",
        "address": "저장소_주소",
        "hub": "수업 서버의 주소",
        "make": "링크 만들기",
        "off": "자바스크립트가 꺼져 있어 표에는 서버의 주소를 뺀 나머지만 있습니다. "
        "앞에 서버의 주소를 붙이면 링크가 됩니다.",
        "chapter": "장",
        "names": {"ko": "한국어", "en": "영어"},
    },
    "en": {
        "none": "This site was built without knowing the repository's address: there are no links. "
        "Put the repository on GitHub and build the site again: each chapter then has its link.",
        "address": "ADDRESS_OF_THE_REPOSITORY",
        "hub": "Address of the class's server",
        "make": "Make the links",
        "off": "JavaScript is off, so the table shows the links without the server's address. "
        "With that in front, each is a link.",
        "chapter": "Chapter",
        "names": {"ko": "Korean", "en": "English"},
    },
}


class HubFile(SphinxDirective):
    """`{hub-file} NAME` shows a file of hub/."""

    required_arguments = 1

    def run(self):
        file = FOLDER / self.arguments[0]
        if not file.is_file():
            known = ", ".join(sorted(one.name for one in FOLDER.iterdir() if one.is_file()))
            raise self.error(f"hub/ has no {self.arguments[0]!r}; try {known}.")
        for read in (file, PINS):
            self.env.note_dependency(str(read))
        text = file.read_text("utf-8")
        block = nodes.literal_block(text, text, hub_file=True)
        block["language"] = {".sh": "bash"}.get(file.suffix, file.suffix[1:])
        self.set_source_info(block)
        return [block]


class HubLinks(SphinxDirective):
    """`{hub-links}` shows the links of all chapters that have a notebook, in both languages."""

    def run(self):
        return [LinkTable()]


class LinkTable(nodes.General, nodes.Element):
    """The table; once resolved `repository`, its address or "", and `pages`, [(name, title)]."""


def resolve(app, doctree, docname):
    """Put in the repository's address as pages are written: another one reads none of them anew."""
    where = app.config.launch_where
    repository = f"https://github.com/{where.name}" if where else ""
    for block in list(doctree.findall(nodes.literal_block)):
        if block.get("hub_file"):
            text = filled(block.rawsource, repository or SAID[app.config.language]["address"])
            block.children, block.rawsource = [nodes.Text(text)], text
    for table in doctree.findall(LinkTable):
        table["repository"], table["pages"] = repository, pages_with_notebook(app.env)


def filled(text, address):
    """Return a file of hub/ with what it names: the repository and the version of nbgitpuller."""
    pin = re.search(r"^nbgitpuller==\S+", PINS.read_text("utf-8"), re.M)[0]
    return Template(text).substitute(address=address, nbgitpuller=pin)


def pages_with_notebook(env):
    """Return [(name, title)] of the pages that have notebooks, in the order of the contents."""
    names = {basename(name): name for name in env.toctree_includes.get(env.config.root_doc, ())}
    made = {file.stem for file in (ROOT / "book" / LANGUAGES[0]).glob("*.ipynb")}
    return [(name, env.titles[page].astext()) for name, page in names.items() if name in made]


def visit_table(self, node):
    language, repository = self.config.language, node["repository"]
    said = SAID[language]
    if not repository:
        self.body.append(f'<p class="hub-links">{said["none"]}</p>\n')
        raise nodes.SkipNode
    languages = sorted(LANGUAGES, key=lambda one: one != language)  # the reader's own first
    words = [said["chapter"], *(said["names"][one] for one in languages)]
    heads = "".join(f'<th scope="col">{word}</th>' for word in words)
    rows = [_row(repository, languages, said["names"], *page) for page in node["pages"]]
    self.body.append(
        f'<div class="hub-links"><form class="hub-form js-only d-print-none">'
        f'<label for="hub-address">{said["hub"]}</label> '
        f'<input id="hub-address" type="text" inputmode="url" autocomplete="url" spellcheck="false"'
        f' aria-describedby="hub-said"> '
        f'<button type="submit">{said["make"]}</button></form>'
        f'<p id="hub-said" class="js-only" role="status"></p>'
        f"<noscript><p>{said['off']}</p></noscript>"
        f"<table><thead><tr>{heads}</tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table></div>\n"
    )
    raise nodes.SkipNode


def _row(repository, languages, names, page, title):
    """Return a row of links, which get their `href` in the page; without script they are text."""
    cells = []
    for language in languages:
        path = escape(class_server(repository, language, page))
        link = f'<a class="js-only" data-path="{path}">{names[language]}</a>'
        cells.append(f"<td>{link}<noscript><code>{path}</code></noscript></td>")
    return f'<tr><th scope="row">{escape(title)}</th>{"".join(cells)}</tr>'


def setup(app):
    app.add_directive("hub-file", HubFile)
    app.add_directive("hub-links", HubLinks)
    app.add_node(LinkTable, html=(visit_table, None))
    app.connect("doctree-resolved", resolve)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
