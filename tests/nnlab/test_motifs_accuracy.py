"""How right the detectors are where they may be wrong: noise, typefaces, strides, learning."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from nnlab.motifs import (
    accuracy_over_typefaces,
    accuracy_under_noise,
    bundled_typefaces,
    compare,
    count_parts,
    detections,
    draw_letter,
    hand_made,
    hand_made_three,
    learn_templates,
    render_letter,
    similarity,
    stride_comparison,
    typefaces,
)
from scipy.stats import norm

from benchmarks import motifs as report


def test_accuracy_falls_with_noise_and_holds_at_moderate_noise():
    shares = accuracy_under_noise((0, 0.1, 0.2, 0.4, 0.8), 60, 1)
    assert (shares[:3] >= 0.95).all() and shares[-1] < 0.7
    assert (np.diff(shares) <= 0.05).all()
    assert (accuracy_under_noise((0.2,), 20, 3) == accuracy_under_noise((0.2,), 20, 3)).all()
    with pytest.raises(ValueError, match="trials=0"):
        accuracy_under_noise((0,), 0)


def test_ends_alone_cannot_tell_and_the_accuracy_says_so():
    ends = tuple([one for one in hand_made(height=25) if one.kind == "endpoint"])
    assert accuracy_under_noise((0,), 20, templates=ends)[0] <= 0.5


def test_parts_are_counted_with_and_without_redrawing():
    assert [count_parts(draw_letter(letter)) for letter in "CD"] == [[2, 0], [0, 2]]
    thick = draw_letter("C", thickness=8)  # its ink covers what has to be paper around an end
    assert count_parts(thick)[0] == 2 and count_parts(thick, redraw=False)[0] == 0


def test_typefaces_that_come_with_matplotlib():
    rows = accuracy_over_typefaces(bundled_typefaces(), 32)
    right = np.mean([row["right"] for row in rows])
    assert len(rows) >= 30 and right >= 0.85, [r for r in rows if not r["right"]]
    plain = [row for row in rows if row["typeface"] == "DejaVuSans"]
    assert [(r["endpoints"], r["corners"]) for r in plain] == [(2, 0), (0, 2)]
    assert set(bundled_typefaces()) <= set(typefaces())


def test_a_rendered_letter_is_as_high_as_a_drawn_one():
    for name in bundled_typefaces()[:3]:
        image = render_letter(name, "C", 40)
        rows = np.flatnonzero((image > 0.5).any(1))
        assert image.shape == (40, 40) and 0 <= image.min() <= image.max() <= 1
        assert rows[-1] - rows[0] + 1 == pytest.approx(32, abs=1)
    with pytest.raises(ValueError, match="cannot be read"):
        render_letter("none.ttf", "C")


def test_stride_1_holds_and_stride_2_does_not():
    rows = stride_comparison("D", 16, 1)
    highest = {s: {row["highest"] for row in rows if row["stride"] == s} for s in (1, 2)}
    assert len(highest[1]) == 1 and len(highest[2]) == 2
    assert {row["corners"] for row in rows if row["stride"] == 1} == {2}
    assert {row["corners"] for row in rows if row["stride"] == 2} != {2}


def test_learned_templates_resemble_the_hand_made_ones_and_read_letters():
    learned = learn_templates()
    assert learned.losses[-1] < learned.losses[0] / 5
    result = compare(learned, 40)
    assert result["hand_made"] >= 0.95 and result["learned"] >= 0.85
    assert min(result["similarity"].values()) > 0.5, result
    for one, made, start in zip(learned.templates, hand_made_three(), learned.start, strict=True):
        before = type(one)(one.name, one.kind, start)
        assert abs(similarity(before, made)) < 0.3  # training did it
    corners = learned.templates[1:]
    assert similarity(corners[0], hand_made_three()[2]) < min(result["similarity"].values())
    with pytest.raises(ValueError, match="steps=1"):
        learn_templates(steps=1)
    with pytest.raises(ValueError, match="cannot be compared"):
        similarity(hand_made(height=9)[0], hand_made(height=30)[0])


def test_importing_loads_neither_torch_nor_what_renders():
    code = "import sys, nnlab.motifs; print([m for m in ('torch', 'PIL', 'matplotlib') "
    code += "if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert Path(report.__file__).exists()


def test_the_report_can_miss_its_targets():
    good = {
        "drawn": [{"size": 16, "letters": 4, "right": 4}],
        "noise": [
            {"size": 16, "thickness": 1, "shares": [1, 1, 0.5, 0, 0, 0]},
            {"size": 32, "thickness": 2, "shares": [1, 1, 0.96, 0, 0, 0]},
        ],
        "faces": [{"size": 32, "letters": 2, "right": 1, "wrong": ["C of A (1, 1)"]}],
        "strides": [{"of": "D"} | row for row in stride_comparison("D", 16, 1)],
        "learned": {"similarity": {"end 180": 0.6}, "learned": 0.9, "hand_made": 1.0},
    }
    assert report.missed(good) == 0
    assert "C of A (1, 1)" in report.table(good)
    assert report.missed(good | {"drawn": [{"size": 16, "letters": 4, "right": 3}]}) == 1
    bad = [{"size": 32, "thickness": 2, "shares": [1, 1, 0.9, 0, 0, 0]}]
    assert report.missed(good | {"noise": bad}) == 1


def test_without_noise_a_motif_scores_its_squared_length_and_nothing_else_scores():
    found, false_alarms = detections([1, -1, 1], [0.5, 3, 3.1], noise=0, trials=9)
    assert found.tolist() == [9, 9, 0] and false_alarms.tolist() == [0, 0, 0]


def test_a_higher_threshold_finds_less_and_a_longer_sequence_alarms_more():
    limits = [1, 2, 3]
    found, short = detections([1, -1, 1], limits)
    _, long = detections([1, -1, 1], limits, length=30)
    assert (np.diff(found) < 0).all() and (found > short).all() and (long > short).all()


def test_one_window_without_the_motif_alarms_as_often_as_a_normal_variable_says():
    _, false_alarms = detections([1, -1, 1], [1], length=3, noise=0.5, trials=4000)
    wanted = norm.sf(1 / (0.5 * np.sqrt(3)))  # the score of noise: normal, noise * |w| wide
    assert false_alarms[0] / 4000 == pytest.approx(wanted, abs=0.02)


def test_the_stride_reaches_the_reading():
    fine, coarse = (
        accuracy_under_noise([0], trials=10, size=16, thickness=1, stride=s)[0] for s in (1, 2)
    )
    assert fine == 1 > coarse


def test_no_sequences_tell_nothing():
    with pytest.raises(ValueError, match="trials=0 does not fit; try 1 or more"):
        detections([1, -1, 1], [1], trials=0)
