"""Reading without a network: what was read opens again, with its explorers; all of it can go."""

import json
import os
import shutil
import threading
from functools import partial
from time import monotonic

import pytest

from book.site.serve import HOST, SiteServer
from tests.site.conftest import StrictHandler
from tests.site.explorers import live, read
from tests.site.pages import SITE, Visit

PATIENCE = 30  # seconds
PAGE = "/ko/06-vector-backprop.html"
KEPT = """async (names) => {
  const kept = [];
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) kept.push(url);
  return names.every((name) => kept.some((url) => url.includes(name)));
}"""


class Server:
    """A copy of the site at one address, whether anyone answers there or not."""

    def __init__(self, folder):
        self.folder, self.port, self.running = folder, 0, None
        shutil.copytree(SITE, folder, copy_function=os.link)

    def start(self):
        handler = partial(StrictHandler, directory=str(self.folder))
        self.running = SiteServer((HOST, self.port), handler)
        self.port = self.running.server_port
        threading.Thread(target=self.running.serve_forever, daemon=True).start()

    def stop(self):
        if self.running:
            self.running.shutdown()
            self.running.server_close()
            self.running = None

    def change(self, path, old, new):
        """Let a page of the copy say something else, as another edition would."""
        page = self.folder / path.removeprefix("/")
        text = page.read_text("utf-8")
        assert old in text
        page.unlink()  # else the site itself would change, whose file it is
        page.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def server(tmp_path):
    server = Server(tmp_path / "site")
    server.start()
    yield server
    server.stop()


@pytest.fixture
def page(browser, server):
    visit = Visit(browser, f"http://{HOST}:{server.port}", service_workers="allow")
    yield visit.open(PAGE)
    visit.close()


def wait_until_kept(page, *names):
    until = monotonic() + PATIENCE
    while not page.evaluate(KEPT, list(names)):
        assert monotonic() < until, f"{names} are not kept after {PATIENCE} s."
        page.wait_for_timeout(200)


def first_explorer_moves(page):
    """Take the first slider from one end to the other: the explorer says something else then."""
    box = live(page, 0)
    slider = box.locator("input[type=range]").first
    slider.press("End")
    at_end = read(box)
    slider.press("Home")
    assert read(box)["line"] != at_end["line"]


def test_a_read_page_opens_without_a_network_and_changes_with_the_next_edition(page, server):
    first_explorer_moves(page)
    wait_until_kept(page, PAGE, "_static/all.css", "_static/explorers.js", "views/core.js")

    server.stop()
    page.reload()
    first_explorer_moves(page)
    page.goto(page.url.replace("06-vector-backprop", "about"))
    assert "저장되지 않" in page.inner_text("main") and "not kept" in page.inner_text("main")

    server.start()
    server.change(PAGE, "<h1>", "<h1>새 판: ")
    page.goto(f"http://{HOST}:{server.port}{PAGE}")
    assert page.inner_text("h1").startswith("새 판: ")


def test_the_whole_book_is_kept_on_request_and_removed_on_request(page, server):
    listed = json.loads((SITE / "ko" / "offline.json").read_text("utf-8"))["files"]
    page.goto(page.url.replace("06-vector-backprop", "take-along"))
    status = page.locator("#keep-offline [role=status]")
    page.get_by_role("button", name="책 전체 저장하기").click()
    status.filter(has_text="책 전체가").wait_for(timeout=60_000)
    assert str(len(listed)) in status.inner_text()

    server.stop()
    page.goto(page.url.replace("take-along", "11-convolution"))
    first_explorer_moves(page)
    server.start()

    page.goto(page.url.replace("11-convolution", "take-along"))
    page.get_by_role("button", name="저장한 것 모두 지우기").click()
    allow = page.get_by_role("button", name="다시 저장하기")
    allow.wait_for()
    assert page.evaluate("caches.keys()") == []
    assert (
        page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    )
    page.reload()
    allow.wait_for()
    page.wait_for_timeout(3000)  # longer than a page waits before it registers the worker
    assert (
        page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    )
