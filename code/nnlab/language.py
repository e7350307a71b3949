"""The language in which explorers, checks and messages speak to the reader."""

LANGUAGES = ("ko", "en")

_current = "ko"


def use_language(language):
    """Speak `language` ("ko" or "en") from here on, in every explorer and check made afterwards.

    Raises ValueError, quoting what was given, for any other language.
    """
    global _current
    if language not in LANGUAGES:
        raise ValueError(f"language {language!r} is not spoken here; try {' or '.join(LANGUAGES)}.")
    _current = language


def current_language():
    """Return the language in use, "ko" or "en"."""
    return _current
