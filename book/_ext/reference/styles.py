"""Only pages made by a directive of this package load reference.css: what they need is much."""

from docutils import nodes

SHEET = "reference.css"
# Classes of what the directives make.
MADE = {"api-members", "benchmarks", "coverage", "sheet", "terms"}


def load(app, pagename, templatename, context, doctree):
    if doctree is not None and any(doctree.findall(_is_made)):
        app.add_css_file(SHEET)


def _is_made(node):
    return isinstance(node, nodes.Element) and not MADE.isdisjoint(node.get("classes", ()))


def setup(app):
    app.connect("html-page-context", load)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
