"""The page on a class's server: the address of a hub turns the table into links, and a wrong one
is said. The built site may know no repository, so the table is made here."""

from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import pytest
from docutils import nodes

from book._ext.page.class_server import SAID, visit_table
from book.site.web import WEB

REPOSITORY = "https://github.com/an-owner/a-course"
PAGES = [("01-neurons", "One & <all>"), ("02-xor", "Two")]


def table(language, repository=REPOSITORY):
    """Return the table as a page in `language` has it."""
    page = SimpleNamespace(config=SimpleNamespace(language=language), body=[])
    with pytest.raises(nodes.SkipNode):
        visit_table(page, {"repository": repository, "pages": PAGES})
    return "".join(page.body)


@pytest.fixture(scope="module")
def pages(browser):
    """Return a function that opens a page with the table and the site's own script."""
    opened = {}

    def page(language, **options):
        if language not in opened:
            opened[language] = browser.new_page(**options)
            opened[language].set_content(f'<html lang="{language}">{table(language)}</html>')
            opened[language].add_script_tag(path=WEB / "class-server.js")
        return opened[language]

    yield page
    for one in opened.values():
        one.close()


def entered(page, address):
    """Return what the page says of an address, and where its links then lead."""
    page.locator("input").fill(address)
    page.locator("input").press("Enter")
    links = page.locator("a[data-path]")
    hrefs = links.evaluate_all("(all) => all.map((one) => one.getAttribute('href'))")
    return page.locator("[role=status]").text_content(), hrefs


@pytest.mark.parametrize(
    "given, hub",
    [
        ("https://hub.example", "https://hub.example"),
        (" hub.school.example/ ", "https://hub.school.example"),
        ("https://hub.example/user/kim/lab/tree/a.ipynb?x=1#y", "https://hub.example"),
        ("http://192.168.0.7:8000/jupyter/hub/home", "http://192.168.0.7:8000/jupyter"),
        ("http://localhost:8000", "http://localhost:8000"),
    ],
)
def test_an_address_makes_links_of_all_notebooks(pages, given, hub):
    said, links = entered(pages("en"), given)
    assert said == f"4 links now lead to {hub}."
    assert all(link.startswith(f"{hub}/hub/user-redirect/git-pull?") for link in links)
    asked = parse_qs(urlsplit(links[0]).query, strict_parsing=True)
    assert asked["repo"] == [REPOSITORY] and asked["branch"] == ["notebooks"]
    opened = [parse_qs(urlsplit(link).query)["urlpath"][0].split("/")[-2:] for link in links]
    names = ["01-neurons.ipynb", "02-xor.ipynb"]
    assert opened == [[language, name] for name in names for language in ("en", "ko")]


@pytest.mark.parametrize(
    "given",
    ["", "hub", "javascript:alert(1)", "https://", "https://me:pw@hub.example", "ftp://a.b"],
)
def test_a_wrong_address_is_said_and_leads_nowhere(pages, given):
    entered(pages("ko"), "https://hub.example")
    said, links = entered(pages("ko"), given)
    assert given in said and "https://hub.example처럼" in said
    assert links == [None] * 4
    assert pages("ko").locator("input").get_attribute("aria-invalid") == "true"


def test_a_service_that_is_no_hub_is_said(pages):
    for given in ("https://mybinder.org/v2/gh/a/b", "colab.research.google.com"):
        said, links = entered(pages("en"), given)
        assert given in said and "menu" in said and links == [None] * 4


@pytest.mark.parametrize("language", ["ko", "en"])
def test_without_a_repository_or_a_script_the_table_says_so(language):
    assert SAID[language]["none"] in table(language, "") and "<form" not in table(language, "")
    text = table(language)
    assert text.count("<noscript><code>/hub/user-redirect") == 2 * len(PAGES)
    assert "One &amp; &lt;all&gt;" in text and "&amp;branch=notebooks" in text
