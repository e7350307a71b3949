"""The site shows what was executed once: nothing is executed for words, scripts or styles."""

import os
import re
import subprocess

from book.site.build import sphinx_command
from book.source.chapters import ROOT
from tests.book import tiny_lab
from tests.book.site_book import FRONT, INDEX, TOC

INDEX_WITHOUT_CARDS = re.sub(r":::\{chapter-card\}.*?\n:::\n", "", INDEX, flags=re.DOTALL)


def write(folder):
    tiny_lab.write(folder)
    (folder / "chapters").mkdir()
    (folder / "_toc.yml").write_text(TOC, "utf-8")
    chapter = FRONT + tiny_lab.CHAPTER.partition("---\n")[2].partition("---\n")[2]
    (folder / "chapters" / "page.md").write_text(chapter, "utf-8")
    (folder / "chapters" / "index.md").write_text(INDEX_WITHOUT_CARDS, "utf-8")


def build(folder):
    """Build English as `make site` does; return (what was executed and why, the page's text)."""
    settings = [f"external_toc_path={folder / '_toc.yml'}", "bibtex_bibfiles="]
    settings += [f"execution_home={folder}"]
    options = [part for setting in settings for part in ("-D", setting)]
    command = sphinx_command("en", folder / "chapters", folder, settings=["-a", *options])
    environ = os.environ | {"PYTHONPATH": str(folder / "code")}
    ran = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, encoding="utf-8")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    executed = re.findall(r"\[execute\] (.*); executing", ran.stdout)
    return executed, (folder / "site" / "en" / "page.html").read_text("utf-8")


def change(folder, name, old, new):
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_a_build_executes_what_has_changed_and_shows_what_is_so_now(tmp_path):
    write(tmp_path)
    executed, page = build(tmp_path)
    assert executed == ["en/page: not executed yet"]
    assert ">10\n" in page and "TinyView: " not in page and "seven" in page

    change(tmp_path, "code/tinylab/view.js", "render() {}", "render() { return 1; }")
    change(tmp_path, "code/tinylab/view.css", "red", "blue")
    change(tmp_path, "chapters/page.md", "slides over", "walks over")
    executed, page = build(tmp_path)
    assert executed == [] and "walks over" in page and ">10\n" in page

    change(tmp_path, "code/tinylab/table.json", "5", "7")
    executed, page = build(tmp_path)
    assert executed == ["en/page: code/tinylab/table.json has changed"]
    assert ">14\n" in page and ">10\n" not in page
