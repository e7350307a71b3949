"""What reading without a network needs: the list of a language's files, its manifest, icons."""

import hashlib
import html
import json
import re

from nnlab.colours import COLOURS
from PIL import Image, ImageDraw

# In an attribute, or in the saved state of an explorer whose data lie in a file of their own.
_ASKED_FOR = re.compile(r'"((?:_static/|search-index)[^"#]+)"')
_NAMES = {
    "ko": ("접고, 맞대고, 훑고", "신경망이 하는 일을 움직이며 배우는 강의"),
    "en": ("Fold, Match, Slide", "A course on what neural networks do, learned by moving it"),
}
# The icon, as icon.svg has it, on a grid of 18: a kernel of 3 x 3 with five white squares.
_GRID, _SIDE = 18, 4
_SQUARES = [(2, 2), (12, 2), (7, 7), (2, 12), (12, 12)]
ICONS = {"icon-180.png": 180, "icon-540.png": 540}


def files_of(pages):
    """Return the addresses, relative to the folder `pages`, of all its pages and of what these and
    their scripts ask for, in order."""
    names = sorted(path.name for path in pages.glob("*.html"))
    asked = {
        f"_static/{kind}/{name}.js?v={version}"
        for kind in ("views", "later")
        for name, version in _versions(pages, kind).items()
    }
    for name in names:
        found = _ASKED_FOR.findall((pages / name).read_text("utf-8"))
        asked.update(html.unescape(address) for address in found)
    terms = pages / "_static" / "terms.js"
    if terms.is_file():
        asked.add(f"_static/terms.js?v={_hash(terms.read_bytes())}")
    others = [*pages.glob("_static/katex/fonts/*"), *pages.glob("_static/data/*")]
    others += pages.glob("glossary.js")
    return [*names, *sorted(asked | {path.relative_to(pages).as_posix() for path in others})]


def _hash(content):
    """Return the hash that build.mjs puts into addresses."""
    return hashlib.sha256(content).hexdigest()[:12]


def _versions(pages, kind):
    """Return {name: hash} of the scripts that other scripts ask for, as build.mjs wrote them."""
    path = pages / "_static" / kind / "versions.json"
    return json.loads(path.read_text("utf-8")) if path.is_file() else {}


def write_list(pages):
    """Write offline.json: the files to keep."""
    (pages / "offline.json").write_text(json.dumps({"files": files_of(pages)}), "utf-8")


def write_manifest(pages, language):
    """Write manifest.webmanifest, by which a browser can put the book among the device's apps."""
    name, description = _NAMES[language]
    icons = [{"src": "../icon.svg", "sizes": "any", "type": "image/svg+xml"}]
    icons += [
        {"src": f"../{file}", "sizes": f"{size}x{size}", "type": "image/png"}
        for file, size in ICONS.items()
    ]
    manifest = {
        "name": name,
        "short_name": name,
        "description": description,
        "lang": language,
        "id": f"../{language}/",
        "start_url": "index.html",
        "scope": "../",
        "display": "minimal-ui",
        "background_color": COLOURS["page"][0],
        "theme_color": COLOURS["positive"][0],
        "icons": icons,
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=1)
    (pages / "manifest.webmanifest").write_text(text, "utf-8")


def write_icons(folder):
    """Draw the icon as PNG, for systems that take no SVG."""
    for name, size in ICONS.items():
        step = size // _GRID
        picture = Image.new("RGB", (size, size), "#0060A8")
        draw = ImageDraw.Draw(picture)
        for x, y in _SQUARES:
            corner = ((x + _SIDE) * step - 1, (y + _SIDE) * step - 1)
            draw.rectangle(((x * step, y * step), corner), fill="#fff")
        picture.save(folder / name, optimize=True)
