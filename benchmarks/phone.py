"""How fast a picture follows the hand on a phone: 328 px wide, the main thread slowed six times.

Of explorers that compute much, in headless Chromium: from a key to the moment when its frame has
been handed to the screen, the wait for that frame included. The machine must be idle.
"""

import statistics

from nnlab import use_language
from nnlab.explorers import (
    FeatureMapExplorer,
    NeocognitronExplorer,
    OrientationExplorer,
    PoolingExplorer,
    TemplateExplorer,
)

from benchmarks.explorers import WATCH_FRAMES
from tests.chromium import running
from tests.explorers.view_page import ViewPage

MOST, SLOWED, WIDTH, ROUNDS = 50, 6, 328, 12
BY_ARROWS = ("ArrowLeft", "ArrowLeft", "ArrowRight", "ArrowRight")
# (explorer, what has the keyboard, keys that bring the state back)
CASES = [
    (FeatureMapExplorer(net="plain"), "seen", BY_ARROWS),
    (FeatureMapExplorer(net="global max"), "seen", BY_ARROWS),
    (NeocognitronExplorer(), "seen", BY_ARROWS),
    (OrientationExplorer(), "knob", BY_ARROWS),
    (PoolingExplorer(), "responses", BY_ARROWS[::-1]),
    (TemplateExplorer(), "pad", ("Space", "Space")),
]


def answers(browser, explorer, key, keys, slowed=SLOWED):
    """Return the ms from each key to what shows it."""
    page = ViewPage(browser)
    try:
        page.show(explorer, WIDTH, alone=True)
        session = page.context.new_cdp_session(page.page)
        handle = page.page.locator(f"#view [data-key={key}]")
        for _ in range(ROUNDS):  # compiled from here on
            for name in keys:
                handle.press(name)
                page.settle()
        page.page.locator("#view").evaluate(WATCH_FRAMES)
        session.send("Emulation.setCPUThrottlingRate", {"rate": slowed})
        for _ in range(ROUNDS):
            for name in keys:
                handle.press(name)
                page.page.wait_for_timeout(150)
        return [ms for _, ms in page.page.evaluate("window.frames")]
    finally:
        page.close()


def row(browser, explorer, key, keys):
    times = sorted(answers(browser, explorer, key, keys))
    name = type(explorer).__name__
    middle = statistics.median(times)
    net = getattr(explorer.view, "net", None)
    return {
        "name": f"{name}, {net}" if net else name,
        "keys": len(times),
        "ms": middle,
        "slow": times[int(0.9 * len(times))],
        "met": middle <= MOST,
    }


def run():
    """Measure all cases; return rows of name, keys, ms, slow and met."""
    use_language("ko")
    with running() as browser:
        return [row(browser, *case) for case in CASES]


def table(rows):
    """Lay out what `run` returns."""
    lines = [
        f"| explorer, {WIDTH} px, CPU slowed {SLOWED} times | keys | median, ms (at most {MOST}) |"
        " nine of ten, ms |",
        "| --- | ---: | ---: | ---: |",
    ]
    for row in rows:
        missed = "" if row["met"] else " MISSED"
        lines.append(
            f"| {row['name']} | {row['keys']} | {row['ms']:.0f}{missed} | {row['slow']:.0f} |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(run()))
