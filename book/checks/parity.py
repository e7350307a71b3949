"""Compare Korean and English pair by pair.

Both must have the same blocks in the same order (so that the language button lands on the same
paragraph), the same formulas, inline code, links, labels, roles, pictures, directive options and
numbers. All differences of all pages are reported at once.

Rules for authors:
- a number is in digits in both languages or in words in both ("3번" / "3 times",
  "세 번" / "three times"), but "2차원" may be "two dimensions": English spells 0 to 12 out;
- a month beside a digit counts as its number, so "2016년 5월" equals "May 2016";
- a link may lead to Wikipedia or to a page of this site in the reader's own language.
"""

import re
from collections import Counter
from difflib import SequenceMatcher

from book.source.pages import over_book

_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_SPELLED = "zero one two three four five six seven eight nine ten eleven twelve".split()
_DATE = re.compile(rf"({'|'.join(_MONTHS)})(?=\s+\d)|(?<=\d\s)({'|'.join(_MONTHS)})")
_SAME_PLACE = (
    (re.compile(r"^https?://(?:ko|en)(?:\.m)?\.wikipedia\.org/wiki/.*$"), "Wikipedia"),
    (re.compile(r"(^|/)(?:ko|en)/"), r"\1LANGUAGE/"),
)
_KINDS = (
    "formula",
    "inline code",
    "code block",
    "link",
    "label",
    "role",
    "image",
    "option",
    "number",
)


def parity_problems(page):
    """Return a line of text for each way in which a page's two languages differ."""
    problems = []
    for number, ko, en in page.pairs():
        left, right = page.skeleton(ko), page.skeleton(en)
        where = f"{page.name}: pair {number} (ko line {ko.start + 1}, en line {en.start + 1})"
        problems += [f"{where}: {what}" for what in _block_differences(left, right)]
        for kind in _KINDS:
            counts = Counter(_values(left, kind)), Counter(_values(right, kind))
            if kind == "number":
                _count_spelled(*counts, right)
            problems += [f"{where}: {what}" for what in _differences(kind, *counts)]
    return problems


def _values(skeleton, kind):
    if kind == "number":
        return [n for text in skeleton.texts for n in numbers_in(text.words)]
    values = skeleton.values(kind)
    return [_place(value) for value in values] if kind == "link" else values


def _place(target):
    for pattern, same in _SAME_PLACE:
        target = pattern.sub(same, target)
    return target


def numbers_in(words):
    """Return the numbers written with digits, thousands separators dropped, dated months too."""
    words = _DATE.sub(lambda found: str(_MONTHS.index(found[0]) + 1), words)
    return [found.replace(",", "") for found in _NUMBER.findall(words)]


def _count_spelled(ko, en, skeleton):
    """Add to the English numbers those that Korean has in digits and English in words."""
    words = [w for text in skeleton.texts for w in re.findall("[a-z]+", text.words.casefold())]
    for value, count in Counter(_SPELLED.index(w) for w in words if w in _SPELLED).items():
        lacking = ko[str(value)] - en[str(value)]
        en[str(value)] += max(0, min(count, lacking))


def _differences(kind, left, right):
    for value, count in (left - right).items():
        yield f"{kind} {value!r} is in ko {left[value]}×, in en {left[value] - count}×"
    for value, count in (right - left).items():
        yield f"{kind} {value!r} is in ko {right[value] - count}×, in en {right[value]}×"


def _block_differences(left, right):
    ours, theirs = ([mark for mark in s.marks if mark.kind == "block"] for s in (left, right))
    names = [mark.value for mark in ours], [mark.value for mark in theirs]
    for change, a, b, c, d in SequenceMatcher(None, *names, autojunk=False).get_opcodes():
        if change != "equal":
            yield f"blocks differ: ko {_listed(ours[a:b])}, en {_listed(theirs[c:d])}"


def _listed(marks):
    return ", ".join(f"{mark.value} (line {mark.line})" for mark in marks) or "nothing"


def problems():
    return over_book(parity_problems)
