"""Frames of the playground while it trains: its own view, in headless Chromium, on a desktop.

Frames a second over five seconds, the middle interval between them, what a frame costs the page's
main thread in processor time (training, drawing and the browser's own painting), its longest task,
and how long a press on a weight's button waits for the frame that shows it. Frames come at most 60
times a second; the machine must be idle.
"""

import statistics

from nnlab import use_language
from nnlab.explorers import PlaygroundExplorer

from tests.chromium import running
from tests.explorers.view_page import ViewPage

SECONDS, WARM, WIDTH = 5, 2, 900
SHOWN = 0.97  # of 60 frames a second: a clock of 60 Hz loses one at either end
LONGEST = 50  # ms of a task, beyond which a page counts as blocked
CASES = [
    dict(data="spiral", points=500, hidden=[8, 8]),
    dict(data="spiral", points=1000, hidden=[8, 8, 8, 8]),
]
# Trains for so many ms, with a press on a button every half second.
RUN = """async (ms) => {
  const times = [], long = [], waits = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long.push(duration);
  });
  observer.observe({ type: "longtask" });
  const hit = (key) => document.querySelector(`[data-key=${key}]`)
    .dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  const press = () => {
    const from = performance.now(), channel = new MessageChannel();
    channel.port1.onmessage = () => waits.push(performance.now() - from);
    hit("next");
    requestAnimationFrame(() => channel.port2.postMessage(0));
  };
  const before = model.get("steps");
  hit("run");
  const presses = setInterval(press, 490);
  await new Promise((done) => {
    const begun = performance.now();
    const tick = (now) => {
      times.push(now);
      if (now - begun < ms) requestAnimationFrame(tick);
      else done();
    };
    requestAnimationFrame(tick);
  });
  clearInterval(presses);
  hit("run");
  observer.disconnect();
  return { times, longest: Math.max(0, ...long), waits, steps: model.get("steps") - before };
}"""


def row(browser, case):
    """Train one case; return frames a second, intervals, ms of the main thread and met."""
    page = ViewPage(browser)
    try:
        page.page.set_viewport_size({"width": 1000, "height": 1300})
        page.show(PlaygroundExplorer(**case), WIDTH)
        session = page.context.new_cdp_session(page.page)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})
        page.page.evaluate(RUN, 1000 * WARM)
        before = _used(session)
        found = page.page.evaluate(RUN, 1000 * SECONDS)
        used = 1000 * (_used(session) - before)
    finally:
        page.close()
    times = found["times"]
    intervals = [after - before for before, after in zip(times, times[1:], strict=False)]
    shown = 1000 * len(intervals) / (times[-1] - times[0])
    net = "-".join(map(str, (2, *case["hidden"], 1)))
    return {
        "name": f"{net}, {case['points']} points",
        "frames": shown,
        "interval": statistics.median(intervals),
        "used": used / len(intervals),
        "steps": found["steps"] / (times[-1] - times[0]) * 1000,
        "longest": found["longest"],
        "wait": statistics.median(found["waits"]),
        "met": shown >= 60 * SHOWN and found["longest"] <= LONGEST,
    }


def _used(session):
    """Return the seconds of processor time that the page's main thread has used."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return next(metric["value"] for metric in metrics if metric["name"] == "ThreadTime")


def run():
    """Measure all cases, one dict each."""
    use_language("ko")
    with running() as browser:
        return [row(browser, case) for case in CASES]


def table(rows):
    """Lay out what `run` returns; a task of 0 ms is none above 50."""
    lines = [
        "| training in the page | frames a second (60) | middle interval, ms | main thread a frame,"
        f" ms | longest task, ms (at most {LONGEST}) | a press is shown after, ms | steps/s |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for row in rows:
        missed = "" if row["met"] else " MISSED"
        lines.append(
            f"| {row['name']} | {row['frames']:.1f}{missed} | {row['interval']:.1f} |"
            f" {row['used']:.1f} | {row['longest']:.0f} | {row['wait']:.0f} | {row['steps']:,.0f} |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(run()))
