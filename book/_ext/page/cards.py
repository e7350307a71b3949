"""The `chapter-card` directive: a chapter's title, one of its own figures, and what one does there.

    :::{chapter-card} 02-xor
    :figure: fig-spaces

    Prove why one line cannot do it.
    :::

The title is the chapter's own, the picture the SVG of the figure with that label, as the chapter's
cells drew it; nothing is drawn twice. It decorates: who reads by ear meets it in the chapter.
"""

import posixpath
import re

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx import addnodes
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from book._ext.outputs import drawings
from book._ext.outputs.pictures import Picture
from book._ext.page.chapter_numbers import style

logger = logging.getLogger(__name__)
_MARKS = re.compile(r' data-explorer="[^"]*"')


class ChapterCard(nodes.General, nodes.Element):
    """A card. Attributes: `chapter` (page), `figure` (label), once resolved `svg` and `prefix`."""


class Card(SphinxDirective):
    """`:::{chapter-card} PAGE` with `:figure: LABEL` and a sentence or two."""

    required_arguments = 1
    has_content = True
    option_spec = {"figure": directives.unchanged_required}

    def run(self):
        self.assert_has_content()
        if "figure" not in self.options:
            raise self.error(f"the card {self.arguments[0]!r} needs :figure: and a figure's label.")
        folder = posixpath.dirname(self.env.docname)
        chapter = posixpath.join(folder, self.arguments[0].removesuffix(".md"))
        card = ChapterCard(chapter=chapter, figure=self.options["figure"])
        self.set_source_info(card)
        card += nodes.paragraph("", "", self._link(chapter), classes=["card-title"])
        self.state.nested_parse(self.content, self.content_offset, card)
        known(self.env)[1].setdefault(self.env.docname, set()).add(chapter)
        return [card]

    def _link(self, chapter):
        target = {"refdomain": "std", "reftype": "doc", "reftarget": f"/{chapter}"}
        link = addnodes.pending_xref("", refdoc=self.env.docname, refexplicit=False, **target)
        self.set_source_info(link)
        link += nodes.inline("", "")
        return link


def known(env):
    """Return ({page: {label: svg}}, {page with cards: chapters on them}), kept between builds."""
    if not hasattr(env, "chapter_cards"):
        env.chapter_cards = ({}, {})
    return env.chapter_cards


def collect(app, doctree):
    """Note the pictures of a page that has just been read."""
    figures = {}
    for figure in doctree.findall(nodes.figure):
        for picture in figure.findall(Picture):
            figures |= {label: picture["svg"] for label in figure["names"] or figure["ids"]}
    if figures:
        known(app.env)[0][app.env.docname] = figures


def purge(app, env, docname):
    for table in known(env):
        table.pop(docname, None)


def merge(app, env, docnames, other):
    for table, read in zip(known(env), known(other), strict=True):
        table |= {name: read[name] for name in docnames if name in read}


def outdated(app, env):
    """Return the pages whose cards show what has changed since they were written."""
    pictures, cards = known(env)
    now = {
        page: {name: (pictures.get(name), _title(env, name)) for name in chapters}
        for page, chapters in cards.items()
    }
    before, env.chapter_cards_written = getattr(env, "chapter_cards_written", {}), now
    return [page for page in now if now[page] != before.get(page)]


def _title(env, name):
    return env.titles[name].astext() if name in env.titles else None


def resolve(app, doctree, docname):
    """Put the pictures into the cards; a label that the chapter lacks fails a strict build."""
    for number, card in enumerate(doctree.findall(ChapterCard), 1):
        figures = known(app.env)[0].get(card["chapter"], {})
        card["svg"] = figures.get(card["figure"])
        # With its language: side by side, the cards of both stand on one page.
        card["prefix"] = f"card-{app.config.language}-{number}-"
        if card["svg"] is None and card["chapter"] in app.env.found_docs:
            logger.warning(
                "the chapter %s has no picture labelled %r for its card; it has %s.",
                card["chapter"], card["figure"], ", ".join(sorted(figures)) or "none",
                location=card,
            )  # fmt: skip


def visit_card(self, node):
    picture = ""
    if node["svg"]:
        svg = drawings.inline(_MARKS.sub("", node["svg"]), "", node["prefix"])
        svg = svg.replace('role="img" aria-label=""', 'focusable="false"', 1)
        picture = f'<div class="card-picture" aria-hidden="true">{svg}</div>'
    number = {"style": given} if (given := style(node["chapter"])) else {}
    box = self.starttag(node, "div", "", CLASS="chapter-card", **number)
    self.body.append(box + picture)


def depart_card(self, node):
    self.body.append("</div>\n")


def setup(app):
    app.add_node(ChapterCard, html=(visit_card, depart_card))
    app.add_directive("chapter-card", Card)
    app.connect("doctree-read", collect)
    app.connect("env-purge-doc", purge)
    app.connect("env-merge-info", merge)
    app.connect("env-get-updated", outdated)
    app.connect("doctree-resolved", resolve)
    return {"parallel_read_safe": True, "parallel_write_safe": True, "env_version": 1}
