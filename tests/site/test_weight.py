"""A page's own data stays small: explorers' scripts lie in files that all pages share."""

import gzip
import json
import re

import pytest

from tests.site.pages import LANGUAGES, SITE, explorers_on, page_names

MOST = 150_000  # bytes of a page with all that is in it, compressed
STATE = re.compile(
    r'<script type="application/vnd.jupyter.widget-state\+json">(.*?)</script>', re.S
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", page_names())
def test_a_page_weighs_less_than_150_kb(name, language):
    page = SITE / language / name
    assert len(gzip.compress(page.read_bytes(), 6)) < MOST


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in page_names() if explorers_on(name)])
def test_a_page_names_its_views_and_the_kit_is_in_no_views_file(name, language):
    (text,) = STATE.findall((SITE / language / name).read_text(encoding="utf-8"))
    states = [model["state"] for model in json.loads(text)["state"].values()]
    views = [state["_esm"]["view"] for state in states if "_esm" in state]
    assert views and all(state["_css"] == "" for state in states if "_css" in state)
    scripts = SITE / language / "_static" / "views"
    for view in views:
        script = (scripts / f"{view}.js").read_text(encoding="utf-8")
        assert f'nnlab.views["{view}"].css' in script
        assert "nnlab-foot" not in script  # the frame's, of which the kit has the only copy
    assert (scripts / "core.js").read_text(encoding="utf-8").count("nnlab-foot") > 1
