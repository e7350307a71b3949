"""The view of the likelihood explorer: its state, the hearing test, and the best fit."""

from functools import cache

import traitlets

from nnlab.explorers.core import View
from nnlab.explorers.core.numbers import on_grid
from nnlab.learning import fit_logistic, hearing_test, log_likelihood

GRID = 20  # w and b are multiples of 1/20
MOST = {"w": 4, "b": 12}


class LikelihoodView(View):
    """The picture; its traits are the state."""

    w = traitlets.Float(0.0, min=-MOST["w"], max=MOST["w"]).tag(sync=True)
    b = traitlets.Float(0.0, min=-MOST["b"], max=MOST["b"]).tag(sync=True)

    @traitlets.validate("w", "b")
    def _keep_on_grid(self, proposal):
        return on_grid(proposal.value, GRID, MOST[proposal.trait.name])


@cache
def best():
    """Return the largest log-likelihood that any w and b reach."""
    levels, heard = hearing_test()
    fitted = fit_logistic(levels[:, None], heard, ridge=1e-9)
    return log_likelihood(fitted.scores(levels[:, None]), heard)


def page_data():
    """What the page computes with."""
    levels, heard = hearing_test()
    answers = {"levels": levels.tolist(), "heard": heard.tolist()}
    return {**answers, "best": best(), "grid": GRID, "most": MOST}
