"""Every check answers any nonsense with one short sentence in the reader's language."""

import re

import numpy as np
import pytest
import torch
from nnlab import use_language
from nnlab.checks.backprop import check_branch, check_leaky, check_product
from nnlab.checks.convnets import check_field_size, check_max_pool
from nnlab.checks.convolution import (
    check_pane_kernel,
    check_same_padding,
    check_shift_kernel,
    check_sliding,
)
from nnlab.checks.cortex import check_arrival, check_narrow_cell, check_pool
from nnlab.checks.folding import check_apart, check_height, check_layer
from nnlab.checks.gradients import check_differences, check_ridge, check_step
from nnlab.checks.motifs import check_end_template, check_shared_gradient
from nnlab.checks.neurons import check_log_likelihood, check_majority
from nnlab.checks.templates import check_correlation, check_darker_score
from nnlab.checks.transforms import check_mirror, check_positive
from nnlab.checks.vector_backprop import (
    check_product_back,
    check_softmax_back,
    check_squared_norm,
)
from nnlab.checks.xor import check_fence, check_gate, check_net

NAN = float("nan")
VALUES = {
    "None": None,
    "a number as text": "3",
    "a word": "abc",
    "NaN": NAN,
    "NaNs": [[NAN] * 3] * 3,
    "infinity": [float("inf"), 1.0],
    "another shape": np.zeros((2, 7)),
    "an empty list": [],
    "ragged": [[1], [1, 2]],
    "ragged objects": np.array([[1.0], [1.0, NAN]], dtype=object),
    "numbers beside lists": [1, [2, 3]],
    "a tensor with a gradient": torch.ones(7, requires_grad=True),
    "a dict": {},
    "a complex number": 1j,
    "a generator": (i for i in range(2)),
    "a function": max,
}


def boom(*arguments):
    raise RuntimeError("two\nlines")


OF_VALUES = {
    "layer": check_layer,
    "apart w": lambda given: check_apart(given, [0, 0]),
    "apart b": lambda given: check_apart([[1, 0], [0, 1]], given),
    "gate w1": lambda given: check_gate("NOR", given, 1, 0),
    "gate b": lambda given: check_gate("NOR", 1, 1, given),
    "gate name": lambda given: check_gate(repr(given), -20, -20, 10),
    "fence": check_fence,
    "arrival earliest": lambda given: check_arrival(given, 70),
    "arrival typical": lambda given: check_arrival(60, given),
    "narrow cell": check_narrow_cell,
    "branch x": lambda given: check_branch(given, 5),
    "branch y": lambda given: check_branch(3, given),
    "forward difference": lambda given: check_differences(given, 12.25),
    "central difference": lambda given: check_differences(15.25, given),
    "shared gradient": check_shared_gradient,
    "end template": check_end_template,
    "mirror": check_mirror,
    "darker score": check_darker_score,
    "pane kernel": check_pane_kernel,
    "shift kernel": check_shift_kernel,
    "norm dW": lambda given: check_squared_norm(given, [16, 12]),
    "norm dx": lambda given: check_squared_norm([[8, 4], [12, 6], [12, 6]], given),
    "majority w1": lambda given: check_majority(given, 1, 1, -1),
    "majority b": lambda given: check_majority(1, 1, 1, given),
}
OF_FUNCTIONS = {
    "pool": check_pool,
    "height": lambda answer: check_height("spiral", answer),
    "net": lambda answer: check_net("XNOR", answer),
    "field size": check_field_size,
    "max pool": check_max_pool,
    "product": check_product,
    "correlation": check_correlation,
    "leaky": check_leaky,
    "positive": lambda answer: check_positive(answer, np.diag),
    "positive jacobian": lambda answer: check_positive(np.exp, answer),
    "step": check_step,
    "ridge": check_ridge,
    "sliding": check_sliding,
    "same padding": check_same_padding,
    "matrices": check_product_back,
    "softmax": check_softmax_back,
    "log-likelihood": check_log_likelihood,
}
FUNCTIONS = {"raises": boom, "takes nothing": lambda: 1}
FUNCTIONS |= {f"gives {name}": lambda *_, given=given: given for name, given in VALUES.items()}
NO_FUNCTIONS = {name: given for name, given in VALUES.items() if not callable(given)}
CASES = [
    *((check, name, given) for check in OF_VALUES for name, given in VALUES.items()),
    *((check, name, given) for check in OF_FUNCTIONS for name, given in FUNCTIONS.items()),
    *((check, name, given) for check in OF_FUNCTIONS for name, given in NO_FUNCTIONS.items()),
]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize(("check", "name", "given"), CASES, ids=[f"{c}-{n}" for c, n, _ in CASES])
def test_nonsense_gets_a_sentence(language, check, name, given):
    use_language(language)
    found = (OF_VALUES | OF_FUNCTIONS)[check](given)
    assert not found.right
    assert (
        len(found.text) < 260 and "\n" not in found.text and "{" not in found.text.replace("{}", "")
    )
    assert bool(re.search("[가-힣]", found.text)) == (language == "ko"), found.text
    assert not re.search(r"[은이을과]\([는가를와]\)", found.text), found.text


@pytest.mark.parametrize("row", [[6.0], (6, 2, 1), np.array([6.0, 2.0, 1.0]), [NAN, 1, 1]])
def test_rows_of_different_lengths_are_quoted_and_not_called_no_numbers(row):
    use_language("en")
    said = check_squared_norm([[8, 4], row, [12, 6]], [16, 12]).text
    assert said.startswith(f"The rows have different lengths: [8, 4] and {row!r}.")
    assert check_pane_kernel([row, [0, 1]]).text.startswith("The rows have different lengths")
    assert check_positive(lambda u: [[1, 2], row], np.diag).text.startswith("The rows have")


def test_what_differs_in_depth_or_should_be_single_is_no_lack_of_numbers():
    use_language("en")
    said = check_squared_norm([[8, 4], 6], [16, 12]).text
    assert said.startswith("Numbers and lists are mixed: [8, 4] beside 6.")
    assert check_gate("NOR", [1], [1], [0]).text.startswith("Single numbers are needed here")
    assert check_majority([1], [1], [1], [0]).text.startswith("Single numbers are needed here")
    for given in ([["a"], [1, 2]], {}, [[1], [1j, 2]], "3"):
        assert check_squared_norm(given, [16, 12]).text.startswith("Numbers are needed here")


def test_right_answers_may_come_as_lists_arrays_and_tensors():
    product = [lambda x, y, u, kind=kind: kind([y * u, x * u]) for kind in KINDS]
    assert [check_product(answer).right for answer in product] == [True] * len(KINDS)
    assert [check_shared_gradient(kind([3.0, 3.0])).right for kind in KINDS] == [True] * len(KINDS)
    nets = [lambda x, kind=kind: kind(np.abs(1.0 - x.sum(axis=1)).tolist()) for kind in KINDS]
    assert [check_net("XNOR", net).right for net in nets] == [True] * len(KINDS)
    assert check_branch(torch.tensor(3.0, requires_grad=True), np.float64(5)).right
    assert check_same_padding(lambda k, d: np.int64(d * (k - 1))).right


KINDS = (list, tuple, np.array, lambda values: torch.tensor(values, requires_grad=True))
