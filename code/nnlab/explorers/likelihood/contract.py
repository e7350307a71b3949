"""What the likelihood explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core.contract import Contract
from nnlab.explorers.core.numbers import show_number, show_small
from nnlab.explorers.likelihood.explorer import LikelihoodExplorer
from nnlab.explorers.likelihood.view import GRID, MOST


def places(name):
    """Every place of a slider, its ends and 0 as often as all others."""
    most = MOST[name]
    all_ = st.integers(-most * GRID, most * GRID).map(lambda k: k / GRID)
    return st.one_of(all_, st.sampled_from([-float(most), 0.0, float(most)]))


CONTRACT = Contract(
    explorer=LikelihoodExplorer,
    states=st.fixed_dictionaries({"w": places("w"), "b": places("b")}),
    computed=lambda explorer: {
        "probabilities": explorer.result.probabilities,
        "likelihood": explorer.result.likelihood,
        "logLikelihood": explorer.result.log_likelihood,
    },
    shown=lambda result: {
        "output": {
            "product": show_small(result.likelihood, 1),
            "sum": show_number(result.log_likelihood),
        }
    },
    value=lambda result: result.log_likelihood,
    bad=[
        ({"w": 5}, "w=5"),
        ({"w": 0.51}, "w=0.51 is between two steps of 0.05; try 0.5"),
        ({"w": None}, "w=None"),
        ({"b": "-3"}, "b='-3'"),
        ({"b": float("nan")}, "b=nan"),
        ({"b": -12.05}, "b=-12.05"),
    ],
    near=1e-9,
)
