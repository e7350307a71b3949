"""sitemap.xml and robots.txt at the site's root; both are there only if its address is known."""

from html import escape

from book._ext.page.last_changed import days_of_change
from book._ext.page.site_address import alternates
from book.source.chapters import LANGUAGES

NOT_FOUND = ("live", "search")  # tools, not for a search engine to find
HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)


def make_sitemap(site, address, days=None):
    """Write both files into the folder `site`; without an address, remove those of earlier builds.

    days   {page: day of its last change}, asked of git if not given
    """
    files = {"sitemap.xml": "", "robots.txt": ""}
    if address:
        days = days_of_change() if days is None else days
        files["sitemap.xml"] = sitemap(address, pages_of(site), days)
        files["robots.txt"] = f"User-agent: *\nAllow: /\nSitemap: {address}sitemap.xml\n"
    for name, text in files.items():
        (site / name).unlink(missing_ok=True)
        if text:
            (site / name).write_text(text, encoding="utf-8")


def pages_of(site):
    """Return the names of the pages that are there in all languages, in order."""
    halves = [{page.stem for page in (site / one).glob("*.html")} for one in LANGUAGES]
    return sorted(set.intersection(*halves) - set(NOT_FOUND))


def sitemap(address, pages, days):
    """Return the sitemap: each page in each language, with its other language beside it."""
    return HEAD + "".join(_entry(address, page, days.get(page)) for page in pages) + "</urlset>\n"


def _entry(address, page, day):
    links = alternates(address, page)
    beside = "".join(
        f'<xhtml:link rel="alternate" hreflang="{code}" href="{escape(url)}"/>\n'
        for code, url in links
    )
    changed = f"<lastmod>{day}</lastmod>\n" if day else ""
    own = [url for code, url in links if code in LANGUAGES]
    return "".join(f"<url>\n<loc>{escape(url)}</loc>\n{changed}{beside}</url>\n" for url in own)
