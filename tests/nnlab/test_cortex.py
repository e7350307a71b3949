"""Simple and complex cells and the pathway's table."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import cortex
from nnlab.cortex import ComplexCell, SimpleCell, bar, complex_cell

ANGLES = np.arange(-90, 91, 5)


@pytest.mark.parametrize("orientation", [0, 30, 45, 90, 135])
def test_a_simple_cell_likes_its_own_orientation_best(orientation):
    angles = orientation + ANGLES
    curve = cortex.tuning_curve(SimpleCell(orientation), angles)
    assert angles[curve.argmax()] == orientation
    assert curve[0] == curve[-1] == pytest.approx(0, abs=0.2)  # a bar across: next to nothing
    falling = curve[len(curve) // 2 :]
    assert (np.diff(falling[:7]) < 0).all()
    assert 20 < cortex.half_width(angles, curve) < 60


def test_a_level_bar_is_a_row_and_an_upright_one_a_column():
    assert bar(5, 0, width=1, length=3).tolist() == [
        [0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0],
        [0, 1, 1, 1, 0],
        [0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0],
    ]
    upright = bar(5, 90, width=1, length=3)
    np.testing.assert_allclose(upright, bar(5, 0, width=1, length=3).T, atol=1e-12)
    assert bar(5, 0, (1, 2), 1, 1).argmax() == 0 * 5 + 3  # one right, two up


def test_45_degrees_rise_to_the_right():
    slanted = bar(9, 45, width=1, length=9)
    assert slanted[2, 6] > 0.9 and slanted[6, 2] > 0.9 and slanted[2, 2] == 0


def test_the_field_by_its_formula():
    cell = SimpleCell(orientation=90, wavelength=8, phase=0, aspect=0.5)
    field = cell.field(33)
    assert field.mean() == pytest.approx(0, abs=1e-12)
    assert np.linalg.norm(field) == pytest.approx(1)
    right, up = 3.0, 2.0
    value = np.exp(-((0.5 * up) ** 2 + right**2) / (2 * 4.0**2)) * np.cos(2 * np.pi * 3 / 8)
    bell = np.exp(-((0.5 * up) ** 2 + right**2) / (2 * 4.0**2))
    places = (16 - 2, 16 + 3), (16, 16), (16, 16 + 8)
    here, middle, far = (field[p] for p in places)
    # Two unknowns, the scale and the share of the bell taken off, from two places; the third fits.
    share = _share(middle, far, bell_far=np.exp(-(8.0**2) / 32))
    scale = middle / (1 - share)
    assert here == pytest.approx(scale * (value - share * bell))


def _share(middle, far, bell_far):
    # middle = scale * (1 - share) and far = scale * bell_far * (cos(2 pi) - share): equal shares
    # would make far / middle = bell_far exactly; the share itself follows from the sum of zero.
    assert far / middle == pytest.approx(bell_far)
    line = np.arange(33) - 16
    bell = np.exp(-((0.5 * line[:, None]) ** 2 + line[None, :] ** 2) / 32)
    return (bell * np.cos(2 * np.pi * line / 8)).sum() / bell.sum()


@given(st.floats(0, 100), st.integers(0, 179), st.sampled_from([0, 90, 180]))
def test_even_light_is_not_answered(light, orientation, phase):
    cell = SimpleCell(orientation, phase=phase)
    assert cell.respond(np.full((24, 24), light)) == pytest.approx(0, abs=1e-9 * max(light, 1))


def test_opposite_phases_answer_opposite_contrasts():
    image = bar(32, 90)
    on, off = SimpleCell(phase=0), SimpleCell(phase=180)
    assert on.respond(image) > 1 and off.respond(image) == 0
    assert off.respond(-image) == pytest.approx(on.respond(image))


def test_a_bar_moved_out_of_the_field_is_another_cells(size=48):
    here, there = SimpleCell(), SimpleCell().at(-12)
    assert there.place == pytest.approx((12, 0))
    for place, winner, other in ((here.place, here, there), (there.place, there, here)):
        image = bar(size, 90, place)
        assert winner.respond(image) > 4 and other.respond(image) < 0.2


def test_bars_are_answered_in_stacks():
    images = np.stack([bar(32, a) for a in (0, 45, 90)])
    for cell in (SimpleCell(), complex_cell(), complex_cell("energy")):
        one_by_one = [cell.respond(image) for image in images]
        np.testing.assert_allclose(cell.respond(images), one_by_one, atol=1e-12)


@pytest.mark.parametrize("kind", cortex.KINDS)
def test_complex_cells_bear_shifts_that_simple_cells_do_not(kind):
    simple, pooled = cortex.shift_tolerance(SimpleCell()), complex_cell(kind)
    assert cortex.shift_tolerance(pooled) > 2 * simple
    curve = cortex.tuning_curve(pooled, 90 + ANGLES)
    assert ANGLES[curve.argmax()] == 0 and curve[0] < 0.1 * curve.max()  # still choosy in angle


@settings(max_examples=20)
@given(st.permutations(range(5)), st.sampled_from(["max", "sum", "sum_of_squares"]))
def test_the_order_of_the_simple_cells_does_not_matter(order, kind):
    cell = complex_cell(kind)
    mixed = ComplexCell([cell.cells[i] for i in order], kind)
    image = bar(32, 80, (1, 0))
    assert mixed.respond(image) == pytest.approx(cell.respond(image))


def test_pooling_by_hand():
    cells = complex_cell().cells
    image = bar(32, 90, (2, 0))
    answers = [float(cell.respond(image)) for cell in cells]
    found = {k: float(ComplexCell(cells, k).respond(image)) for k in cortex.KINDS[:3]}
    assert found["max"] == max(answers)
    assert found["sum"] == pytest.approx(sum(answers))
    assert found["sum_of_squares"] == pytest.approx(sum(a * a for a in answers))


def test_energy_is_four_rectified_cells():
    pair = complex_cell("energy", SimpleCell(60))
    four = ComplexCell([SimpleCell(60, phase=p) for p in (0, 90, 180, 270)], "sum_of_squares")
    for place in ((0, 0), (2, 1), (-3, 2)):
        image = bar(32, 50, place)
        assert pair.respond(image) == pytest.approx(four.respond(image))


def test_energy_hardly_changes_with_the_phase_of_a_grating():
    waves = [np.cos(2 * np.pi * (np.arange(33) - 16) / 8 + p) * np.ones((33, 1)) for p in range(6)]
    energy = complex_cell("energy").respond(np.stack(waves))
    simple = SimpleCell().respond(np.stack(waves))
    assert np.ptp(energy) < 0.02 * energy.mean() and simple.min() == 0


def test_half_width_by_hand():
    # A triangle of height 4 falls to 2 half-way down either side: at -2 + 1 and 2 - 1.
    assert cortex.half_width([-2, 0, 2], [0, 4, 0]) == pytest.approx(2)
    assert cortex.half_width([0, 1, 2], [3, 3, 3]) == 2  # never falls: as long as what was tried


def test_the_table_is_the_diagrams():
    table = [(a.name, a.earliest_ms, a.typical_ms) for a in cortex.PATHWAY]
    assert table == [
        ("retina", 20, 40), ("LGN", 30, 50), ("V1", 40, 60), ("V2", 50, 70), ("V4", 60, 80),
        ("PIT", 70, 90), ("AIT", 80, 100), ("PFC", 100, 130), ("PMC", 120, 160), ("MC", 140, 190),
        ("spinal cord", 160, 220), ("finger", 180, 260),
    ]  # fmt: skip
    for numbers in zip(*[t[1:] for t in table], strict=True):
        assert list(numbers) == sorted(set(numbers))


def test_the_delays_add_up():
    steps = cortex.delays()
    assert [s[0] for s in steps][1:] == [s[1] for s in steps][:-1]
    assert sum(s[2] for s in steps) == 180 - 20 and sum(s[3] for s in steps) == 260 - 40
    assert cortex.delays("V1", "V4") == [("V1", "V2", 10, 10), ("V2", "V4", 10, 10)]
    assert [a.name for a in cortex.route("PIT", "PFC")] == ["PIT", "AIT", "PFC"]


@given(st.integers(0, 300))
def test_what_is_reached_surely_comes_before_what_may_be(ms):
    surely, possibly = cortex.reached(ms)
    names = [a.name for a in cortex.PATHWAY]
    assert [*surely, *possibly] == names[: len(surely) + len(possibly)]


def test_reached_by_hand():
    assert cortex.reached(55) == (("retina", "LGN"), ("V1", "V2"))
    assert cortex.spikes(10, 100) == 1


@pytest.mark.parametrize(
    "call, words",
    [
        (lambda: cortex.area("V3"), "'V3'.*'retina', 'LGN', 'V1', 'V2'"),
        (lambda: cortex.route("V4", "V1"), "V1 is reached before V4.*'V1', 'V4'"),
        (lambda: cortex.spikes(-1), "ms=-1"),
        (lambda: SimpleCell(wavelength=1), "wavelength=1"),
        (lambda: SimpleCell().respond(np.ones((4, 5))), r"\(4, 5\).*square"),
        (lambda: bar(width=0), "width=0"),
        (lambda: ComplexCell((), "max"), "at least one"),
        (lambda: complex_cell("median"), "'median'.*energy"),
        (lambda: ComplexCell((SimpleCell(), SimpleCell()), "energy"), "90 degrees apart"),
        (lambda: ComplexCell((SimpleCell(), SimpleCell(30, phase=90)), "energy"), "90 degrees"),
        (lambda: cortex.half_width([0, 1], [0, 0]), "one above 0"),
    ],
)
def test_errors_quote_what_was_given(call, words):
    with pytest.raises(ValueError, match=words):
        call()
