"""The site's build: strict about faults, one language per half, nothing from other hosts."""

import json
import re
import shutil
import subprocess

import pytest
from PIL import Image

from book._ext.page.aria import plain
from book._ext.page.notebook_places import binder, colab
from book._ext.page.shared_picture import SIZE
from book.setup.node import node_environment
from book.site.web import FONTS
from book.source.chapters import LANGUAGES, ROOT
from tests.book.site_book import ADDRESS, INDEX, PAGE, build, write

SECTION = r'<section[^>]* id="([^"]*)"'
LOADED = re.compile(
    r'<(?:script|link(?! rel="(?:canonical|alternate)")|img|iframe|source)\b'
    r'[^>]*?\b(?:src|href)="(https?:)?//',
    re.I,
)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The small book, built without a fault in both languages."""
    folder = write(tmp_path_factory.mktemp("book"))
    for language in LANGUAGES:
        status, said = build(folder, language)
        assert status == 0, said
    return folder / "site"


def page(site, language, name="page"):
    return (site / language / f"{name}.html").read_text("utf-8")


def searched(site, language):
    """Return the search page's index, as JSON text."""
    text = (site / language / "search-index.js").read_text("utf-8")
    return text.removeprefix("globalThis.searchIndex = ").removesuffix(";\n")


def test_each_half_holds_one_language(site):
    assert "고래" in page(site, "ko") and "Whale" not in page(site, "ko")
    assert "Whale" in page(site, "en")
    button = ["한국어"]  # the language button is the one Korean word of an English page
    assert re.findall("[가-힣]+", page(site, "en")) == button
    assert "고래" in searched(site, "ko") and "Whale" not in searched(site, "ko")
    assert "Whale" in searched(site, "en")
    assert re.findall("[가-힣]+", searched(site, "en")) == []


def test_pages_know_their_language_and_their_other_half(site):
    for language, other in (("ko", "en"), ("en", "ko")):
        text = page(site, language)
        assert f'<html lang="{language}"' in text
        assert f'href="../{other}/page.html" lang="{other}"' in text
        assert f'data-language="{other}"' in text
    assert 'content="시험 쪽입니다."' in page(site, "ko")
    assert 'content="A page for tests."' in page(site, "en")


def test_a_captioned_figure_is_numbered_labelled_and_inline(site):
    korean, english = page(site, "ko"), page(site, "en")
    assert re.search(
        r'<figure[^>]*id="fig-line">\s*<svg role="img" aria-label="고래 세모."', korean
    )
    assert "그림 1" in korean and "Figure 1" in english
    assert 'fill="var(--positive)"' in korean
    assert english.count('href="#fig-line"') >= 1 and 'href="#equation-eq-line"' in english


def test_headings_have_one_address_in_both_languages(site):
    sections = {code: re.findall(SECTION, page(site, code)) for code in LANGUAGES}
    expected = ["whale", "the-whales-tail", "fin", "the-whales-tail-2"]
    inside = ["ex-whisker-content", "page-solution-1-content"]
    assert sections == {"ko": expected + inside, "en": expected + inside}
    for language in LANGUAGES:
        text = page(site, language)
        links = re.findall(r'<a class="headerlink" href="#([^"]*)"', text)
        assert [link for link in links if link in expected] == expected
        contents = text.partition('id="pst-page-toc-nav"')[2].partition("</nav>")[0]
        assert re.findall('href="#([^"]*)"', contents) == expected[1:]
        [whale] = [one for one in json.loads(searched(site, language)) if one["name"] == "page"]
        found = [key for key, _, _ in whale["entries"]]
        assert found == expected, "a hit opens at its section"


def test_a_label_of_a_heading_keeps_working(site):
    for language, name in (("ko", "지느러미"), ("en", "Fin")):
        text = page(site, language)
        assert text.count('id="the-fin"') == 1
        assert len(re.findall(rf'href="#the-fin"><span[^>]*>{name}<', text)) == 2


def test_a_link_to_a_page_may_name_the_address_of_a_heading(site):
    for language, words in (("ko", "둘째 꼬리"), ("en", "other tail")):
        link = rf'href="#the-whales-tail-2"><span[^>]*>{words}<'
        assert re.search(link, page(site, language))


def test_no_address_stands_twice_on_a_page(site):
    for language in LANGUAGES:
        ids = re.findall(r'\bid="([^"]*)"', page(site, language))
        assert sorted(ids) == sorted(set(ids))


