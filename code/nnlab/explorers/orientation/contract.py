"""What the orientation explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract
from nnlab.explorers.core.numbers import show_number
from nnlab.explorers.orientation.explorer import OrientationExplorer
from nnlab.explorers.orientation.view import KINDS

STATES = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(KINDS),
        "angle": st.one_of(st.sampled_from([0, 90, 175]), st.integers(0, 35).map(lambda k: 5 * k)),
        "offset": st.one_of(
            st.sampled_from([-12, 0, 12]), st.integers(-24, 24).map(lambda k: k / 2)
        ),
        "wavelength": st.integers(4, 12),
    }
)


def shown(result):
    parts = {str(i): show_number(value, 1) for i, value in enumerate(result.parts)}
    return {"output": {"answer": show_number(result.answer)} | parts}


CONTRACT = Contract(
    explorer=OrientationExplorer,
    states=STATES,
    computed=lambda explorer: explorer.result._asdict(),
    shown=shown,
    value=lambda result: result.answer,
    bad=[
        ({"kind": "mean"}, "kind='mean'"),
        ({"kind": 0}, "kind=0"),
        ({"angle": 180}, "angle=180"),
        ({"angle": 7}, "angle=7 is no multiple of 5"),
        ({"angle": 45.0}, "angle=45.0"),
        ({"offset": 13}, "offset=13"),
        ({"offset": 0.3}, "offset=0.3 is between two steps of 0.5; try 0.5"),
        ({"offset": "1"}, "offset='1'"),
        ({"wavelength": 3}, "wavelength=3"),
        ({"wavelength": 8.5}, "wavelength=8.5"),
    ],
    near=1e-9,
)
