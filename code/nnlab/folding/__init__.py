"""Fold the plane: ReLU nets of any depth whose every layer, and every moment between, can be seen.

`FoldingNet` computes the images; `train_folding` trains many seeds at once in NumPy; `quadrants`
and its neighbours say what ReLU does to points; `linear_pieces` cuts the plane where a net folds
it; the lifts show that the nonlinearity does it; `trained_fold` and `trained_lift` give nets;
`fold_once` folds the plane along one crease, and `dividing_line` asks what that was good for.
"""

from nnlab.folding.by_hand import duck_by_hand
from nnlab.folding.crease import DividingLine, crease_coordinates, dividing_line, fold_once
from nnlab.folding.examples import FoldingExample, folding_example, stuck_share
from nnlab.folding.experiment import WidthRow, width_experiment
from nnlab.folding.kept import TrainedFold, trained_fold, trained_lift
from nnlab.folding.lift import (
    Lift,
    Lifted,
    lift_accuracies,
    lifts,
    linear_lift,
    quadratic_lift,
    seen_from,
)
from nnlab.folding.net import FoldingNet, grid_lines
from nnlab.folding.passes import weight_gradients
from nnlab.folding.pieces import decided_pieces, linear_pieces
from nnlab.folding.quadrants import (
    collapsed,
    dead_units,
    distinct_images,
    quadrants,
    relu,
    relu_fates,
)
from nnlab.folding.training import FoldingTraining, train_folding
from nnlab.folding.units import UnitsRun, train_units

__all__ = [
    "DividingLine",
    "FoldingExample",
    "FoldingNet",
    "FoldingTraining",
    "Lift",
    "Lifted",
    "TrainedFold",
    "UnitsRun",
    "WidthRow",
    "collapsed",
    "crease_coordinates",
    "dead_units",
    "decided_pieces",
    "distinct_images",
    "dividing_line",
    "duck_by_hand",
    "fold_once",
    "folding_example",
    "grid_lines",
    "lift_accuracies",
    "lifts",
    "linear_lift",
    "linear_pieces",
    "quadrants",
    "quadratic_lift",
    "relu",
    "relu_fates",
    "seen_from",
    "stuck_share",
    "train_folding",
    "train_units",
    "trained_fold",
    "trained_lift",
    "weight_gradients",
    "width_experiment",
]
