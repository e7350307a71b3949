"""Every word that nnlab says to a reader: a words.toml in the folder of the code that says it.

One key of such a file holds the Korean and the English, with the same {places} to fill in.
"""

import functools
import tomllib
from pathlib import Path

from nnlab._particles import with_particles
from nnlab.language import current_language


class Words:
    """The words of one file, over those of `shared`, which many folders say."""

    def __init__(self, file, shared=None):
        self.file = Path(file)
        self.own = tomllib.loads(self.file.read_text("utf-8"))
        self.table = (shared.table if shared else {}) | self.own

    def __call__(self, key, /, **values):
        """Return the words behind `key` in the language in use, with `values` in their braces.

        Raises KeyError, naming the key and the file, if the table has no such words.
        """
        if key not in self.table:
            raise KeyError(f"{key!r} is not in {self.file}; the keys there: {', '.join(self.own)}")
        text = self.table[key][current_language()].format(**values)
        return with_particles(text) if current_language() == "ko" else text

    def texts(self, language=None):
        """Return {key: text} in `language`, the one in use by default."""
        return {key: texts[language or current_language()] for key, texts in self.table.items()}


@functools.cache
def words_beside(module_file, shared=None):
    """Return the `Words` of words.toml in the folder of `module_file`, read once."""
    return Words(Path(module_file).parent / "words.toml", shared)


say = words_beside(__file__)  # what errors of the numbers say where a chapter shows them
