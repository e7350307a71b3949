"""XOR: the truth table that one neuron cannot have, and two hidden units can.

Made by hand of NAND, OR and AND (`solve_xor`), impossible for an affine map (`affine_gap`), and
learned from many starts at once (`train_xor`).
"""

from nnlab.shallow import Net, Training, boundary, segment
from nnlab.xor.affine import affine_gap, largest_affine_gap
from nnlab.xor.gates import BOX, GATES, INPUTS, Gate, gate, solve_xor, truth_table
from nnlab.xor.training import (
    Rate,
    bending_units,
    dead_mask,
    endings,
    solved,
    train_xor,
)

__all__ = [
    "BOX",
    "GATES",
    "INPUTS",
    "Gate",
    "Net",
    "Rate",
    "Training",
    "affine_gap",
    "bending_units",
    "boundary",
    "dead_mask",
    "endings",
    "gate",
    "largest_affine_gap",
    "segment",
    "solve_xor",
    "solved",
    "train_xor",
    "truth_table",
]
