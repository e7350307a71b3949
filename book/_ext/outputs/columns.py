"""Printed tables keep their columns: on a phone they scroll, where printed sentences wrap."""

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from book.source.columns import in_columns

NAME = "columns"  # the class, for book/assets/page.css


class KeepColumns(SphinxPostTransform):
    """Give each output that is a table its class."""

    default_priority = 400  # after myst_nb has chosen among the forms of an output

    def run(self, **kwargs):
        for block in self.document.findall(nodes.literal_block):
            if "output" in block["classes"] and in_columns(block.astext()):
                block["classes"].append(NAME)


def setup(app):
    app.add_post_transform(KeepColumns)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
