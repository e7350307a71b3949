"""A page's terms become links once, in running text alone."""

from types import SimpleNamespace

import pytest
from docutils import nodes
from sphinx import addnodes

from book._ext.language import term_links
from book.source.terms import Term

TERMS = (Term("kernel", ("커널",)), Term("unit", ("유닛",), everyday=True))


@pytest.fixture
def app(monkeypatch):
    """What the transformation asks Sphinx for."""
    monkeypatch.setattr(term_links, "read_terms", lambda: TERMS)
    env = SimpleNamespace(
        docname="11-slide",
        metadata={"11-slide": {}},
        found_docs={"11-slide", "glossary"},
        note_dependency=lambda path: None,
    )
    return SimpleNamespace(env=env, config=SimpleNamespace(language="en"))


def document(*parts):
    """Return a section "start" of the parts, with a code cell: such a page is a chapter."""
    cell = nodes.container(nb_element="cell_code", classes=["cell"])
    cell += nodes.paragraph("", "A kernel was printed.")
    title = nodes.title("", "The kernel")
    return nodes.section("", title, cell, *parts, ids=["start"])


def marked(app, *parts):
    doctree = document(*parts)
    text = doctree.astext()
    term_links.mark(app, doctree)
    assert doctree.astext() == text, "not a letter is lost"
    return [link.parent.astext() for link in doctree.findall(term_links.TermLink)]


def paragraph(*parts):
    return nodes.paragraph("", "", *[nodes.Text(p) if isinstance(p, str) else p for p in parts])


def test_the_first_use_in_running_text_is_marked_and_its_section_noted(app):
    first, second = paragraph("One kernel."), paragraph("More kernels.")
    assert marked(app, first, second) == ["One kernel."]
    assert term_links.known(app.env) == {"11-slide": {"kernel": ["start", "The kernel"]}}


@pytest.mark.parametrize(
    "part",
    [
        nodes.literal("", "kernel"),
        nodes.reference("", "kernel"),
        addnodes.pending_xref("", nodes.inline("", "kernel")),
        nodes.math("", "kernel"),
    ],
)
def test_links_code_and_formulas_are_left_alone(app, part):
    text = paragraph("See ", part, " and the kernel.")
    assert marked(app, text) == ["See kernel and the kernel."]
    assert part.astext() == "kernel" and not list(part.findall(term_links.TermLink))


def test_captions_tables_and_folded_answers_are_left_alone(app):
    figure = nodes.figure("", nodes.caption("", "A kernel."))
    table = nodes.table("", nodes.entry("", paragraph("A kernel.")))
    folded = nodes.admonition("", paragraph("A kernel."), classes=["dropdown"])
    open_box = nodes.admonition("", paragraph("This kernel."))
    assert marked(app, figure, table, folded, open_box) == ["This kernel."]


def test_what_a_formula_begins_is_no_term(app):
    assert marked(app, paragraph(nodes.math("", "n"), "kernel")) == []


def test_an_everyday_word_is_a_term_only_where_the_page_lists_it(app):
    assert marked(app, paragraph("A unit.")) == []
    app.env.metadata["11-slide"]["terms"] = '["unit"]'
    assert marked(app, paragraph("A unit.")) == ["A unit."]


def test_pages_without_cells_and_books_without_a_glossary_have_no_terms(app):
    bare = nodes.section("", paragraph("A kernel."))
    term_links.mark(app, bare)
    assert not list(bare.findall(term_links.TermLink))
    app.env.found_docs.remove("glossary")
    assert marked(app, paragraph("A kernel.")) == []
