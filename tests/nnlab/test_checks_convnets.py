"""The checks of the chapter on convolutional networks: right answers pass, each slip is named."""

import pytest
from nnlab import use_language
from nnlab.checks.convnets import check_field_size, check_max_pool


@pytest.fixture(autouse=True)
def english():
    use_language("en")


def field_size(layers):
    size, jump = 1, 1
    for kernel, stride in layers:
        size, jump = size + (kernel - 1) * jump, jump * stride
    return size


def max_pool(x, window):
    return [max(x[i : i + window]) for i in range(0, len(x) - window + 1, window)]


def test_right_answers_pass():
    assert check_field_size(field_size).right
    assert check_max_pool(max_pool).right


@pytest.mark.parametrize(
    "answer, said",
    [
        (lambda layers: sum(k for k, _ in layers), "sum of all kernel sizes"),
        (lambda layers: 1 + sum(k - 1 for k, _ in layers), "strides"),
        (lambda layers: 3 ** len(layers), "product"),
        (lambda layers: 3, "is not right"),
        (lambda layers: None, "is not right"),
    ],
)
def test_wrong_fields_are_told(answer, said):
    verdict = check_field_size(answer)
    assert not verdict.right and said in verdict.text


@pytest.mark.parametrize(
    "answer, said",
    [
        (lambda x, n: [max(x[i : i + n]) for i in range(len(x) - n + 1)], "by one entry"),
        (lambda x, n: [max(0, v) for v in max_pool(x, n)], "negative numbers"),
        (lambda x, n: [max(x[i : i + n]) for i in range(0, len(x), n)], "dropped"),
        (lambda x, n: [min(x[i : i + n]) for i in range(0, len(x) - n + 1, n)], "wrong values"),
        (lambda x, n: [], "wrong length"),
    ],
)
def test_wrong_pooling_is_told(answer, said):
    verdict = check_max_pool(answer)
    assert not verdict.right and said in verdict.text
