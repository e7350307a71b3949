"""Load the site's own styles and scripts, and nothing from any other host."""

from pathlib import Path

from sphinx.errors import ExtensionError

from book._ext.outputs import has_explorer
from book.tools.site import WEB, make_web


def find_web(app, config):
    """Add what esbuild has made to the static files; make it first if it is not there."""
    if not (WEB / "site.js").exists():
        make_web()
    config.html_static_path = [*config.html_static_path, str(WEB)]


def keep_outputs_apart(app):
    """Keep myst_nb's working files out of the folder that is served, and per language."""
    if app.config.two_languages:
        folder = app.doctreedir / "outputs"
        app.env.mystnb_config = app.env.mystnb_config.copy(output_folder=str(folder))


def load_scripts(app, pagename, templatename, context, doctree):
    """Every page gets the site's script; the widget manager comes only where a widget is."""
    app.add_js_file("site.js", loading_method="defer")
    if doctree is not None and has_explorer(doctree):
        app.add_js_file("explorers.js", loading_method="defer")


# sphinx-copybutton has no Korean and no setting for its words.
COPY = """const messages = {
  'ko': {
    'copy': '복사',
    'copy_to_clipboard': '코드 복사',
    'copy_success': '복사했습니다',
    'copy_failure': '복사하지 못했습니다',
  },"""


def teach_copybutton(app, failure):
    """Add Korean to the copy button's words in the built file."""
    script = Path(app.outdir) / "_static" / "copybutton.js"
    if failure is not None or not script.is_file():
        return
    text = script.read_text(encoding="utf-8")
    if COPY in text:
        return
    if "const messages = {" not in text:
        raise ExtensionError("copybutton.js keeps its words elsewhere now; mend assets.py.")
    script.write_text(text.replace("const messages = {", COPY, 1), encoding="utf-8")


def setup(app):
    # jupyter-book sets this for sphinx_comments, which this book leaves out.
    app.add_config_value("comments_config", {}, "")
    app.connect("config-inited", find_web)
    app.connect("builder-inited", keep_outputs_apart, priority=900)
    app.connect("html-page-context", load_scripts)
    app.connect("build-finished", teach_copybutton)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
