"""Put figures and explorers into the page: pictures as inline SVG, explorers with a still picture
that stays when there is no JavaScript."""

import json
import re
from html import escape
from pathlib import Path

from docutils import nodes
from myst_nb.sphinx_ import NbMetadataCollector
from sphinx.transforms import SphinxTransform
from sphinx.util import logging

from book._ext.outputs import drawings, states

STATE = "ipywidgets_state"  # what myst_nb calls the script that holds it
_INDEX = re.compile("[₀-₉]+")
VIEW = "application/vnd.jupyter.widget-view+json"
MODEL = re.compile(r'"model_id": *"(\w+)"')

logger = logging.getLogger(__name__)


class Picture(nodes.General, nodes.Element):
    """A figure or an explorer. Attributes: `svg`, `label` (its words), `explorer` (class name or
    None), `model` (the id of its widget), `state` (of its widgets, as states.py gives it)."""


def give_states(app, doctree):
    """Move the state of the page's widgets out of its head, to the explorers that it belongs to."""
    scripts = NbMetadataCollector.get_js_files(app.env, app.env.docname)
    if STATE not in scripts:
        return
    _, attributes = scripts.pop(STATE)
    saved = json.loads(attributes["body"])["state"]
    for picture in doctree.findall(Picture):
        if picture["explorer"]:
            picture["state"] = states.state_of(picture["model"], saved)


class TakeOutPictures(SphinxTransform):
    """Turn each output that holds an SVG into a Picture, before Sphinx collects image files."""

    default_priority = 10

    def apply(self, **kwargs):
        for bundle in list(self.document.findall(_is_bundle)):
            parts = {part["mime_type"]: part for part in bundle.children}
            if "image/svg+xml" in parts:
                bundle.replace_self(self.picture(parts))
            elif VIEW in parts:
                logger.warning(
                    "this widget has no still picture for a page without JavaScript; "
                    "show an explorer of nnlab.explorers.",
                    location=bundle,
                )

    def picture(self, parts):
        svg = self._svg(parts["image/svg+xml"])
        if VIEW not in parts:
            return Picture(svg=svg, label="", explorer=None)
        name = drawings.attributes(svg).get("data-explorer", "Explorer")
        words = parts["text/plain"].astext().strip() if "text/plain" in parts else ""
        return Picture(
            svg=svg,
            label=words.removeprefix(f"{name}: "),
            explorer=name,
            model=MODEL.search(parts[VIEW].astext())[1],
        )

    def _svg(self, part):
        # myst_nb has written the picture to a file already and left an image node.
        image = next(part.findall(nodes.image))
        _, path = self.env.relfn2path(image["uri"], self.env.docname)
        return Path(path).read_text(encoding="utf-8")


def _is_bundle(node):
    return isinstance(node, nodes.container) and node.get("nb_element") == "mime_bundle"


ROOMS = Path(__file__).resolve().parents[2] / "rooms.json"
UNMEASURED = [600]  # pixels kept for an explorer that `make rooms` has not seen yet


def rooms(translator):
    """Return an iterator over the rooms of the page's explorers, pixels for ranges of widths."""
    if not hasattr(translator, "explorer_rooms"):
        page = translator.builder.current_docname
        measured = json.loads(ROOMS.read_text("utf-8")).get(page, {})
        translator.explorer_rooms = iter(measured.get(translator.config.language, []))
    return translator.explorer_rooms


def visit_picture(self, node):
    count = self.pictures = getattr(self, "pictures", 0) + 1
    if not node["label"]:
        logger.warning(
            "this figure has no alt text; follow its cell with :::{caption} and :alt:.",
            location=node.parent,
        )
    svg = drawings.inline(node["svg"], node["label"], f"p{count}-")
    if node["explorer"]:
        state = states.written(node["state"], self.builder.outdir / "_static")
        room = next(rooms(self), UNMEASURED)
        svg = _explorer(node, svg, state, room, self.config.language)
    self.body.append(svg)
    raise nodes.SkipNode


STILL = {
    "ko": "움직이지 않는 그림입니다. 자바스크립트를 켜면 직접 움직일 수 있습니다.",
    "en": "This picture stands still. Turn JavaScript on to move it yourself.",
}


def _explorer(node, svg, state, room, language):
    heights = ";".join(f"--room{number}:{height}px" for number, height in enumerate(room))
    return (
        f'<div class="explorer" data-explorer="{escape(node["explorer"])}" style="{heights}">'
        f'<div class="explorer-static">{svg}'
        f'<p class="explorer-summary">{_lowered(escape(node["label"]))}</p>'
        f'<noscript><p class="explorer-still">{STILL[language]}</p></noscript></div>'
        f'<script type="application/json" class="explorer-state">{state}</script></div>'
    )


def _lowered(text):
    """Write the ₁ of x₁ as a lowered 1: fonts lack these digits or draw some of them as dots."""
    digits = {ord(sign): str(digit) for digit, sign in enumerate("₀₁₂₃₄₅₆₇₈₉")}
    return _INDEX.sub(lambda found: f"<sub>{found.group().translate(digits)}</sub>", text)


def has_explorer(doctree):
    """Tell whether a page holds a widget, so that it needs explorers.js."""
    return any(picture["explorer"] for picture in doctree.findall(Picture))


def views_of(doctree):
    """Return the names of the views that a page's explorers show, in order."""
    states = [picture["state"] for picture in doctree.findall(Picture) if picture["explorer"]]
    found = [model["state"] for state in states for model in state["models"].values()]
    return [state["_esm"]["view"] for state in found if "_esm" in state]


def setup(app):
    app.add_node(Picture, html=(visit_picture, None))
    app.add_transform(TakeOutPictures)
    app.connect("doctree-read", give_states)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
