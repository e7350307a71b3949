"""`make watch`: a saved page is made anew in both languages, and the browser is told."""

import difflib
import json
import os
import re
import socket
import urllib.request

import pytest

from book.execution.chapters import Place
from book.site.serve import HOST
from book.site.watch import loop
from book.site.watch.follow import NEWS, SCRIPT, News, following
from book.site.watch.half import Book
from book.site.watch.loop import Watch
from book.source.chapters import LANGUAGES
from tests.book.site_book import FRONT, write

PAGE = (
    FRONT
    + """
+++ {"tags": ["ko"]}

# 고래

고래는 한 마리입니다. $y = w x$

:::{exercise} 수염
:label: ex-whisker
셉니다.
:::

+++ {"tags": ["en"]}

# Whale

One whale. $y = w x$

:::{exercise} Whisker
:label: ex-whisker
Count.
:::

```{code-cell} ipython3
print(40 + 2)
```
"""
)
INDEX = """+++ {"tags": ["ko"]}

# 처음

[시험](page.md)으로 갑니다.

+++ {"tags": ["en"]}

# Start

Go to the [page](page.md).
"""


@pytest.fixture(scope="module")
def watch(tmp_path_factory):
    """A small book under watch; its tests go on from each other's text."""
    folder = write(tmp_path_factory.mktemp("watched"), page=PAGE, index=INDEX)
    settings = {"external_toc_path": str(folder / "_toc.yml"), "bibtex_bibfiles": ""}
    place = Place(folder / "executed", folder / "book")
    book = Book(folder / "chapters", folder / "watch", place, settings)
    watch = Watch(book, [book.chapters], lambda: True, News(), home=folder)
    assert watch.open()
    watch.built = {language: shown(watch, language) for language in LANGUAGES}
    yield watch
    watch.close()


def shown(watch, language):
    text = (watch.book.pages(language) / "page.html").read_text("utf-8")
    # Some sheets are written once more after the pages of a build: their hashes come late.
    return re.sub(r"\.css\?v=\w+", ".css", text)


def differing(built, now):
    """Return the lines in which two pages differ, as a diff shows them."""
    return list(difflib.unified_diff(built.split("\n"), now.split("\n"), lineterm="", n=0))


def save(watch, old, new):
    """Change the chapter as an editor does; return which pages the watch makes of it."""
    path = watch.book.chapters / "page.md"
    text = path.read_text("utf-8")
    assert old in text
    path.with_suffix(".swp").write_text(text.replace(old, new), "utf-8")
    os.replace(path.with_suffix(".swp"), path)
    return watch.look()


def test_words_are_on_both_pages_at_once_and_nothing_is_executed(watch, capfd):
    assert watch.look() == []
    assert save(watch, "한 마리입니다", "두 마리입니다") == ["page"]
    assert "두 마리입니다" in shown(watch, "ko")
    assert save(watch, "One whale.", "Two whales.\n\n## More") == ["page"]
    assert "Two whales." in shown(watch, "en") and "Two whales." not in shown(watch, "ko")
    said = capfd.readouterr().out
    assert "executing" not in said
    seconds = re.findall(r"page: both languages ready (\d+\.\d) s after the save", said)
    assert len(seconds) == 2


def test_cells_that_have_changed_are_executed_with_a_message(watch, capfd):
    assert save(watch, "print(40 + 2)", "print(50 * 3)") == ["page"]
    assert [">150\n" in shown(watch, language) for language in LANGUAGES] == [True, True]
    said = capfd.readouterr().out
    assert all(f"{one}/page: its code or a pinned version has changed" in said for one in LANGUAGES)


def test_what_fails_is_told_the_page_stays_and_the_next_save_mends_it(watch, capfd):
    before = shown(watch, "en")
    assert save(watch, "print(50 * 3)", "print(50 / 0)") == []
    said = capfd.readouterr().out
    assert re.search(r"page\.md:\d+: code cell 1 of the en notebook failed: ZeroDivision", said)
    assert save(watch, '+++ {"tags": ["en"]}', '+++ {"tags": ["ko"]}') == []
    assert "no English cell follows" in capfd.readouterr().out
    assert shown(watch, "en") == before
    path = watch.book.chapters / "page.md"
    path.write_text(PAGE.replace("One whale.", "[Lost](nowhere.md) whale."), "utf-8")
    assert watch.look() == ["page"] and "whale" in shown(watch, "en")
    assert "nowhere.md" in capfd.readouterr().out


def test_the_page_is_the_one_that_a_build_writes(watch):
    """Going back to the first text gives the pages that Sphinx wrote when it built all of them."""
    for text in (PAGE.replace("$y = w x$", "$$ a^2 $$ (eq-last)\n\n- 지느러미 a fin"), PAGE):
        (watch.book.chapters / "page.md").write_text(text, "utf-8")
        assert watch.look() == ["page"]
        changed = [
            line for one in LANGUAGES for line in differing(watch.built[one], shown(watch, one))
        ]
        assert bool(changed) == (text != PAGE), changed


def test_a_process_that_is_killed_is_told_and_begun_anew(watch, capfd):
    watch.halves[0]._process.kill()
    index = watch.book.chapters / "index.md"
    index.write_text(f"{INDEX}\n", "utf-8")  # the second of two pages is not made either
    assert save(watch, "# Whale", "# A whale") == []
    said = capfd.readouterr().out
    assert said.count("ko: the process that makes these pages has ended (exit status -9)") == 1
    assert save(watch, "# A whale", "# A fine whale") == ["*"]
    assert save(watch, "# A fine whale", "# The whale") == ["page"]
    assert "The whale" in shown(watch, "en")


def test_only_this_server_adds_the_script_by_which_a_page_reloads(tmp_path):
    page = "<html><head><title>고래</title></head><body></body></html>"
    for name in ("index.html", "page.html"):
        (tmp_path / name).write_text(page, "utf-8")
    news = News()
    with following(tmp_path, news) as address:

        def ask(path):
            return urllib.request.urlopen(address + path, timeout=30)

        for path in ("/", "/page.html"):
            assert ask(path).read().decode() == page.replace(
                "</head>", f'<script src="{SCRIPT}?0" defer></script></head>'
            )
        assert NEWS in ask(f"{SCRIPT}?0").read().decode()
        news.tell(["page"])  # before the browser asks: it was sent the page with news 0
        with ask(f"{NEWS}?0") as stream:
            assert json.loads(stream.readline().removeprefix(b"data: ")) == ["page"]
    assert (tmp_path / "page.html").read_text("utf-8") == page


def test_a_browser_that_slept_is_told_of_all_that_it_missed():
    news = News()
    for names in (["whale"], ["page"], ["other"]):
        news.tell(names)
    assert news.after(1, 0) == (3, ["page", "other"])
    assert news.after(3, 0) == (3, None)
    number, names = news.after(9, 0)  # of a server that has ended since
    assert number == 3 and set(names) == {"whale", "page", "other"}


def test_a_taken_port_is_named_before_anything_is_made():
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        listener.listen()
        port = listener.getsockname()[1]
        said = loop.main(["--port", str(port)])
    assert f"Port {port} is taken" in said and "Try: make watch PORT=" in said
    said = loop.main(["--port", "80.5"])
    assert "PORT=80.5 is not a port" in said and "make watch PORT=8001" in said
