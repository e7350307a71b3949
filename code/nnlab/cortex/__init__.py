"""What the visual cortex taught: simple and complex cells, the pathway, and S and C layers.

>>> from nnlab import cortex
>>> cell = cortex.SimpleCell(orientation=45)
>>> cortex.tuning_curve(cell, [0, 45, 90]).round(1)
array([0. , 4.3, 0. ])
"""

from nnlab.cortex.complex_cells import KINDS, ComplexCell, complex_cell, shift_tolerance
from nnlab.cortex.digits import Comparison, compare, framed_digits, read_out
from nnlab.cortex.gabor import SimpleCell, bar, half_width, place_curve, tuning_curve
from nnlab.cortex.labelled import DigitNets, digit_nets
from nnlab.cortex.pathway import PATHWAY, Area, area, delays, reached, route, spikes
from nnlab.cortex.stack import DIGIT_STAGES, Neocognitron, Stage, c_layer, learn, s_layer

__all__ = [
    "Area", "Comparison", "ComplexCell", "DIGIT_STAGES", "DigitNets", "KINDS", "Neocognitron",
    "PATHWAY", "SimpleCell", "Stage", "area", "bar", "c_layer", "compare",
    "complex_cell", "delays", "digit_nets", "framed_digits", "half_width", "learn",
    "place_curve", "reached", "read_out", "route", "s_layer", "shift_tolerance",
    "spikes", "tuning_curve",
]  # fmt: skip
