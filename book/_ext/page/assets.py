"""Load the site's own styles and scripts, and nothing from any other host."""

import json
from pathlib import Path

from sphinx.errors import ExtensionError

from book._ext.outputs.pictures import has_explorer, views_of
from book.site.web import WEB, make_web


def find_web(app, config):
    """Add what esbuild has made to the static files; make it first if it is not there or old."""
    make_web()
    config.html_static_path = [*config.html_static_path, str(WEB)]


def keep_outputs_apart(app):
    """Keep myst_nb's working files out of the folder that is served, and per language."""
    if app.config.two_languages:
        folder = app.doctreedir / "outputs"
        app.env.mystnb_config = app.env.mystnb_config.copy(output_folder=str(folder))


def load_scripts(app, pagename, templatename, context, doctree):
    """Every page gets the site's script; explorers.js only those with explorers."""
    app.add_js_file("site.js", loading_method="defer")
    if doctree is not None and has_explorer(doctree):
        app.add_js_file("explorers.js", loading_method="defer")
        context["preloads"] = preloads(views_of(doctree)[:1])


def preloads(views):
    """Return the addresses of what these views need, for a page to ask for before explorers.js
    has come to ask for them."""
    versions = json.loads((WEB / "views" / "versions.json").read_text(encoding="utf-8"))
    names = ["core", *views] if views else []
    return [f"_static/views/{name}.js?v={versions[name]}" for name in names]


# What two scripts of others say otherwise and have no setting for: file, their text, ours.
CHANGES = (
    # sphinx-copybutton speaks no Korean.
    (
        "copybutton.js",
        "const messages = {",
        """const messages = {
  'ko': {
    'copy': '복사',
    'copy_to_clipboard': '코드 복사',
    'copy_success': '복사했습니다',
    'copy_failure': '복사하지 못했습니다',
  },""",
    ),
    # A result shows words around the one that was looked for: the article's, not the menus' or
    # those drawn in pictures.
    ("searchtools.js", """'[role="main"]'""", "'article.bd-article'"),
    ("searchtools.js", '".headerlink", "script"', '".headerlink", "svg", "script"'),
)


def change_scripts(app, failure):
    """Put our words into the built files of other packages, where a build has these files."""
    if failure is not None or app.builder.format != "html":
        return
    for name, theirs, ours in CHANGES:
        script = Path(app.outdir) / "_static" / name
        text = script.read_text(encoding="utf-8") if script.is_file() else ours
        if ours in text:
            continue
        if theirs not in text:
            raise ExtensionError(
                f"{name} no longer holds {theirs!r}; mend book/_ext/page/assets.py."
            )
        script.write_text(text.replace(theirs, ours, 1), encoding="utf-8")


def setup(app):
    # jupyter-book sets this for sphinx_comments, which this book leaves out.
    app.add_config_value("comments_config", {}, "")
    app.connect("config-inited", find_web)
    app.connect("builder-inited", keep_outputs_apart, priority=900)
    app.connect("html-page-context", load_scripts)
    app.connect("build-finished", change_scripts)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
