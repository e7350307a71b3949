"""Where running text uses a term: 합성곱은, 두 뉴런이, decision boundaries, but not 층 in 은닉층.

A Korean term ends where a particle or a sign follows; an English one may be in the plural. Of terms
that begin at one place, the longest counts.
"""

import re
from functools import cache

# What may follow a noun within its word; two of them may stand together (에서는, 들은).
PARTICLES = """
은 는 이 가 을 를 의 에 와 과 도 만 로 으로 에서 에게 까지 부터 보다 처럼 마다 이나 나 들 뿐
씩 끼리 만큼 대로 밖에 이라 라 이란 란 이다 다 입니다 이고 고 이며 며 이면 면 이면서 면서 인
인데 인지 일 이지만 지만 이라고 라고 이라는 라는 이라면 라면 이므로 므로 이어서 여서 이어야
여야 이었습니다 였습니다 이든 든
""".split()
_AFTER = rf"(?=(?:{'|'.join(sorted(PARTICLES, key=len, reverse=True))}){{0,2}}(?![가-힣]))"
_PLURALS = (("trix", "trices"), ("y", "ies"), ("s", "ses"), ("", "s"))  # matrix, boundary, bias


@cache
def finder(terms, language):
    """Return a function from a text to [(start, stop, Term)], in order, without overlaps."""
    of_word = {}
    for term in terms:
        for name in term.names(language):
            for word in forms(name):
                of_word[_key(word)] = term
    if not of_word:
        return lambda text: []
    pattern = re.compile(_pattern(of_word))
    return lambda text: [
        (found.start(), found.end(), of_word[_key(found[0])]) for found in pattern.finditer(text)
    ]


def forms(name):
    """Return the forms in which a name stands in text: an English one also as a plural, either also
    with a capital at the beginning of a sentence."""
    if re.search("[가-힣]", name):
        return [name]
    found = [name]
    if name.islower() and not name.endswith("able"):
        end, plural = next(pair for pair in _PLURALS if name.endswith(pair[0]))
        found.append(name.removesuffix(end) + plural)
    elif not name.islower():
        found.append(f"{name}s")
    return [*found, *(word[0].upper() + word[1:] for word in found if word[0].islower())]


def _key(word):
    return " ".join(word.split())


def _pattern(words):
    longest_first = sorted(words, key=len, reverse=True)
    # A line may end inside of a term.
    letters = "|".join(r"\s+".join(map(re.escape, word.split(" "))) for word in longest_first)
    return rf"(?<![\w-])(?:{letters})(?![A-Za-z0-9_]|-\w){_AFTER}"
