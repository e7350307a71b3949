"""The site's address: given, checked, or left out; never guessed."""

import re

import pytest

from book._ext.page.site_address import alternates, site_address
from book.site import build
from book.site.root import at_address
from book.source.chapters import ROOT

PAGES = ROOT / "book" / "assets" / "root"


def test_without_an_address_there_are_no_full_links():
    assert site_address({}) == site_address({"SITE_ADDRESS": " "}) == ""
    assert alternates("", "02-xor") == []
    assert (
        "hreflang"
        not in at_address((PAGES / "index.html").read_text("utf-8"), "").split("<body>")[0]
    )


@pytest.mark.parametrize("given", ["https://name.example/course", "https://name.example/course/"])
def test_an_address_gives_full_links_to_each_language(given):
    address = site_address({"SITE_ADDRESS": given})
    assert alternates(address, "02-xor") == [
        ("ko", "https://name.example/course/ko/02-xor.html"),
        ("en", "https://name.example/course/en/02-xor.html"),
        ("x-default", "https://name.example/course/en/02-xor.html"),
    ]
    missing = at_address((PAGES / "404.html").read_text("utf-8"), address)
    assert re.findall(r'<(?:a|script) (?:href|src)="(.*?)[\w-]+\.', missing) == [
        *["/course/ko/"] * 2, *["/course/en/"] * 2, "/course/"
    ]  # fmt: skip
    assert missing.count("<script") == 1, "no search for the site's start is needed"


@pytest.mark.parametrize(
    "given", ["name.example", "ftp://name.example/", "https:///x", "https://a.b/?q"]
)
def test_what_is_no_address_is_quoted(given):
    with pytest.raises(ValueError, match="SITE_ADDRESS=") as said:
        site_address({"SITE_ADDRESS": given})
    assert given in str(said.value)


def test_a_build_with_no_address_says_so_in_a_line_and_builds_nothing(monkeypatch, capsys):
    monkeypatch.setenv("SITE_ADDRESS", "name.example")
    monkeypatch.setattr(build, "build", lambda languages: pytest.fail("it builds"))
    assert build.main([]) == 1
    assert "[site] SITE_ADDRESS=name.example is no web address" in capsys.readouterr().out
