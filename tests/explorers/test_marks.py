"""A tick is for a right answer alone: a wrong one, and one that nobody knows, have other marks."""

import numpy as np
import pytest
from nnlab.explorers import (
    FeatureMapExplorer,
    HiddenWeightsExplorer,
    NeocognitronExplorer,
    TemplateExplorer,
)

MARKS = "(nodes) => Object.fromEntries(nodes.map((node) => [node.dataset.mark, node.textContent]))"


def marks(page, explorer):
    page.show(explorer, 680)
    return page.page.locator("[data-mark]").evaluate_all(MARKS)


def expected(scores, digit):
    """Return {name: mark} of the nets' largest scores; digit: None where nobody knows it."""
    return {
        name.replace(" ", "_"): "◂" if digit is None else "✓" if np.argmax(s) == digit else "✗"
        for name, s in scores.items()
    }


def of_template(result):
    return {"score": result.scores, "cosine": result.cosines, "correlation": result.correlations}


CASES = [
    (FeatureMapExplorer, {"right": 4, "down": 4}, lambda result: result.scores),
    (NeocognitronExplorer, {"sample": 3}, lambda result: result.scores),
    (HiddenWeightsExplorer, {"sample": 3}, lambda result: {"score": result.scores}),
    (TemplateExplorer, {"sample": 3}, of_template),
]


@pytest.mark.parametrize(("kind", "state", "scores"), CASES, ids=[c[0].__name__ for c in CASES])
def test_a_wrong_answer_has_a_cross_and_a_right_one_a_tick(desk, kind, state, scores):
    seen = set()
    for digit in range(10):
        explorer = kind(str(digit), **state)
        wanted = expected(scores(explorer.result), digit)
        assert marks(desk["en"], explorer) == wanted
        seen |= set(wanted.values())
    assert seen == {"✓", "✗"}, "the test has met both"


@pytest.mark.parametrize("kind", [FeatureMapExplorer, NeocognitronExplorer, TemplateExplorer])
def test_of_a_drawing_nobody_knows_the_digit_so_nothing_is_ticked(desk, kind):
    page = desk["en"]
    side = len(kind().view.pixels)
    bar = "." * (side // 2) + "#" + "." * (side - side // 2 - 1)
    explorer = kind("drawing", pixels=[bar] * side)
    assert set(marks(page, explorer).values()) == {"◂"}
    assert "✓" not in page.page.locator(".nnlab-stage").text_content()
