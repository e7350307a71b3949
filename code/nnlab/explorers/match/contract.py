"""What the matching explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.core import show_number
from nnlab.explorers.core.contract import Contract
from nnlab.explorers.core.pictures import own_pixels
from nnlab.explorers.match.explorer import MatchExplorer
from nnlab.explorers.match.view import LETTERS, SHIFT, SIDE, weights

DRAWINGS = st.lists(st.text("#.", min_size=SIDE, max_size=SIDE), min_size=SIDE, max_size=SIDE)
BLANK = own_pixels(None, SIDE)
STATES = st.fixed_dictionaries(
    {
        "letter": st.sampled_from(LETTERS),
        "right": st.integers(-SHIFT, SHIFT),
        "pixels": DRAWINGS | st.just(BLANK) | st.just(["#...."] * SIDE),
    }
)


def computed(explorer):
    result = explorer.result
    matches = [
        {"name": name, "template": template, "products": result.products[name], "score": score}
        for (name, template), score in zip(weights().items(), result.scores.values(), strict=True)
    ]
    return {"picture": explorer.image, "winner": result.winner, "matches": matches}


CONTRACT = Contract(
    explorer=MatchExplorer,
    states=STATES,
    computed=computed,
    shown=lambda result: {"output": {name: show_number(s) for name, s in result.scores.items()}},
    value=lambda result: list(result.scores.values()),
    bad=[
        ({"letter": "E"}, "letter='E'"),
        ({"letter": 0}, "letter=0"),
        ({"right": 3}, "right=3"),
        ({"right": 0.5}, "right=0.5"),
        ({"pixels": ["#"]}, r"pixels=\['#'\] is no picture of 5x5"),
        ({"pixels": "##### ##### ##### ##### ####?"}, r"pixels='#.*\?' is no picture"),
        ({"pixels": 5}, "pixels=5 is no picture"),
        ({"pixels": [1, 2, 3, 4, 5]}, r"pixels=\[1, 2, 3, 4, 5\] is no picture"),
    ],
)
