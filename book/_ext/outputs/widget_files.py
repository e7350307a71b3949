"""Keep the explorers' scripts and style sheets out of the pages: one file each, for all pages.

A widget carries its script as text, 10 kB compressed, and every explorer on a page carries it
again. The built page names a file instead, which a browser keeps; book/web/views.js puts the text
back. The files are classic scripts: these load from a disk, too.
"""

import hashlib
import json
from pathlib import Path

from myst_nb.sphinx_ import NbMetadataCollector

TRAITS = ("_esm", "_css")
FOLDER = "_static/views"
STATE = "ipywidgets_state"


def take_out(app, doctree):
    """Replace the long texts of this page's widgets by {"file": name}, and remember them."""
    env = app.env
    kept = _kept(env)[env.docname] = {}
    scripts = NbMetadataCollector.get_js_files(env, env.docname)
    if STATE not in scripts:
        return
    uri, attributes = scripts[STATE]
    widgets = json.loads(attributes["body"])
    for model in widgets["state"].values():
        state = model["state"]
        for trait in TRAITS:
            if isinstance(state.get(trait), str):
                name = hashlib.sha256(state[trait].encode()).hexdigest()[:16]
                kept[name] = state[trait]
                state[trait] = {"file": name}
    # Nothing in the JSON may end the script element that holds it.
    body = json.dumps(widgets).replace("<", r"\u003c")
    scripts[STATE] = (uri, attributes | {"body": body})


def write(app, failure):
    """Write the texts of all pages, and remove files that no page names any more."""
    if failure is not None or app.builder.format != "html":
        return
    texts = {name: text for page in _kept(app.env).values() for name, text in page.items()}
    folder = Path(app.outdir) / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.js"):
        if old.stem not in texts:
            old.unlink()
    for name, text in texts.items():
        line = f"(globalThis.nnlabViews ??= {{}})[{json.dumps(name)}] = {json.dumps(text)};\n"
        (folder / f"{name}.js").write_text(line, encoding="utf-8")


def forget(app, env, docname):
    _kept(env).pop(docname, None)


def merge(app, env, docnames, other):
    _kept(env).update({name: _kept(other)[name] for name in docnames if name in _kept(other)})


def _kept(env):
    """{page: {name: text}}, stored with the pages so that unchanged ones need no reading."""
    if not hasattr(env, "nnlab_views"):
        env.nnlab_views = {}
    return env.nnlab_views


def setup(app):
    app.connect("doctree-read", take_out)
    app.connect("env-purge-doc", forget)
    app.connect("env-merge-info", merge)
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
