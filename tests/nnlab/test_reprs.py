"""What functions return is printed in notebooks: 0.1, never np.float64(0.1)."""

import numpy as np
import pytest
from nnlab import cortex, folding, graph, motifs, shallow, xor
from nnlab._sizes import whole_numbers

POINTS, LABELS = xor.INPUTS, np.array([0, 1, 1, 0])
RESULTS = {
    "frame": lambda: motifs.measure(motifs.draw_letter("C")),
    "reading": lambda: motifs.classify_letter(motifs.draw_letter("D")),
    "strides": lambda: motifs.stride_comparison("C", 16, 1),
    "learned": lambda: motifs.learn_templates(2, 2),
    "complex cell": lambda: cortex.complex_cell(),
    "energy": lambda: (cortex.complex_cell("energy"), cortex.complex_cell().place),
    "gradients": lambda: graph.check_gradients(lambda a: a * a, np.float64(2.0)),
    "XOR": lambda: xor.solved((2,), seeds=range(3), epochs=5),
    "training": lambda: shallow.train(POINTS, LABELS, seeds=np.arange(2), epochs=1).seeds,
    "folding": lambda: folding.train_folding(POINTS, LABELS, seeds=np.arange(2), epochs=1).kept,
    "sizes": lambda: whole_numbers("stride", np.array([1, 2]), 2, 1),
}


@pytest.mark.parametrize("name", RESULTS)
def test_no_type_of_numpy_is_printed(name):
    assert "np." not in repr(RESULTS[name]())


def test_an_upright_letter_has_a_slant_of_zero_not_of_minus_zero():
    assert repr(motifs.measure(motifs.draw_letter("C")).slant) == "0.0"
