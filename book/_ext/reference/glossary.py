"""The directive `glossary-entries`: all terms with what they mean, in the order of the language.

Each entry has the term's name in the other language beside, an address, and links to the chapter
that explains it and to those that use it. What stands on the finished page is also written into
glossary.js, for the boxes that other pages show at a term (book/web/site/terms).
"""

import json
import posixpath
import unicodedata
from itertools import groupby
from pathlib import Path

from bs4 import BeautifulSoup
from docutils import nodes
from docutils.statemachine import StringList
from sphinx.util.docutils import SphinxDirective

from book._ext.language.term_links import known, listed
from book.source.chapters import LANGUAGES, NUMBERED
from book.source.terms import DEFINITIONS, PAGE, TABLE, read_definitions, read_terms

SCRIPT = "glossary.js"
BETWEEN = " · "  # a term's names; the search page parts them there
FIRST_PAIR = 1000  # the entries' numbers as pairs, which the page's own texts do not come to
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_PLAIN = str.maketrans("ㄲㄸㅃㅆㅉ", "ㄱㄷㅂㅅㅈ")
SAID = {
    "ko": {"explained": "설명: ", "used": "나오는 곳: ", "chapter": "{}장"},
    "en": {"explained": "Explained in ", "used": "Used in ", "chapter": "chapter\u00a0{}"},
}


class TermUses(nodes.General, nodes.Element):
    """Stands where the links of a `term` to the chapters will stand."""


class Entries(SphinxDirective):
    """A line of letters, then a section for each letter."""

    def run(self):
        for file in (TABLE, DEFINITIONS):
            self.env.note_dependency(str(file))
        language = self.config.language
        groups = groupby(in_order(read_terms(), language), lambda term: letter(term, language))
        sections = [self._section(*group) for group in groups]
        letters = nodes.paragraph(classes=["letters"])
        for section in sections:
            words = section[0].astext()
            letters += [nodes.reference("", words, refid=section["ids"][0], internal=True)]
            letters += nodes.Text(" ")
        return [_no_pair(), letters, *sections]

    def _section(self, initial, terms):
        name = unicodedata.name(initial).split()[-1].lower()
        section = nodes.section(ids=[f"letter-{name}"], classes=["letter"], own_address=True)
        section += nodes.title(initial, initial)
        for term in terms:
            section += [self._marker(term), self._entry(term)]
        section += _no_pair()
        self.state.document.note_explicit_target(section)
        return section

    def _marker(self, term):
        """The entry as a pair of its own, so that "side by side" finds it in the other order."""
        number = FIRST_PAIR + read_terms().index(term)
        return nodes.raw("", f'<div class="pair" id="c{number}"></div>', format="html")

    def _entry(self, term):
        language = self.config.language
        other = LANGUAGES[1 - LANGUAGES.index(language)]
        name = nodes.term("", ", ".join(term.names(language)), ids=[term.address])
        names = ", ".join(term.names(other))
        if names != name.astext():
            name += [nodes.Text(BETWEEN), nodes.inline("", names, classes=[f"language-{other}"])]
        meaning = nodes.definition()
        text = read_definitions().get(term.english, {}).get(language, "")
        self.state.nested_parse(StringList(text.split("\n"), source=DEFINITIONS.name), 0, meaning)
        meaning += TermUses(term=term.english)
        item = nodes.definition_list_item("", name, meaning)
        return nodes.definition_list("", item, classes=["terms"])


def _no_pair():
    """A marker that begins no pair: the other language has other letters."""
    return nodes.raw("", '<div class="pair"></div>', format="html")


def letter(term, language):
    """Return the letter under which a term stands: A for Adam, ㄱ for 까지."""
    first = term.names(language)[0][0]
    if "가" <= first <= "힣":
        return _INITIALS[(ord(first) - ord("가")) // 588].translate(_PLAIN)
    return first.upper()


def in_order(terms, language):
    """Return the terms in the order of the language's dictionaries, in Korean Hangul first."""

    def place(term):
        name = term.names(language)[0].casefold()
        return (not "가" <= name[0] <= "힣") if language == "ko" else False, name.replace("-", " ")

    return sorted(terms, key=place)


def resolve(app, doctree, docname):
    """Put the links to the chapters into the entries, once all pages have been read."""
    for place in list(doctree.findall(TermUses)):
        place.replace_self(_links(app, docname, place["term"]))


def _links(app, docname, english):
    """Return the line of links of a term, nothing if no chapter uses it."""
    used = {page: found[english] for page, found in known(app.env).items() if english in found}
    chapters = [page for page in sorted(used) if NUMBERED.match(posixpath.basename(page))]
    if not chapters:
        return []
    said = SAID[app.config.language]
    home = next((page for page in chapters if english in listed(app.env, page)), None)
    line = nodes.paragraph(classes=["uses"])
    if home:
        link = _link(app, docname, home, used, f" {used[home][1]}")
        line += [nodes.Text(said["explained"]), link]
    rest = [page for page in chapters if page != home]
    if rest:
        line += nodes.Text(f"{BETWEEN if home else ''}{said['used']}")
    for page in rest:
        line += [nodes.Text(", ")] if page != rest[0] else []
        line += _link(app, docname, page, used)
    return line


def _link(app, docname, page, used, title=""):
    number = int(posixpath.basename(page).partition("-")[0])
    words = SAID[app.config.language]["chapter"].format(number) + title
    address = f"{app.builder.get_relative_uri(docname, page)}#{used[page][0]}"
    return nodes.reference("", words, refuri=address, internal=True)


def outdated(app, env):
    """Let the glossary be written anew: any page may use other terms than before."""
    return [name for name in env.found_docs if posixpath.basename(name) == PAGE]


def entries(page):
    """Return {address: [names, what it means as HTML]} of the entries in the HTML `page`."""
    found = {}
    for item in BeautifulSoup(page, "html.parser").select("dl.terms"):
        meaning = [part for part in item.dd.find_all("p", recursive=False) if not part.get("class")]
        html = "".join(part.decode_contents() for part in meaning)
        found[item.dt["id"]] = [item.dt.decode_contents().strip(), html]
    return found


def write_script(app):
    """Write glossary.js from the finished page."""
    page = next(iter(outdated(app, app.env)), None)
    if app.builder.format == "html" and page:
        file = Path(app.builder.get_outfilename(page))
        table = json.dumps(entries(file.read_text(encoding="utf-8")), ensure_ascii=False)
        script = f"(globalThis.glossary ??= {{}}).{app.config.language} = {table};\n"
        (file.parent / SCRIPT).write_text(script, encoding="utf-8")
    return []


def setup(app):
    app.add_node(TermUses)
    app.add_directive("glossary-entries", Entries)
    app.connect("env-get-updated", outdated)
    app.connect("doctree-resolved", resolve)
    app.connect("html-collect-pages", write_script)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
