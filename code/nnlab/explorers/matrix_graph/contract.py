"""What the matrix explorer promises."""

import numpy as np
from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract
from nnlab.explorers.matrix_graph.explorer import MatrixGraphExplorer
from nnlab.explorers.matrix_graph.sums import exact
from nnlab.explorers.matrix_graph.view import COLUMNS, FORMULAS, REACH, ROWS, cells

TENTH = st.integers(-REACH, REACH).map(lambda n: n / 10)


@st.composite
def states(draw):
    rows = draw(st.sampled_from(ROWS))
    pair = st.lists(TENTH, min_size=COLUMNS, max_size=COLUMNS)
    return {
        "W": draw(st.lists(pair, min_size=rows, max_size=rows)),
        "x": draw(pair),
        "formula": draw(st.sampled_from(FORMULAS)),
        "cell": draw(st.sampled_from(cells(rows))),
    }


def computed(explorer):
    result = explorer.result
    names = ("q", "f", "dq", "dW", "dx", "fits", "wrong")
    tried = {"tried": result.tried if result.fits else None}
    return {name: getattr(result, name) for name in names} | tried | {"at": explorer.view.cell}


def shown(result):
    parts = {"q": result.q, "f": result.f, "dq": result.dq, "dW": result.dW, "dx": result.dx}
    texts = {
        name + "".join(map(str, place)): exact(value)
        for name, values in parts.items()
        for place, value in np.ndenumerate(values)
    }
    tried = np.ndenumerate(result.tried) if result.fits else ()
    return {
        "output": texts,
        "tried": {"".join(map(str, place)): exact(value) for place, value in tried},
    }


CONTRACT = Contract(
    explorer=MatrixGraphExplorer,
    states=states(),
    computed=computed,
    shown=shown,
    value=lambda result: [result.f, *np.ravel(result.dW), *result.dx],
    near=1e-12,
    bad=[
        ({"W": [[1, 2]]}, r"W=\[\[1, 2\]\] has shape \(1, 2\); try shape \(2, 2\) or \(3, 2\)"),
        ({"W": [[1, 2], [3]]}, "unequal length"),
        ({"W": [[0.15, 0], [0, 0]]}, "W holds 0.15, finer than tenths"),
        ({"W": [[2.1, 0], [0, 0]]}, "W=2.1"),
        ({"W": "W"}, "W holds <U1 values"),
        ({"x": [0.2]}, r"x=\[0.2\] has shape \(1,\)"),
        ({"x": [0.2, float("nan")]}, "x=nan"),
        ({"formula": "2 q x"}, "formula='2 q x'.*'q xT'"),
        ({"cell": "dW20"}, "cell='dW20'.*'dW11'"),
        ({"cell": None}, "cell=None"),
    ],
)
