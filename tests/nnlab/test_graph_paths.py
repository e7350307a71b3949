"""paths and products_by_mode of nnlab.graph: by hand, and against `backward`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nnlab.graph import Node, in_order, named, paths, products_by_mode


def test_the_five_paths_of_a_branch_that_meets_a_branch():
    s = Node(2, "s")
    t = named(s * s, "t")
    r = named(t + s, "r")
    f = named(t * r, "f")
    found = [("".join(node.name for node in path), product) for path, product in paths(f, s)]
    # f -> t by r = 6, f -> r by t = 4, r -> t and r -> s by 1, t -> s by s = 2 along either wire
    twice = [("fts", 6 * 2), ("fts", 6 * 2), ("frts", 4 * 1 * 2), ("frts", 4 * 1 * 2)]
    assert found == [*twice, ("frs", 4 * 1)]
    f.backward()
    assert sum(product for _, product in found) == s.grad == 4 * 2**3 + 3 * 2**2


@pytest.mark.parametrize("squarings", [1, 2, 5, 10])
def test_each_squaring_doubles_them(squarings):
    start = end = Node(1.0)
    for _ in range(squarings):
        end = end * end
    assert len(paths(end, start)) == 2**squarings


def test_a_node_is_its_own_path_and_others_may_have_none():
    x, y = Node(3.0), Node(4.0)
    assert paths(x, x) == [((x,), 1.0)]
    assert paths(x * 2, y) == []


@given(st.lists(st.tuples(st.sampled_from("+*-"), st.integers(0), st.integers(0)), max_size=6))
def test_the_products_add_up_to_the_gradient(steps):
    made = [Node(1.5), Node(-0.5)]
    for sign, i, j in steps:
        a, b = made[i % len(made)], made[j % len(made)]
        made.append({"+": a + b, "*": a * b, "-": a - b}[sign])
    output = made[-1] + made[0] * made[1]
    output.backward()
    for x in made[:2]:
        assert x in in_order(output)
        assert sum(product for _, product in paths(output, x)) == pytest.approx(x.grad)


def test_modes_take_as_many_products_as_wires_gone_through():
    many = [Node(i / 10) for i in range(10)]
    # Each input: its square then the sums that its square is in.
    total = sum((x.square() for x in many[1:]), many[0].square())
    sums = [10 - max(place, 1) for place in range(10)]
    assert products_by_mode([total], many) == (sum(1 + n for n in sums), 10 + 2 * 9)
    one = Node(0.5)
    row = [one.tanh()]
    for _ in range(9):
        row.append(row[-1].tanh())
    assert products_by_mode(row, [one]) == (10, sum(range(1, 11)))
