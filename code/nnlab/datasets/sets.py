"""What a data set is, and the one that needs neither a file nor a network."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from nnlab._digits import embedded
from nnlab._validation import one_of


@dataclass(frozen=True, eq=False, repr=False)
class DataSet:
    """Pictures and their classes, in a part to learn from and a part to test on.

    x_train, x_test   uint8 arrays (N, H, W), grey, or (N, H, W, 3), red green blue
    y_train, y_test   uint8 arrays (N,): 0, 1, ..., each the place of a name in `classes`
    top               the largest grey value: 16 for the digits, 255 for the others
    credit            whom to name where the pictures are shown
    The arrays cannot be written to: copy them first.
    """

    name: str
    x_train: np.ndarray
    y_train: np.ndarray
    x_test: np.ndarray
    y_test: np.ndarray
    classes: tuple
    top: int
    credit: str

    def __post_init__(self):
        for name in ("x_train", "y_train", "x_test", "y_test"):
            getattr(self, name).flags.writeable = False

    def __repr__(self):
        size = " x ".join(map(str, self.shape))
        counts = f"{len(self.x_train)} + {len(self.x_test)} pictures of {size}"
        return f"DataSet {self.name}: {counts}, {len(self.classes)} classes"

    @property
    def shape(self):
        """The shape of one picture."""
        return self.x_train.shape[1:]

    def scaled(self, part):
        """The pictures of "train" or "test" as float32 from 0 to 1."""
        one_of("part", part, ("train", "test"))
        return getattr(self, f"x_{part}") / np.float32(self.top)


@lru_cache(maxsize=1)
def digits():
    """Handwritten digits of 8 x 8 pixels, embedded in scikit-learn: 1,442 to learn, 355 to test.

    The rule of the split: of each digit, in the order of the data, every fifth picture is for
    testing. So both parts hold each digit equally often, and the split is the same everywhere.
    Returns a `DataSet` with top 16. Writers are in both parts, so other people's digits are harder.
    Source: sklearn.datasets.load_digits, the test part of E. Alpaydin and C. Kaynak's Optical
    Recognition of Handwritten Digits, UCI Machine Learning Repository, 1998 (CC BY 4.0).
    """
    images, labels = embedded()
    test = np.zeros(len(labels), bool)
    for label in range(10):
        test[np.flatnonzero(labels == label)[4::5]] = True
    parts = images[~test], labels[~test], images[test], labels[test]
    credit = "E. Alpaydin, C. Kaynak, Optical Recognition of Handwritten Digits, UCI, CC BY 4.0"
    return DataSet("digits", *parts, tuple("0123456789"), 16, credit)
