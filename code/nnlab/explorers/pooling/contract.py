"""What the pooling explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core import show_number
from nnlab.explorers.core.contract import Contract
from nnlab.explorers.pooling.explorer import PoolingExplorer
from nnlab.explorers.pooling.view import KINDS, RANGES


def computed(explorer):
    result = explorer.result
    rows = {"moved": result.moved, "before": result.before, "after": result.after}
    numbers = {"inputChange": result.input_change, "change": result.change}
    return rows | numbers | {"dropped": result.dropped}


def shown(result):
    changes = {"input": result.input_change, "pooled": result.change}
    return {"output": {name: show_number(value) for name, value in changes.items()}}


CONTRACT = Contract(
    explorer=PoolingExplorer,
    states=st.fixed_dictionaries(
        {"kind": st.sampled_from(KINDS)}
        | {name: st.integers(*ends) for name, ends in RANGES.items()}
    ),
    computed=computed,
    shown=shown,
    value=lambda result: result.change,
    near=1e-12,
    bad=[
        ({"kind": "min"}, "kind='min' is not known; try one of 'max'"),
        ({"kind": None}, "kind=None"),
        ({"window": 0}, "window=0 does not fit; try 1 to 16"),
        ({"window": 17}, "window=17"),
        ({"window": 2.5}, "window=2.5"),
        ({"shift": 6}, "shift=6 does not fit; try -5 to 5"),
        ({"shift": "1"}, "shift='1'"),
        ({"shift": True}, "shift=True"),
    ],
)
