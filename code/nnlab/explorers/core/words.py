"""The words of one explorer: its folder's words.toml over those that all explorers share."""

from pathlib import Path

from nnlab.words import Words, words_beside

SHARED = words_beside(__file__)


def words_of(module_file):
    """Return the `Words` of the explorer whose folder holds `module_file`.

    Raises FileNotFoundError, naming the folder, if it has no words.toml.
    """
    folder = Path(module_file).parent
    if not (folder / "words.toml").is_file():
        raise FileNotFoundError(f"{folder} has no words.toml; an explorer needs one, if only empty")
    return words_beside(folder / "words.toml", SHARED)


__all__ = ["SHARED", "Words", "words_of"]
