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


def confusion_order(counts):
    """Order the classes so that those taken for each other stand side by side.

    counts  int array (classes, classes), as of `confusion_matrix`
    Returns a list of classes: the pair with the most mistakes, either way, then again and again the
    class that has most mistakes with one of both ends; the smaller one in a tie. It is greedy, so
    it need not be the best order.
    """
    together = np.array(counts) + np.transpose(counts)
    np.fill_diagonal(together, -1)
    order = [int(place) for place in divmod(together.argmax(), len(together))]
    while len(order) < len(together):
        rest = [other for other in range(len(together)) if other not in order]
        pairs = [(end, other) for end in (0, -1) for other in rest]
        end, other = max(pairs, key=lambda pair: together[order[pair[0]], pair[1]])
        order.insert(0 if end == 0 else len(order), other)
    return order
