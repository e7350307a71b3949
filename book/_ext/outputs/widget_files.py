"""Keep the explorers' scripts and style sheets out of the pages: files that all pages share.

A widget carries its script and style as text, 10 kB compressed, and every explorer on a page
carries them again. The built page names the explorer's folder instead; book/web/views.js loads what
book/web/build.mjs has made of it. So a page never holds an old script either: what was executed
before a view changed shows the view as it is now.
"""

import json
import re

from myst_nb.sphinx_ import NbMetadataCollector

STATE = "ipywidgets_state"
VIEW = re.compile(r"nnlab\.explorers\.(\w+)\.view\.\w+")  # the name that anywidget gives a class


def take_out(app, doctree):
    """Replace the long texts of this page's widgets by the name of the folder they come from."""
    scripts = NbMetadataCollector.get_js_files(app.env, app.env.docname)
    if STATE not in scripts:
        return
    uri, attributes = scripts[STATE]
    widgets = json.loads(attributes["body"])
    for model in widgets["state"].values():
        shorten(model["state"])
    # Nothing in the JSON may end the script element that holds it.
    body = json.dumps(widgets).replace("<", r"\u003c")
    scripts[STATE] = (uri, attributes | {"body": body})


def shorten(state):
    """Put {"view": folder} in place of a view's script, and nothing in place of its style."""
    if home := VIEW.fullmatch(state.get("_anywidget_id", "")):
        state |= {"_esm": {"view": home[1]}, "_css": ""}


def setup(app):
    app.connect("doctree-read", take_out)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
