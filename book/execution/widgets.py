"""Scripts and styles of views, taken out of a kept execution and put in again as they are now.

They are files that a browser loads, not what a cell computed: a changed one executes nothing.
"""

import sys
from importlib import import_module

TRAITS = ("_esm", "_css")
STATE = "application/vnd.jupyter.widget-state+json"


def take_texts_out(notebook):
    """Take out each text that its widget's class can give again; return whether none is left."""
    left = 0
    for state in _view_states(notebook):
        texts = current_texts(state["_anywidget_id"])
        for trait in TRAITS:
            if trait in state and texts.get(trait) == state[trait]:
                state[trait] = None
            else:
                left += trait in state
    return not left


def put_texts_in(notebook):
    """Put in the texts that the widgets' classes have now."""
    for state in _view_states(notebook):
        missing = [trait for trait in TRAITS if trait in state and state[trait] is None]
        if missing:
            texts = current_texts(state["_anywidget_id"])
            state.update({trait: texts[trait] for trait in missing})


def current_texts(class_id):
    """Return {"_esm": …, "_css": …} of the class `class_id`, "package.module.Class"; {} if there
    is no such class outside the kernel."""
    module, _, name = class_id.rpartition(".")
    try:
        found = getattr(sys.modules.get(module) or import_module(module), name)
    except (ImportError, AttributeError, ValueError):
        return {}
    return {trait: str(getattr(found, trait)) for trait in TRAITS if hasattr(found, trait)}


def _view_states(notebook):
    models = notebook.metadata.get("widgets", {}).get(STATE, {}).get("state", {})
    return [model["state"] for model in models.values() if "_anywidget_id" in model["state"]]
