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
def test_the_files_that_a_page_names_are_there_and_hold_the_scripts(name, language):
    (text,) = STATE.findall((SITE / language / name).read_text(encoding="utf-8"))
    states = [model["state"] for model in json.loads(text)["state"].values()]
    named = [
        state[trait]["file"] for state in states for trait in ("_esm", "_css") if trait in state
    ]
    assert named
    for file in named:
        line = (SITE / language / "_static" / "views" / f"{file}.js").read_text(encoding="utf-8")
        assert line.startswith("(globalThis.nnlabViews") and len(line) > 1000
