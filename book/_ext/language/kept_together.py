"""Keep what stands without a space beside a formula, code or a link on its line: x 가, (x), f(x).

A browser may break a line on each side of a formula whatever stands there, and in Korean after a
closing bracket: "x / 가", "합성곱(convolution) / 은". So each is put with its neighbour into one
span, in which site.css allows no break but inside the formula itself.
"""

import re

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

CLASS = "nowrap"
KEPT = (nodes.math, nodes.literal, nodes.reference)
NOT_PROSE = (nodes.literal_block, nodes.doctest_block, nodes.math_block, *KEPT)
LONGEST_WHOLE = 20  # letters of code or a link that fit on one line of a phone with a neighbour
LONGEST = 12  # letters; a longer neighbour would not fit beside a formula on a phone
BEFORE = re.compile(rf"(?<!\S)\S{{1,{LONGEST}}}$|[(\[“‘\"']+$")
AFTER = re.compile(rf"\S{{1,{LONGEST}}}")
BRACKET = re.compile(r"[)\]”’\"'%]+[가-힣]{1,8}")


class KeepTogether(SphinxPostTransform):
    """Wrap formulas, code and links with their neighbours, once all references are links."""

    default_priority = 950
    formats = ("html",)

    def run(self, **kwargs):
        korean = self.config.language == "ko"
        for parent in list(self.document.findall(_is_prose)):
            parent.children = kept_together(parent.children, korean)
            for child in parent.children:
                child.parent = parent


def _is_prose(node):
    return isinstance(node, nodes.TextElement) and not isinstance(node, NOT_PROSE)


def kept_together(children, korean):
    """Return the children of a paragraph with such neighbours in spans of their own."""
    found, rest = [], list(children)
    while rest:
        child = rest.pop(0)
        if isinstance(child, nodes.Text) and korean:
            found += _brackets(child)
        elif isinstance(child, KEPT) and child.astext():
            before = _cut_end(found)
            after = _cut_start(rest)
            found.append(_span(before, child, after) if before or after else child)
        else:
            found.append(child)
    return found


def _span(*parts):
    nodes_of = [nodes.Text(part) if isinstance(part, str) else part for part in parts if part]
    inner = [
        len(node.astext()) for node in nodes_of if not isinstance(node, (nodes.Text, nodes.math))
    ]
    classes = [CLASS, "long"] if max(inner, default=0) > LONGEST_WHOLE else [CLASS]
    return nodes.inline("", "", *nodes_of, classes=classes)


def _cut_end(found):
    """Take the neighbour before off the last of `found`, if that is text; return it."""
    if not found or not isinstance(found[-1], nodes.Text):
        return ""
    text = found[-1].astext()
    match = BEFORE.search(text)
    if not match:
        return ""
    found[-1:] = [nodes.Text(text[: match.start()])] if match.start() else []
    return match.group()


def _cut_start(rest):
    """Take the neighbour after off the first of `rest`, if that is text; return it."""
    if not rest or not isinstance(rest[0], nodes.Text):
        return ""
    text = rest[0].astext()
    match = AFTER.match(text)
    if not match:
        return ""
    rest[:1] = [nodes.Text(text[match.end() :])] if match.end() < len(text) else []
    return match.group()


def _brackets(text):
    """Return the parts of a text, a closing bracket and the particle after it in a span."""
    found, at = [], 0
    for match in BRACKET.finditer(text.astext()):
        if match.start() > at:
            found.append(nodes.Text(text.astext()[at : match.start()]))
        found.append(_span(match.group()))
        at = match.end()
    if at < len(text.astext()):
        found.append(nodes.Text(text.astext()[at:]))
    return found


def setup(app):
    app.add_post_transform(KeepTogether)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
