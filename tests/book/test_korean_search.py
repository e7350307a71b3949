"""Korean search: queries with particles, asked of the real search page in a real browser."""

import subprocess
import sys

import pytest
from playwright.sync_api import sync_playwright
from sphinx.search import languages
from sphinx.search.en import SearchEnglish

from book._ext.language.korean_search import parts, stem
from book.setup.browser import chromium
from book.source.chapters import ROOT
from tests.book.korean_pages import PAGES, QUERIES

ASK = """queries => queries.map(query =>
  Search._performSearch(...Search._parseQuery(query)).map(result => result[0]))"""


def build_pages(folder):
    """Build PAGES with Sphinx's plain theme and return the folder of the site."""
    (folder / "conf.py").write_text(
        'extensions = ["book._ext.language.korean_search"]\nlanguage = "ko"\n'
    )
    for name, text in PAGES.items():
        (folder / f"{name}.rst").write_text(f"{name}\n{'=' * len(name)}\n\n{text}\n", "utf-8")
    contents = "".join(f"   {name}\n" for name in PAGES)
    (folder / "index.rst").write_text(f"Index\n=====\n\n.. toctree::\n\n{contents}", "utf-8")
    command = [sys.executable, "-m", "sphinx", "-q", "-W", str(folder), str(folder / "site")]
    subprocess.run(command, cwd=ROOT, check=True)
    return folder / "site"


@pytest.fixture(scope="module")
def answers(tmp_path_factory):
    """Return a dict from query to the set of pages that the search page finds."""
    site = build_pages(tmp_path_factory.mktemp("search"))
    program = chromium()
    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--no-first-run"]
        browser = playwright.chromium.launch(executable_path=program, args=flags)
        page = browser.new_page()
        page.goto((site / "search.html").as_uri())
        page.wait_for_function("Search.hasIndex()")
        found = page.evaluate(ASK, list(QUERIES))
        browser.close()
    return {query: set(names) for query, names in zip(QUERIES, found, strict=True)}


def test_each_query_finds_its_pages(answers):
    missed = {q: set(QUERIES[q].split()) - found for q, found in answers.items()}
    wanted = sum(len(pages.split()) for pages in QUERIES.values())
    recall = 1 - sum(map(len, missed.values())) / wanted
    print(f"recall {recall:.2f} over {len(QUERIES)} queries")
    assert {q: pages for q, pages in missed.items() if pages} == {}


def test_few_other_pages_are_found(answers):
    found = sum(map(len, answers.values()))
    right = sum(len(answers[q] & set(pages.split())) for q, pages in QUERIES.items())
    print(f"precision {right / found:.2f}")
    assert right / found > 0.85, {q: sorted(names) for q, names in answers.items()}


def test_a_particle_is_dropped_only_where_a_noun_stays():
    words = {"합성곱은": "합성곱", "층에서": "층", "정의": "정의", "차이": "차이", "하다": "하다"}
    assert {word: stem(word) for word in words} == words


def test_a_joined_word_is_indexed_under_its_parts():
    assert {"은닉", "은닉층", "은닉층에서", "층"} <= parts("은닉층에서")
    assert "에서" not in parts("은닉층에서")


def test_english_search_stays_as_sphinx_made_it():
    assert languages["en"] is SearchEnglish
