"""nnlab's docstrings, read as they are laid out, and written for napoleon with nothing lost."""

import importlib
import inspect
import re

import pytest
from docutils.core import publish_doctree
from docutils.utils import SystemMessage
from sphinx.ext.napoleon import Config, GoogleDocstring

from book._ext.reference.api import names_of, public_modules
from book._ext.reference.docstrings import Row, sections
from book._ext.reference.markup import custom_sections, escaped, google_style


def shown(found):
    """Return sections as plain values: rows as (names, description)."""
    return [
        (s.kind, [(r.names, r.text_and_cases()[0]) for r in s.content])
        if s.kind == "rows"
        else (s.kind, s.content)
        for s in found
    ]


def test_rows_stand_in_columns_of_names_and_descriptions():
    text = """
n         entries of the input
stride, padding   in entries,
          one int or one per axis
"""
    assert shown(sections(text)) == [
        (
            "rows",
            [
                ("n", "entries of the input"),
                ("stride, padding", "in entries, one int or one per axis"),
            ],
        )
    ]


def test_one_space_is_enough_where_the_column_is_known():
    text = "kernel   the kernel\nposition the place in the output\nOther errors as in `correlate`."
    rows, prose = shown(sections(text))
    assert rows[1] == [("kernel", "the kernel"), ("position", "the place in the output")]
    assert prose == ("prose", ["Other errors as in `correlate`."])


SEVERAL = {
    "a colon after two spaces": "x  shape (C, H);  w: shape (O, C)",
    "two spaces": "x  shape (C, H);  w  shape (O, C)",
    "a known name and a colon": "x  shape (C, H); w: shape (O, C)",
    "a known name and a bracket": "x  shape (C, H);  w shape (O, C)".replace("w shape ", "w "),
    "in a line that goes on": "x  shape\n   (C, H);  w: shape\n   (O, C)",
}


@pytest.mark.parametrize("kind", SEVERAL)
def test_a_line_may_describe_several_names(kind):
    ((_, rows),) = shown(sections(SEVERAL[kind], known=["x", "w"]))
    assert [names for names, _ in rows] == ["x", "w"]
    assert rows[0][1] == "shape (C, H)" and rows[1][1].endswith("(O, C)")


def test_a_semicolon_alone_begins_no_new_name():
    text = "start  zeros; of shape (N,): all;  a draw counts as wrong\nkind   max; see: pool"
    ((_, rows),) = shown(sections(text, known=["start", "kind"]))
    assert [names for names, _ in rows] == ["start", "kind"]


def test_sentences_that_say_what_comes_out_are_sections_wherever_they_begin():
    text = """
It is a turn. Returns an array (N, 2),
whose rows are points. Raises ValueError, quoting
the values.
Source: NYU DLSP20.
"""
    assert shown(sections(text)) == [
        ("prose", ["It is a turn."]),
        ("Returns", ["an array (N, 2),", "whose rows are points."]),
        ("Raises", ["ValueError, quoting", "the values."]),
        ("Source", ["NYU DLSP20."]),
    ]
    row, returns = shown(sections("answer  two numbers. Returns a Verdict."))
    assert row[1] == [("answer", "two numbers.")] and returns == ("Returns", ["a Verdict."])


def test_returns_under_a_column_of_rows_is_no_row():
    found = sections("layers  Conv and Pool\nReturns a list of `Field`.")
    assert [section.kind for section in found] == ["rows", "Returns"]


def test_a_line_that_ends_early_with_a_sentence_ends_the_paragraph():
    text = "Returns a `Net`.\nBoth read-outs are the same."
    assert [section.kind for section in sections(text)] == ["Returns", "prose"]
    full = "Returns a `Net`, " + "x" * 70 + ".\nSame result as torch."
    assert [section.kind for section in sections(full)] == ["Returns"]


