"""The `div` directive: a box with classes of its own around what stands in it.

Docutils' own `container` adds a class by which the theme sets its page's width.
"""

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective


class Div(nodes.General, nodes.Element):
    """A plain <div>. Attribute `lang`: the language of what it holds, if not the page's."""


class DivDirective(SphinxDirective):
    """:::{div} cards"""

    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True

    def run(self):
        box = Div(classes=directives.class_option(self.arguments[0]) if self.arguments else [])
        self.set_source_info(box)
        self.state.nested_parse(self.content, self.content_offset, box)
        return [box]


def visit(self, node):
    lang = {"lang": node["lang"]} if "lang" in node else {}
    self.body.append(self.starttag(node, "div", **lang))


def depart(self, node):
    self.body.append("</div>\n")


def setup(app):
    app.add_node(Div, html=(visit, depart))
    app.add_directive("div", DivDirective)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
