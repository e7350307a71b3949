"""How heavy a page with explorers is, how soon a slider answers and how fast a picture follows.

In headless Chromium on the built site (`make site`), each page in a fresh context without a cache.
Times are of this machine: what counts is the target, one frame of a 60 Hz screen.
"""

import functools
import gzip
import http.server
import statistics
import threading
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

from book.setup.browser import chromium
from book.site.serve import SiteServer

SITE = Path(__file__).resolve().parents[1] / "_build" / "site"
PAGES = ("ko/index.html", "ko/11-convolution.html")
REPEATS = 7
FRAME = 17  # ms of one frame at 60 Hz, rounded up: the target of input to frame
PACKED = (".woff2", ".png")  # compressed already

# When the first explorer woke up, in ms since the navigation began.
WATCH_LIFE = """
new MutationObserver(() => {
  if (!window.alive && document.querySelector('.explorer[data-live="true"]'))
    window.alive = performance.now();
}).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-live"] });
"""
# From each key press to the message that runs once its frame has been handed to the screen.
WATCH_FRAMES = """(box) => {
  window.frames = [];
  box.addEventListener("keydown", ({ timeStamp }) => {
    const said = () => [...box.querySelectorAll(".nnlab-line, .nnlab-problem")]
      .map((line) => line.textContent).join();
    const before = said();
    const channel = new MessageChannel();
    const look = () => {
      if (said() === before) requestAnimationFrame(() => channel.port2.postMessage(0));
      else window.frames.push(performance.now() - timeStamp);
    };
    channel.port1.onmessage = look;
    requestAnimationFrame(() => channel.port2.postMessage(0));
  }, true);
}"""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        """Say nothing: the table is the output."""


@contextmanager
def served():
    """Serve the built site; yield its address. Raises FileNotFoundError if nothing is built."""
    if not (SITE / PAGES[0]).is_file():
        raise FileNotFoundError(f"{SITE} holds no site; try `make site`.")
    handler = functools.partial(_Quiet, directory=str(SITE))
    with SiteServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def open_browser():
    program = chromium()
    with sync_playwright() as playwright:
        flags = [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
        ]
        browser = playwright.chromium.launch(executable_path=program, args=flags)
        try:
            yield browser
        finally:
            browser.close()


def weigh(browser, address):
    """Return {kind: bytes} of a page as a server with gzip sends it; kinds are file suffixes."""
    weights, responses = {}, []
    page = browser.new_page()
    page.on("response", lambda response: responses.append(response))
    page.goto(address, wait_until="networkidle")
    for response in responses:
        if response.url.startswith("http") and response.status == 200:
            kind, body = Path(response.url.split("?")[0]).suffix, response.body()
            sent = len(body) if kind in PACKED else len(gzip.compress(body, 9))
            weights[kind] = weights.get(kind, 0) + sent
    page.close()
    return weights


def awake(browser, address):
    """Return ms from the start of a navigation until the first explorer answers: a median."""
    times = []
    for _ in range(REPEATS):
        page = browser.new_page()
        page.add_init_script(WATCH_LIFE)
        page.goto(address)
        times.append(page.wait_for_function("window.alive").json_value())
        page.close()
    return statistics.median(times)


def frames(browser, address):
    """Return {explorer: median ms from a key on its first slider to the frame that shows it}."""
    page = browser.new_page()
    page.goto(address)
    medians = {}
    for number, box in enumerate(page.locator(".explorer").all(), 1):
        box.scroll_into_view_if_needed()
        box.locator("input[type=range]").first.wait_for()
        box.evaluate(WATCH_FRAMES)
        handle = box.get_by_role("slider").first
        handle.press("Home")
        for key in ("ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft") * 8:
            handle.press(key)
            page.wait_for_timeout(30)
        name = box.get_attribute("data-explorer")
        medians[f"{number} {name}"] = statistics.median(page.evaluate("window.frames"))
    page.close()
    return medians


def run():
    """Measure both pages; return rows of page, what, value, unit, target and met."""
    rows = []
    with served() as address, open_browser() as browser:
        for page in PAGES:
            weights = weigh(browser, address + page)
            for kind, size in sorted(weights.items(), key=lambda item: -item[1]):
                rows.append(_row(page, f"weight of {kind}, gzip", size / 1000, "kB"))
            rows.append(_row(page, "weight in all, gzip", sum(weights.values()) / 1000, "kB"))
            rows.append(_row(page, "first slider answers", awake(browser, address + page), "ms"))
            for name, time in frames(browser, address + page).items():
                rows.append(_row(page, f"input to frame, {name}", time, "ms", FRAME))
    return rows


def _row(page, what, value, unit, target=None):
    met = None if target is None else value <= target
    return dict(page=page, what=what, value=value, unit=unit, target=target, met=met)


def table(rows):
    """Lay out what `run` returns."""
    lines = ["| page | what | value | target | ratio |", "| --- | --- | ---: | ---: | ---: |"]
    for row in rows:
        value = f"{row['value']:.1f} {row['unit']}"
        goal = f"{row['target']} {row['unit']}" if row["target"] else "-"
        ratio = f"{row['value'] / row['target']:.2f}" if row["target"] else "-"
        missed = " MISSED" if row["met"] is False else ""
        lines.append(f"| {row['page']} | {row['what']} | {value} | {goal} | {ratio}{missed} |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(run()))
