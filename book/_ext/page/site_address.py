"""Where the site will stand, as SITE_ADDRESS says; nothing guesses it.

Search engines want full addresses in `canonical` and `hreflang` links. Without SITE_ADDRESS pages
have none; the language button needs no address.
"""

import os
from urllib.parse import urlsplit

from sphinx.util import logging

from book.source.chapters import LANGUAGES

VARIABLE = "SITE_ADDRESS"
logger = logging.getLogger(__name__)


def site_address(environ=os.environ):
    """Return the site's address, ending in a slash, "" if it is not given.

    Raises ValueError, quoting it, for what is no address of a web site.
    """
    given = environ.get(VARIABLE, "").strip()
    parts = urlsplit(given)
    if given and (parts.scheme not in ("http", "https") or not parts.hostname):
        raise ValueError(
            f"{VARIABLE}={given} is no web address. "
            f"Give one like {VARIABLE}=https://name.example/course/"
        )
    if parts.query or parts.fragment:
        raise ValueError(f"{VARIABLE}={given} must end with the folder, without ? and #.")
    return f"{given.rstrip('/')}/" if given else ""


def alternates(address, page):
    """Return [(language, full address), ...] of a page, the one for other languages included."""
    if not address:
        return []
    found = [(language, f"{address}{language}/{page}.html") for language in LANGUAGES]
    return [*found, ("x-default", found[LANGUAGES.index("en")][1])]


def read_address(app, config):
    """Keep the address as a setting, so that another address writes all pages again."""
    config.site_address = site_address()
    if not config.two_languages:
        return
    if config.site_address:
        config.html_baseurl = f"{config.site_address}{config.language}/"  # of canonical links
    else:
        logger.info("[address] no full links and no sitemap: %s is not set.", VARIABLE)


def link_alternates(app, pagename, templatename, context, doctree):
    address = app.config.site_address if app.config.two_languages else ""
    context["alternates"] = alternates(address, pagename)


def setup(app):
    app.add_config_value("site_address", "", "html")
    app.connect("config-inited", read_address)
    app.connect("html-page-context", link_alternates)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
