"""Load the site's own styles and scripts, and nothing from any other package or host."""

from pathlib import PurePosixPath

from book._ext.outputs.pictures import has_explorer, views_of
from book._ext.outputs.states import view_versions
from book.site.web import WEB, make_web

EARLY = "theme.js"  # sets light or dark before anything is painted
OF_ONE_PAGE = ("search", "take-along", "class-server")  # pages with a script of their name


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
    """Every page gets the site's scripts; the explorers' comes only where an explorer is."""
    app.add_js_file(EARLY)
    app.add_js_file("site.js", loading_method="defer")
    if pagename in OF_ONE_PAGE:
        app.add_js_file(f"{pagename}.js", loading_method="defer")
    if doctree is not None and has_explorer(doctree):
        app.add_js_file("explorers.js", loading_method="defer")
        context["preloads"] = preloads(views_of(doctree)[:1])


def preloads(views):
    """Return the addresses of what these views need, for a page to ask for before explorers.js
    has come to ask for them."""
    versions = view_versions()
    names = ["core", *views] if views else []
    return [f"_static/views/{name}.js?v={versions[name]}" for name in names]


def drop_scripts_of_others(app, pagename, templatename, context, doctree):
    """Leave out what Sphinx and the theme would load: site.js does what a reader uses of it.

    They are nine files, some of which block the page, and inline scripts, which a strict
    Content-Security-Policy forbids. Data in a script element (a type of its own) stays.
    """
    kept = [file for file in context["script_files"] if _is_ours(file) or _is_data(file)]
    early = [file for file in kept if _name(file) == EARLY]
    context["theme_script"] = early[0] if early else None
    context["script_files"] = [file for file in kept if file not in early]


def _name(file):
    return PurePosixPath(str(getattr(file, "filename", "") or "")).name


def _is_ours(file):
    return bool(_name(file)) and (WEB / _name(file)).is_file()


def _is_data(file):
    return "json" in getattr(file, "attributes", {}).get("type", "")


def setup(app):
    # jupyter-book sets this for sphinx_comments, which this book leaves out.
    app.add_config_value("comments_config", {}, "")
    app.connect("config-inited", find_web)
    app.connect("builder-inited", keep_outputs_apart, priority=900)
    app.connect("html-page-context", load_scripts)
    app.connect("html-page-context", drop_scripts_of_others, priority=999)  # after all others
    return {"parallel_read_safe": True, "parallel_write_safe": True}
