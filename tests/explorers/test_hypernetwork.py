"""The hypernetwork explorer: what it makes, what it says beyond its training, and its spot."""

import numpy as np
import pytest
from nnlab import use_language
from nnlab.explorers import HypernetworkExplorer
from nnlab.explorers.hypernetwork.view import PLACES, RACE, SEEDS


@pytest.fixture(scope="module")
def page(process_of):
    return process_of(HypernetworkExplorer)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_each_hypernetwork_has_found_the_matrix_that_turns(seed):
    for angle in (-90, 0, 60):
        result = HypernetworkExplorer(angle, seed=seed).result
        c, s = np.cos(np.deg2rad(angle)), np.sin(np.deg2rad(angle))
        assert result.weights == pytest.approx(np.array([[c, -s], [s, c]]), abs=0.1)


def test_the_nets_are_those_of_the_race():
    result = HypernetworkExplorer(90, (1, -0.5), seed=3).result
    angle, point = np.deg2rad([90]), [[1, -0.5]]
    assert np.array_equal(result.hyper, RACE.nets["hyper"][3](angle, point)[0])
    assert np.array_equal(result.fixed, RACE.nets["fixed"][3](angle, point)[0])
    assert result.right == pytest.approx([0.5, 1])


@pytest.mark.parametrize(
    ("state", "says"),
    [
        ({"angle": 185}, "no training had this angle"),
        ({"point": (1.25, 0)}, "no training had a point this far out"),
        ({"point": (0, 0)}, "the origin stays"),
        ({"fixed": True}, "the fixed net sends it to"),
    ],
)
def test_what_a_reader_should_know_is_said(page, state, says):
    use_language("en")
    explorer = HypernetworkExplorer(**state)
    assert says in explorer.line == page.state(explorer)["line"]
    assert says not in HypernetworkExplorer(180, (1, 1)).line


def test_keys_move_the_spot_both_ways_and_stop_at_the_ends(page):
    for key, where in (
        ("ArrowUp", {"x": 0, "y": 0.25}),
        ("ArrowLeft", {"x": -0.25, "y": 0}),
        ("PageUp", {"x": 1, "y": 0}),
        ("End", {"x": 1.5, "y": 0}),
    ):
        assert page.call("byKey", key, {"x": 0, "y": 0}, PLACES) == where
    assert page.call("byKey", "a", {"x": 0, "y": 0}, PLACES) is None
    assert page.call("byKey", "ArrowDown", {"x": 0, "y": -1.5}, PLACES) == {"x": 0, "y": -1.5}


@pytest.mark.parametrize("width", [280, 320, 480, 559, 560, 900])
def test_everything_fits_and_keeps_apart(page, width):
    place = page.layout(HypernetworkExplorer(), width)
    plane, chart, errors = place["plane"], place["weights"], place["errors"]
    assert plane["left"] >= 20 and plane["left"] + plane["size"] <= width
    assert chart["left"] + chart["width"] <= width and chart["height"] >= 100
    beside = plane["left"] + plane["size"] + 40 <= chart["left"]
    assert beside or plane["top"] + plane["size"] + 40 <= chart["top"]
    assert errors["top"] >= max(plane["top"] + plane["size"], place["matrix"]["y"] + 24) + 40
