"""The sharing explorer: gradients that add up, what is said at the ends, where things stand."""

import numpy as np
import pytest
from nnlab import use_language
from nnlab.explorers import SharingExplorer


@pytest.fixture(scope="module")
def page(process_of):
    return process_of(SharingExplorer)


def test_copies_by_hand():
    result = SharingExplorer(u=(1, 0), targets=(-1, 0.5, 1, 1.5), rate=0.25).result
    assert result.gradient_w.tolist() == [2, 0.5, -1, -1.5]
    assert result.step.gradient_u.tolist() == [2 + 0.5, -1 - 1.5]
    assert result.step.change.tolist() == [-0.625, -0.625, 0.625, 0.625]
    assert result.step.gap == 0 and result.cost == (4 + 0.25 + 1 + 2.25) / 2


@pytest.mark.parametrize("tanh", [False, True])
@pytest.mark.parametrize("matrix", ["copies", "mixtures"])
def test_the_shares_of_all_weights_add_up_to_the_gradient(matrix, tanh):
    result = SharingExplorer(matrix, tanh, (0.5, -1.25)).result
    assert np.allclose(result.shares.sum(0), result.step.gradient_u, atol=1e-12)
    assert (result.step.gap < 1e-12) == (not tanh)


@pytest.mark.parametrize(
    ("state", "says"),
    [
        ({"u": (1, 0), "targets": (1, 1, 0, 0)}, "all four weights are at their targets"),
        ({"u": (0, 0), "targets": (1, -1, 2, -2)}, "the gradients cancel"),
        ({"u": (1, 0), "targets": (0, 0, 0, 0), "rate": 1}, "C/∂u₁ = 1 + 1 = 2"),
        ({"matrix": "mixtures", "u": (2, 2), "targets": (-2, -2, 0, -2), "rate": 1}, "exact"),
        ({"tanh": True, "u": (2, 0), "targets": (-2, -2, 0, 0), "rate": 1}, "off by"),
        ({"tanh": True, "rate": 0}, "the step is 0"),
        ({"tanh": True, "u": (0, 0), "targets": (0, 0, 0, 0)}, "the step is 0"),
        ({"tanh": True, "targets": (1, 0, 0, 0)}, "never reaches a target beyond"),
    ],
)
def test_what_a_reader_should_know_is_said(page, state, says):
    use_language("en")
    explorer = SharingExplorer(**state)
    assert says in explorer.line == page.state(explorer)["line"]
    assert ("H is linear" in explorer.line) == (not explorer.view.bend)


def test_a_step_that_is_too_long_is_said_to_be():
    use_language("en")
    long = SharingExplorer(u=(2, 0), targets=(0, 0, 0, 0), rate=1)
    assert long.result.cost_after == long.result.cost and "too long" not in long.line
    worse = SharingExplorer("copies", True, (0.5, 0), (-0.5, -0.5, 0, 0), 1)
    assert (worse.result.cost_after > worse.result.cost) == ("too long" in worse.line)


@pytest.mark.parametrize("width", [280, 320, 480, 559, 560, 900])
def test_tracks_fit_beside_the_cells(page, width):
    place = page.layout(SharingExplorer(), width)
    for track in place["tracks"]:
        assert track["left"] >= place["w"] + place["cell"]["width"] / 2 + 8
        assert track["width"] >= 110 and track["left"] + track["width"] <= width


OFF = [
    ({"u": (2, 0), "targets": (-2, -2, 0, 0), "rate": 1}, "w₁ = −6, w₂ = −6", 4),
    ({"tanh": True, "u": (0, 0), "targets": (2, 2, 0, 0), "rate": 1}, "w₁ ≈ 4, w₂ ≈ 4", 2),
    ({"u": (0, 0), "targets": (1.25, 1.25, 0, 0), "rate": 1}, None, 0),  # at 2.5, the very end
    ({"u": (0, 0), "targets": (1.5, 1.25, 0, 0), "rate": 1}, "w₁ = 2.75, w₂ = 2.75", 4),
]


@pytest.mark.parametrize(("state", "values", "arrows"), OFF)
def test_what_lies_off_the_number_line_is_an_arrow_and_said(desk, page, state, values, arrows):
    use_language("en")
    explorer = SharingExplorer(**state)
    said = [part for part in explorer.line.split(" · ") if part.startswith("off the line")]
    assert said == ([f"off the line, where an arrow points: {values}"] if values else [])
    assert page.state(explorer)["line"] == explorer.line
    desk["en"].show(explorer, 680)
    assert desk["en"].page.locator("[data-off]").count() == arrows
    stage = desk["en"].page.locator(".nnlab-stage").bounding_box()
    for arrow in desk["en"].page.locator("[data-off]").all():
        box = arrow.bounding_box()
        assert stage["x"] <= box["x"] and box["x"] + box["width"] <= stage["x"] + stage["width"]
    assert explorer.still()
