"""The bilingual pages as the checks see them: pairs of cells, code cells and front matter."""

from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

import yaml

from book.source.chapters import CHAPTERS, Cell, ChapterError, read_cells
from book.source.skeleton import read_skeleton
from book.source.skeleton_inline import Skeleton


@dataclass
class Page:
    """One bilingual page; `name` is the file's name, `text` its source."""

    name: str
    text: str
    cells: list[Cell] = field(default_factory=list)
    _skeletons: dict[int, Skeleton] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self):
        self.cells = read_cells(self.text, self.name)

    @property
    def slug(self):
        return Path(self.name).stem

    @property
    def code_cells(self):
        return [cell for cell in self.cells if cell.kind == "code"]

    @cached_property
    def front(self):
        """The front matter as a dict, {} if there is none."""
        if not self.cells or self.cells[0].kind != "front":
            return {}
        try:
            return yaml.safe_load("\n".join(self.cells[0].lines[1:-1])) or {}
        except yaml.YAMLError as error:
            raise ChapterError(f"{self.name}:1: the front matter is not YAML: {error}") from error

    def prose(self, language):
        """Return (cell, skeleton) of each prose cell of one language, untagged cells too."""
        cells = [cell for cell in self.cells if cell.kind == "prose" and language in cell.languages]
        return [(cell, self.skeleton(cell)) for cell in cells]

    def pairs(self):
        """Return (number, Korean cell, English cell) of each pair, in order."""
        prose = [cell for cell in self.cells if cell.kind == "prose" and cell.pair is not None]
        return [(ko.pair, ko, en) for ko, en in zip(prose[::2], prose[1::2], strict=True)]

    def skeleton(self, cell):
        """Return the skeleton of a prose cell, with the lines of the file.

        It is read once, for seven checks ask for each of them.
        """
        if cell.start not in self._skeletons:
            tagged = 1 if cell.lines[0].startswith("+++") else 0
            text = "\n".join(cell.lines[tagged:])
            line = cell.start + 1 + tagged
            self._skeletons[cell.start] = read_skeleton(text, line, self.name)
        return self._skeletons[cell.start]


def read_page(path):
    """Read one bilingual page; raises ChapterError for a source that cannot be read."""
    try:
        return Page(Path(path).name, Path(path).read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise ChapterError(f"{Path(path).name}: not UTF-8 ({error}); save it as UTF-8.") from error


def read_pages(folder=CHAPTERS):
    """Read all bilingual pages of a folder, in the order of their names."""
    return [read_page(path) for path in sorted(Path(folder).glob("*.md"))]


def report(problems, done):
    """Print all problems at once, or `done`; return the exit status, 1 or 0."""
    print("\n".join(problems) if problems else done)
    if problems:
        print(f"{len(problems)} problem{'s' if len(problems) > 1 else ''}")
    return 1 if problems else 0


@cache
def book_pages():
    """Read the book's own pages once for all checks; ChapterError also if there is none."""
    pages = tuple(read_pages())
    if not pages:
        raise ChapterError(f"{CHAPTERS} holds no page; a page is a file such as 01-name.md.")
    return pages


def over_book(problems_of):
    """Return the problems that `problems_of(page)` finds on all pages of the book."""
    return [problem for page in book_pages() for problem in problems_of(page)]
