"""Find the way down: numerical gradients, gradient descent, and fits that overfit.

`numerical_gradient` and `difference_errors` (forward and central), on functions of your own or
on named `CURVES`; `descend` on named `SURFACES`;
`fit_polynomial` with a ridge penalty and `fit_errors` on training and validation points,
`fit_logistic` for one neuron, tried on a `hearing_test`; `fit_softmax` for several classes;
`cluster`, k-means without labels.
"""

from nnlab.learning.cluster import cluster
from nnlab.learning.curves import CURVES, Curve
from nnlab.learning.descent import SURFACES, Path, Surface, descend
from nnlab.learning.differences import (
    central_difference,
    difference_errors,
    forward_difference,
    numerical_gradient,
)
from nnlab.learning.logistic import (
    HearingTest,
    Logistic,
    fit_logistic,
    hearing_test,
    log_likelihood,
)
from nnlab.learning.polynomials import (
    FitErrors,
    Polynomial,
    fit_errors,
    fit_polynomial,
    noisy_wave,
)
from nnlab.learning.softmax import Softmax, fit_softmax

__all__ = [
    "CURVES",
    "SURFACES",
    "Curve",
    "FitErrors",
    "HearingTest",
    "Logistic",
    "Path",
    "Polynomial",
    "Softmax",
    "Surface",
    "central_difference",
    "cluster",
    "descend",
    "difference_errors",
    "fit_errors",
    "fit_logistic",
    "fit_polynomial",
    "fit_softmax",
    "forward_difference",
    "hearing_test",
    "log_likelihood",
    "noisy_wave",
    "numerical_gradient",
]
