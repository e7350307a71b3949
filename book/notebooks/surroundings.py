"""What a notebook says around its chapter: how to begin, where else to go, what was cited."""

from functools import cache

import yaml

from book.notebooks.inline import notebook_link
from book.source.chapters import ROOT
from book.source.references import BOOKS, cited_keys

FIRST_PAGE = "index"
# Colab has no nnlab, and whoever opens the notebook there knows better than we whence it comes.
_INSTALL = '`%pip install "nnlab[notebooks] @ git+{}#subdirectory=code"`'
# The first line of a cell whose output answers a question. JupyterLab unfolds an output whenever
# its cell runs, and VS Code and Colab fold none, so the reader is told before the run.
PREDICT = {"ko": "# 먼저 예상해 보세요", "en": "# Predict first"}
_RUN = {
    "ko": "**위에서부터 셀을 하나씩 Shift+Enter로 실행하세요.** "
    "그러면 슬라이더와 그림이 차례로 나타납니다.",
    "en": "**Run the cells one by one with Shift+Enter, from the top.** "
    "Sliders and pictures appear as you go.",
}
_QUESTIONS = {
    "ko": f"`{PREDICT['ko']}`로 시작하는 셀은 결과를 먼저 예상하고 나서 실행하세요. "
    "실행하면 접혀 있던 출력이 펼쳐지고, 메뉴의 Run ▸ Run All Cells를 고르면 한꺼번에 모두 "
    "펼쳐집니다. VS Code와 Colab은 저장된 출력을 처음부터 보여 주므로 모든 출력 지우기"
    "(Clear All Outputs)를 먼저 하세요.",
    "en": f"Before you run a cell that begins with `{PREDICT['en']}`, decide what you expect: "
    "a run unfolds its output, and Run ▸ Run All Cells unfolds them all at once. VS Code and "
    "Colab show the stored outputs from the start, so choose Clear All Outputs there first.",
}
COLAB = {
    "ko": f"Colab에서는 맨 먼저 새 셀에서 {_INSTALL.format('저장소_주소')}을 실행하세요.",
    "en": f"On Colab, begin with {_INSTALL.format('ADDRESS_OF_THE_REPOSITORY')} in a new cell.",
}
# In a published notebook, which knows whence it comes (book/publish), in the place of COLAB.
COLAB_INSTALLS = {
    "ko": "Colab에서는 첫 셀이 강의의 패키지 nnlab을 설치합니다.",
    "en": "On Colab, the first cell installs nnlab, the package of the course.",
}
_ORIGIN = {
    "ko": "이 노트북은 강의 **접고, 맞대고, 훑고**의 한 장입니다. "
    "`chapters/{name}` 파일로 만들었으니 고칠 것이 있으면 그 파일을 고쳐 주세요.",
    "en": "This notebook is a chapter of the course **Fold, Match, Slide**. It is made from "
    "`chapters/{name}`; to correct something, edit that file.",
}
_WORDS = {
    "ko": {
        "elsewhere": "다른 노트북",
        "before": "이전 장",
        "after": "다음 장",
        "first": "차례",
        "other": ("English", "en"),
    },
    "en": {
        "elsewhere": "Other notebooks",
        "before": "Previous chapter",
        "after": "Next chapter",
        "first": "Contents",
        "other": ("한국어", "ko"),
    },
}


def opening(page, references):
    """Return the markdown that stands below the title."""
    links = " · ".join(_links(page, references))
    asks = any(cell.kind == "code" and asks_first(cell) for cell in page.cells)
    texts = [_RUN, _QUESTIONS, COLAB] if asks else [_RUN, COLAB]
    return f"{' '.join(text[references.language] for text in texts)}\n\n{links}"


def asks_first(cell):
    """Tell whether the reader is to predict what this code cell prints."""
    return "hide-output" in cell.tags


def endings(page, references):
    """Return the markdown cells at the end, each with a heading: what was cited, and links.

    (Without one, a cell would be hidden below the collapsed heading of the last solution.)
    """
    words, books = _WORDS[references.language], books_of(page, references)
    links = "\n".join(f"- {link}" for link in _links(page, references))
    origin = _ORIGIN[references.language].format(name=page.name)
    last = f"## {words['elsewhere']}\n\n{links}\n\n{origin}"
    if not books:
        return [last]
    return [f"## {BOOKS[references.language]}\n\n" + "\n".join(f"- {book}" for book in books), last]


def _links(page, references):
    words = _WORDS[references.language]
    before, after = _neighbours(page.slug, references)
    places = [("before", before), ("after", after)]
    if page.slug != FIRST_PAGE and FIRST_PAGE in references.notebooks:
        places.insert(0, ("first", FIRST_PAGE))
    links = [
        f"{words[kind]}: [{references.titles.get(slug, slug)}]({notebook_link(slug)})"
        for kind, slug in places
        if slug
    ]
    name, language = words["other"]
    return [*links, f"[{name}]({notebook_link(page.slug, language)})"]


def _neighbours(slug, references):
    """Return the slugs of the notebooks before and after, None where there is none."""
    order = in_order(references.notebooks)
    place = order.index(slug)
    before = order[place - 1] if place and order[place - 1] != FIRST_PAGE else None
    return before, order[place + 1] if place + 1 < len(order) else None


def in_order(slugs):
    """Return the slugs of pages as the table of contents has them, others behind by their names."""
    return sorted(slugs, key=_place)


def _place(slug):
    """Return what sorts pages as the table of contents has them, others behind by their names."""
    toc = table_of_contents()
    return slug != FIRST_PAGE, toc.index(slug) if slug in toc else len(toc), slug


@cache
def table_of_contents(path=ROOT / "_toc.yml"):
    """Return the slugs of all pages below the first, in order."""
    toc = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [one["file"].rpartition("/")[2] for part in toc["parts"] for one in part["chapters"]]


def books_of(page, references):
    """Return the books that the page cites, all of them where it leads to the bibliography."""
    texts = [cell.text for cell, _ in page.prose(references.language)]
    if any(f"]({slug}.md" in text for text in texts for slug in references.bibliographies):
        return list(references.entries.values())
    keys = {key for text in texts for key in cited_keys(text)}
    return [entry for key, entry in references.entries.items() if key in keys]
