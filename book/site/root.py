"""The site's root: the page that chooses the language, and the one for wrong addresses."""

import re
import shutil
from urllib.parse import urlsplit

from nnlab.colours import COLOURS

from book._ext.page.policy import meta
from book._ext.page.site_address import alternates, site_address
from book.site.offline import write_icons
from book.source.chapters import ROOT

ASSETS = ROOT / "book" / "assets"
WORKER = ROOT / "_build" / "worker"  # where book/web/build.mjs puts the service worker


def make_root(site):
    """Put the files of assets/root into the folder `site`, the pages with all they need in them."""
    for file in sorted((ASSETS / "root").iterdir()):
        text = at_address(with_head(file.read_text(encoding="utf-8")), site_address())
        (site / file.name).write_text(text, encoding="utf-8")
    for file in WORKER.iterdir():
        shutil.copy(file, site / file.name)
    write_icons(site)


def with_head(text):
    """Put into a page of the root what all of them begin with: the style too, and the policy that
    lets it in, as a page for wrong addresses stands at any depth, so it can ask for no file."""
    sheet = f"\n{colours()}{(ASSETS / 'root.css').read_text(encoding='utf-8')}"
    head = (
        '<meta charset="utf-8">',
        meta(sheet),
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<style>{sheet}</style>",
    )
    return text.replace("<!-- head -->", "\n".join(head))


def colours():
    """Return CSS of the colours: as the reader has chosen (data-theme), else as the device is."""
    light, dark = (
        "".join(f"--{name}: {pair[place]}; " for name, pair in COLOURS.items()) for place in (0, 1)
    )
    dark += "color-scheme: dark; "
    return (
        f":root {{ {light}color-scheme: light; }}\n"
        f'@media (prefers-color-scheme: dark) {{ :root:not([data-theme="light"]) {{ {dark}}} }}\n'
        f':root[data-theme="dark"] {{ {dark}}}\n'
    )


def at_address(text, address):
    """Put into a page of the root what depends on where the site stands, if that is known."""
    links = [
        f'<link rel="alternate" hreflang="{code}" href="{url}">'
        for code, url in alternates(address, "index")
    ]
    if address:
        # The 404 page answers at any depth: from the host's root its links need no script.
        text = re.sub(r'<script src="\.\./.*\n', "", text)
        text = text.replace('"start:', f'"{urlsplit(address).path}')
    return text.replace("<!-- alternates -->", "\n".join(links)).replace('"start:', '"')
