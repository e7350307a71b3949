"""Parameters that are made by a function: w = H(u). Gradient steps, sharing, hypernetworks.

`Linear` and `Tanh` are two such functions, `Sharing` copies each parameter to several places;
`step` compares what a gradient step on u does to w with its first-order estimate J J^T g; a
`hypernetwork` makes the weights of another net out of its input, `compare` trains one beside a
fixed net of its size, and `trained_race` has twenty such pairs at once.
"""

from nnlab.transforms.hyper import TASKS, FixedNet, HyperNet, pushed, turned
from nnlab.transforms.kept import trained_race
from nnlab.transforms.maps import Linear, Sharing, Tanh, check_jacobian, numerical_jacobian
from nnlab.transforms.racing import Comparison, compare, distance, draw
from nnlab.transforms.stepping import Step, step

__all__ = [
    "Comparison", "FixedNet", "HyperNet", "Linear", "Sharing", "Step", "TASKS", "Tanh",
    "check_jacobian", "compare", "distance", "draw", "numerical_jacobian", "pushed", "step",
    "trained_race", "turned",
]  # fmt: skip
