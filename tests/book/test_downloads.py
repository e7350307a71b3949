"""What a reader takes along: a PDF whose contents are right, zips that hold what they promise."""

import io
import zipfile

import pikepdf
import pytest

from book.downloads import offers
from book.downloads.build import make
from book.downloads.contents import Part, read_parts
from book.downloads.document import Document
from book.downloads.finish import page_numbers
from book.downloads.zips import notebooks_zip
from book.setup.browser import headless_shell
from book.source.chapters import LANGUAGES, chapter_paths
from tests.chromium import running

STILL = """<svg width="90" height="40" role="img">
  <defs><path id="p" d="M0 0h80v30z"/></defs><use href="#p"/></svg>"""
PAGES = {
    "index": """<section id="start"><h1>책</h1>
      <p><a href="01-one.html#same">하나</a>로</p></section>""",
    "01-one": f"""<section id="one"><h1>하나<a class="headerlink" href="#one">#</a></h1>
      <section id="same"><h2>같은 이름</h2><p>{"길다 " * 3000}</p></section>
      <section id="more"><h2>더</h2>
      <details class="solution"><summary>풀이</summary><p>답</p></details>
      <p><a href="api.html#f">함수</a> <a href="#same">위로</a></p></section></section>""",
    "02-two": f"""<section id="two"><h1>둘</h1><section id="same"><h2>같은 이름</h2>
      <figure id="fig"><div class="explorer">
      <div class="explorer-static">{STILL}<noscript>끔</noscript></div>
      <script type="application/json" class="explorer-state">{{}}</script></div></figure>
      </section></section>""",
}
PARTS = [Part("", ("index",)), Part("1부", ("01-one", "02-two"))]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    for name, article in PAGES.items():
        page = f'<body><article class="bd-article">{article}</article></body>'
        (folder / f"{name}.html").write_text(page, "utf-8")
    (folder / "_static").mkdir()
    (folder / "_static" / "all.css").write_text(
        "@media print { details:not([open]) { display: none } }"
    )
    return folder


@pytest.fixture(scope="module")
def printed(folder):
    """Return (document, its PDF printed twice over), from two documents of the same pages."""
    with running(headless_shell) as browser:
        documents = [Document("ko", folder, PARTS) for _ in range(2)]
        pdfs = [make(one, "2026-01-31", folder / "work", browser) for one in documents]
    return documents[0], pdfs


def outline(pdf):
    """Return [(title, page number)] of all entries of a PDF's outline."""
    numbers = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}
    found, waiting = [], []
    with pdf.open_outline() as top:
        waiting += reversed(top.root)
        while waiting:
            entry = waiting.pop()
            places = entry.destination
            if places is None:
                places = entry.action.D
            if not isinstance(places, pikepdf.Array):
                places = pdf.Root.Dests[f"/{str(places).removeprefix('/')}"]
            found.append((entry.title, numbers[places[0].objgen]))
            waiting += reversed(entry.children)
    return found


def test_contents_name_the_pages_that_the_outline_names(printed):
    document, (pdf, _) = printed
    numbers = page_numbers(pdf, [anchor for _, _, anchor in document.entries if anchor])
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        by_title = dict(outline(opened))
    assert numbers["01-one"] == by_title["1. 하나"] and numbers["02-two"] == by_title["2. 둘"]
    assert numbers["01-one--same"] < numbers["01-one--more"] < numbers["02-two--same"]
    shown = document.html("", numbers)
    assert f'<span class="pdf-page">{numbers["02-two"]}</span>' in shown


def test_the_same_pages_give_the_same_pdf_with_all_letters_in_it(printed):
    _, (first, second) = printed
    assert first == second
    with pikepdf.open(io.BytesIO(first)) as pdf:
        assert str(pdf.docinfo["/Title"]) == "책" and str(pdf.Root.Lang) == "ko"
        assert pdf.Root.PageMode == "/UseOutlines"
        assert "20260131" in str(pdf.docinfo["/CreationDate"])
        fonts = [one for one in pdf.objects if _kind(one) == "/Font" and one.Subtype != "/Type0"]
        assert fonts and all(map(_is_inside, fonts))


