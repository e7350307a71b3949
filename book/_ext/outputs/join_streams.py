"""Keep printed lines whole: what a kernel sent in two pieces is joined as it was printed.

myst_nb (1.4.0, coalesce_streams) ends each piece with a line break, so on a busy machine "10 20"
may stand on the page as "10" and " 20".
"""

from functools import wraps

from myst_nb.core import render


def joined(outputs):
    """Return the outputs with all pieces of one stream in its first piece, nothing added."""
    kept, first = [], {}
    for output in outputs:
        name = output.get("name") if output["output_type"] == "stream" else None
        if name in first:
            first[name]["text"] += output["text"]
            continue
        if name:
            first[name] = output
        kept.append(output)
    return kept


def join_first(merge):
    """Return myst_nb's `merge` made to work on joined pieces."""

    @wraps(merge)
    def merge_joined(outputs):
        return merge(joined(outputs))

    return merge_joined


def setup(app):
    render.coalesce_streams = join_first(render.coalesce_streams)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
