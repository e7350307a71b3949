"""The pathway explorer: its counts against the table, read by hand."""

import pytest
from nnlab.cortex import PATHWAY
from nnlab.explorers import PathwayExplorer
from nnlab.explorers.pathway.view import GROUPS


def test_at_a_hundred_ms_the_ventral_stream_has_been_passed():
    result = PathwayExplorer(ms=100, station="AIT", rate=50).result
    assert result[:4] == (7, 1, 80, 100)  # retina to AIT; PFC by the fastest signal
    assert result.step == (10, 10)
    assert result.spikes == 10 * 50 / 1000 and result.so_far == 80 * 50 / 1000


def test_the_first_step_is_from_the_picture_and_steps_add_up():
    assert PathwayExplorer(station="retina").result.step == (20, 40)
    steps = [PathwayExplorer(station=area.name).result.step for area in PATHWAY]
    assert tuple(map(sum, zip(*steps, strict=True))) == (180, 260)


@pytest.mark.parametrize("ms", [0, 100, 260])
def test_each_station_is_in_one_state_and_in_one_group(ms):
    result = PathwayExplorer(ms=ms).result
    assert result.typically == sum(area.typical_ms <= ms for area in PATHWAY)
    assert result.typically + result.early == sum(area.earliest_ms <= ms for area in PATHWAY)
    assert sum(GROUPS) == len(PATHWAY)
