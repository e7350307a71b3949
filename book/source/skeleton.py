"""The skeleton of a piece of MyST prose: what must be the same in both languages, and its words.

`read_skeleton` parses with the same parser and plug-ins as the site, so a formula or a label is
here exactly what it is on the page.
"""

from markdown_it import MarkdownIt
from mdit_py_plugins.amsmath import amsmath_plugin
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.myst_blocks import myst_block_plugin
from mdit_py_plugins.myst_role import myst_role_plugin

from book.source.directives import VERBATIM, directive_name, label_of, options_and_body
from book.source.skeleton_inline import Skeleton, Text, read_inline

_PARSER = (
    MarkdownIt("commonmark")
    .enable("table")
    .use(dollarmath_plugin, allow_labels=True)
    .use(amsmath_plugin)
    .use(myst_block_plugin)
    .use(myst_role_plugin)
    .use(colon_fence_plugin)
    .use(deflist_plugin)
    .use(attrs_plugin, after=("image", "code_inline", "link_close", "span_close"), spans=True)
)
_BLOCKS = {
    "paragraph_open": "paragraph",
    "bullet_list_open": "bullet list",
    "ordered_list_open": "numbered list",
    "list_item_open": "list item",
    "blockquote_open": "quotation",
    "tr_open": "table row",
    "dt_open": "defined term",
    "dd_open": "definition",
    "hr": "rule",
    "html_block": "HTML block",
    "code_block": "code block",
}


def read_skeleton(text, line=1, name="chapter"):
    """Read the skeleton of MyST `text` whose first line is line `line` of the file `name`.

    Raises ChapterError for a directive that the notebooks do not know.
    """
    skeleton = Skeleton()
    _read(text, line, name, "paragraph", skeleton)
    return skeleton


def _read(text, first, name, place, skeleton):
    spot, line, waiting = place, first, None
    for token in _PARSER.parse(text):
        if token.map:
            line = first + token.map[0]
        mark = skeleton.marker(line)
        if token.type == "heading_open":
            mark("block", f"heading {token.tag[1:]}")
            spot = "heading"
        elif token.type == "heading_close":
            spot = place
        elif token.type in ("table_open", "table_close"):
            spot = "table" if token.type == "table_open" else place
        elif token.type in _BLOCKS:
            mark("block", _BLOCKS[token.type])
        elif token.type == "inline":
            if spot == "heading":
                skeleton.targets.append(("heading", waiting, token.content))
                waiting = None
            read_inline(token.children, line, spot, skeleton)
        elif token.type == "myst_target":
            waiting = token.content
            mark("label", waiting)
        elif token.type in ("math_block", "math_block_label", "amsmath"):
            _formula(skeleton, line, token.content, token.info)
        elif token.type in ("fence", "colon_fence"):
            _fence(token, line, name, place, skeleton)


def _formula(skeleton, line, content, label=""):
    mark = skeleton.marker(line)
    mark("block", "display formula")
    mark("formula", " ".join(content.split()))
    if label:
        mark("label", label)
        skeleton.targets.append(("equation", label, ""))


def _fence(token, line, name, place, skeleton):
    mark = skeleton.marker(line)
    found = directive_name(token.info, f"{name}:{line}")
    if not found:
        mark("block", "code block")
        mark("code block", token.content)
        return
    directive, argument = found
    options, body, skipped = options_and_body(token.content, f"{name}:{line}")
    if directive == "math":
        return _formula(skeleton, line, body, options.get("label", ""))
    mark("block", f"directive {directive}")
    _directive_head(skeleton, directive, argument, options, body, line)
    if directive not in VERBATIM or directive == "figure":
        inner = "caption" if directive in ("caption", "figure") else place
        _read(body, line + 1 + skipped, name, inner, skeleton)
    elif directive not in ("image", "figure"):
        mark("code block", body)


def _directive_head(skeleton, directive, argument, options, body, line):
    mark = skeleton.marker(line)
    label = label_of(directive, argument, options)
    if label:
        mark("label", label)
    kind = {"caption": "figure", "figure": "figure", "exercise": "exercise"}.get(directive)
    if kind:
        skeleton.targets.append((kind, label, ""))
    for key, value in options.items():
        mark("option", key if key in ("alt", "label", "name") else f"{key}: {value}")
    if "alt" in options:
        skeleton.texts.append(Text("alt", options["alt"], line))
    if directive in ("image", "figure"):
        mark("image", argument)
    if directive == "chapter-card":
        return mark("link", argument)
    if directive in ("caption", "image", "figure"):
        entry = {"kind": directive, "label": label, "alt": options.get("alt", "")}
        skeleton.captions.append(entry | {"text": body.strip(), "line": line})
    elif argument and argument != label and not _argument_is_setting(directive):
        read_inline(_PARSER.parseInline(argument)[0].children, line, "heading", skeleton)


def _argument_is_setting(directive):
    """Say whether a directive's argument is a setting (columns, a language) and not a title."""
    return directive in VERBATIM or directive in ("div", "container")
