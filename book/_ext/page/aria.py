"""Take out of the built text what makes it worse for those who read by ear."""

import re

# myst_nb's English name for a folded cell hides the summary's own words.
_SUMMARY = re.compile(r'<summary aria-label="[^"]*"')
# docutils gives citations roles that ARIA 1.3 has dropped, in a list that holds other things too.
_CITATION = re.compile(
    r'(<(?:div|span|aside)\b[^>]*?) role="(?:doc-biblioentry|doc-backlink|list)"'
)
_BACKLINK = re.compile(r'(<a\b[^>]*?) role="doc-backlink"')


def plain(body):
    """Return the HTML of a page's text without those names and roles."""
    body = _SUMMARY.sub("<summary", body)
    return _BACKLINK.sub(r"\1", _CITATION.sub(r"\1", body))


def tidy(app, pagename, templatename, context, doctree):
    if "body" in context:
        context["body"] = plain(context["body"])


def setup(app):
    app.connect("html-page-context", tidy)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
