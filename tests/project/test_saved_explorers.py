"""Which models a saved notebook keeps: those that its views are made of, old or new."""

import json
import runpy
from types import SimpleNamespace

import pytest
from traitlets.config import Config

from book.setup.binder_image import BINDER

SETTINGS = Config()
HOOK = runpy.run_path(BINDER / "jupyter_server_config.py", {"get_config": lambda: SETTINGS})
STATE, VIEW = HOOK["STATE"], HOOK["VIEW"]


def widget(**state):
    return {"model_name": "M", "state": state}


BOX = {
    "box": widget(children=["IPY_MODEL_slider", "IPY_MODEL_view"]),
    "slider": widget(value=2, layout="IPY_MODEL_layout"),
    "view": widget(step=2),
    "layout": widget(),
    "link": widget(source=["IPY_MODEL_slider", "value"], target=["IPY_MODEL_view", "step"]),
}
OTHER = {"lost": widget(value=1), "way": widget(source=["IPY_MODEL_lost", "value"])}


def notebook(models, shown="box", metadata=True):
    data = {VIEW: {"model_id": shown}, "image/svg+xml": "<svg/>", "text/plain": "Explorer"}
    cells = [{"cell_type": "code", "outputs": [{"output_type": "display_data", "data": data}]}]
    cells.append({"cell_type": "markdown", "source": "text"})
    saved = {"widgets": {STATE: {"version_major": 2, "state": models}}} if metadata else {}
    return {"metadata": saved, "cells": cells}


@pytest.fixture
def save(tmp_path):
    """Save a notebook over what the file holds, through the hook that the settings name."""

    def save(content, kind="notebook"):
        file, manager = tmp_path / "a.ipynb", SimpleNamespace(root_dir=str(tmp_path))
        model = {"type": kind, "content": content}
        SETTINGS.ContentsManager.pre_save_hook(
            model=model, path="/a.ipynb", contents_manager=manager
        )
        file.write_text(json.dumps(content), "utf-8")
        return content

    return save


def held(content):
    return content["metadata"]["widgets"][STATE]["state"]


def views(content):
    return [output["data"] for output in HOOK["with_views"](content)]


def test_parts_and_links_of_what_is_shown_stay_and_nothing_else(save):
    saved = save(notebook(BOX | OTHER))
    assert held(saved) == BOX and len(views(saved)) == 1


def test_what_the_file_held_is_kept_where_the_kernel_is_gone(save):
    save(notebook(BOX))
    assert held(save(notebook({}))) == BOX
    assert held(save(notebook(OTHER))) == BOX


def test_the_newer_state_counts(save):
    save(notebook(BOX))
    assert held(save(notebook(BOX | {"view": widget(step=5)})))["view"] == widget(step=5)


def test_a_view_that_was_never_saved_leaves_its_picture(save):
    saved = save(notebook({}))
    data = saved["cells"][0]["outputs"][0]["data"]
    assert held(saved) == {} and data == {"image/svg+xml": "<svg/>", "text/plain": "Explorer"}


def test_without_saved_states_a_view_may_yet_find_its_kernel(save):
    saved = save(notebook({}, metadata=False))
    assert saved == notebook({}, metadata=False)


def test_a_file_that_cannot_be_read_and_what_is_no_notebook_pass(save, tmp_path):
    (tmp_path / "a.ipynb").write_bytes(b"\xff{")
    assert held(save(notebook(BOX))) == BOX
    assert save("text", kind="file") == "text"
