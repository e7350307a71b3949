"""Mark what stands far below a page's beginning: the browser may lay it out later.

book/assets/pieces.css says what then waits, book/web/site/pieces.js for whom.
"""

from docutils import nodes
from sphinx import addnodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from book._ext.outputs.pictures import Picture
from book._ext.page.cards import ChapterCard
from book._ext.page.dropdowns import Fold

NAME = "piece"  # the class
# So many letters, or what takes as much room, are more than a first screen of up to 1000 pixels,
# as pieces.css asks for: what is on it would jump as it is laid out.
FIRST = 1800
PICTURE = 450
SHORTEST = 80  # a line, however little is on it
# Kinds whose height book/assets/pieces.css knows about.
KINDS = (
    nodes.paragraph, nodes.math_block, nodes.figure, nodes.container, nodes.Admonition, Fold,
    nodes.bullet_list, nodes.enumerated_list, nodes.definition_list, addnodes.desc, ChapterCard,
)  # fmt: skip
FOLDED = {"tag_hide-cell", "tag_hide-input"}  # cells of which one sees a line and their outputs
PICTURES = (nodes.image, Picture, ChapterCard)
LATE = 950  # after `Fold` (dropdowns.py) has put its own boxes in place of others


class MarkPieces(SphinxPostTransform):
    """Mark each block but the first few; a block inside another is never marked."""

    default_priority = LATE
    formats = ("html",)

    def run(self, **kwargs):
        mark(self.document)


def mark(document):
    """Give the blocks of a document their class."""
    room = 0
    for block in _blocks(document):
        if room >= FIRST and isinstance(block, KINDS):
            block["classes"].append(NAME)
        room += _room(block)


def _room(block):
    """Return how many letters would fill a block's room, or less."""
    if isinstance(block, Fold) or FOLDED.intersection(block.get("classes", ())):
        return SHORTEST
    pictures = sum(isinstance(node, PICTURES) for node in block.findall())
    return max(SHORTEST, len(block.astext())) + PICTURE * pictures


def _blocks(parent):
    """Yield what stands in the sections themselves, in the page's order; of cards each one."""
    for child in parent.children:
        if isinstance(child, nodes.section) or _holds_cards(child):
            yield from _blocks(child)
        elif not isinstance(parent, nodes.document) and isinstance(child, nodes.Element):
            yield child


def _holds_cards(node):
    return any(isinstance(child, ChapterCard) for child in node.children)


def setup(app):
    app.add_post_transform(MarkPieces)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
