"""The addresses of headings: the slug of their English words, the same in both languages."""

import re

from docutils.nodes import make_id


def slug(words):
    """Return a heading's address: "The net's `fold`" gives "the-nets-fold"."""
    return make_id(re.sub("['’]", "", words)) or "section"


def slugs(headings, taken=()):
    """Return the addresses of a page's headings, in order; a repeated one ends in -2, -3 …

    taken   addresses that the page uses for other things, such as labels
    """
    used, found = set(taken), []
    for words in headings:
        first = address = slug(words)
        count = 1
        while address in used:
            count += 1
            address = f"{first}-{count}"
        used.add(address)
        found.append(address)
    return found


def headings(page, language):
    """Return the source of each heading of one language's half of a `Page`, in order."""
    targets = [target for _, skeleton in page.prose(language) for target in skeleton.targets]
    return [words for kind, _, words in targets if kind == "heading"]
