"""What the Jacobian explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract
from nnlab.explorers.jacobian.explorer import JacobianExplorer
from nnlab.explorers.jacobian.line import size_text
from nnlab.explorers.jacobian.view import BATCHES, POWERS
from nnlab.jacobians import FLOAT, LAYERS


def shown(result):
    sizes = (result.bytes, FLOAT * result.nonzero, result.kept_bytes)
    return {"size": {str(i): size_text(size) for i, size in enumerate(sizes)}}


CONTRACT = Contract(
    explorer=JacobianExplorer,
    states=st.fixed_dictionaries(
        {
            "units": st.integers(*POWERS).map(lambda power: 2**power),
            "batch": st.integers(*BATCHES) | st.sampled_from(BATCHES),
            "layer": st.sampled_from(LAYERS),
        }
    ),
    computed=lambda explorer: explorer.result._asdict(),
    shown=shown,
    value=list,
    bad=[
        ({"units": 3}, "units=3 is no power of two; try 2"),
        ({"units": 8192}, "units=8192 does not fit; try 1 to 4096"),
        ({"units": 0}, "units=0"),
        ({"units": "4096"}, "units='4096'"),
        ({"units": True}, "units=True"),
        ({"batch": 0}, "batch=0"),
        ({"batch": 101}, "batch=101"),
        ({"batch": 1.5}, "batch=1.5"),
        ({"layer": "relu"}, "layer='relu'.*'elementwise', 'product'"),
        ({"layer": None}, "layer=None"),
    ],
)
