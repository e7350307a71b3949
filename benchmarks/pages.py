"""What a reader waits for on each page: its weight, its first explorer, the browser's silence.

In headless Chromium on the built site, each page in a fresh context without a cache, beside pages
of others where the folder PEERS holds their sources (conv-demo/ of cs231n, playground/ of
TensorFlow Playground, each with an index.html). Lighthouse, with its preset of a phone of the
middle class on a slow line, comes by npm when it is first needed. Times are of this machine, which
must be idle.
"""

import json
import os
import statistics
import subprocess
import tempfile
from pathlib import Path

from tqdm import tqdm

from benchmarks.server import SITE, served
from book.setup.browser import chromium
from book.setup.node import node_environment
from tests.chromium import running
from tests.site.pages import wait_until

LIGHTHOUSE = "lighthouse@13.5.0"
REPEATS = 5
MOST_KILOBYTES, MOST_BLOCKED, LEAST_SCORE = 150, 50, 95
PEERS = ("conv-demo", "playground")

# When the first explorer woke up, in ms since the navigation began, and the longest task until then
# and a second on. A page without explorers, and another's, counts from its load.
WATCH = """
window.longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
}).observe({ type: "longtask", buffered: true });
new MutationObserver(() => {
  if (!window.ready && document.querySelector('.explorer[data-live="true"]'))
    window.ready = performance.now();
}).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-live"] });
addEventListener("load", () => {
  if (!document.querySelector(".explorer")) window.ready = performance.now();
});
"""


def loaded(browser, address):
    """Load a page with an empty cache; return kB sent, ms until it is ready, longest task in ms."""
    context = browser.new_context(viewport={"width": 412, "height": 823})
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    sent = []
    session.on("Network.loadingFinished", lambda event: sent.append(event["encodedDataLength"]))
    page.add_init_script(WATCH)
    page.goto(address)
    wait_until(page, "window.ready")
    ready = page.evaluate("window.ready")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(1000)
    longest = page.evaluate("window.longest")
    context.close()
    return sum(sent) / 1000, ready, longest


def score(address):
    """Return the middle of three scores of Lighthouse: they differ by up to 20 from run to run."""
    scores = [one_score(address) for _ in range(3)]
    return None if None in scores else statistics.median(scores)


def one_score(address):
    """Return Lighthouse's points for performance, 0 to 100; None if it is not to be had."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = ["npm", "exec", "--yes", f"--package={LIGHTHOUSE}", "--", "lighthouse", address]
        command += ["--quiet", "--only-categories=performance", "--output=json"]
        command += [f"--output-path={report}", "--chrome-flags=--headless=new --no-sandbox"]
        environ = node_environment() | {"CHROME_PATH": chromium()}
        ran = subprocess.run(command, env=environ, capture_output=True, encoding="utf-8")
        if not report.is_file():
            print(f"no Lighthouse: {ran.stderr.strip().splitlines()[-1:]}")
            return None
        return 100 * json.loads(report.read_text("utf-8"))["categories"]["performance"]["score"]


def measure(browser, name, address):
    kilobytes, ready, longest = map(
        statistics.median, zip(*(loaded(browser, address) for _ in range(REPEATS)), strict=True)
    )
    return {
        "name": name,
        "kB": kilobytes,
        "ready": ready,
        "longest": longest,
        "score": score(address),
    }


def run():
    """Return a row for each Korean page and each peer at hand: kB, ready, longest, score, met."""
    rows = []
    with served() as address, running() as browser:
        for page in tqdm(sorted((SITE / "ko").glob("*.html")), unit="page", disable=None):
            rows.append(measure(browser, f"ko/{page.name}", f"{address}ko/{page.name}"))
    peers = Path(os.environ.get("PEERS", "no folder"))
    for name in filter(lambda name: (peers / name / "index.html").is_file(), PEERS):
        with served(peers / name) as address, running() as browser:
            rows.append(measure(browser, name, address))
    demo = next((row["ready"] for row in rows if row["name"] == PEERS[0]), None)
    return [row | {"met": _met(row, demo)} for row in rows]


def _met(row, demo):
    """Tell whether a page meets the goals; None for a peer."""
    if row["name"] in PEERS:
        return None
    light, calm = row["kB"] <= MOST_KILOBYTES, row["longest"] <= MOST_BLOCKED
    good = row["score"] is None or round(row["score"]) >= LEAST_SCORE
    return light and calm and good and (demo is None or row["ready"] <= 2 * demo)


def table(rows):
    """Lay out what `run` returns."""
    lines = [
        f"| page | kB (at most {MOST_KILOBYTES}) | ready, ms | longest task, ms (at most"
        f" {MOST_BLOCKED}) | Lighthouse, phone (at least {LEAST_SCORE}) |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    for row in rows:
        points = "-" if row["score"] is None else f"{row['score']:.0f}"
        missed = " MISSED" if row["met"] is False else ""
        lines.append(
            f"| {row['name']} | {row['kB']:.0f} | {row['ready']:.0f} | {row['longest']:.0f} |"
            f" {points}{missed} |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(run()))
