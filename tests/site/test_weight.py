"""A page's own data stays small: explorers' scripts lie in files that all pages share."""

import gzip
import json
import re

import pytest

from tests.site.explorers import live
from tests.site.pages import LANGUAGES, NARROW, SITE, explorers_on, page_names, wait_until

MOST = 150_000  # bytes of a page with all files that it loads at first, compressed
LARGE = {"playground.html": 200_000}  # with the engine that trains, a scene in space, two nets
STATE = re.compile(r'<script type="application/json" class="explorer-state">(.*?)</script>', re.S)
# What a page asks for in advance, and what it has loaded.
EARLY = """[
  [...document.querySelectorAll("link[rel=preload]")].map(({ href }) => href),
  [...document.querySelectorAll("script[src]")].map(({ src }) => src),
]"""
EXPLORER_PAGES = [name for name in page_names() if explorers_on(name)]


def models_on(language, name):
    """Return the saved widgets of a page, [{"kind", "state"}]."""
    text = (SITE / language / name).read_text(encoding="utf-8")
    states = [json.loads(state) for state in STATE.findall(text)]
    assert len(states) == len(explorers_on(name, language))
    return [model for state in states for model in state["models"].values()]


@pytest.fixture
def loaded(visit):
    """Return a function that loads a page as for the first time, up to its first explorer.

    It returns the bytes that a server with gzip would send, and EARLY, empty without explorers.
    """

    def loaded(path):
        page = visit("/ko/about.html", size=NARROW)
        start, got, asked = page.url.removesuffix("/ko/about.html"), [], set()
        page.goto("about:blank")
        # A context is kept from visit to visit, and its cache with it.
        devtools = page.context.new_cdp_session(page)
        devtools.send("Network.enable")
        devtools.send("Network.setCacheDisabled", {"cacheDisabled": True})
        page.on("request", lambda one: asked.add(one))
        page.on("requestfinished", lambda one: asked.discard(one))
        page.on("requestfailed", lambda one: asked.discard(one))
        page.on("response", lambda answer: got.append(answer))
        page.goto(start + path)
        early = []
        if explorers_on(path.rpartition("/")[2]):
            live(page, 0)
            early = page.evaluate(EARLY)
        until_silent(page, asked)
        return sum(packed(answer) for answer in got if answer.url.startswith("http")), early

    return loaded


def until_silent(page, asked):
    """Wait until half a second goes by in which the page waits for none of what it asked for."""
    silent = 0
    while silent < 5:
        page.wait_for_timeout(100)
        silent = 0 if asked else silent + 1


def packed(answer):
    body = answer.body()
    whole = answer.url.split("?")[0].endswith((".woff2", ".png"))  # compressed already
    return len(body if whole else gzip.compress(body, 9))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", page_names())
def test_the_first_load_is_light_and_asks_in_advance_for_what_comes(loaded, name, language):
    weight, early = loaded(f"/{language}/{name}")
    assert 20_000 < weight < LARGE.get(name, MOST)
    if explorers_on(name):  # for what the first explorer needs, and no more
        links, scripts = early
        assert len(links) == 2 and set(links) <= set(scripts)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", EXPLORER_PAGES)
def test_a_page_names_its_views_and_the_kit_is_in_no_views_file(name, language):
    states = [model["state"] for model in models_on(language, name)]
    views = [state["_esm"]["view"] for state in states if "_esm" in state]
    assert views and not any("_css" in state for state in states)
    scripts = SITE / language / "_static" / "views"
    for view in views:
        script = (scripts / f"{view}.js").read_text(encoding="utf-8")
        assert f'nnlab.views["{view}"].css' in script
        assert "nnlab-foot" not in script  # the frame's, of which the kit has the only copy
    assert (scripts / "core.js").read_text(encoding="utf-8").count("nnlab-foot") > 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_large_data_lie_in_files_that_come_with_their_explorer(language):
    kept = [
        model["state"]
        for name in EXPLORER_PAGES
        for model in models_on(language, name)
        if model["kind"] == "AnyModel"
    ]
    assert all(len(json.dumps(state["data"])) < 5000 for state in kept)
    files = {state["_data"] for state in kept if "_data" in state}
    assert files  # the trained runs of chapter 2
    folder = SITE / language / "_static" / "data"
    assert {path.stem for path in folder.glob("*.js")} == files


def test_explorers_far_down_ask_for_nothing_before_they_come_near(visit):
    name = max(EXPLORER_PAGES, key=lambda name: len(explorers_on(name)))
    page = visit(f"/en/{name}")
    wait_until(page, "document.querySelector('.explorer').dataset.live === 'true'")
    awake = page.locator(".explorer:not([data-live=asleep])").count()
    assert awake < len(explorers_on(name))
    asked = page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
    assert len([name for name in asked if "/views/" in name and "core.js" not in name]) <= awake
