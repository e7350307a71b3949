"""How fast a picture follows the hand, in each explorer of the built site (`make site`).

In headless Chromium: in which frame after a key its effect is shown (the target: the next one), and
after how many ms, which are of this machine and hold the wait for that frame.
"""

import statistics

from tqdm import tqdm

from benchmarks.server import SITE, served
from tests.chromium import running

LATE = 0.05  # of the keys may meet a machine that does something else
# From each key press to the message that runs once its frame has been handed to the screen.
WATCH_FRAMES = """(box) => {
  window.frames = [];
  box.addEventListener("keydown", ({ timeStamp }) => {
    const said = () => [...box.querySelectorAll(".nnlab-line, .nnlab-problem, .nnlab-stage")]
      .map((part) => part.textContent).join();
    const before = said();
    const channel = new MessageChannel();
    let passed = 0;
    const next = () => {
      passed++;
      requestAnimationFrame(() => channel.port2.postMessage(0));
    };
    channel.port1.onmessage = () => {
      if (said() === before) next();
      else window.frames.push([passed, performance.now() - timeStamp]);
    };
    next();
  }, true);
}"""


def frames(browser, address):
    """Return {explorer: [(frames, ms) from a key on its first slider to what shows it, ...]}."""
    page = browser.new_page()
    page.goto(address)
    found = {}
    for number, box in enumerate(page.locator(".explorer").all(), 1):
        box.scroll_into_view_if_needed()
        handle = box.locator("input[type=range]:enabled").first  # that of a fixed start is not
        handle.wait_for()
        for key in ("Home", "PageUp", "PageUp", "PageUp"):  # where a step is seen
            handle.press(key)
        box.evaluate(WATCH_FRAMES)
        for key in ("ArrowLeft", "ArrowLeft", "ArrowRight", "ArrowRight") * 8:
            handle.press(key)
            page.wait_for_timeout(30)
        name = box.get_attribute("data-explorer")
        found[f"{number} {name}"] = page.evaluate("window.frames")
    page.close()
    return found


def run():
    """Measure the Korean pages; return rows of page, explorer, keys, late, ms and met."""
    with served() as address, running() as browser:
        return [
            _row(f"ko/{page.name}", name, keys)
            for page in tqdm(sorted((SITE / "ko").glob("*.html")), desc="explorers", leave=False)
            for name, keys in frames(browser, f"{address}ko/{page.name}").items()
        ]


def _row(page, name, keys):
    late = sum(passed > 1 for passed, _ in keys)
    ms = statistics.median(ms for _, ms in keys)
    return dict(
        page=page, name=name, keys=len(keys), late=late, ms=ms, met=late <= LATE * len(keys)
    )


def table(rows):
    """Lay out what `run` returns."""
    lines = [
        "| page | explorer | keys | shown later than in the next frame | median, ms |",
        "| --- | --- | ---: | ---: | ---: |",
    ]
    for row in rows:
        missed = "" if row["met"] else " MISSED"
        late = f"{row['late']}{missed}"
        lines.append(
            f"| {row['page']} | {row['name']} | {row['keys']} | {late} | {row['ms']:.1f} |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(run()))
