"""Make a figure's SVG fit to stand in a page: in its colours, readable aloud, no id twice."""

import re
from html import escape

from nnlab.colours import COLOURS

WIDEST = 720  # pixels; as wide as a line of text
PIXELS = {"px": 1.0, "": 1.0, "pt": 4 / 3}

_PROLOG = re.compile(r"^.*?(?=<svg\b)", re.DOTALL)
_EXTRAS = re.compile(r"<metadata>.*?</metadata>|<style[^>]*>.*?</style>|<!--.*?-->", re.DOTALL)
_ROOT = re.compile(r"<svg\b([^>]*)>", re.DOTALL)
_HEX = re.compile(r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")
_ID = re.compile(r'\bid="([^"]+)"')
_USE = re.compile(r'(\bhref="#|url\(#)([^")]+)')
_LENGTH = re.compile(r"^([\d.]+)(px|pt|)$")

VARIABLES = {light.lower(): f"var(--{name})" for name, (light, _) in COLOURS.items()}
VARIABLES |= {"#000000": "currentColor", "#000": "currentColor", "#fff": "var(--page)"}


def inline(svg, label, prefix):
    """Return the text of `svg` as an `<svg role="img">` that may stand in an HTML page.

    label   what it shows, for those who cannot see it
    prefix  put before each id, so that two figures of one page do not share clip paths
    Raises ValueError if there is no `<svg ...>` in it.
    """
    body = _EXTRAS.sub("", _PROLOG.sub("", svg, count=1))
    found = _ROOT.search(body)
    if not found:
        raise ValueError(f"no <svg> in {svg[:80]!r}; draw the figure as SVG.")
    body = _ID.sub(lambda m: f'id="{prefix}{m.group(1)}"', body[found.end() :])
    body = _USE.sub(lambda m: m.group(1) + prefix + m.group(2), body)
    body = body.replace("xlink:href", "href")
    return _HEX.sub(_variable, f"{_root(found.group(1), label)}{body}").strip()


def attributes(svg):
    """Return the attributes of the first `<svg>` tag as a dict."""
    found = _ROOT.search(svg)
    return dict(re.findall(r'([\w:-]+)="([^"]*)"', found.group(1))) if found else {}


def _variable(found):
    return VARIABLES.get(found.group(0).lower(), found.group(0))


def _root(given, label):
    """Make the opening tag: scales with the page, and speaks. Matplotlib's style sheet would reach
    every picture of the page, so its two settings are written here instead."""
    kept = dict(re.findall(r'([\w:-]+)="([^"]*)"', given))
    width, height = (_pixels(kept.pop(side, "")) for side in ("width", "height"))
    if width and height:
        kept.setdefault("viewBox", f"0 0 {width:g} {height:g}")
    for name in ("id", "role", "aria-label", "version", "xmlns:xlink"):
        kept.pop(name, None)
    limit = min(WIDEST, width or WIDEST)
    style = f"width:100%;max-width:{limit:g}px;height:auto;stroke-linejoin:round;" + kept.pop(
        "style", ""
    )
    kept.setdefault("fill", "currentColor")
    written = "".join(f' {name}="{value}"' for name, value in kept.items())
    return f'<svg role="img" aria-label="{escape(label)}" style="{style}"{written}>'


def _pixels(length):
    found = _LENGTH.match(length)
    return float(found.group(1)) * PIXELS[found.group(2)] if found else None
