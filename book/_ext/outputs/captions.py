"""The `caption` directive: makes the figure or explorer before it a numbered, labelled figure.

    :::{caption} fig-output-size
    :alt: A staircase that falls from 7 to 2.
    The output size against the stride.
    :::

It stands in prose, right after the code cell, once per language, so a figure's words are prose.
"""

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.transforms import SphinxTransform
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from book._ext.outputs.pictures import Picture

logger = logging.getLogger(__name__)


class CaptionRequest(nodes.Element):
    """Stands where the directive stood, with its `alt`, until MoveCaptions finds the picture."""


class Caption(SphinxDirective):
    """`:::{caption} LABEL` with `:alt:` and the caption's text, one paragraph or more."""

    required_arguments = 1
    has_content = True
    option_spec = {"alt": directives.unchanged_required}

    def run(self):
        self.assert_has_content()
        request = CaptionRequest(alt=self.options.get("alt", ""))
        self.set_source_info(request)
        self.state.nested_parse(self.content, self.content_offset, request)
        first, *rest = request.children
        if not isinstance(first, nodes.paragraph):
            raise self.error(f"the caption {self.arguments[0]!r} must open with a paragraph.")
        figure = nodes.figure("", names=[nodes.fully_normalize_name(self.arguments[0])])
        self.set_source_info(figure)
        figure += nodes.caption(first.rawsource, "", *first.children)
        if rest:
            figure += nodes.legend("", *rest)
        self.state.document.note_explicit_target(figure, figure)
        request.children = []
        request += figure
        return [request]


class MoveCaptions(SphinxTransform):
    """Give each caption the last picture of the code cell that stands right before it."""

    default_priority = 20

    def apply(self, **kwargs):
        for request in list(self.document.findall(CaptionRequest)):
            figure = request.children[0]
            picture = self.picture_before(request)
            if picture is None:
                logger.warning(
                    "no figure or explorer stands before the caption %r; "
                    "put it right after the code cell that draws.",
                    figure["names"][0] if figure["names"] else figure.astext(),
                    location=request,
                )
            else:
                _move(picture, figure, request["alt"])
            request.replace_self(figure)

    def picture_before(self, request):
        siblings = request.parent.children
        for node in reversed(siblings[: siblings.index(request)]):
            if not _is_marker(node):
                pictures = [*node.findall(Picture), *node.findall(nodes.image)]
                return pictures[-1] if pictures and _is_cell(node) else None
        return None


def _move(picture, figure, alt):
    if isinstance(picture, Picture):
        # An explorer's words are the numbers that it shows; an alt text would only repeat them.
        picture["label"] = picture["label"] if picture["explorer"] else alt
    else:
        picture["alt"] = alt
    output = picture.parent
    output.remove(picture)
    if not output.children and output.get("nb_element") == "cell_code_output":
        output.parent.remove(output)
    figure.insert(0, picture)


def _is_cell(node):
    return isinstance(node, nodes.container) and node.get("nb_element") == "cell_code"


def _is_marker(node):
    return isinstance(node, (nodes.raw, nodes.target, nodes.comment))


def setup(app):
    app.add_directive("caption", Caption)
    app.add_transform(MoveCaptions)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
