"""Fold solutions and self-checks, `:class: dropdown`, by the browser's own <details>.

So they fold without a script too, one Tab stop each, and a search in the page opens them.
"""

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform


class Fold(nodes.General, nodes.Element):
    """A folded box; its first child is a Summary."""


class Summary(nodes.General, nodes.TextElement):
    """The line that stays, which is the button."""


class FoldDropdowns(SphinxPostTransform):
    """Rebuild each admonition of the class `dropdown`, once sphinx-exercise has named it."""

    default_priority = 900
    formats = ("html",)

    def run(self, **kwargs):
        for box in list(self.document.findall(nodes.Admonition)):
            if "dropdown" in box["classes"]:
                box.replace_self(_fold(box))


def _fold(box):
    title, *rest = box.children
    # Words only: a link on a button cannot be told from the button.
    words = " ".join(title.astext().split())
    fold = Fold("", Summary("", words), *rest, ids=box["ids"], classes=box["classes"])
    if "solution" in type(box).__name__:
        fold["classes"] = ["solution", *fold["classes"]]
    return fold


def visit_fold(self, node):
    self.body.append(self.starttag(node, "details", CLASS="admonition"))


def depart_fold(self, node):
    self.body.append("</details>\n")


def visit_summary(self, node):
    self.body.append(self.starttag(node, "summary", "", CLASS="admonition-title"))


def depart_summary(self, node):
    self.body.append("</summary>\n")


def setup(app):
    app.add_node(Fold, html=(visit_fold, depart_fold))
    app.add_node(Summary, html=(visit_summary, depart_summary))
    app.add_post_transform(FoldDropdowns)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
