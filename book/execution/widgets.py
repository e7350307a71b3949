"""Scripts and styles of views stay out of what is kept of an execution.

They are files that a browser loads, not what a cell computed: a changed one executes nothing. A
page loads them as they are now (book/web/runtime/files.js).
"""

import sys
from importlib import import_module

TRAITS = ("_esm", "_css")
STATE = "application/vnd.jupyter.widget-state+json"


def take_texts_out(notebook):
    """Take out each text that its widget's class can give again; return whether none is left."""
    left = 0
    models = notebook.metadata.get("widgets", {}).get(STATE, {}).get("state", {})
    for state in (model["state"] for model in models.values()):
        texts = texts_of(state.get("_anywidget_id", ""))
        for trait in TRAITS:
            if trait in state and texts.get(trait) == state[trait]:
                del state[trait]
            else:
                left += trait in state
    return not left


def texts_of(class_id):
    """Return {"_esm": …, "_css": …} of the class `class_id`, "package.module.Class"; {} if there
    is no such class outside the kernel."""
    module, _, name = class_id.rpartition(".")
    try:
        found = getattr(sys.modules.get(module) or import_module(module), name)
    except (ImportError, AttributeError, ValueError):
        return {}
    return {trait: str(getattr(found, trait)) for trait in TRAITS if hasattr(found, trait)}
