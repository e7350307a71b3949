"""Code is marked by the role that its colour tells, and reads as it was typed."""

import html
import re

import pytest
from pygments import highlight
from pygments.lexers import get_lexer_by_name
from pygments.token import STANDARD_TYPES

from book._ext.page.code_roles import RoleFormatter, role
from book.source.chapters import ROOT

TYPED = '@cached\ndef f(x, y=None):\n    return f"{x:.2f} is" if x is not y else -1.5e3  # far\n'
STYLE = (ROOT / "book" / "assets" / "code.css").read_text(encoding="utf-8")


def marked(text, language="python"):
    return highlight(text, get_lexer_by_name(language), RoleFormatter(nowrap=True))


@pytest.mark.parametrize("language, text", [("python", TYPED), ("pycon", ">>> 1 < 2\nTrue\n")])
def test_the_text_stays(language, text):
    assert html.unescape(re.sub("<[^>]*>", "", marked(text, language))) == text


def test_only_what_has_a_colour_is_marked_and_neighbours_share_a_mark():
    number = '<span class="m">{}</span>'
    assert marked("a = b[0] + 12\n") == f"a = b[{number.format(0)}] + {number.format(12)}\n"
    # Both ends of the text and what is between its values are each one mark.
    text = marked("f'{a}{b:.2f}'\n")
    assert re.findall("<span class=.s.>(.*?)</span>", text) == ["f'{", "}{", ":.2f}'"]
    assert text.count("<span") == 3


def test_each_role_has_its_colour():
    roles = {STANDARD_TYPES[role(kind)] for kind in STANDARD_TYPES}
    assert "k" in roles and {name for name in roles - {""} if f".{name}" not in STYLE} == set()
