"""How fast a picture follows the hand, in each explorer of the built site (`make site`).

In headless Chromium. Times are of this machine: what counts is the target, one frame of a 60 Hz
screen.
"""

import statistics

from benchmarks.server import SITE, served
from tests.chromium import running

FRAME = 17  # ms of one frame at 60 Hz, rounded up: the target of input to frame
# From each key press to the message that runs once its frame has been handed to the screen.
WATCH_FRAMES = """(box) => {
  window.frames = [];
  box.addEventListener("keydown", ({ timeStamp }) => {
    const said = () => [...box.querySelectorAll(".nnlab-line, .nnlab-problem, .nnlab-stage")]
      .map((part) => part.textContent).join();
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


def frames(browser, address):
    """Return {explorer: median ms from a key on its first slider to the frame that shows it}."""
    page = browser.new_page()
    page.goto(address)
    medians = {}
    for number, box in enumerate(page.locator(".explorer").all(), 1):
        box.scroll_into_view_if_needed()
        handle = box.locator("input[type=range]:enabled").first  # that of a fixed start is not
        handle.wait_for()
        box.evaluate(WATCH_FRAMES)
        handle.press("Home")
        for key in ("ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft") * 8:
            handle.press(key)
            page.wait_for_timeout(30)
        name = box.get_attribute("data-explorer")
        medians[f"{number} {name}"] = statistics.median(page.evaluate("window.frames"))
    page.close()
    return medians


def run():
    """Measure the Korean pages; return rows of page, what, value, unit, target and met."""
    with served() as address, running() as browser:
        return [
            _row(f"ko/{page.name}", f"input to frame, {name}", time, "ms", FRAME)
            for page in sorted((SITE / "ko").glob("*.html"))
            for name, time in frames(browser, f"{address}ko/{page.name}").items()
        ]


def _row(page, what, value, unit, target):
    return dict(page=page, what=what, value=value, unit=unit, target=target, met=value <= target)


def table(rows):
    """Lay out what `run` returns."""
    lines = ["| page | what | value | target | ratio |", "| --- | --- | ---: | ---: | ---: |"]
    for row in rows:
        value = f"{row['value']:.1f} {row['unit']}"
        goal, ratio = f"{row['target']} {row['unit']}", f"{row['value'] / row['target']:.2f}"
        missed = " MISSED" if row["met"] is False else ""
        lines.append(f"| {row['page']} | {row['what']} | {value} | {goal} | {ratio}{missed} |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(run()))