def test_exercises_are_called_as_in_the_notebooks(site):
    def titles(language):
        text = page(site, language).replace("\n", "")
        found = re.findall(r'<(?:p|summary) class="admonition-title">(.*?)</(?:p|summary)>', text)
        return [" ".join(re.sub("<.*?>", "", title).split()) for title in found]

    assert titles("ko") == ["연습 문제 1 (수염)", "풀이: 연습 문제 1 (수염)"]
    assert titles("en") == ["Exercise 1 (Whisker)", "Solution to Exercise 1 (Whisker)"]


def test_a_solution_is_folded_without_a_script(site):
    text = page(site, "en").replace("\n", "")
    found = re.search(r'<details class="([^"]*)" id="page-solution-1">(.*?)</details>', text)
    assert set(found.group(1).split()) == {"solution", "dropdown", "admonition"}
    assert "<p>One.</p>" in found.group(2) and "<a " not in found.group(2).split("</summary>")[0]
    assert "togglebutton" not in text


def test_a_folded_output_is_called_so(site):
    for language, words in (("ko", ("출력 보기", "출력 접기")), ("en", ("Show", "Hide"))):
        fold = page(site, language).split("below-input")[1].split("</details>")[0]
        assert [word in fold for word in words] == [True, True]
        assert "3" in fold and "code" not in fold.split("</summary>")[0].casefold()
        assert "코드" not in fold


def test_the_text_holds_no_second_names_and_no_dropped_roles():
    summary = '<summary aria-label="Toggle hidden content">\n<p>Show</p></summary>'
    cited = '<div role="list" class="citation-list"><div id="a" role="doc-biblioentry">'
    assert plain(summary) == "<summary>\n<p>Show</p></summary>"
    assert plain(cited) == '<div class="citation-list"><div id="a">'
    kept = '<figure role="group"><a role="doc-biblioref" aria-label="x">'
    assert plain(kept) == kept


def test_an_explorer_keeps_its_still_picture_beside_its_widget(site):
    found = re.search(r'<div class="explorer" data-explorer="Drawn"(.*?)</div>', page(site, "en"))
    assert "--room0:600px" in found.group(1)  # not measured
    assert '<p class="explorer-summary">y = 2</p>' in found.group(1)
    assert "explorer-state" in page(site, "en") and "explorers.js" in page(site, "en")
    assert "widget-state+json" not in page(site, "en")
    assert "explorers.js" not in page(site, "en", "index")


CARD = re.compile(
    r'<div class="chapter-card">(.*?)\n?</div>\s*(?=<div class="chapter-card|</section)', re.S
)


def test_a_card_has_its_chapters_title_and_picture_and_is_one_link(site):
    for language, title in (("ko", "고래"), ("en", "Whale")):
        cards = CARD.findall(page(site, language, "index"))
        assert len(cards) == 2
        for card in cards:
            assert re.findall(r'<a [^>]*href="([^"]+)"', card) == ["page.html"]
            link = re.search(r'<p class="card-title"><a [^>]*>(.*?)</a>', card)
            assert re.sub("<[^>]+>", "", link[1]) == title
        assert 'fill="var(--positive)"' in cards[0], (
            "the figure's own picture, in the page's colours"
        )
        assert "data-explorer" not in cards[1], "a still picture wakes no explorer"
        hidden = [
            re.search(r'<div class="card-picture" aria-hidden="true"><svg ', c) for c in cards
        ]
        assert all(hidden) and "role=" not in cards[0]


def test_a_box_has_its_own_classes_and_no_other(site):
    """The theme gives a "container" its page's width."""
    for language in LANGUAGES:
        boxes = re.findall(r'<div class="(cards[^"]*)">', page(site, language, "index"))
        assert boxes == ["cards two"]


def test_pictures_of_cards_share_no_id(site):
    text = page(site, "ko", "index")
    ids = re.findall(r'\bid="([^"]+)"', text)
    assert len(ids) == len(set(ids)) and "card-ko-1-a" in ids
    assert '<use href="#card-ko-1-a"' in text


def test_a_new_picture_and_title_come_into_the_card_when_only_the_chapter_is_read(tmp_path):
    folder = write(tmp_path)
    assert build(folder, "en")[0] == 0
    chapter = folder / "chapters" / "page.md"
    chapter.write_text(PAGE.replace("M0 0h9v9z", "M0 0h7v7z").replace("# Whale", "# Dolphin"))
    status, said = build(folder, "en")
    assert status == 0, said
    text = page(folder / "site", "en", "index")
    assert "M0 0h7v7z" in text and "M0 0h9v9z" not in text and "Dolphin" in text


