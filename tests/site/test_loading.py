"""A page that arrives in pieces: the connection stalls, and what is painted stays put."""

import threading
import time

import pytest

from book.site.serve import serving
from tests.site.conftest import StrictHandler
from tests.site.pages import NARROW, SITE, WIDE, Visit

PAGE = "/ko/10-motifs.html"
# Where the page's bytes stop for a while: between the header's buttons, and at the large parts.
CUTS = (
    '<button type="button" class="side-button',
    'class="language-button',
    '<details class="header-menu',
    '<button type="button" class="theme-switch-button',
    '<button type="button" class="search-button search',
    '<button type="button" class="sidebar-toggle secondary-toggle',
    "<article",
    "</article",
)
LONGEST = 20  # seconds that a page may take to be painted at all
AFTER = 0.3  # seconds from the first paint on, for the frames that a jump would be seen in
MOST = 0.01
TELL_PAINT = """new PerformanceObserver(() => fetch("/painted"))
  .observe({ type: "paint", buffered: true });"""


class StallingHandler(StrictHandler):
    """Serve files; PAGE stops before `cut` until the browser has painted what it has."""

    cut, left_out, painted = b"", b"", None

    def do_GET(self):
        if self.path != "/painted":
            return super().do_GET()
        self.painted.set()
        self.send_response(204)
        return self.end_headers()

    def send_header(self, keyword, value):
        """Tell no length: what is left out makes the page shorter."""
        if keyword.lower() != "content-length":
            super().send_header(keyword, value)

    def copyfile(self, source, outputfile):
        body = source.read()
        if not self.path.startswith(PAGE):
            return outputfile.write(body)
        body = body.replace(self.left_out, b"") if self.left_out else body
        at = body.index(self.cut)
        outputfile.write(body[:at])
        outputfile.flush()
        assert self.painted.wait(LONGEST), "nothing was painted"
        time.sleep(AFTER)
        return outputfile.write(body[at:])


def jumps(browser, cut, size, left_out=""):
    """Return how much a page jumps that stalls at `cut`."""
    made = {"cut": cut.encode(), "left_out": left_out.encode(), "painted": threading.Event()}
    handler = type("Stalling", (StallingHandler,), made)
    with serving(SITE, handler) as address:
        visit = Visit(browser, address, size=size)
        visit.context.add_init_script(TELL_PAINT)
        page = visit.open(PAGE)
        found = page.evaluate("window.jumps")
        assert visit.close() == []
    return sum(jump["value"] for jump in found)


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("cut", CUTS)
def test_nothing_jumps_when_the_connection_stalls(browser, cut, size):
    assert cut in (SITE / PAGE[1:]).read_text(encoding="utf-8")
    assert jumps(browser, cut, size) < MOST


def test_a_jump_is_noticed(browser):
    # Without the columns the buttons stand as flex items at the right, as the theme has them.
    assert jumps(browser, CUTS[3], NARROW, left_out="article-header-buttons") > 0
