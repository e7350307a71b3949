"""The sequence explorer by hand: entries edited, windows chosen."""

from tests.site.explorers import compare, meet, read
from tests.site.hands.pointing import keys
from tests.site.pages import NARROW


def test_entries_and_weights_change_by_keys_and_a_score_brings_the_window(visit):
    box, explorer = meet(visit, "SequenceExplorer")
    box.locator('[data-key="x3"]').focus()
    keys(box, "ArrowUp", "ArrowRight", "ArrowDown")
    x = list(explorer.view.x)
    explorer.view.x = [*x[:3], x[3] + 1, x[4] - 1, *x[5:]]
    compare(read(box), explorer)
    box.locator('[data-key="w0"]').focus()
    keys(box, "End", "ArrowRight", "Home")
    explorer.view.w = [9, -9, *explorer.view.w[2:]]
    compare(read(box), explorer)
    box.locator('[data-key="y2"]').click()
    explorer.view.step = 2
    compare(read(box), explorer)
    keys(box, "ArrowRight")
    explorer.view.step = 3
    compare(read(box), explorer)


def test_weights_of_zero_and_a_threshold_out_of_reach_are_explained(visit):
    box, explorer = meet(visit, "SequenceExplorer", size=NARROW)
    for j, weight in enumerate(explorer.view.w):
        box.locator(f'[data-key="w{j}"]').focus()
        keys(box, *["ArrowDown" if weight > 0 else "ArrowUp"] * abs(weight))
    explorer.view.w = [0] * len(explorer.view.w)
    compare(read(box), explorer)
    assert "all weights are 0" in read(box)["line"]
    box.get_by_role("slider", name="threshold").press("End")
    explorer.view.threshold = 50
    compare(read(box), explorer)
    assert "no motif" in read(box)["line"]
