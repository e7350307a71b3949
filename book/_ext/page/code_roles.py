"""Mark in code only what code.css draws in a colour of its own, by the name of its role.

Pygments puts each name, comma and blank into a span: two thirds of a chapter's code, and each costs
a phone time to style and lay out. Neighbours of one role share a span.
"""

from pygments.formatters import HtmlFormatter
from pygments.token import Comment, Generic, Keyword, Name, Number, Operator, String, Token
from sphinx.highlighting import PygmentsBridge

# The first family that a token belongs to tells its role; all else has the text's own colour.
ROLES = (
    (Operator.Word, Keyword),
    (Keyword, Keyword),
    (String, String),
    (Number, Number),
    (Comment, Comment),
    (Name.Function, Name.Function),
    (Name.Class, Name.Function),
    (Name.Decorator, Name.Function),
    (Name.Exception, Keyword),
    (Generic.Prompt, Generic.Prompt),
    (Generic.Output, Generic.Output),
)


def role(kind):
    """Return the token type by which code.css colours tokens of the type `kind`."""
    return next((role for family, role in ROLES if kind in family), Token)


class RoleFormatter(HtmlFormatter):
    """Pygments' HTML with one span for neighbours of one role, and none for plain code."""

    def format(self, tokens, out):
        return super().format(((role(kind), text) for kind, text in tokens), out)


def setup(app):
    PygmentsBridge.html_formatter = RoleFormatter
    return {"parallel_read_safe": True, "parallel_write_safe": True}
