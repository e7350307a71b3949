"""Classifiers of pictures whose weights are pictures too: no hidden layer, or one.

`train` makes a `Classifier`; its `templates` are the first layer's weights in the shape of the
pictures. `products` shows pixel by pixel how a score comes about; `dot`, `cosine` and `correlation`
are three answers to "how alike are template and picture?", and `roughness` tells how near to noise
a template is. `digit_classifier` is trained already; `confusion_matrix` counts the mistakes and
`most_confident` finds the pictures to show for each kind of mistake.
`train_stack` trains deeper nets, built of torch's layers, such as a `sigmoid_stack`.
`small_letter` and `match` are the same on 5x5 pixels, where one sees every weight.
"""

from nnlab.templates.classifier import Classifier, pixels, softmax
from nnlab.templates.confusion import confusion_matrix, confusion_order, most_confident
from nnlab.templates.deep import sigmoid_stack, train_stack
from nnlab.templates.digit_net import digit_classifier
from nnlab.templates.matching import (
    class_means,
    correlation,
    cosine,
    dot,
    products,
    roughness,
)
from nnlab.templates.small import Match, ink_template, inked, match, small_letter
from nnlab.templates.training import loss_and_gradients, train

__all__ = [
    "Classifier", "Match", "class_means", "confusion_matrix", "confusion_order", "correlation",
    "cosine", "digit_classifier", "dot", "ink_template", "inked", "loss_and_gradients", "match",
    "most_confident", "pixels", "products", "roughness", "sigmoid_stack", "small_letter", "softmax",
    "train", "train_stack",
]  # fmt: skip
