"""Find motifs by sliding templates: the ends and corners of C and D, and patterns in sequences.

A letter is read in five steps, each a function: `measure` its height, slant and thickness;
`even_strokes` redraws it with one pen; `response_maps` slides the templates over it; `detect`
keeps what answers above a threshold and above its neighbourhood; `vote` sums the counts. All of
it moves with the letter, pixel by pixel, at stride 1.
Source: NYU DLSP20 week 3-1, "Motif detection in sequential data", "Motif detection in images".
"""

from nnlab.motifs.accuracy import (
    accuracy_over_typefaces,
    accuracy_under_noise,
    count_parts,
    detections,
    random_letters,
    stride_comparison,
)
from nnlab.motifs.detectors import (
    THRESHOLDS,
    VOTES,
    Hit,
    Reading,
    classify_letter,
    detect,
    vote,
)
from nnlab.motifs.frame import Frame, box, contrast, even_strokes, measure
from nnlab.motifs.learned import Learned, compare, hand_made_three, learn_templates, similarity
from nnlab.motifs.letters import LETTERS, draw_letter, pen_path, room
from nnlab.motifs.maps import kind_maps, peaks, response_maps
from nnlab.motifs.sequences import (
    decide,
    plant,
    plant_many,
    score_gradients,
    sequence_scores,
    weight_gradient,
    window_gradients,
)
from nnlab.motifs.templates import KINDS, Template, hand_made, template
from nnlab.motifs.typefaces import bundled_typefaces, render_letter, typefaces

__all__ = [
    "KINDS",
    "LETTERS",
    "THRESHOLDS",
    "VOTES",
    "Frame",
    "Hit",
    "Learned",
    "Reading",
    "Template",
    "accuracy_over_typefaces",
    "accuracy_under_noise",
    "box",
    "bundled_typefaces",
    "classify_letter",
    "compare",
    "contrast",
    "count_parts",
    "decide",
    "detect",
    "detections",
    "draw_letter",
    "even_strokes",
    "hand_made",
    "hand_made_three",
    "kind_maps",
    "learn_templates",
    "measure",
    "peaks",
    "pen_path",
    "plant",
    "plant_many",
    "random_letters",
    "render_letter",
    "response_maps",
    "room",
    "score_gradients",
    "sequence_scores",
    "similarity",
    "stride_comparison",
    "template",
    "typefaces",
    "vote",
    "weight_gradient",
    "window_gradients",
]
