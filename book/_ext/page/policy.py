"""The Content-Security-Policy of every page: nothing but the site's own files, no code in the page.

It stands in the page itself, so that it holds on any host and from disk. A host may send the same
as a header; `python -m book._ext.page.policy` prints it, with the name of a page that page's.
"""

import base64
import hashlib
import sys

# `file:` beside 'self': whether 'self' is a file's own disk is left to the browser. Style elements
# are forbidden, style attributes are not: formulas and drawings have thousands. A browser that is
# too old for style-src-elem heeds style-src, which lets both be. Firefox fetches the page of
# <link rel="next"> in advance and asks default-src about it: 'none' is said of each kind that no
# page has instead.
OWN = "'self' file:"
DIRECTIVES = {
    "default-src": OWN,
    "script-src": OWN,
    "style-src": f"{OWN} 'unsafe-inline'",
    "style-src-elem": OWN,
    "font-src": OWN,
    "img-src": f"{OWN} data:",
    "connect-src": "'self'",
    "form-action": OWN,
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "frame-src": "'none'",
    "media-src": "'none'",
    "object-src": "'none'",
}
# live.html runs code on a Jupyter server that its reader names, wherever that is; once connected,
# book/web/live/where.js narrows connect-src to this one. Styles of Thebe and of cells' outputs are
# style elements. An explorer's script comes from the kernel, and anywidget makes a blob: of it;
# scripts within the page and `eval` stay forbidden.
OF_PAGE = {
    "live": {
        "script-src": f"{OWN} blob:",
        "style-src-elem": f"{OWN} 'unsafe-inline'",
        "img-src": f"{OWN} data: blob:",
        "connect-src": "'self' http: https: ws: wss:",
    }
}


def policy(sheet="", page=""):
    """Return the policy of the page named `page`, for most the same; of style elements it allows
    the one that holds the text `sheet`."""
    allowed = DIRECTIVES | OF_PAGE.get(page, {})
    if sheet:
        digest = base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()
        allowed["style-src-elem"] = f"'sha256-{digest}'"
    return "; ".join(f"{name} {value}" for name, value in allowed.items())


def meta(sheet="", page=""):
    """Return the policy as a tag, to stand before all that a page loads."""
    return f'<meta http-equiv="Content-Security-Policy" content="{policy(sheet, page)}">'


def put_first(app, pagename, templatename, context, doctree):
    """Let the policy come before the page's own meta tags, and so before all scripts and styles."""
    context["metatags"] = meta(page=pagename) + context.get("metatags", "")


def setup(app):
    app.connect("html-page-context", put_first)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


if __name__ == "__main__":
    print(policy(page=sys.argv[1] if sys.argv[1:] else ""))
