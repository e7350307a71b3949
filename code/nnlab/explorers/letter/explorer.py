"""The letter explorer: C or D or the reader's own drawing, its motifs, the maps and the vote."""

from nnlab import motifs
from nnlab._validation import count, hundredths, one_of, pair
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.core.pictures import own_pixels
from nnlab.explorers.letter.line import line
from nnlab.explorers.letter.snippet import snippet
from nnlab.explorers.letter.tables import SIDE, THICKEST, tables
from nnlab.explorers.letter.view import LETTERS, LIMITS, MOST_NOISE, SHIFT, LetterView


class LetterExplorer(Explorer):
    """Draw, shift, thicken or blur a letter of 24x24 pixels and see how its motifs are read.

    letter     "C", "D" or "drawing", the reader's own
    thickness  of the pen, 1 to 4 pixels
    shift      (down, right), -6 to 6 pixels each; from 3 on the picture's edge may cut the letter
    noise      standard deviation of the noise on each pixel, 0 to 0.5 in hundredths; always that of
               numpy.random.default_rng(0), so that only its strength changes
    threshold  one number, or one for each of "endpoint" and "corner", 0.1 to 1 in hundredths;
               `nnlab.motifs.THRESHOLDS` if None
    stride     of the templates, 1 or 2
    pixels     the drawing: 24 texts of 24 signs, "#" for ink and "." for paper
    Raises ValueError or TypeError, quoting what was given.
    Source: NYU DLSP20 week 3-1, "Motif detection in images".
    """

    def __init__(
        self,
        letter="C",
        thickness=2,
        shift=(0, 0),
        noise=0,
        threshold=None,
        stride=1,
        pixels=None,
    ):
        which = LETTERS.index(one_of("letter", letter, LETTERS))
        down, right = pair("shift", shift)
        limits = _limits(threshold)
        view = LetterView(
            data=tables(),
            letter_index=which,
            thickness=count("thickness", thickness, 1, THICKEST),
            down=count("shift[0]", down, -SHIFT, SHIFT),
            right=count("shift[1]", right, -SHIFT, SHIFT),
            noise=hundredths("noise", noise, 0, MOST_NOISE),
            endpoint_threshold=hundredths("threshold", limits["endpoint"], *LIMITS),
            corner_threshold=hundredths("threshold", limits["corner"], *LIMITS),
            stride=count("stride", stride, 1, 2),
            pixels=own_pixels(pixels, SIDE),
        )
        super().__init__(view, _controls())

    @property
    def result(self):
        """What `nnlab.motifs.classify_letter` reads in the current picture, a `Reading`."""
        return self.view.reading(self.view.down, self.view.right)

    @property
    def image(self):
        """The picture on screen: an array of shape (24, 24), 0 is paper and 1 is ink."""
        return self.view.image(self.view.down, self.view.right)

    @property
    def snippet(self):
        """Lines that read the picture on screen: [endpoints, corners, margin]."""
        return snippet(self.view)

    @property
    def line(self):
        """One line: the counts, the vote, what no threshold lets pass, what the shift did."""
        return line(self.view)

    def still(self):
        """A still picture: the letter with its motifs marked, and both maps."""
        from nnlab.explorers.letter.still import still  # Matplotlib costs 0.3 s

        return still(self.image, self.result, self.view.stride)


def _limits(threshold):
    if threshold is None or isinstance(threshold, dict):
        unknown = set(threshold or {}) - set(motifs.KINDS)
        if unknown:
            given = sorted(unknown, key=str)
            raise ValueError(f"threshold has {given}; try the keys {', '.join(motifs.KINDS)}.")
        return motifs.THRESHOLDS | (threshold or {})
    return dict.fromkeys(motifs.KINDS, threshold)


def _controls():
    return [
        Choice("letter", {"c": "C", "d": "D", "drawing": "drawing"}),
        Slider("thickness", 1, THICKEST),
        Slider("down", -SHIFT, SHIFT),
        Slider("right", -SHIFT, SHIFT),
        Slider("noise", 0, MOST_NOISE, by=5),
        Slider("stride", 1, 2),
        Slider("endpoint_threshold", *LIMITS, by=2),
        Slider("corner_threshold", *LIMITS, by=2),
    ]
