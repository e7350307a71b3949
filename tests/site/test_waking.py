"""Explorers come to life however slow the machine is, and say so where they cannot."""

import re

from tests.site.pages import Visit, explorers_on, page_names, scroll_through, wait_until

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
    page.add_init_script(NO_PATIENCE)
    page.goto(page.url.replace("about.html", PAGE))
    scroll_through(page)
    assert page.locator(".explorer[data-live=true]").count() == len(explorers_on(PAGE)) > 1


def test_without_its_scripts_an_explorer_stays_a_picture_says_so_and_tries_again(browser, address):
    visit = Visit(browser, address)
    visit.context.route("**/views/*", lambda route: route.abort())
    page = visit.open(f"/ko/{PAGE}")
    box = page.locator(".explorer").first
    box.scroll_into_view_if_needed()
    box.locator(".explorer-failed", has_text="정지 그림").wait_for()
    assert box.locator(".explorer-static svg").is_visible()
    assert box.locator(".explorer-live").count() == 0
    assert visit.problems != []
    visit.context.unroute("**/views/*")
    box.get_by_role("button", name="다시 시도").click()
    wait_until(page, "document.querySelector('.explorer').dataset.live === 'true'")
    assert box.locator(".explorer-failed").count() == 0
    visit.close()


def test_what_comes_as_a_success_but_is_no_script_is_asked_for_again(browser, address):
    visit = Visit(browser, address)
    login = {"status": 200, "content_type": "text/html", "body": "<!doctype html>Log in first."}
    visit.context.route("**/views/*", lambda route: route.fulfill(**login))
    page = visit.open(f"/en/{PAGE}")
    box = page.locator(".explorer").first
    again = box.get_by_role("button", name="Try again")
    again.wait_for()
    visit.context.unroute("**/views/*")
    again.click()
    wait_until(page, "document.querySelector('.explorer').dataset.live === 'true'")
    visit.close()


def test_a_page_whose_explorers_script_does_not_come_says_so_and_tries_again(browser, address):
    visit = Visit(browser, address)
    visit.context.route("**/explorers.js*", lambda route: route.abort())
    page = visit.open(f"/en/{PAGE}")
    failed = page.locator(".explorer-failed")
    failed.first.wait_for()
    assert failed.count() == len(explorers_on(PAGE))
    failed.first.get_by_role("button", name="Try again").click()
    failed.first.wait_for()
    visit.context.unroute("**/explorers.js*")
    failed.first.get_by_role("button", name="Try again").click()
    wait_until(page, "document.querySelector('.explorer').dataset.live === 'true'")
    assert failed.count() == 0
    visit.close()


LEAVES_NOTHING = """
for (const { view } of Object.values(nnlab.views)) {
  const { render } = view;
  view.render = (host) => {
    const cleanUp = render(host);
    host.el.querySelector(".nnlab-stage").remove(); // so that the explorer counts as failed
    return () => {
      document.documentElement.dataset.cleaned = "true";
      cleanUp();
    };
  };
}
"""


def test_a_view_that_has_drawn_nothing_is_cleaned_up(browser, address):
    visit = Visit(browser, address)

    def change(route):
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text() + LEAVES_NOTHING)

    visit.context.route(re.compile(r"/views/(?!core)\w+\.js"), change)
    page = visit.open(f"/en/{PAGE}")
    page.locator(".explorer-failed").first.wait_for()
    assert page.locator("html[data-cleaned=true]").count() == 1
    assert any("nothing was drawn" in problem for problem in visit.close())


def test_a_view_that_fails_once_is_asked_for_again_and_the_others_live(browser, address):
    visit = Visit(browser, address)
    asked = []

    def fail_once(route):
        asked.append(route.request.url)
        route.abort() if len(asked) == 1 else route.continue_()

    names = [name for name in page_names() if len(set(explorers_on(name))) > 1]
    visit.context.route(re.compile(r"/views/(?!core)\w+\.js"), fail_once)
    page = visit.open(f"/en/{names[0]}")
    scroll_through(page)
    assert asked[0] in asked[1:]
    visit.close()


def test_a_control_that_the_page_does_not_know_leaves_the_picture(browser, address):
    visit = Visit(browser, address)

    def change(route):
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace("SliderModel", "DialModel"))

    visit.context.route(f"**/{PAGE}", change)
    page = visit.open(f"/en/{PAGE}")
    box = page.locator(".explorer").first
    box.locator(".explorer-failed").wait_for()
    assert box.locator(".explorer-static svg").is_visible()
    assert any("no control for" in problem and "DialModel" in problem for problem in visit.close())
