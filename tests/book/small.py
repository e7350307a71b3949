"""A small chapter that keeps every convention, for tests that then break one."""

import nbformat

from book.execution.chapters import Place
from book.notebooks.build import Folders
from book.source.pages import Page

KO, EN = '+++ {"tags": ["ko"]}', '+++ {"tags": ["en"]}'


def pair(korean, english):
    """Return the source of one pair of prose cells."""
    return f"\n{KO}\n\n{korean}\n\n{EN}\n\n{english}\n"


def code(source, *tags):
    """Return the source of one code cell."""
    options = f":tags: [{', '.join(tags)}]\n" if tags else ""
    return f"\n```{{code-cell}} ipython3\n{options}{source}\n```\n"


def call(language, before="import nnlab"):
    """Return the code cell that sets the language."""
    return code(f'{before}\n\nnnlab.use_language("{language}")', language)


FRONT = "---\nkernelspec:\n  name: python3\nterms: [convolution]\n---\n"
OPENING = pair(
    "(ch-small)=\n# 작은 장\n\n합성곱(convolution)은 창 3개를 훑습니다. $y = 1$입니다.",
    "(ch-small)=\n# A small chapter\n\nA convolution slides over 3 windows. It is $y = 1$.",
)
PICTURES = (
    code("import matplotlib.pyplot as plt\n\n_ = plt.plot([1, 2])")
    + code("from IPython.display import SVG\n\nSVG('<svg xmlns=\"http://www.w3.org/2000/svg\"/>')")
    + code("import ipywidgets\n\nipywidgets.IntSlider(3)")
)
NUMBERS = code("print(sum([1, 2, 3]))\n2 + 3")


def page(*parts, name="01-small.md"):
    """Return a Page out of its opening, the language pair of code cells and `parts`."""
    return Page(name, chapter(*parts))


def chapter(*parts):
    """Return the source of a chapter that begins as every chapter does."""
    return FRONT + OPENING + call("ko") + call("en") + "".join(parts)


def folders(tmp_path, **chapters):
    """Write chapters (name without number and suffix: source) and return their Folders."""
    (tmp_path / "chapters").mkdir(exist_ok=True)
    for name, source in chapters.items():
        path = tmp_path / "chapters" / f"01-{name}.md"
        path.write_text(source, encoding="utf-8")
    place = Place(tmp_path / "_build" / "executed", tmp_path / "book", tmp_path)
    return Folders(tmp_path / "chapters", tmp_path / "book", place)


def read(place, language, slug="01-small"):
    """Return the stored notebook of a chapter in one language."""
    return nbformat.read(place.notebooks / language / f"{slug}.ipynb", as_version=4)
