"""The page live.html: a chapter's cells run on a real Jupyter server, also by way of Binder."""

import json
import re
from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import expect

from tests.notebooks.lab import running
from tests.site.binder_hub import binder_hub
from tests.site.pages import LONGEST, NARROW, TWO_FRAMES, Visit

TOKEN = "a-token-of-the-test"
FOREIGN = re.compile(r"foreign request: (\w+://[^/]+/)")
# The page of a site that knows its repository, which that of a test does not.
AT_HUB = """new MutationObserver((_, watch) => {
  const article = document.querySelector("article.live-page");
  if (!article) return;
  watch.disconnect();
  article.dataset.binder = "HUB/v2/gh/owner/name/notebooks?urlpath=lab";
}).observe(document, { childList: true, subtree: true });"""
XOR = r"XOR +0 +1 +1 +0"
# What the browser forbids as the page asks a third server.
REFUSED = """new Promise((done) => {
  addEventListener("securitypolicyviolation", (one) => done(one.effectiveDirective));
  fetch("http://127.0.0.1:7777/").catch(() => setTimeout(done, 500, "asked"));
})"""


@pytest.fixture(scope="module")
def jupyter(address, tmp_path_factory):
    """A server as the page tells its reader to start one; its address."""
    options = [f"--IdentityProvider.token={TOKEN}", f"--ServerApp.allow_origin={address}"]
    options += ["--KernelRestarter.time_to_dead=0.5"]  # how often it looks after its kernels
    with running("jupyter_server", tmp_path_factory.mktemp("live"), *options) as port:
        yield f"http://127.0.0.1:{port}/"


class Live:
    """The page with a chapter open in it."""

    def __init__(self, page):
        self.page, self.cells = page, page.locator("div.cell")
        self.line, self.outputs = page.locator(".live-line"), page.locator(".live-output")
        self.cells.nth(9).wait_for()

    def says(self, text):
        expect(self.line).to_contain_text(text, timeout=2 * LONGEST)

    def start(self, address="", token=""):
        if address:
            self.page.locator("#live-address").fill(address)
            self.page.locator("#live-token").fill(token)
        self.page.locator(".live-where button").click()

    def run(self, number, code, state="done"):
        """Write `code` into a cell, run it by its key and return its output."""
        cell = self.cells.nth(number - 1)
        cell.locator("textarea").fill(code)
        cell.locator("textarea").press("Shift+Enter")
        self.ends(number, state)
        return cell.locator(".live-output").inner_text()

    def run_to(self, number, state="done"):
        self.cells.nth(number - 1).get_by_role("button", name="Run up to here").click()
        self.ends(number, state)

    def moves(self):
        """Move the explorer of chapter 2 on the page and return the weight it then shows."""
        stage = self.page.locator("#fig-xor .nnlab-stage")
        before = stage.text_content()
        self.page.locator("#fig-xor .noUi-handle").nth(1).press("ArrowRight")
        expect(stage).not_to_have_text(before)
        shown = self.page.locator("#fig-xor .widget-readout").nth(1).inner_text()
        return float(shown.replace("−", "-"))

    def states(self):
        return [cell.get_attribute("data-state") for cell in self.cells.all()[:4]]

    def ends(self, number, state="done"):
        expect(self.cells.nth(number - 1)).to_have_attribute("data-state", state, timeout=LONGEST)


def sessions(jupyter):
    asked = Request(f"{jupyter}api/sessions", headers={"Authorization": f"token {TOKEN}"})
    with urlopen(asked, timeout=20) as answer:
        return json.load(answer)


def foreign(problems):
    return {found[1] for found in map(FOREIGN.match, problems) if found}


def test_on_a_server_of_ones_own_cells_run_explorers_move_and_a_dead_kernel_is_said(
    browser, address, jupyter
):
    visit = Visit(browser, address)
    live = Live(visit.open("/en/live.html#page=02-xor"))
    assert live.page.title() == "Run here: Solve XOR with a hidden layer"
    assert visit.problems == [] and live.page.locator(".cell button:enabled").count() == 0
    live.start("nonsense://x")
    live.says("“nonsense://x” is not the address of a server")
    assert foreign(visit.problems) == set()  # no other server so far
    live.start(f"{jupyter}lab/tree/a.ipynb?token=wrong")
    live.says("refuses this page")
    live.start(jupyter, TOKEN)
    live.ends(1)
    live.says("The kernel is ready")
    assert live.page.evaluate("document.activeElement.textContent") == "Run all"
    assert live.page.evaluate(REFUSED) == "connect-src"
    live.run_to(3)
    assert re.search(XOR, live.outputs.nth(2).inner_text())
    shown = live.moves()
    assert float(live.run(4, "print(plane.result.net.w1[0, 0])")) == shown > -20
    restarts(live)
    assert "ZeroDivisionError" in live.run(4, "1 / 0", "error")
    live.run(4, "import time\nprint('asleep')\ntime.sleep(600)", "running")
    expect(live.outputs.nth(3)).to_contain_text("asleep", timeout=LONGEST)
    live.page.get_by_role("button", name="Interrupt").click()
    live.ends(4, "error")
    live.cells.nth(3).locator("textarea").fill("import os\nos._exit(1)")
    live.run_to(4, "unfinished")
    live.says("The kernel died")  # and not that a cell was wrong
    assert live.states() == ["", "", "", "unfinished"]  # what they did is gone
    assert live.run(4, "print(6 * 7)").strip() == "42"
    assert len(sessions(jupyter)) == 1
    live.page.get_by_role("button", name="Shut down").click()
    live.says("shut down")
    assert sessions(jupyter) == [] and foreign(visit.close()) == {jupyter}


