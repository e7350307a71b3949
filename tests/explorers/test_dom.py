"""The kit's drawing: what is described anew changes the page to what it would be if made anew."""

import base64
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from nnlab.explorers import core

KIT = Path(core.__file__).parent / "js"
TAGS = st.sampled_from(["g", "text", "rect"])
ATTRIBUTES = st.dictionaries(
    st.sampled_from(["x", "class", "hidden", "data-room"]),
    st.one_of(st.integers(0, 2), st.booleans(), st.none(), st.sampled_from(["", "a"])),
)
TREES = st.recursive(
    st.one_of(st.none(), st.just(False), st.integers(0, 2), st.sampled_from(["a", "bc"])),
    lambda child: st.one_of(
        st.lists(child, max_size=4),
        st.fixed_dictionaries(
            {
                "tag": TAGS,
                "attributes": ATTRIBUTES,
                "key": st.one_of(st.none(), st.integers(0, 3)),
                "children": st.lists(child, max_size=4),
            }
        ),
    ),
    max_leaves=12,
)
MAKE = """
window.tree = (one) => {
  if (Array.isArray(one)) return one.map(tree);
  if (one === null || typeof one !== "object") return one;
  const key = one.key === null ? {} : { "data-key": one.key };
  return kit.svg(one.tag, { ...one.attributes, ...key }, ...one.children.map(tree));
};
"""
# Each tree in turn in one place, compared with a place that has never held another.
SEQUENCE = """(trees) => {
  const place = document.createElement("div");
  return trees.map((one) => {
    const fresh = document.createElement("div");
    kit.renew(place, tree(one));
    kit.renew(fresh, tree(one));
    return place.isEqualNode(fresh);
  });
}"""


@pytest.fixture(scope="module")
def page(browser):
    """A page that holds dom.js and curve.js as window.kit."""
    page = browser.new_page()
    for name in ("dom", "curve"):
        script = base64.b64encode((KIT / f"{name}.js").read_bytes()).decode()
        address = f"data:text/javascript;base64,{script}"
        page.evaluate(
            "async (at) => { window.kit = { ...window.kit, ...(await import(at)) }; }", address
        )
    page.evaluate(MAKE)
    yield page
    page.close()


@given(trees=st.lists(TREES, min_size=2, max_size=5))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_changed_drawing_is_what_a_new_one_would_be(page, trees):
    assert page.evaluate(SEQUENCE, trees) == [True] * len(trees)


def test_elements_stay_and_only_the_latest_listener_acts(page):
    heard, stays = page.evaluate(
        """() => {
          const place = document.createElement("div");
          const heard = [];
          const cell = (key, word) =>
            kit.svg("g", { "data-key": key, click: () => heard.push(word) });
          kit.renew(place, [cell("a", "first"), cell("b", "other")]);
          const [a, b] = place.children;
          kit.renew(place, [null, cell("b", "other"), kit.svg("text"), cell("a", "second")]);
          const stays = place.lastChild === a && place.firstChild === b;
          a.dispatchEvent(new Event("click"));
          kit.renew(place, kit.svg("g", { "data-key": "a" }));
          a.dispatchEvent(new Event("click"));
          return [heard, stays && place.firstChild === a];
        }"""
    )
    assert heard == ["second"]
    assert stays


def test_the_same_piece_is_not_looked_into(page):
    left_alone = page.evaluate(
        """() => {
          const place = document.createElement("div");
          const piece = kit.svg("g", {}, kit.svg("text", {}, "a"));
          kit.renew(place, [kit.svg("g"), piece]);
          piece.children[0].node.firstChild.data = "b";
          kit.renew(place, piece);
          return place.textContent === "b" && place.childElementCount === 1;
        }"""
    )
    assert left_alone


@given(steep=st.floats(0.1, 40), at=st.floats(-0.5, 1.5), other=st.floats(-0.5, 1.5))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(steep=28, at=-0.21875, other=0)  # a bend beyond the first point that is looked at
@pytest.mark.parametrize("kind", ["tanh", "relu"])
def test_a_curve_through_few_points_is_where_the_curve_is(page, kind, steep, at, other):
    """Half a pixel at most from each of 2000 points on it, with far fewer points."""
    off, count = page.evaluate(
        """([kind, steep, one, other]) => {
          const act = kind === "tanh" ? Math.tanh : (z) => Math.max(0, z) / steep;
          const at = (t) => [100 * act(steep * (t - one)), 100 * act(4 * (other - t))];
          const points = kit.curve(at, -0.5, 1.5, 16);
          const near = ([x, y], [a, b], [c, d]) => {
            const square = (c - a) ** 2 + (d - b) ** 2;
            const along = square && ((x - a) * (c - a) + (y - b) * (d - b)) / square;
            const part = Math.max(0, Math.min(1, along));
            return Math.hypot(x - a - part * (c - a), y - b - part * (d - b));
          };
          const off = Array.from({ length: 2001 }, (_, i) => at(-0.5 + i / 1000)).map((point) =>
            Math.min(...points.slice(1).map((end, i) => near(point, points[i], end))));
          return [Math.max(...off), points.length];
        }""",
        [kind, steep, at, other],
    )
    assert off < 0.5
    assert count < 130
