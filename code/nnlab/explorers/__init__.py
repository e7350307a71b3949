"""Explorers: sliders that compute and draw at once, on a page with no kernel and in a notebook."""

from importlib import import_module

_HOMES = {
    "Convolution1DExplorer": "convolution1d",
    "Convolution2DExplorer": "convolution2d",
    "FoldOnceExplorer": "fold_once",
    "GraphExplorer": "graph",
    "HiddenUnitsExplorer": "hidden_units",
    "LetterExplorer": "letter",
    "MatchExplorer": "match",
    "OutputSizeExplorer": "output_size",
    "SequenceExplorer": "sequence",
    "XORExplorer": "xor",
}
__all__ = list(_HOMES)


def __getattr__(name):
    """Import an explorer when it is first asked for: a notebook pays only for what it shows."""
    if name not in _HOMES:
        raise AttributeError(f"nnlab.explorers has no {name!r}; try {', '.join(__all__)}.")
    return getattr(import_module(f"nnlab.explorers.{_HOMES[name]}"), name)


def __dir__():
    return __all__
