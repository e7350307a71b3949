"""Printed lines stay whole, however the kernel sent them."""

from types import SimpleNamespace

from myst_nb.core import render
from nbformat.v4 import new_output

from book._ext.outputs import join_streams


def printed(*pieces):
    return [new_output("stream", name=name, text=text) for name, text in pieces]


def test_a_line_sent_in_two_pieces_stays_one(monkeypatch):
    monkeypatch.setattr(render, "coalesce_streams", render.coalesce_streams)
    pieces = [("stdout", "10"), ("stderr", "careful\n"), ("stdout", " 20 400\n100 200\n")]
    [broken, _] = render.coalesce_streams(printed(*pieces))
    assert broken["text"] == "10\n 20 400\n100 200\n", "myst_nb joins well now: drop the extension"
    join_streams.setup(SimpleNamespace())
    texts = {out["name"]: out["text"] for out in render.coalesce_streams(printed(*pieces))}
    assert texts == {"stdout": "10 20 400\n100 200\n", "stderr": "careful\n"}


def test_other_outputs_stay():
    outputs = [new_output("display_data"), *printed(("stdout", "a\n"))]
    assert join_streams.joined(outputs) == outputs
