"""What a page accepts of the states that it has kept: views' modules and the site's memory."""

import json
from pathlib import Path

import pytest
from nnlab.explorers.convolution1d.explorer import Convolution1DExplorer
from nnlab.explorers.playground.explorer import PlaygroundExplorer
from nnlab.playground import Setup

import book
from tests.explorers.view_process import ViewProcess

ACCEPTED = Path(book.__file__).parent / "web/runtime/accepted.js"
SCRIPT = """
const { accepted } = await import(ACCEPTED);
const { default: { parts } } = await import("./view.mjs");
export function kept(saved, state, data) {
  const values = { ...state, data, state_names: Object.keys(state) };
  return accepted(saved, { get: (name) => values[name] }, {}, parts);
}
"""


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """Return a function: what comes back of {trait: value} to an explorer as it is made."""
    started = {}

    def ask(explorer_class, saved):
        if explorer_class not in started:
            folder = tmp_path_factory.mktemp(explorer_class.__name__)
            (folder / "view.mjs").write_text(explorer_class().view._esm, "utf-8")
            script = SCRIPT.replace("ACCEPTED", json.dumps(ACCEPTED.as_uri()))
            started[explorer_class] = ViewProcess(script, folder)
        view = explorer_class().view
        return started[explorer_class].call("kept", view.state | saved, view.state, view.data)

    yield ask
    for process in started.values():
        process.close()


@pytest.mark.parametrize(
    "saved",
    [
        {"steps": 1001},
        {"hidden": [8, 8, 2]},
        {"hidden": []},
        {"features": ["x1_x2"]},
        {"own": [[0.5, -1, 1]]},
        {"dataset_index": 6, "own": []},
        {"dataset_index": 5, "expression": "x^3"},
        {"dataset_index": 5, "expression": "2 y"},
        {"hidden": [1], "start": [0.1, 0.2, 0.3, 0.4, -5000]},
        {"rate_index": 10, "other_rate": 0.2, "seed": 100, "noise": 0.13, "points": 15},
        {"compare": Setup(compare={"hidden": [2, 2]}).as_dict()["compare"]},
    ],
    ids=str,
)
def test_the_playground_comes_back_with_lists_of_other_lengths(kept, saved):
    state = json.loads(json.dumps(PlaygroundExplorer().view.state))
    found = kept(PlaygroundExplorer, saved)
    assert {name: found[name] for name in state} == state | saved


@pytest.mark.parametrize(
    "saved",
    [
        {"steps": 10**7},
        {"steps": 0.5},
        {"hidden": [9]},
        {"hidden": "44"},
        {"features": ["x3"]},
        {"own": [[3, 0, 1]]},
        {"dataset_index": 99},
        {"dataset_index": "1"},
        {"rate_index": "length"},
        {"rate_index": 11},
        {"other_rate": 1000},
        {"compare": {"hidden": [9]}},
        {"measured": [[0, 0, 9]]},
        {"expression": "x" * 201},
        {"expression": 3},
        {"start": [1]},
        {"noise": None},
    ],
    ids=str,
)
def test_the_playground_does_not_come_back_as_what_it_cannot_be(kept, saved):
    assert kept(PlaygroundExplorer, saved) is None


def test_other_explorers_keep_the_shape_that_they_have(kept):
    state = Convolution1DExplorer().view.state
    moved = {"x": [value + 1 for value in state["x"]]}
    assert kept(Convolution1DExplorer, moved)["x"] == moved["x"]
    assert kept(Convolution1DExplorer, {"x": state["x"][:-1]}) is None
