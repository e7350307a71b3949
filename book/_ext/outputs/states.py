"""Put each explorer's saved widget state beside its picture, and large data into own files.

myst_nb would put the state of all widgets of a page into its head, before anything that is read.
Here each explorer carries its own, with what the page's host (book/web/runtime) needs and nothing
that only a notebook needs: no scripts (files that all pages share), no layouts, no defaults. So a
page never holds an old script either: what was executed before a view changed shows the view as it
is now.
"""

import hashlib
import json
import re
from pathlib import Path

from book.site.web import WEB

REFERENCE = "IPY_MODEL_"
VIEW = re.compile(r"nnlab\.explorers\.(\w+)\.view\.\w+")  # the name that anywidget gives a class
LARGE = 4000  # characters of a view's data, from which on they come when their explorer wakes
# Traits of a notebook's frontend; `layout` and `style` name models that a page has not.
ONLY_NOTEBOOK = re.compile(r"_(model|view)_\w+|_anywidget_id|_css|layout|style|tabbable|tooltip")


def state_of(root, saved):
    """Return {"root": name, "models": {name: {"kind", "state"}}} of the explorer `root`.

    saved  {id: model} as ipywidgets saves them; ids are random, the names returned are not
    """
    ids = inside(root, saved)
    ids += [key for key, model in saved.items() if _ends(model) and set(_ends(model)) <= set(ids)]
    names = {key: f"m{i}" for i, key in enumerate(ids)}
    models = {names[key]: shortened(saved[key], names) for key in ids}
    return {"root": names[root], "models": models}


def inside(root, saved):
    """Return the ids of the model `root` and of all that stand in it, outer ones first."""
    children = saved[root]["state"].get("children", [])
    return [root, *(key for child in children for key in inside(_id(child), saved))]


def _id(reference):
    return reference.removeprefix(REFERENCE)


def _ends(model):
    """Return the ids that a link ties; [] of another model."""
    state = model["state"]
    return [_id(state[end][0]) for end in ("source", "target") if end in state]


def shortened(model, names):
    """Return a model's class and what a page needs of its traits, references by `names`."""
    said = model["state"].get("state_names", ())  # what a view says also where it is None
    state = {
        name: _named(value, names)
        for name, value in model["state"].items()
        if (value is not None or name in said) and not ONLY_NOTEBOOK.fullmatch(name)
    }
    if home := VIEW.fullmatch(model["state"].get("_anywidget_id", "")):
        state["_esm"] = {"view": home[1]}
    return {"kind": model["model_name"], "state": state}


def _named(value, names):
    if isinstance(value, list):
        return [_named(one, names) for one in value]
    if isinstance(value, str) and value.startswith(REFERENCE):
        return REFERENCE + names[_id(value)]
    return value


def written(state, static):
    """Return an explorer's state as JSON text; write its large data below the folder `static`."""
    for model in state["models"].values():
        view = model["state"].get("_esm")
        if isinstance(view, dict):  # one of nnlab's
            view["version"] = view_versions()[view["view"]]
        data = json.dumps(model["state"].get("data", {}), ensure_ascii=False)
        if len(data) > LARGE:
            model["state"] |= {"data": {}, "_data": write_data(data, static)}
    # Nothing in the JSON may end the script element that holds it.
    return json.dumps(state, ensure_ascii=False).replace("<", r"\u003c")


def view_versions():
    """Return {view: hash of its script}, by which a page asks for the script that there is now.

    It stands in the pages, not in explorers.js: one has two or three views, the site has many.
    """
    return json.loads((WEB / "views" / "versions.json").read_text(encoding="utf-8"))


def write_data(data, static):
    """Write JSON text as a script that book/web/runtime/files.js loads; return its name."""
    name = hashlib.sha256(data.encode()).hexdigest()[:12]
    file = Path(static) / "data" / f"{name}.js"
    file.parent.mkdir(parents=True, exist_ok=True)
    # A classic script, which loads from a disk, too; as JSON text, which is parsed faster.
    text = json.dumps(data, ensure_ascii=False)
    file.write_text(f'(window.nnlabData ??= {{}})["{name}"] = JSON.parse({text});\n', "utf-8")
    return name
