"""The language in which explorers, checks and messages speak to the reader."""

import re

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
    text = WORDS[_current][key].format(**values)
    return _PARTICLE.sub(_chosen, text) if _current == "ko" else text


# Korean particles have two forms: one behind a syllable that ends in a consonant, one behind a
# vowel. The table writes both, as 은(는), where what stands before is not known.
_PARTICLE = re.compile(r"([0-9A-Za-z가-힣])([^0-9A-Za-z가-힣\s]*)(은\(는\)|이\(가\)|을\(를\))")
_CONSONANT_DIGITS = "013678"  # 영 일 삼 육 칠 팔
_CONSONANT_LETTERS = "LMNRlmnr"  # 엘 엠 엔 알


def _chosen(found):
    last, between, both = found.groups()
    return last + between + (both[0] if _ends_in_consonant(last) else both[2])


def _ends_in_consonant(character):
    if "가" <= character <= "힣":
        return (ord(character) - ord("가")) % 28 != 0
    return character in _CONSONANT_DIGITS + _CONSONANT_LETTERS