def restarts(live):
    """Restart, chapter 2 being run: variables go, what is shown stays, all can be run again."""
    button = live.page.get_by_role("button", name="Restart")
    button.focus()
    button.evaluate("one => { one.click(); one.click(); }")  # in haste
    live.says("The kernel is ready")
    live.ends(1)  # what chooses the language runs by itself
    assert live.states() == ["done", "", "", ""]
    assert live.page.evaluate("document.activeElement.textContent") == "Restart"
    assert re.search(XOR, live.outputs.nth(2).inner_text())
    live.moves()  # on the page alone
    assert "NameError" in live.run(4, "print(plane)", "error")
    live.run_to(3)
    shown = live.moves()
    assert float(live.run(4, "print(plane.result.net.w1[0, 0])")) == shown


def choose(page, slug):
    page.locator("article.live-page > details").evaluate("(list) => (list.open = true)")
    page.locator(f'article a[href="#page={slug}"]').click()


def test_the_chapter_chosen_last_is_shown_and_one_that_failed_can_be_chosen_again(browser, address):
    visit, late = Visit(browser, address, size=NARROW), []
    page = visit.open("/en/live.html")
    page.route("**/notebooks/02-xor.ipynb", lambda route: late.append(route))
    page.route("**/notebooks/04-gradients.ipynb", lambda route: route.abort(), times=1)
    with page.expect_request("**/notebooks/02-xor.ipynb"):
        choose(page, "02-xor")
    choose(page, "04-gradients")
    failed = page.locator(".live-line", has_text="could not be loaded. Check your connection")
    expect(failed).to_be_in_viewport()
    assert page.locator("div.cell").count() == 0
    choose(page, "04-gradients")
    cells = Live(page).cells.all_inner_texts()
    with page.expect_response("**/notebooks/02-xor.ipynb"):
        late[0].continue_()
    page.evaluate(TWO_FRAMES)
    assert page.title() == "Run here: Find the way down"
    assert page.locator("div.cell").all_inner_texts() == cells
    assert [one for one in visit.close() if "ERR_FAILED" not in one] == []


def test_binder_builds_is_followed_and_runs_the_cells(browser, address, jupyter):
    with binder_hub(jupyter, TOKEN) as hub:
        visit = Visit(browser, address, size=NARROW, theme="dark")
        visit.context.add_init_script(AT_HUB.replace("HUB", hub.address))
        live = Live(visit.open("/ko/live.html#page=11-convolution"))
        host = hub.address.removeprefix("http://")
        assert f"시작을 누르면 {host}에" in live.page.locator(".live-asks").inner_text()
        assert hub.starts == 0
        live.start()
        live.says("Binder가 서버를 켜지 못했습니다: No space left.")
        live.start()
        live.says("Binder가 이미지를 만드는 중입니다")
        live.page.get_by_text("Binder가 보낸 말").click()
        assert "Step 7/41" in live.page.locator(".live-panel pre", has_text="Step").inner_text()
        hub.go.set()
        live.ends(1)
        live.says(f"코드는 {jupyter.split('/')[2]}에서 실행됩니다")
        live.cells.nth(2).get_by_role("button", name="여기까지 실행").click()
        live.ends(3)
        live.says("셀 3개를 모두 실행했습니다")
        assert "y[0] = [1 3 2]·[2, 0, -1] = 0" in live.outputs.nth(2).inner_text()
        assert live.page.evaluate("document.documentElement.scrollWidth") == NARROW[0]
        live.page.goto(address + "/ko/about.html")  # whoever leaves takes the kernel along
        expect_no_sessions(live.page, jupyter)
        assert foreign(visit.close()) == {f"{hub.address}/", jupyter}


def expect_no_sessions(page, jupyter):
    for _ in range(LONGEST // 200):
        if not sessions(jupyter):
            return
        page.wait_for_timeout(200)
    raise AssertionError("the kernel is left behind")
