"""What a notebook says around its chapter: how to begin, where else to go, what was cited."""

from book.notebooks.inline import notebook_link
from book.source.references import BOOKS, cited_keys

FIRST_PAGE = "index"
# Colab has no nnlab, and whoever opens the notebook there knows better than we whence it comes.
_INSTALL = '`%pip install "nnlab[notebooks] @ git+{}#subdirectory=code"`'
_RUN = {
    "ko": "**먼저 메뉴에서 Run ▸ Run All Cells를 고르세요.** 그러면 슬라이더와 그림이 나타납니다. "
    f"Colab에서는 새 셀에서 {_INSTALL.format('저장소_주소')}을 실행한 다음 런타임 ▸ 모두 실행을 "
    "고르세요.",
    "en": "**First choose Run ▸ Run All Cells from the menu.** Then sliders and pictures appear. "
    f"On Colab, run {_INSTALL.format('ADDRESS_OF_THE_REPOSITORY')} in a new cell, then choose "
    "Runtime ▸ Run all.",
}
_ORIGIN = {
    "ko": "이 노트북은 강좌 **접고, 맞대고, 훑고**의 한 장입니다. "
    "`chapters/{name}`에서 만들어졌으니 고칠 것이 있으면 그 파일을 고쳐 주세요.",
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
    return f"{_RUN[references.language]}\n\n{links}"


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
    order = sorted(references.notebooks, key=lambda name: (name != FIRST_PAGE, name))
    place = order.index(slug)
    before = order[place - 1] if place and order[place - 1] != FIRST_PAGE else None
    return before, order[place + 1] if place + 1 < len(order) else None


def books_of(page, references):
    """Return the books that the page cites, all of them where it leads to the bibliography."""
    texts = [cell.text for cell, _ in page.prose(references.language)]
    if any(f"]({slug}.md" in text for text in texts for slug in references.bibliographies):
        return list(references.entries.values())
    keys = {key for text in texts for key in cited_keys(text)}
    return [entry for key, entry in references.entries.items() if key in keys]
