"""A page's terms become links once in a section, in text alone."""

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


@pytest.mark.parametrize("captioned", [True, False])
def test_captions_and_tables_are_text_too(app, captioned):
    caption = nodes.caption("", "The kernel."), nodes.legend("", paragraph("Kernels."))
    figure = nodes.figure("", *caption)
    table = nodes.table("", nodes.entry("", paragraph("Each kernel.")))
    parts = [figure, table] if captioned else [table, figure]
    assert marked(app, *parts) == ["The kernel." if captioned else "Each kernel."]


def section(name, *parts):
    return nodes.section("", nodes.title("", name), *parts, ids=[name.lower()])


def test_each_section_below_the_title_marks_a_term_once_however_deep_it_goes(app):
    one = section("One", paragraph("First kernel."), section("Deep", paragraph("Deep kernel.")))
    two = section("Two", section("Deeper", paragraph("Next kernel.")), paragraph("Last kernel."))
    parts = paragraph("A kernel before."), one, two
    assert marked(app, *parts) == ["A kernel before.", "First kernel.", "Next kernel."]
    assert term_links.known(app.env)["11-slide"] == {"kernel": ["start", "The kernel"]}


def test_a_folded_answer_hides_no_term_of_the_text_below_nor_repeats_one_above(app):
    def folded(*words):
        return nodes.admonition("", *map(paragraph, words), classes=["dropdown"])

    below = section("Below", folded("Its kernel.", "Again a kernel."), paragraph("This kernel."))
    above = section("Above", paragraph("That kernel."), folded("A kernel."))
    assert marked(app, below, above) == ["Its kernel.", "This kernel.", "That kernel."]


def test_what_a_formula_begins_is_no_term(app):
    assert marked(app, paragraph(nodes.math("", "n"), "kernel")) == []


def test_an_everyday_word_is_a_term_only_where_the_page_lists_it(app):
    assert marked(app, paragraph("A unit.")) == []
    app.env.metadata["11-slide"]["terms"] = '["unit"]'
    assert marked(app, paragraph("A unit.")) == ["A unit."]


def test_lesson_plans_have_terms_too_though_no_cells(app):
    app.env.docname = "teachers"
    app.env.metadata["teachers"] = {}
    app.env.found_docs.add("teachers")
    plan = section("Plan", paragraph("A kernel."))
    term_links.mark(app, plan)
    assert len(list(plan.findall(term_links.TermLink))) == 1


def test_pages_without_cells_and_books_without_a_glossary_have_no_terms(app):
    bare = nodes.section("", paragraph("A kernel."))
    term_links.mark(app, bare)
    assert not list(bare.findall(term_links.TermLink))
    app.env.found_docs.remove("glossary")
    assert marked(app, paragraph("A kernel.")) == []
