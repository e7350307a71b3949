"""A chapter's number, by which the text speaks of it, in the list of contents and on its card.

The number is the one in the name of the chapter's file; a page without one (the bibliography) has
none. Figures and formulas do not bear it: they are counted anew on every page.
"""

from posixpath import basename

from book.source.chapters import NUMBERED


def style(page):
    """Return the style that hands a page's number to the style sheet, or "" if it has none."""
    name = basename(page)
    return f"--number:'{int(name.partition('-')[0])}. '" if NUMBERED.match(name) else ""


def numbered(contents, page):
    """Return the list of contents as it stands on `page`, with the chapters' numbers."""
    for link in contents.select("li.toctree-l1 > a"):
        target = page if link["href"].startswith("#") else link["href"]
        if given := style(target):
            link["style"] = given
    return contents


def offer(app, pagename, templatename, context, doctree):
    context["numbered"] = lambda contents: numbered(contents, pagename)


def setup(app):
    app.connect("html-page-context", offer)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
