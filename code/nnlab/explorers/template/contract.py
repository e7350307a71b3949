"""What the template explorer promises."""

import numpy as np
from hypothesis import strategies as st

from nnlab.explorers.core import show_number
from nnlab.explorers.core.contract import Contract, row
from nnlab.explorers.core.pictures import own_pixels
from nnlab.explorers.template.explorer import TemplateExplorer
from nnlab.explorers.template.view import DIGITS, RANGES, RIVALS, SAMPLES, SIDE
from nnlab.templates import digit_classifier

DRAWINGS = st.lists(st.text("#.", min_size=SIDE, max_size=SIDE), min_size=SIDE, max_size=SIDE)
BLANK, FULL = own_pixels(None, SIDE), ["#" * SIDE] * SIDE
GRID = {name: np.arange(low, high + by, by).tolist() for name, (low, high, by) in RANGES.items()}
STATES = st.fixed_dictionaries(
    {
        "digit": st.sampled_from(DIGITS) | st.just("drawing"),
        "sample": st.integers(1, SAMPLES),
        "contrast": st.sampled_from(GRID["contrast"]),
        "background": st.sampled_from(GRID["background"]),
        "rival": st.sampled_from(RIVALS) | st.just("second"),
        "pixels": DRAWINGS | st.just(BLANK) | st.just(FULL),
    }
)


def computed(explorer):
    result = explorer.result
    alike = ("scores", "cosines", "correlations", "winner", "rival", "difference")
    pair = {"first": result.products[result.winner], "second": result.products[result.rival]}
    return {"picture": explorer.image} | {n: getattr(result, n) for n in alike} | pair


def shown(result):
    ((_, biases),) = digit_classifier().layers
    winner, rival = result.winner, result.rival
    sums = {
        "first": result.products[winner].sum(),
        "second": result.products[rival].sum(),
        "difference": result.difference.sum(),
    }
    bias = {
        "first": biases[winner],
        "second": biases[rival],
        "difference": biases[winner] - biases[rival],
    }
    return {
        "score": row(result.scores),
        "cosine": row(result.cosines),
        "correlation": row(result.correlations),
        "sum": {name: show_number(value) for name, value in sums.items()},
        "bias": {name: show_number(value) for name, value in bias.items()},
    }


CONTRACT = Contract(
    explorer=TemplateExplorer,
    states=STATES,
    computed=computed,
    shown=shown,
    value=lambda result: result.scores,
    near=1e-9,  # of cosines and correlations: NumPy adds squares in an order of its own
    bad=[
        ({"digit": "10"}, "digit='10'"),
        ({"digit": 3}, "digit=3 is not known; try one of '0'"),
        ({"sample": 0}, "sample=0"),
        ({"sample": 4}, "sample=4 does not fit; try 1 to 3"),
        ({"contrast": 2}, "contrast=2"),
        ({"contrast": 0.3}, "contrast=0.3 is between two steps of 0.25; try 0.25"),
        ({"background": -0.125}, "background=-0.125"),
        ({"background": 0.2}, "background=0.2 is between two steps of 0.125; try 0.25"),
        ({"background": "0"}, "background='0'"),
        ({"rival": "first"}, "rival='first'"),
        ({"rival": 5}, "rival=5"),
        ({"pixels": ["#"]}, r"pixels=\['#'\] is no picture of 8x8"),
        ({"pixels": 5}, "pixels=5 is no picture"),
    ],
)
