"""What is told of a page to those who search and share, and when it was last changed."""

import json
import xml.etree.ElementTree as ElementTree
from types import SimpleNamespace

import pytest

from book._ext.page import last_changed
from book._ext.page.found import as_script, described, open_graph
from book._ext.page.repository import NoAnswer
from book._ext.page.shared_picture import drawing
from book._ext.reference.citation import as_bibtex, as_line, cited
from book.site.sitemap import make_sitemap

ADDRESS = "https://name.example/course/"
LOG = (
    "\0{}\n\nchapters/02-xor.md\nchapters/terms.yml\n\0{}\n\nchapters/02-xor.md\ncode/nnlab/a.py\n"
)
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def config(address=ADDRESS, language="ko"):
    return SimpleNamespace(
        site_address=address, language=language, project="책 & 글", root_doc="index"
    )


def git(log, shallow="false"):
    return lambda *asked: shallow if asked[0] == "rev-parse" else log


def test_a_page_has_the_day_of_its_last_commit_whatever_their_order():
    for days in (("2026-11-02", "2026-10-30"), ("2026-10-30", "2026-11-02")):
        found = last_changed.days_of_change(git(LOG.format(*days)))
        assert found == {"02-xor": "2026-11-02", "api": days[1]}


def test_without_git_or_with_half_its_history_there_is_no_day():
    def no_git(*asked):
        raise NoAnswer("git cannot be run")

    log = LOG.format("2026-11-02", "2026-10-30")
    assert last_changed.days_of_change(no_git) == {}
    assert last_changed.days_of_change(git(log, shallow="true")) == {}


def test_what_is_told_names_full_addresses_only_where_the_sites_is_known():
    for address in (ADDRESS, ""):
        told = open_graph(config(address), "02-xor", "X", None, address and "https://a/b.png")
        data = described(config(address), "02-xor", "X", "D", "2026-11-02")
        urls = [dict(told).get("og:url"), data.get("url"), dict(told).get("og:image")]
        full = f"{ADDRESS}ko/02-xor.html"
        assert urls == ([full, full, "https://a/b.png"] if address else [None] * 3)
        assert dict(told)["og:locale"] == "ko_KR" and "og:description" not in dict(told)
        assert data["isPartOf"]["@type"] == "Course" and data["dateModified"] == "2026-11-02"
    whole = described(config(), "index", "책", "D")
    assert whole["@type"] == "Course" and whole["provider"] and "dateModified" not in whole


def test_data_in_a_script_element_cannot_end_it():
    text = as_script({"name": "</script><script>"})
    assert "<" not in text and json.loads(text) == {"name": "</script><script>"}


def test_the_sitemap_has_each_page_in_both_languages_and_goes_with_the_address(tmp_path):
    for name in ("ko/index", "ko/02-xor", "ko/live", "ko/only", "en/index", "en/02-xor", "en/live"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / f"{name}.html").write_text("")
    make_sitemap(tmp_path, ADDRESS, {"02-xor": "2026-11-02"})
    entries = ElementTree.parse(tmp_path / "sitemap.xml").getroot().findall("s:url", NAMES)
    pages = [
        f"{ADDRESS}{code}/{name}.html" for name in ("02-xor", "index") for code in ("ko", "en")
    ]
    assert [entry.find("s:loc", NAMES).text for entry in entries] == pages
    days = [entry.findtext("s:lastmod", namespaces=NAMES) for entry in entries]
    assert days == ["2026-11-02"] * 2 + [None] * 2
    codes = [one.get("hreflang") for one in entries[0].findall("x:link", NAMES)]
    assert codes == ["ko", "en", "x-default"]
    assert f"Sitemap: {ADDRESS}sitemap.xml" in (tmp_path / "robots.txt").read_text()
    make_sitemap(tmp_path, "")
    assert not list(tmp_path.glob("*.*"))


def test_a_shared_picture_is_in_light_colours_and_as_large_as_it_is_said_to_be():
    root = ElementTree.fromstring(
        drawing('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path fill="#0060A8"'
                ' stroke="var(--no-such)"/></svg>')
    )  # fmt: skip
    assert (root.get("width"), root.get("height")) == ("1200", "630")
    text = ElementTree.tostring(root, "unicode")
    assert "var(" not in text and "#0060A8" in text and 'viewBox="0 0 9 9"' in text


@pytest.mark.parametrize("year, address", [("2026", ADDRESS), ("", "")])
def test_a_citation_leaves_out_what_is_not_known(year, address):
    line, entry = as_line(cited(), year, address), as_bibtex(cited(), year, address)
    assert cited()["title"] in line and f"{{{cited()['title']}}}" in entry
    assert ("(2026)" in line, ADDRESS in line) == (bool(year), bool(address))
    assert ("year = {2026}" in entry, "url = " in entry) == (bool(year), bool(address))
    assert entry.count("{") == entry.count("}")
