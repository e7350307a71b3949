"""A page opened at its top is laid out part by part, and ends as one laid out at once."""

import pytest

from tests.site.pages import NARROW, WIDE, wait_until

PAGE = "/en/06-vector-backprop.html"
ARRIVING = "document.documentElement.matches('.arriving')"
LAST = "document.querySelector('#sources > p')"
# Rounded to a tenth of a pixel: where each part of the article and each formula lies.
PLACES = """() => [...document.querySelectorAll(".bd-article section > *, .bd-article .katex")]
  .map((part) => part.getBoundingClientRect())
  .map(({ x, y, width, height }) => [x, y + scrollY, width, height])
  .map((box) => box.map((n) => Math.round(10 * n)))"""


def stalled(page, script):
    """Let the page wait for `script`, and return a function that lets it go on."""
    waiting = []
    page.route(f"**/{script}*", lambda route: waiting.append(route))
    return lambda: [route.continue_() for route in waiting]


@pytest.fixture
def arrive(visit):
    """Return a function: a page that arrives as it does for readers, with its explorers asleep."""

    def arrive(path, size=NARROW):
        page = visit("/en/about.html", size=size)
        page.route(
            "**/explorers.js*", lambda route: route.fulfill(body="", content_type="text/javascript")
        )
        go_on = stalled(page, "site.js")
        page.goto(page.url.removesuffix("/en/about.html") + path, wait_until="commit")
        wait_until(page, "document.querySelector('.bd-footer, footer')")
        return page, go_on

    return arrive


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_parts_wait_and_end_where_they_would_have_been_at_once(arrive, size):
    page, go_on = arrive(PAGE, size)
    skipped = f"!{LAST}.checkVisibility({{ contentVisibilityAuto: true }})"
    assert page.evaluate(f"{ARRIVING} && {skipped}")
    go_on()
    wait_until(page, f"!({ARRIVING})")
    assert page.evaluate(f"!({skipped})")
    assert sum(jump["value"] for jump in page.evaluate("window.jumps")) < 0.01
    whole, go_on = arrive(f"{PAGE}#", size)
    go_on()
    wait_until(whole, "document.readyState === 'complete'")
    for one in (page, whole):
        one.evaluate("document.fonts.ready")
    assert page.evaluate(PLACES) == whole.evaluate(PLACES)


@pytest.mark.parametrize("to", ["#sources", "?highlight=gradient"])
def test_nothing_waits_where_the_reader_comes_to_a_place(arrive, to):
    page, go_on = arrive(PAGE + to)
    assert not page.evaluate(ARRIVING)
    go_on()


def test_a_link_to_a_place_in_the_page_has_all_laid_out_first(arrive):
    page, _ = arrive(PAGE)
    assert page.evaluate(ARRIVING)
    page.evaluate("document.querySelector('a[href=\"#sources\"]').click()")
    assert not page.evaluate(ARRIVING)
