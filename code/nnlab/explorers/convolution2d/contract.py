"""What the two-dimensional explorer promises."""

import numpy as np
from hypothesis import strategies as st

from nnlab.explorers.convolution2d.explorer import Convolution2DExplorer
from nnlab.explorers.convolution2d.kernel import NAMES
from nnlab.explorers.convolution2d.view import FACE, MOST, PICTURES, SIDE
from nnlab.explorers.core.contract import Contract, grid
from nnlab.explorers.core.pictures import own_pixels

QUARTERS = st.integers(-36, 36).map(lambda n: n // 4 if n % 4 == 0 else n / 4)
SMALL = st.sampled_from([0.1, 1 / 3, 1e-4, 9.5e-5, -1e-5, 1e-7, 2.5e-13])
ROW = st.lists(QUARTERS | SMALL, min_size=3, max_size=3)
DRAWINGS = st.lists(st.text("#.", min_size=SIDE, max_size=SIDE), min_size=SIDE, max_size=SIDE)


def states():
    sizes = {"stride": st.integers(1, MOST["stride"]), "padding": st.integers(0, MOST["padding"])}
    return st.fixed_dictionaries(
        {
            "picture_index": st.integers(0, len(PICTURES) - 1),
            "pixels": DRAWINGS | st.just(FACE) | st.just(own_pixels(None, SIDE)),
            "kernel_index": st.integers(0, len(NAMES) - 1),
            "weights": st.lists(ROW, min_size=3, max_size=3),
            **sizes,
            "dilation": st.integers(1, MOST["dilation"]),
            "flip": st.booleans(),
            "row": st.integers(0, 21),
            "column": st.integers(0, 21),
        }
    )


def make(**state):
    """Return the explorer after a reader has moved its controls; states may be impossible."""
    explorer = Convolution2DExplorer()
    for name, value in state.items():
        setattr(explorer.view, name, value)
    return explorer


def computed(explorer):
    view, result = explorer.view, explorer.result
    names = ("picture", "kernel", "padded", "output", "window", "products")
    here = {"row": view.row, "column": view.column, "sum": result.output[view.row, view.column]}
    return {name: getattr(result, name) for name in names} | here


CONTRACT = Contract(
    explorer=Convolution2DExplorer,
    states=states(),
    make=make,
    computed=computed,
    shown=lambda result: {"output": grid(result.output), "product": grid(result.products)},
    value=lambda result: result.output,
    near=1e-12,  # BLAS adds in an order of its own
    bad=[
        ({"picture": "cat"}, "picture='cat'.*'house'"),
        ({"picture": 0}, "picture=0"),
        ({"pixels": "#. .#"}, r"pixels='#\. \.#' is no picture of 12x12"),
        ({"kernel": "edge"}, "kernel='edge'.*'vertical'"),
        ({"kernel": "custom"}, "kernel='custom'.*'vertical'"),
        ({"kernel": [[1, 2], [3, 4]]}, r"kernel=\[\[1, 2\], \[3, 4\]\] is not 3x3.*vertical"),
        ({"kernel": [[1, 2, 3], [4]]}, r"kernel=\[\[1, 2, 3\], \[4\]\] is not 3x3"),
        ({"kernel": np.full((3, 3), np.nan)}, "nan(.|\n)*-9 to 9"),
        ({"kernel": np.full((3, 3), 10)}, "10(.|\n)*-9 to 9"),
        ({"kernel": np.full((3, 3), -(2**63))}, "-9223372036854775808"),
        ({"kernel": [["1", "2", "3"]] * 3}, r"kernel=\[\['1', '2', '3'\]"),
        ({"kernel": np.eye(3, dtype=bool)}, "True"),
        ({"kernel": np.ma.masked_equal(np.eye(3), 0)}, "masked_array"),
        ({"kernel": None}, "kernel=None"),
        ({"stride": 0}, "stride=0 .* 1 to 4"),
        ({"padding": 5}, "padding=5 .* 0 to 4"),
        ({"dilation": 1.5}, "dilation=1.5 .* 1 to 3"),
        ({"flip": 1}, "flip=1 .*True"),
        ({"row": 14}, "row=14 .* 0 to 13"),
        ({"column": -1}, "column=-1 .* 0 to 13"),
        ({"picture": "dot", "dilation": 3}, r"3·2\+1 = 7.*5\+2·0 = 5"),
    ],
    grid=("stride", "padding", "dilation", "flip"),
)
