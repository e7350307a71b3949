"""nnlab: the numbers, drawings and explorers under every chapter of Fold, Match, Slide.

Imports go one way: numbers -> drawing -> explorers. Importing nnlab itself loads numpy only;
torch, matplotlib and ipywidgets come with the modules that need them.
"""

from nnlab.language import current_language, use_language

__all__ = ["current_language", "use_language"]
__version__ = "0.1.0"
