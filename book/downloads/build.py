"""Print the built site as one PDF per language: python -m book.downloads [--language ko].

The pages must have been built (`make site`). A document is printed twice: the first print tells on
which page each chapter begins, the second has these numbers in its contents.
"""

import argparse
import sys

from playwright.sync_api import sync_playwright
from tqdm import tqdm

from book._ext.page.repository import NoAnswer, ask_git
from book._ext.page.site_address import site_address
from book.downloads.contents import read_parts
from book.downloads.document import Document
from book.downloads.finish import finish, page_numbers
from book.downloads.offers import offer, paths
from book.setup.browser import NoChromium, headless_shell
from book.source.chapters import LANGUAGES, ROOT

BUILD = ROOT / "_build"
PRINTS = 4  # more than two only if the numbers themselves move a line of the contents


def print_pdf(browser, page):
    """Return the PDF of the file `page`, tagged, with an outline of its headings, as bytes."""
    context = browser.new_context(java_script_enabled=False, color_scheme="light")
    try:
        tab = context.new_page()
        tab.goto(page.as_uri(), wait_until="load", timeout=0)
        tab.evaluate("document.fonts.ready.then(() => null)")
        return tab.pdf(prefer_css_page_size=True, print_background=True, tagged=True, outline=True)
    finally:
        context.close()


def make(document, date, work, browser, step=lambda: None):
    """Print `document` until its contents hold the numbers of its pages; return the PDF's bytes.

    work  folder for the printed document
    step  called after each print
    Raises RuntimeError if the numbers never settle.
    """
    work.mkdir(parents=True, exist_ok=True)
    page, pages = work / f"{document.language}.html", {}
    for _ in range(PRINTS):
        page.write_text(document.html(date, pages), encoding="utf-8")
        printed = print_pdf(browser, page)
        step()
        found = page_numbers(printed, [anchor for _, _, anchor in document.entries if anchor])
        if found == pages:
            return finish(printed, document, date)
        pages = found
    raise RuntimeError(f"the page numbers of {page} did not settle after {PRINTS} prints.")


def date_of_sources():
    """Return the day of the last commit as 2026-01-31, "" where there is no git clone."""
    try:
        return ask_git("log", "-1", "--format=%cs")
    except NoAnswer:
        return ""


def build(languages, site=BUILD / "site", work=BUILD / "pdf"):
    """Write the PDFs of `languages` into `site`, two prints each; return their paths.

    Raises FileNotFoundError, saying what to do, for a site or a Chromium that is not there.
    """
    for language in languages:
        if not (site / language / "index.html").is_file():
            raise FileNotFoundError(f"{site / language} holds no pages; build them: `make site`.")
    address, made = site_address(), []
    program = headless_shell()
    with sync_playwright() as playwright, tqdm(total=2 * len(languages), unit="print") as bar:
        browser = playwright.chromium.launch(executable_path=program)
        for language in languages:
            bar.set_description(language)
            here = f"{address}{language}/" if address else ""
            document = Document(language, site / language, read_parts(language), here)
            printed = make(document, date_of_sources(), work, browser, bar.update)
            path = paths(site, language)["pdf"]
            path.write_bytes(printed)
            offer(site, language)
            made.append(path)
        browser.close()
    return made


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m book.downloads", description=__doc__)
    parser.add_argument("--language", choices=LANGUAGES, help="print this half only")
    chosen = parser.parse_args(arguments).language
    try:
        made = build([chosen] if chosen else LANGUAGES)
    except (FileNotFoundError, NoChromium, RuntimeError, ValueError) as error:
        print(f"[pdf] {error}", file=sys.stderr)
        return 1
    for path in made:
        print(f"[pdf] {path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.1f} MB")
    return 0
