"""Korean particles have two forms: one behind a closed syllable, one behind an open one.

A text writes both, as 은(는), where what stands before is not known until it is filled in.
"""

import re

# Brackets, signs and spaces are not read aloud: the letter or digit before them counts.
_BOTH = re.compile(r"(^|[0-9A-Za-z가-힣])([^0-9A-Za-z가-힣]*)(은\(는\)|이\(가\)|을\(를\)|과\(와\))")
_CONSONANT_DIGITS = "013678"  # 영 일 삼 육 칠 팔
_CONSONANT_LETTERS = "LMNRlmnr"  # 엘 엠 엔 알


def with_particles(text):
    """Return `text` with the form of each particle that fits what stands before it."""
    return _BOTH.sub(_chosen, text)


def _chosen(found):
    last, between, both = found.groups()
    return last + between + (both[0] if _ends_in_consonant(last) else both[2])


def _ends_in_consonant(character):
    if "가" <= character <= "힣":
        return (ord(character) - ord("가")) % 28 != 0
    return character and character in _CONSONANT_DIGITS + _CONSONANT_LETTERS
