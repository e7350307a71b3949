"""The playground's engine: points, a small net and its training, equal to the page's bit by bit.

`Setup` says everything, `Training` does it. `to_link` and `to_json` write a setup down,
`numpy_script` and `torch_script` as Python; `read_expression` and `read_table` read what a reader
types or pastes. What is wrong is said by a `Problem`.
"""

from nnlab.playground.data import Data, made_data
from nnlab.playground.expression import Expression, read_expression
from nnlab.playground.features import FEATURES, features_of
from nnlab.playground.files import Table, from_json, read_table, to_json
from nnlab.playground.generator import Generator, generator
from nnlab.playground.link import from_link, to_link
from nnlab.playground.losses import Losses
from nnlab.playground.net import Net, start
from nnlab.playground.problem import Problem
from nnlab.playground.scripts import numpy_script, torch_script
from nnlab.playground.setup import Setup, setup_from
from nnlab.playground.training import Training, batches

__all__ = [
    "FEATURES",
    "Data",
    "Expression",
    "Generator",
    "Losses",
    "Net",
    "Problem",
    "Setup",
    "Table",
    "Training",
    "batches",
    "features_of",
    "from_json",
    "from_link",
    "generator",
    "made_data",
    "numpy_script",
    "read_expression",
    "read_table",
    "setup_from",
    "start",
    "to_json",
    "to_link",
    "torch_script",
]