def test_nothing_is_loaded_from_another_host(site):
    for language in ("ko", "en"):
        for name in ("index", "page", "search"):
            assert LOADED.findall(page(site, language, name)) == []
    assert LOADED.search('<script defer src="https://x.org/a.js">'), "the test can fail"


def test_pages_say_where_they_are_and_what_they_show(site):
    for language in LANGUAGES:
        text = page(site, language)
        here = f"{ADDRESS}{language}/page.html"
        assert text.count(f'<link rel="canonical" href="{here}" />') == 1
        told = dict(re.findall(r'<meta property="og:(.*?)" content="(.*?)"/>', text))
        assert told["url"] == here and told["type"] == "article"
        drawn = told["image"].removeprefix(f"{ADDRESS}{language}/").replace(".png", ".svg")
        assert "M0 0h9v9z" in (site / language / drawn).read_text("utf-8"), "the card's figure"
        [data] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text)
        told_of = json.loads(data)
        assert (told_of["name"], told_of["url"]) == (told["title"], here)
        assert told_of["isPartOf"]["url"] == f"{ADDRESS}{language}/index.html"
    assert "og:" not in page(site, "ko", "search")


def test_shared_pictures_become_files_of_their_size_and_stay_the_same(site, tmp_path):
    drawings, drawn = site / "en" / "_static" / "shared", []
    for place in ("one", "two"):
        shutil.copytree(drawings, tmp_path / place)
        script = "const { sharedPictures } = await import(process.argv[1]);"
        script += "await sharedPictures(...process.argv.slice(2));"
        paths = [ROOT / "book/web/finish/shared.mjs", tmp_path / place, tmp_path / f"kept-{place}"]
        command = ["node", "--input-type=module", "-e", script, *map(str, [*paths, FONTS])]
        subprocess.run(command, check=True, env=node_environment())
        assert [path.name for path in (tmp_path / place).iterdir()] == ["page.png"]
        drawn.append((tmp_path / place / "page.png").read_bytes())
    assert drawn[0] == drawn[1]
    picture = Image.open(tmp_path / "one" / "page.png")
    assert picture.size == SIZE and len(picture.getcolors()) > 1


def test_links_to_run_and_edit_come_from_the_address(site):
    assert "https://github.com/one/book/edit/main/chapters/page.md" in page(site, "ko")
    for language in LANGUAGES:  # the book's own first page is a notebook, the small one's is not
        text = page(site, language, "index")
        assert binder("one/book", language, "index") in text
        assert colab("one/book", language, "index") in text


def test_a_failing_cell_fails_the_build(tmp_path):
    folder = write(tmp_path, page=PAGE.replace("import ipywidgets", "import ipywidgets\n1 / 0"))
    status, said = build(folder, "ko")
    assert status != 0 and "ZeroDivisionError" in said and "page.md" in said


def test_each_fault_of_the_text_fails_the_build(tmp_path):
    index = INDEX.replace("[시험](page.md)", "[시험](nowhere.md) {ref}`no-label` $\\frac{1$")
    index = index.replace(":figure: fig-line", ":figure: fig-lost", 1)
    text = PAGE.replace(":alt: 고래 세모.\n", "") + LATE
    status, said = build(write(tmp_path, page=text, index=index), "ko")
    faults = ["nowhere.md", "no-label", "KaTeX parse error", "no alt text", "'fig-late'"]
    faults.append("no picture labelled 'fig-lost' for its card; it has fig-line, fig-move")
    assert status != 0
    assert [fault for fault in faults if fault not in said] == [], said


def test_a_chapter_that_cannot_be_read_fails_the_build(tmp_path):
    index = INDEX.replace('+++ {"tags": ["en"]}', '+++ {"tags": ["ko"]}')
    status, said = build(write(tmp_path, index=index), "ko")
    assert status != 0 and "no English cell follows" in said


LATE = """+++ {"tags": ["ko"]}

글이 먼저 옵니다.

:::{caption} fig-late
그림이 없습니다.
:::

+++ {"tags": ["en"]}

Text first.

:::{caption} fig-late
No figure.
:::
"""
