"""Which class is taken for which, and the pictures that show it."""

import numpy as np

from nnlab import _validation


def confusion_matrix(actual, predicted, classes=10):
    """Count how often each class is taken for each: rows actual, columns predicted.

    actual, predicted  N whole numbers from 0 to classes - 1
    Returns an int array (classes, classes) whose sum is N; the diagonal holds the right ones.
    Same result as sklearn.metrics.confusion_matrix(actual, predicted, labels=range(classes)).
    """
    classes = _validation.count("classes", classes, 1)
    actual = _validation.classes(actual, actual, classes - 1)
    predicted = _validation.classes(predicted, actual, classes - 1)
    counts = np.bincount(actual * classes + predicted, minlength=classes**2)
    return counts.reshape(classes, classes)


def most_confident(actual, probabilities, most=1):
    """Find, for each cell of the confusion matrix, the examples predicted with most confidence.

    actual         N whole numbers, the classes
    probabilities  array (N, classes); the largest entry of a row is the prediction
    most           examples per cell
    Returns (index, confidence), arrays (classes, classes, most): index into the N examples, most
    confident first, the earlier example first in a tie. Where a cell has fewer, index is -1 and
    confidence NaN; on MNIST about a tenth of the cells are empty.
    """
    probabilities = _validation.places(probabilities, np.shape(probabilities)[-1], "probabilities")
    classes = probabilities.shape[1]
    actual = _validation.classes(actual, probabilities, classes - 1)
    predicted, confidence = probabilities.argmax(axis=1), probabilities.max(axis=1)
    index = np.full((classes, classes, _validation.count("most", most, 1)), -1)
    order = np.argsort(-confidence, kind="stable")
    for row, column in np.ndindex(classes, classes):
        found = order[(actual[order] == row) & (predicted[order] == column)][:most]
        index[row, column, : len(found)] = found
    return index, np.where(index < 0, np.nan, confidence[index])
