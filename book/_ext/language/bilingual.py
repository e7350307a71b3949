"""Read each chapter in the language of the build, and link each page to itself in the other one."""

import json

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging

from book.source.chapters import LANGUAGES, ChapterError, in_language

NAMES = {"ko": "한국어", "en": "English"}
BESIDE = {"ko": "나란히 보기", "en": "Side by side"}
CONTENTS = {"ko": "이 페이지", "en": "On this page"}
CODE = {"ko": ("코드 보기", "코드 접기"), "en": ("Show the code", "Hide the code")}
OUTPUT = {"ko": ("출력 보기", "출력 접기"), "en": ("Show the output", "Hide the output")}
SEARCH = {"ko": "이 책에서 찾기", "en": "Search this book"}

logger = logging.getLogger(__name__)


def speak(app, config):
    """Set what depends on the language, before other extensions read it."""
    language = config.language
    if language not in LANGUAGES:
        raise ValueError(f"language {language!r} is not one of {', '.join(LANGUAGES)}.")
    config.html_title = config.project = config.book_titles[language]
    config.copyright = config.book_copyrights[language]
    config.nb_code_prompt_show, config.nb_code_prompt_hide = CODE[language]
    config.html_theme_options["search_bar_text"] = SEARCH[language]
    config.html_theme_options["toc_title"] = CONTENTS[language]


class OutputPrompts(SphinxPostTransform):
    """Say "output" on the button of a folded output; MyST-NB has one pair of words for all."""

    default_priority = 198  # before MyST-NB folds the cells
    formats = ("html",)

    def run(self, **kwargs):
        for cell in self.document.findall(nodes.container):
            if cell.get("hide_mode") == "output":
                cell["prompt_show"], cell["prompt_hide"] = OUTPUT[self.config.language]


def name_parts(app, config):
    """Name the parts in the contents; runs after sphinx-external-toc (900) has read them."""
    for document in config.external_site_map.values():
        for part in document.subtrees:
            part.caption = half(part.caption, config.language)


def half(caption, language):
    """Return the Korean or the English half of "훑기 | Slide"; with no bar, all of it."""
    halves = [text.strip() for text in (caption or "").split("|")]
    return halves[LANGUAGES.index(language)] if len(halves) == 2 else caption


def read(app, docname, source):
    """Empty the lines of the other language. A page that cannot be read fails a strict build."""
    try:
        source[0] = in_language(source[0], app.config.language, name=docname, markers=True)
    except ChapterError as error:
        logger.warning("%s", error, location=docname)


def other_language(docname, language):
    """Return the address of page `docname` in the other half of the site, relative to the page."""
    other = LANGUAGES[1 - LANGUAGES.index(language)]
    up = "../" * (docname.count("/") + 1)
    return other, f"{up}{other}/{docname}.html"


def in_this_language(value, language):
    """Return a front matter value that may be given per language. Sphinx keeps such as JSON."""
    if isinstance(value, str) and value.startswith("{"):
        value = json.loads(value)
    return value.get(language) if isinstance(value, dict) else value


def describe(app, pagename, templatename, context, doctree):
    """Give the templates the page's description and its button to the other language."""
    language = app.config.language
    front = app.env.metadata.get(pagename, {})
    context["book_description"] = in_this_language(front.get("description"), language)
    if app.config.two_languages:
        other, address = other_language(pagename, language)
        context["other_language"] = {
            "code": other,
            "name": NAMES[other],
            "address": address,
            "beside": BESIDE[language],
        }


def setup(app):
    app.add_config_value("book_titles", {}, "html")
    app.add_config_value("book_copyrights", {}, "html")
    app.add_config_value("two_languages", False, "html")
    app.connect("config-inited", speak, priority=100)
    app.connect("config-inited", name_parts, priority=901)
    app.connect("source-read", read)
    app.add_post_transform(OutputPrompts)
    app.connect("html-page-context", describe)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
