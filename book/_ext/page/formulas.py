"""Set formulas by KaTeX while the site is built, so that a page needs no script for them.

The markup is sphinxcontrib.katex's. Its node server is not used: it listens on a socket, which a
busy machine finds refused at times, and then stays behind and keeps the build's output open. And a
formula that KaTeX cannot read is a warning here, which fails a strict build, not red text.
"""

import functools
import json
import shutil
import subprocess
from pathlib import Path

from docutils import nodes
from sphinx.errors import ExtensionError
from sphinx.util import logging
from sphinxcontrib import katex

from book.setup.node import node_environment

logger = logging.getLogger(__name__)
_program = None  # the running node process, started by the first formula


def find_node(app):
    """Look for node before anything is read, so that its lack is told at once."""
    try:
        node_environment()
    except FileNotFoundError as error:
        raise ExtensionError(f"The formulas cannot be set. {error}") from error


def _start():
    global _program
    environ = node_environment()
    script = Path(__file__).with_suffix(".js")
    library = Path(katex.__file__).with_name("katex.min.js")
    _program = subprocess.Popen(
        [shutil.which("node", path=environ["PATH"]), str(script), str(library)],
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )


@functools.cache
def render(latex, display=False):
    """Return the HTML of a formula. Raises KaTeXError, saying where, if it is not TeX."""
    if _program is None:
        _start()
    _program.stdin.write(json.dumps({"latex": latex, "displayMode": display}) + "\n")
    _program.stdin.flush()
    line = _program.stdout.readline()
    if not line:
        raise ExtensionError(f"node ended while it set the formula {latex!r}; see its words above.")
    answer = json.loads(line)
    if "error" in answer:
        raise katex.KaTeXError(answer["error"])
    return answer["html"]


def render_latex(latex, options=None):
    """Take the place of sphinxcontrib.katex's function, which asks its server."""
    return render(latex, bool(options and options.get("displayMode")))


def stop_node(app, failure):
    global _program
    if _program is not None:
        _program.communicate()
        _program = None


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
    katex.render_latex = render_latex
    app.add_html_math_renderer(
        "formulas",
        inline_renderers=(checked(katex.html_visit_math), None),
        block_renderers=(checked(katex.html_visit_displaymath), None),
    )
    app.connect("builder-inited", find_node)
    app.connect("build-finished", stop_node)
    return {"parallel_read_safe": True, "parallel_write_safe": False}
