"""What the sequence explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract, grid, row
from nnlab.explorers.core.numbers import show_number
from nnlab.explorers.sequence.explorer import SequenceExplorer
from nnlab.explorers.sequence.view import DECISIONS, THRESHOLDS

ENTRIES = st.integers(-9, 9)


@st.composite
def states(draw):
    w = draw(st.lists(ENTRIES | st.just(0), min_size=1, max_size=7))
    x = draw(st.lists(ENTRIES, min_size=len(w), max_size=12))
    threshold, decision = draw(st.integers(*THRESHOLDS)), draw(st.sampled_from(DECISIONS))
    step = draw(st.integers(0, len(x) - len(w)))
    return {"x": x, "w": w, "threshold": threshold, "decision": decision, "step": step}


def computed(explorer):
    result = explorer.result
    names = {"gradients": "window_gradients", "total": "weight_gradient"}
    names |= {name: name for name in ("scores", "decision", "found", "upstream")}
    return {name: getattr(result, ours) for name, ours in names.items()}


def shown(result):
    return {
        "output": row(result.scores),
        "value": {"decision": show_number(result.decision)},
        "product": grid(result.window_gradients),
        "grad": row(result.weight_gradient),
    }


CONTRACT = Contract(
    explorer=SequenceExplorer,
    states=states(),
    computed=computed,
    shown=shown,
    value=lambda result: [result.decision, result.found, *result.weight_gradient],
    bad=[
        ({"x": [0.5]}, r"x=\[0.5\]"),
        ({"x": [[1], [1, 2]]}, r"x=\[\[1\], \[1, 2\]\]"),
        ({"x": [1] * 13}, "1 to 12 whole numbers"),
        ({"x": "motif"}, "x='motif'"),
        ({"w": []}, r"w=\[\]"),
        ({"w": [1] * 8}, "1 to 7 whole numbers"),
        ({"w": [10]}, r"w=\[10\]"),
        ({"w": None}, "w=None"),
        ({"x": [1, 2], "w": [1, 2, 3]}, r"w=\[1, 2, 3\] is longer than x=\[1, 2\]"),
        ({"threshold": 51}, "threshold=51"),
        ({"threshold": 0.5}, "threshold=0.5"),
        ({"decision": "mean"}, "decision='mean'.*'max', 'sum'"),
        ({"decision": ["max"]}, r"decision=\['max'\]"),
        ({"step": 5}, "step=5"),
        ({"step": "0"}, "step='0'"),
    ],
)
