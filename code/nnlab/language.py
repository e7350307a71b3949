"""The language in which explorers, checks and messages speak to the reader."""

from nnlab.words import WORDS

_current = "ko"


def use_language(language):
    """Speak `language` ("ko" or "en") from here on, in every explorer and check made afterwards.

    Raises ValueError, quoting what was given, for any other language.
    """
    global _current
    if language not in WORDS:
        raise ValueError(f"language {language!r} is not spoken here; try {' or '.join(WORDS)}.")
    _current = language


def current_language():
    """Return the language in use, "ko" or "en"."""
    return _current


def say(key, /, **values):
    """Return the words behind `key` in the language in use, with `values` put into their braces.

    Raises KeyError, naming the key, if the table has no such words.
    """
    return WORDS[_current][key].format(**values)
