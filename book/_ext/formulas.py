"""Set formulas by KaTeX while the site is built, so that a page needs no script for them.

sphinxcontrib.katex does the setting; here a formula that KaTeX cannot read becomes a warning,
which fails a strict build, instead of red text on the page.
"""

import os
import shutil

from docutils import nodes
from sphinx.errors import ExtensionError
from sphinx.util import logging
from sphinxcontrib import katex

from book.tools.node import node_environment

logger = logging.getLogger(__name__)

# strict speaks up about Hangul in \text{...}, which the reader's fonts draw well.
katex.KATEX_DEFAULT_OPTIONS = {"throwOnError": True, "strict": "ignore"}
# Seconds. With the package's 5 a busy machine gives up, and leaves the node process behind.
katex.STARTUP_TIMEOUT = katex.RENDER_TIMEOUT = 60.0


def find_node(app):
    """Tell sphinxcontrib.katex where node is."""
    try:
        environment = node_environment()
    except FileNotFoundError as error:
        raise ExtensionError(f"The formulas cannot be set. {error}") from error
    os.environ["PATH"] = environment["PATH"]
    katex.NODEJS_BINARY = shutil.which("node", path=environment["PATH"])


def checked(visit):
    """Return the visitor `visit` of a math node, made to warn about a formula that is not TeX."""

    def visit_math(self, node):
        before = len(self.body)
        try:
            visit(self, node)
        except katex.KaTeXError as error:
            del self.body[before:]
            self.body.append(f"<code>{self.encode(node.astext())}</code>")
            logger.warning("%s; the formula is %r.", error, node.astext(), location=node)
            raise nodes.SkipNode from error

    return visit_math


def setup(app):
    app.setup_extension("sphinxcontrib.katex")
    app.add_html_math_renderer(
        "formulas",
        inline_renderers=(checked(katex.html_visit_math), None),
        block_renderers=(checked(katex.html_visit_displaymath), None),
    )
    app.connect("builder-inited", find_node)
    return {"parallel_read_safe": True, "parallel_write_safe": False}
