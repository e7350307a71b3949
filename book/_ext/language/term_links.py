"""Each term, where a section of a page first uses it, becomes a link to what the glossary says.

Once in a section, however deep it goes: a reader who goes by Tab passes each of them, and so does
the eye. A folded answer marks what is not yet marked above it, and for itself alone, as it may stay
folded. Not in headings, nor where a link, code or a formula stands already. The link works by
itself; book/web/site/terms.js shows what is behind it without going there.
"""

import json
import posixpath
from collections import defaultdict

from docutils import nodes
from sphinx import addnodes

from book._ext.page.cards import ChapterCard
from book.source.term_words import finder
from book.source.terms import DEFINITIONS, PAGE, TABLE, read_terms

_PASSED_OVER = (
    nodes.title,
    nodes.rubric,
    nodes.literal,
    nodes.literal_block,
    nodes.math,
    nodes.math_block,
    nodes.reference,
    addnodes.pending_xref,
    nodes.raw,
    nodes.system_message,
    ChapterCard,
)
_WITHOUT_CELLS = ("teachers", "worksheets")  # what else speaks about the subject


class TermLink(nodes.Inline, nodes.TextElement):
    """A term in running text; its `term` is the English name, its `address` that of its entry."""


def known(env):
    """Return {page: {English term: [address, title] of the section that first uses it}}."""
    if not hasattr(env, "terms_used"):
        env.terms_used = {}
    return env.terms_used


def mark(app, doctree):
    """Turn a page's terms into links, on the pages that speak about the subject."""
    page = app.env.docname
    if not _is_about_the_subject(page, doctree) or _glossary(page) not in app.env.found_docs:
        return
    for file in (TABLE, DEFINITIONS):
        app.env.note_dependency(str(file))
    find = finder(terms_on(listed(app.env, page)), app.config.language)
    first, met = {}, defaultdict(set)
    known(app.env)[page] = first
    for text in list(running_text(doctree)):
        parts = _marked(text, find, first, [met[id(place)] for place in _places(text)])
        if len(parts) > 1:
            text.parent.replace(text, parts)


def _glossary(page):
    return posixpath.join(posixpath.dirname(page), PAGE)


def _is_about_the_subject(page, doctree):
    cells = (node.get("nb_element") == "cell_code" for node in doctree.findall(nodes.container))
    return posixpath.basename(page) in _WITHOUT_CELLS or any(cells)


def listed(env, page):
    """Return the English terms that a page's front matter lists. Sphinx keeps lists as JSON."""
    value = env.metadata[page].get("terms") or []
    return json.loads(value) if isinstance(value, str) else value


def terms_on(introduced):
    """Return the terms to look for on a page that introduces these."""
    return tuple(one for one in read_terms() if not one.everyday or one.english in introduced)


def running_text(node):
    """Yield the texts below `node` in which terms become links, in their order."""
    for child in node.children:
        if isinstance(child, nodes.Text):
            if isinstance(node, nodes.TextElement):
                yield child
        elif not isinstance(child, _PASSED_OVER) and "cell" not in child.get("classes", ()):
            yield from running_text(child)


def _places(text):
    """Return where a term that stands in `text` may have been met: the section right below the
    page's title, or the page before the first one, and the folded answers around the text."""
    around = [*_around(text)]
    sections = [node for node in around if isinstance(node, nodes.section)]
    return [*(sections[-2:][:1] or around[-1:]), *filter(_is_folded, reversed(around))]


def _around(node):
    while node.parent is not None:
        node = node.parent
        yield node


def _is_folded(node):
    return isinstance(node, nodes.Admonition) and "dropdown" in node["classes"]


def _marked(text, find, first, met):
    """Return the parts of a text, each term as a TermLink that none of the sets in `met` has yet.

    Such a term is put into the last set, and into `first` if it is the page's first.
    """
    parts, at = [], 0
    words = text.astext()
    for start, stop, term in find(words):
        if any(term.english in place for place in met) or (start == 0 and _joined(text)):
            continue
        met[-1].add(term.english)
        first.setdefault(term.english, _section_of(text))
        parts += [nodes.Text(words[at:start])] if start > at else []
        parts.append(TermLink("", words[start:stop], term=term.english, address=term.address))
        at = stop
    return [*parts, nodes.Text(words[at:])] if parts and at < len(words) else parts or [text]


def _joined(text):
    """Tell whether a text goes on within the word that a formula or a link before it begins."""
    siblings = text.parent.children
    place = next(i for i, one in enumerate(siblings) if one is text)
    return place > 0 and not siblings[place - 1].astext()[-1:].isspace()


def _section_of(node):
    while not isinstance(node, (nodes.section, nodes.document)):
        node = node.parent
    ids, title = node.get("ids"), node.next_node(nodes.title)
    return [ids[0] if ids else "", title.astext() if title else ""]


def purge(app, env, docname):
    known(env).pop(docname, None)


def merge(app, env, docnames, other):
    read = known(other)
    known(env).update({name: read[name] for name in docnames if name in read})


def visit_term(self, node):
    here = self.builder.current_docname
    address = f"{self.builder.get_relative_uri(here, _glossary(here))}#{node['address']}"
    self.body.append(f'<a class="term" href="{address}">')


def depart_term(self, node):
    self.body.append("</a>")


def setup(app):
    app.add_node(TermLink, html=(visit_term, depart_term))
    app.connect("doctree-read", mark, priority=600)  # once the front matter is known (500)
    app.connect("env-purge-doc", purge)
    app.connect("env-merge-info", merge)
    return {"parallel_read_safe": True, "parallel_write_safe": True, "env_version": 2}
