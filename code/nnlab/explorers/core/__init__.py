"""What all explorers stand on: controls, the view, the contract, and the JavaScript kit in js/."""

from nnlab.explorers.core.controls import Choice, Slider, Toggle
from nnlab.explorers.core.explorer import Explorer
from nnlab.explorers.core.numbers import show_number, significant
from nnlab.explorers.core.view import View
from nnlab.explorers.core.words import words_of

__all__ = [
    "Choice",
    "Explorer",
    "Slider",
    "Toggle",
    "View",
    "show_number",
    "significant",
    "words_of",
]
