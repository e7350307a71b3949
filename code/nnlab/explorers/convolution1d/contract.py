"""What the one-dimensional explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.convolution1d.explorer import Convolution1DExplorer
from nnlab.explorers.core.contract import Contract, row

ENTRIES = st.integers(-9, 9)
SLIDERS = {"stride": (1, 4), "padding": (0, 4), "dilation": (1, 3), "step": (0, 19)}


@st.composite
def states(draw):
    x = draw(st.lists(ENTRIES, min_size=1, max_size=12))
    w = draw(st.lists(ENTRIES, min_size=1, max_size=min(7, len(x))))
    sliding = {name: draw(st.integers(*ends)) for name, ends in SLIDERS.items()}
    return {"x": x, "w": w, "flip": draw(st.booleans()), **sliding}


def computed(explorer):
    names = ("padded", "kernel", "output", "window", "products", "dropped")
    result = explorer.result
    return {name: getattr(result, name) for name in names} | {"size": result.output_size}


CONTRACT = Contract(
    explorer=Convolution1DExplorer,
    states=states(),
    computed=computed,
    shown=lambda result: {"output": row(result.output), "product": row(result.products)},
    value=lambda result: result.output,
    bad=[
        ({"x": []}, r"x=\[\]"),
        ({"x": [0.5, 1]}, r"x=\[0.5, 1\]"),
        ({"x": [10]}, r"x=\[10\]"),
        ({"x": [[1, 2]]}, r"x=\[\[1, 2\]\]"),
        ({"x": [1] * 13}, "1 to 12 whole numbers"),
        ({"x": [1, 2], "w": [1, 2, 3]}, r"w=\[1, 2, 3\] is longer than x=\[1, 2\]"),
        ({"w": "ab"}, "w='ab'"),
        ({"stride": 0}, "stride=0"),
        ({"stride": 5}, "stride=5"),
        ({"padding": -1}, "padding=-1"),
        ({"dilation": True}, "dilation=True"),
        ({"step": 1.5}, "step=1.5"),
        ({"flip": "yes"}, "flip='yes'"),
    ],
    grid=("stride", "padding", "dilation", "flip"),
)
