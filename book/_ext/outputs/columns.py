"""Printed tables keep their columns: on a phone they scroll, where printed sentences wrap."""

import re

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

GAP = re.compile(r"\S {2,}\S")  # inside a line, only what is set in columns has more than one space
NAME = "columns"  # the class, for book/assets/page.css


def in_columns(text):
    """Tell whether printed text is a table: at least two lines, and half of all, have a gap."""
    lines = [line for line in text.split("\n") if line.strip()]
    gaps = sum(bool(GAP.search(line)) for line in lines)
    return gaps >= 2 and 2 * gaps >= len(lines)


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