def test_examples_and_lists_stay_apart():
    text = """
Your own rule:

    @unary
    def cube(a):

>>> 1 + 1
2

- E19. A claim,
  and more.
- E20.
"""
    assert shown(sections(text)) == [
        ("prose", ["Your own rule:"]),
        ("code", ["@unary", "def cube(a):"]),
        ("code", [">>> 1 + 1", "2"]),
        ("list", [["E19. A claim,", "and more."], ["E20."]]),
    ]


def test_the_values_of_a_parameter_are_cases_of_their_row():
    lines = [
        "an int",
        '         "valid": none',
        '         "same":  all,',
        "                  odd too",
    ]
    assert Row("padding", lines).text_and_cases() == (
        "an int",
        ['"valid": none', '"same": all, odd too'],
    )
    assert Row("kind", ['"max": the largest; "sum"']).text_and_cases()[1] == []


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2*padding and |x|", r"2\*padding and \|x\|"),
        ("x**2 follows w_0_", r"x\*\*2 follows w_0\_"),
        ("`a*b` is its *posterior* part", "``a*b`` is its *posterior* part"),
        ("all `Step`s", "all ``Step``\\ s"),
        ("J. Lee, who draws it", r"\J. Lee, who draws it"),
        ("-rate * J", r"\-rate \* J"),
        ("a \\ b", r"a \\ b"),
    ],
)
def test_markup_that_is_none_is_escaped(text, written):
    assert escaped(text) == written
    plain = publish_doctree(written, settings_overrides={"report_level": 1, "halt_level": 1})
    assert plain.astext() == text.replace("`", "").replace("*posterior*", "posterior")


def through_napoleon(text, names, language="en"):
    config = Config(
        napoleon_use_param=False,
        napoleon_use_rtype=False,
        napoleon_custom_sections=custom_sections(language),
    )
    known = [name for group in names.values() for name in group]
    lines = google_style(sections(text, known), names, language)
    return "\n".join(GoogleDocstring(lines, config, what="function").lines())


def test_napoleon_makes_lists_of_names_in_the_readers_language():
    text = "x, w  arrays: of one shape\nrate  a step\nReturns y: an array."
    names = {"Parameters": ["x", "w", "rate"]}
    assert through_napoleon(text, names).split("\n") == [
        ":Parameters: * **x, w** -- arrays: of one shape",
        "             * **rate** -- a step",
        "",
        ":Returns: y: an array.",
        "",
    ]
    korean = through_napoleon(text, names, "ko")
    assert ":매개변수: * **x, w**" in korean and ":반환값: y: an array." in korean


def test_rows_of_what_is_no_parameter_are_contents():
    text = "f      a function\nnodes  the keys of the dict"
    said = through_napoleon(text, {"Parameters": ["f"]})
    assert ":Parameters: **f** -- a function" in said
    assert ":Contents: **nodes** -- the keys of the dict" in said


def described():
    """Yield (name, thing, kind for autodoc) of everything on the API page."""
    for name, own in public_modules("nnlab").items():
        module = importlib.import_module(name)
        yield name, module, "module"
        for member in own:
            thing = getattr(module, member)
            yield f"{name}.{member}", thing, "class" if inspect.isclass(thing) else "function"


def words(text):
    """Return the words of a text in any order, without those that say what a section is."""
    labels = "|".join(f":?{label}:?" for label, _ in custom_sections("en"))
    return sorted(re.findall(r"\w+", re.sub(rf"(?<!\w)(?:{labels}|Sources:)(?!\w)", "", text)))


def test_no_word_of_a_real_docstring_is_lost_and_none_is_taken_for_markup():
    wrong, count = [], 0
    for name, thing, what in described():
        rest = (inspect.getdoc(thing) or "").partition("\n\n")[2]
        written = through_napoleon(rest, names_of(what, thing))
        if words(rest) != words(written.replace("\\", "")):
            wrong.append(f"{name}: {words(rest)} {words(written)}")
        try:  # what reStructuredText does not understand raises
            publish_doctree(written, settings_overrides={"report_level": 1, "halt_level": 1})
        except SystemMessage as error:
            wrong.append(f"{name}: {error}")
        count += bool(rest)
    assert wrong == [] and count > 200
