"""C and D that nobody drew for this course: the letters of the typefaces on this computer.

Pillow and matplotlib (which brings typefaces along) are imported inside the functions.
"""

from functools import lru_cache
from pathlib import Path

import numpy as np

from nnlab._validation import quoted
from nnlab.motifs.letters import HEIGHT

# What is no text face, by the start of the file's name: signs for "no such letter", pieces of
# formulas, script capitals and italic letters of formulas.
NO_TEXT = ("LastResort", "STIXSiz", "STIXNonUni", "cmex", "cmsy", "cmmi")
NO_LETTERS = "Display"  # by its end: DejaVu's display faces hold a few signs of formulas only


@lru_cache(maxsize=1)
def bundled_typefaces():
    """Return the files of the text faces that come with matplotlib: the same on any computer."""
    import matplotlib

    return _text_faces(Path(matplotlib.get_data_path(), "fonts", "ttf").glob("*.ttf"))


@lru_cache(maxsize=1)
def typefaces():
    """Return the bundled faces and this computer's own ones, as a sorted tuple of file names."""
    from matplotlib.font_manager import findSystemFonts

    more = _text_faces(Path(name) for name in findSystemFonts())
    known = {Path(name).name for name in bundled_typefaces()}
    return bundled_typefaces() + tuple([n for n in more if Path(n).name not in known])


def _text_faces(paths):
    texts = [path for path in paths if not path.name.startswith(NO_TEXT)]
    return tuple(sorted(str(path) for path in texts if not path.stem.endswith(NO_LETTERS)))


def render_letter(typeface, letter, size=32):
    """Render `letter` of a typeface, 0.8 of the picture high and in its middle.

    typeface  a font file's name, such as one of `typefaces()`;  size: pixels on each side
    Returns a float array of shape (size, size), values in [0, 1].
    Raises ValueError, quoting the name, if the face has no such letter or cannot be read.
    """
    from PIL import Image

    big = 8  # drawn this many times larger, then averaged: even edges at any size
    ink = _glyph(typeface, letter, round(big * HEIGHT * size))
    room = np.zeros((big * size, big * size))
    if ink.shape[1] > room.shape[1]:
        raise ValueError(
            f"{quoted(letter)} of {quoted(typeface)} is wider than high; try another typeface."
        )
    top, left = (room.shape[0] - ink.shape[0]) // 2, (room.shape[1] - ink.shape[1]) // 2
    room[top : top + ink.shape[0], left : left + ink.shape[1]] = ink
    small = Image.fromarray(room.astype(np.uint8)).reduce(big)
    return np.asarray(small, float) / 255


def _glyph(typeface, letter, height):
    """Return the letter's ink, cropped and `height` pixels high: an array of 0 to 255."""
    from PIL import Image, ImageDraw, ImageFont

    try:
        font = ImageFont.truetype(typeface, height)
    except OSError as error:
        raise ValueError(
            f"typeface={quoted(typeface)} cannot be read; try one of typefaces()."
        ) from error
    page = Image.new("L", (3 * height, 3 * height))
    ImageDraw.Draw(page).text((height // 2, height // 2), letter, fill=255, font=font)
    if page.getbbox() is None:
        raise ValueError(
            f"typeface={quoted(typeface)} leaves {quoted(letter)} blank; try another one."
        )
    crop = page.crop(page.getbbox())
    wide = round(crop.width * height / crop.height)
    return np.asarray(crop.resize((wide, height), Image.Resampling.LANCZOS), float)
