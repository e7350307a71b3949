"""Explorers come to life however slow the machine is, and say so where they cannot."""

from tests.site.pages import Visit, explorers_on, page_names, scroll_through

# As on a machine so slow that each time limit is over before the work: all that give a second or
# more are over at once.
NO_PATIENCE = """
const wait = window.setTimeout;
window.setTimeout = (call, ms, ...given) => wait(call, ms >= 1000 ? 0 : ms, ...given);
AbortSignal.timeout = () => {
  const controller = new AbortController();
  wait(() => controller.abort());
  return controller.signal;
};
"""
# The page that asks the most.
PAGE = max(page_names(), key=lambda name: len(explorers_on(name)))


def test_no_time_limit_ends_an_explorer(visit):
    page = visit("/ko/about.html")
    page.context.add_init_script(NO_PATIENCE)
    page.goto(page.url.replace("about.html", PAGE))
    scroll_through(page)
    assert page.locator(".explorer[data-live=true]").count() == len(explorers_on(PAGE)) > 1


def test_without_its_scripts_an_explorer_stays_a_picture_and_says_so(browser, address):
    visit = Visit(browser, address)
    visit.context.route("**/views/*", lambda route: route.abort())
    page = visit.open(f"/ko/{PAGE}")
    box = page.locator(".explorer").first
    box.scroll_into_view_if_needed()
    box.locator(".explorer-failed", has_text="정지 그림").wait_for()
    assert box.locator(".explorer-static svg").is_visible()
    assert box.locator(".explorer-live").count() == 0
    assert visit.close() != []
