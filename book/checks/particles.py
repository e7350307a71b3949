"""A Korean particle fits the number before it, as one reads it: (1)을, Kim (2017)을, Li (2022)를.

Many of these numbers are only known when the book is made: those of formulas, figures and years.
"""

import json
import re

from nnlab._particles import with_particles

from book.source.chapters import ROOT
from book.source.pages import over_book

LIQUID = "178"  # 일 칠 팔 end in ㄹ, behind which it is 로
NOT_READ = re.compile(r"```.*?```|\$[^$]*\$", re.S)  # the particle of h^2 is that of 제곱
PARTICLE = re.compile(r"\S*(\d)[)\]”’]*(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])")
PAIRS = [("은", "는"), ("이", "가"), ("을", "를"), ("과", "와"), ("으로", "로")]


def particle_problems(page, folder=ROOT / "book"):
    """Return a line of text for each particle of a Korean page that does not fit its number."""
    path = folder / "ko" / f"{page.slug}.ipynb"
    if not path.exists():  # `freshness` reports it, or it is a page of the site alone
        return []
    cells = json.loads(path.read_text("utf-8"))["cells"]
    texts = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]
    return [f"{page.name}: {what}" for text in texts for what in misfits(text)]


def misfits(text):
    """Yield what is wrong in a Korean text."""
    for found in PARTICLE.finditer(NOT_READ.sub("", text)):
        digit, particle = found.groups()
        if particle != (right := fitting(digit, particle)):
            yield f"“{found[0]}” has {particle!r}, but {digit} as it is read asks for {right!r}."


def fitting(digit, particle):
    """Return the form of a particle that fits behind a digit."""
    behind_closed, behind_open = next(pair for pair in PAIRS if particle in pair)
    is_closed = with_particles(f"{digit}이(가)") == f"{digit}이"
    if particle in PAIRS[-1] and digit in LIQUID:
        return behind_open
    return behind_closed if is_closed else behind_open


def problems():
    return over_book(particle_problems)
