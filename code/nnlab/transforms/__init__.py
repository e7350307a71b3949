"""Parameters that are made by a function: w = H(u). Gradient steps, sharing, hypernetworks.

`Linear` and `Tanh` are two such functions, `Sharing` copies each parameter to several places;
`step` compares what a gradient step on u does to w with its first-order estimate J J^T g; a
`hypernetwork` makes the weights of another net out of its input, and `compare` trains one.
"""

from nnlab.transforms.hyper import FixedNet, HyperNet, turned
from nnlab.transforms.maps import Linear, Sharing, Tanh, check_jacobian, numerical_jacobian
from nnlab.transforms.racing import Comparison, compare, draw
from nnlab.transforms.stepping import Step, step

__all__ = [
    "Comparison", "FixedNet", "HyperNet", "Linear", "Sharing", "Step", "Tanh", "check_jacobian",
    "compare", "draw", "numerical_jacobian", "step", "turned",
]  # fmt: skip
