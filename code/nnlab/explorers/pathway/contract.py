"""What the pathway explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract
from nnlab.explorers.core.numbers import show_number
from nnlab.explorers.pathway.explorer import PathwayExplorer
from nnlab.explorers.pathway.view import NAMES

TIMES = st.one_of(st.sampled_from([0, 20, 100, 260]), st.integers(0, 52).map(lambda k: 5 * k))


def shown(result):
    return {
        "output": {
            "typically": str(result.typically),
            "early": str(result.early),
            "spikes": show_number(result.spikes),
            "so_far": show_number(result.so_far),
        }
    }


CONTRACT = Contract(
    explorer=PathwayExplorer,
    states=st.fixed_dictionaries(
        {
            "ms": TIMES,
            "station": st.sampled_from(NAMES),
            "rate": st.integers(1, 20).map(lambda k: 10 * k),
        }
    ),
    computed=lambda explorer: explorer.result._asdict(),
    shown=shown,
    value=lambda result: [result.typically, result.early, result.so_far],
    bad=[
        ({"ms": -5}, "ms=-5"),
        ({"ms": 265}, "ms=265"),
        ({"ms": 12}, "ms=12 is no multiple of 5"),
        ({"ms": 100.0}, "ms=100.0"),
        ({"station": "IT"}, "station='IT' is not known"),
        ({"station": 3}, "station=3"),
        ({"rate": 0}, "rate=0"),
        ({"rate": 25}, "rate=25 is between two steps of 10; try 20"),
        ({"rate": "100"}, "rate='100'"),
    ],
)
