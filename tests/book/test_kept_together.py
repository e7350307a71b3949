"""Formulas, code and links keep their neighbours; the words themselves stay as they were."""

from docutils import nodes

from book._ext.language.kept_together import kept_together

TEXT = nodes.Text


def kept(children, korean=True):
    """Return what is kept together, and the whole text."""
    found = kept_together(children, korean)
    spans = [
        node.astext()
        for node in found
        if "nowrap" in getattr(node, "attributes", {}).get("classes", [])
    ]
    return spans, "".join(node.astext() for node in found)


def test_a_particle_and_brackets_stay_with_their_formula():
    children = [
        TEXT("값 ("),
        nodes.math("", "x"),
        TEXT(")가 커지면 "),
        nodes.math("", "y"),
        TEXT("는,"),
    ]
    assert kept(children) == (["(x)가", "y는,"], "값 (x)가 커지면 y는,")


def test_a_particle_stays_with_a_closing_bracket_in_korean():
    words = "합성곱(convolution)은 여기"
    assert kept([TEXT(words)]) == ([")은"], words)
    assert kept([TEXT("a (b)c")], korean=False) == ([], "a (b)c")


def test_code_links_and_chains_keep_what_follows():
    link = nodes.reference("", "", TEXT("[1]"))
    children = [
        nodes.literal("", "f(x)"),
        TEXT("·"),
        nodes.literal("", "g"),
        TEXT("로 "),
        link,
        TEXT("도"),
    ]
    assert kept(children) == (["f(x)·", "g로", "[1]도"], "f(x)·g로 [1]도")


def test_a_formula_between_spaces_and_a_long_neighbour_stay_free():
    children = [TEXT("of "), nodes.math("", "x"), TEXT(" only")]
    assert kept(children, korean=False) == ([], "of x only")
    long = "w" * 30
    spans, whole = kept([nodes.math("", "x"), TEXT(long)], korean=False)
    assert len(spans[0]) < 15 and whole == f"x{long}"
