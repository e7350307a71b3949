"""What the server does when a notebook is saved: no explorer in it may be left without its state.

JupyterLab saves the state of widgets whose kernel is there. After the kernel was restarted, or when
a notebook is opened, not run, and saved, it saves none, and who opens the notebook next reads
"Error displaying widget: model not found". So what the file held before is kept for each view that
still stands in the notebook. A view that was never saved is taken out: its still picture is seen.
"""

import json
from pathlib import Path

STATE = "application/vnd.jupyter.widget-state+json"
VIEW = "application/vnd.jupyter.widget-view+json"
REFERENCE = "IPY_MODEL_"


def keep_explorers(model, path, contents_manager, **_):
    """Jupyter Server's pre_save_hook: mend `model`, the notebook about to be written to `path`."""
    if model["type"] != "notebook" or not model.get("content"):
        return
    notebook = model["content"]
    if "widgets" not in notebook["metadata"]:
        return  # JupyterLab's setting saveState is off: a view may yet find its kernel
    mend(notebook, saved_before(Path(contents_manager.root_dir) / path.strip("/")))


def saved_before(file):
    """Return the models {id: model} that the notebook `file` holds, none if there is no such."""
    try:
        return models_of(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}


def models_of(notebook):
    return notebook.get("metadata", {}).get("widgets", {}).get(STATE, {}).get("state", {})


def mend(notebook, before):
    """Let `notebook` hold the models that its views need, out of its own and those `before`."""
    known, outputs = before | models_of(notebook), list(with_views(notebook))
    for output in outputs:
        if output["data"][VIEW].get("model_id") not in known:
            del output["data"][VIEW]
    shown = {output["data"][VIEW]["model_id"] for output in outputs if VIEW in output["data"]}
    kept = needed(shown, known)
    state = notebook["metadata"]["widgets"].setdefault(STATE, {"version_major": 2})
    state["state"] = {name: known[name] for name in known if name in kept}


def with_views(notebook):
    """Yield each output that shows a widget."""
    for cell in notebook["cells"]:
        for output in cell.get("outputs", []):
            if VIEW in output.get("data", {}):
                yield output


def needed(shown, known):
    """Return the names of the models `shown`, of what they are made of, and of links among them."""
    refers = {name: set(references(model["state"])) & set(known) for name, model in known.items()}
    kept, new = set(), set(shown)
    while new:
        kept |= new
        parts = set().union(*(refers[name] for name in new))
        links = {name for name, others in refers.items() if others and others <= kept}
        new = (parts | links) - kept
    return kept


def references(value):
    """Yield the names of the models that a value of a widget's state refers to."""
    if isinstance(value, str) and value.startswith(REFERENCE):
        yield value.removeprefix(REFERENCE)
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from references(part)


c = get_config()  # noqa: F821 - Jupyter gives it to its settings files
c.ContentsManager.pre_save_hook = keep_explorers
