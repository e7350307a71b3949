"""The API page: nnlab's docstrings by autodoc, set as they are written.

nnlab's docstrings line their shapes and units up in columns, which reStructuredText would take for
broken markup. So the first sentence becomes a paragraph and the rest a literal block.
"""

import inspect


def as_written(app, what, name, thing, options, lines):
    """Rewrite autodoc's `lines` in place: summary as text, all that follows verbatim."""
    text = inspect.cleandoc("\n".join(lines))
    summary, _, rest = text.partition("\n\n")
    summary = " ".join(summary.split()).replace("\\", "\\\\").replace("*", "\\*")
    summary = summary.replace("`", "``").replace("|", "\\|").replace("_ ", "\\_ ")
    lines[:] = [summary, ""]
    if rest.strip():
        lines += ["::", "", *("   " + line for line in rest.rstrip().split("\n")), ""]


def setup(app):
    app.setup_extension("sphinx.ext.autodoc")
    app.connect("autodoc-process-docstring", as_written)
    return {"parallel_read_safe": True}
