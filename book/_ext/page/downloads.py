"""Directives of the page on taking the book along.

`downloads` is where book/downloads/offers.py lists the files, and `keep-offline` where
book/web/offline/take_along.js puts its buttons.
"""

from docutils import nodes
from sphinx.util.docutils import SphinxDirective


class Place(SphinxDirective):
    """A place in the page that is empty until something fills it."""

    filled_later = {
        "downloads": "<!-- downloads --><!-- /downloads -->",
        # With room for what comes, so that nothing jumps.
        "keep-offline": '<div id="keep-offline" class="js-only d-print-none"'
        ' style="min-height: 12rem"></div>',
    }

    def run(self):
        return [nodes.raw("", self.filled_later[self.name], format="html")]


def setup(app):
    for name in Place.filled_later:
        app.add_directive(name, Place)
    return {"parallel_read_safe": True}
