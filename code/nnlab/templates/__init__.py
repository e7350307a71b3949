"""Classifiers of pictures whose weights are pictures too: no hidden layer, or one.

`train` makes a `Classifier`; its `templates` are the first layer's weights in the shape of the
pictures. `products` shows pixel by pixel how a score comes about; `dot`, `cosine` and `correlation`
are three answers to "how alike are template and picture?"; `confusion_matrix` counts the mistakes
and `most_confident` finds the pictures to show for each kind of mistake.
"""

from nnlab.templates.classifier import Classifier, pixels, softmax
from nnlab.templates.confusion import confusion_matrix, most_confident
from nnlab.templates.matching import class_means, correlation, cosine, dot, products
from nnlab.templates.training import loss_and_gradients, train

__all__ = [
    "Classifier", "class_means", "confusion_matrix", "correlation", "cosine", "dot",
    "loss_and_gradients", "most_confident", "pixels", "products", "softmax", "train",
]  # fmt: skip
