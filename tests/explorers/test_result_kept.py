"""An explorer computes the result of a state once, and anew as soon as anything differs."""

import pytest
from nnlab import use_language
from nnlab.explorers import Convolution1DExplorer
from nnlab.explorers.core.explorer import ImpossibleState


def test_the_same_state_has_the_same_result():
    explorer = Convolution1DExplorer()
    first = explorer.result
    assert explorer.result is first
    explorer.line, explorer.snippet  # noqa: B018
    assert explorer.result is first


def test_each_change_of_the_state_gives_another():
    explorer = Convolution1DExplorer([1, 2, 3, 4], [1, 0])
    view, first = explorer.view, explorer.result
    explorer.controls["padding"].widget.value = 1
    padded = explorer.result
    assert len(padded.output) == len(first.output) + 2
    view.w[0] = 5  # in place: no observer hears of it
    assert explorer.result.output[1] == 5 * padded.output[1]
    use_language("en")
    kept = explorer.result
    use_language("ko")
    assert explorer.result is not kept


def test_an_impossible_state_has_none_and_the_next_its_own():
    explorer = Convolution1DExplorer([1, 2, 3], [1, 1])
    first = explorer.result
    explorer.view.dilation = 3
    with pytest.raises(ImpossibleState):
        explorer.result  # noqa: B018
    explorer.view.dilation = 1
    assert explorer.result.output.tolist() == first.output.tolist()