def _is_inside(font):
    """Tell whether a font's letters are in the PDF: drawn one by one, or as a file."""
    files = {"/FontFile", "/FontFile2", "/FontFile3"}
    return "/CharProcs" in font or bool(files & {*font.get("/FontDescriptor", {}).keys()})


def _kind(one):
    return one.get("/Type") if isinstance(one, pikepdf.Dictionary) else None


def test_ids_stay_apart_links_stay_inside_and_stills_say_where_they_move(folder):
    text = Document("ko", folder, PARTS).html("", {})
    assert 'id="01-one--same"' in text and 'id="02-two--same"' in text
    assert text.count('href="#01-one--same"') == 3  # the contents, the first page, the page itself
    assert (
        "api.html" not in text and "함수" in text
    )  # no address is known, so the link leads nowhere
    assert 'href="#02-two--p"' in text and 'id="02-two--p"' in text
    assert "02-two.html#fig" in text and "explorer-state" not in text and "noscript" not in text
    assert '<details class="solution" open="">' in text
    with_address = Document("ko", folder, PARTS, "https://name.example/ko/").html("", {})
    assert 'href="https://name.example/ko/api.html#f"' in with_address
    assert 'href="https://name.example/ko/02-two.html#fig"' in with_address


def test_a_place_that_the_pdf_does_not_have_is_named(printed):
    with pytest.raises(RuntimeError, match="'nowhere'"):
        page_numbers(printed[1][0], ["nowhere"])


def test_a_page_without_an_article_is_named(tmp_path):
    (tmp_path / "index.html").write_text("<p>", "utf-8")
    with pytest.raises(ValueError, match=r"index\.html .*make site"):
        Document("ko", tmp_path, PARTS[:1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_holds_every_chapter_in_the_order_of_the_contents(language):
    names = [name for part in read_parts(language) for name in part.pages]
    numbered = [path.stem for path in chapter_paths() if path.stem[:2].isdigit()]
    assert [name for name in names if name[:2].isdigit()] == numbered
    assert names[0] == "index" and "api" not in names


def test_zips_hold_what_they_promise_and_the_same_bytes_twice(tmp_path):
    site = tmp_path / "site"
    for language in LANGUAGES:
        (site / language / "notebooks").mkdir(parents=True)
        (site / language / "notebooks" / "01-one.ipynb").write_text("{}")
        page = site / language / offers.PAGE
        page.write_text("<p>a</p><!-- downloads --><!-- /downloads --><p>b</p>", "utf-8")
    offers.pack(site)
    first = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    with zipfile.ZipFile(site / "ko" / "notebooks-ko.zip") as packed:
        names = {name.removeprefix("fold-match-slide-ko/") for name in packed.namelist()}
        assert {
            "01-one.ipynb",
            "README.md",
            "nnlab/pyproject.toml",
            "nnlab/nnlab/__init__.py",
        } <= names
        assert not [name for name in names if "__pycache__" in name or "egg-info" in name]
        assert packed.testzip() is None
    with zipfile.ZipFile(site / "fold-match-slide.zip") as packed:
        assert "fold-match-slide/en/take-along.html" in packed.namelist()
        assert not [name for name in packed.namelist() if name.endswith(".zip")]
    page = (site / "ko" / offers.PAGE).read_text("utf-8")
    assert 'href="notebooks-ko.zip"' in page and 'href="../fold-match-slide.zip"' in page
    assert ".pdf" not in page and page.startswith("<p>a</p>") and page.endswith("<p>b</p>")
    assert notebooks_zip(site / "ko" / "notebooks", "ko") == first[site / "ko" / "notebooks-ko.zip"]
