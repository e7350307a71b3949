"""What the output-size explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract
from nnlab.explorers.output_size.explorer import OutputSizeExplorer
from nnlab.explorers.output_size.view import RANGES


def computed(explorer):
    result = explorer.result
    numbers = {"size": result.size, "dropped": result.dropped, "reach": result.needed}
    unrounded = float(result.unrounded)
    return numbers | {"starts": result.starts, "unrounded": unrounded, "kept": result.kept}


CONTRACT = Contract(
    explorer=OutputSizeExplorer,
    states=st.fixed_dictionaries({name: st.integers(*ends) for name, ends in RANGES.items()}),
    computed=computed,
    shown=lambda result: {"size": {"": str(result.size)}},
    value=lambda result: result.size,
    bad=[
        ({"n": 3}, "n=3 .* 4 to 100"),
        ({"n": 101}, "n=101"),
        ({"n": "100"}, "n='100'"),
        ({"n": None}, "n=None"),
        ({"kernel": 0}, "kernel=0 .* 1 to 11"),
        ({"kernel": True}, "kernel=True"),
        ({"kernel": [5]}, r"kernel=\[5\]"),
        ({"stride": 5}, "stride=5"),
        ({"padding": -1}, "padding=-1"),
        ({"dilation": 2.5}, "dilation=2.5"),
    ],
    grid=("stride", "padding", "dilation"),
)
