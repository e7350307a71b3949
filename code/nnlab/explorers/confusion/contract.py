"""What the confusion explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.confusion.explorer import ConfusionExplorer
from nnlab.explorers.core.contract import Contract, grid
from nnlab.results.mistakes import DATA, NETS

STATES = st.fixed_dictionaries(
    {
        "dataset": st.sampled_from(DATA),
        "net": st.sampled_from(NETS),
        "side_by_side": st.booleans(),
        "actual": st.integers(0, 9),
        "answer": st.integers(0, 9),
    }
)
NUMBERS = ("count", "of", "share", "low", "high", "order")


def computed(explorer):
    result = explorer.result
    numbers = {name: getattr(result, name) for name in NUMBERS}
    return numbers | {"samples": [[*pair] for pair in result.samples]}


CONTRACT = Contract(
    explorer=ConfusionExplorer,
    states=STATES,
    computed=computed,
    shown=lambda result: {"count": grid(result.counts), "output": {"count": str(result.count)}},
    value=lambda result: result.count,
    bad=[
        ({"dataset": "svhn"}, "dataset='svhn'"),
        ({"net": "mlp"}, "net='mlp'"),
        ({"net": 1}, "net=1"),
        ({"side_by_side": "yes"}, "side_by_side='yes'"),
        ({"actual": 10}, "actual=10"),
        ({"answer": 2.5}, "answer=2.5"),
    ],
    near=1e-9,
    grid=("dataset", "net"),
)
