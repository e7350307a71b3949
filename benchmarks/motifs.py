"""How often the C and D detectors are right: pens, noise, typefaces, strides, learned templates.

`python -m benchmarks.motifs` prints the tables and ends with 1 if a target is missed: every drawn
letter read with the right counts, and 95 % right at noise 0.2. Of the pens measured only one is
let off the latter: 1 pixel thick at 16 pixels, where a template has five pixels of ink to go by.
"""

import itertools
import sys

from nnlab import motifs
from threadpoolctl import threadpool_limits

SIZES, THICKNESSES, SLANTS = (16, 24, 32, 48, 64), (1, 2, 3, 4), (-15, -8, 0, 8, 15)
COUNTS = {"C": (2, 0), "D": (0, 2)}
LEVELS = (0, 0.1, 0.2, 0.3, 0.4, 0.5)
PENS = ((16, 1), (16, 2), (32, 1), (32, 2), (32, 4))  # size, thickness
MODERATE, LEAST, LET_OFF = 0.2, 0.95, (16, 1)


def drawn():
    """Read every size, thickness and slant; one dict per size: letters, right (counts and all)."""
    rows = []
    for size in SIZES:
        cases = list(itertools.product(motifs.LETTERS, THICKNESSES, SLANTS))
        right = 0
        for letter, thickness, slant in cases:
            image = motifs.draw_letter(letter, size, thickness=thickness, slant=slant)
            seen = motifs.classify_letter(image)
            right += (seen.endpoints, seen.corners) == COUNTS[letter]
        rows.append({"size": size, "letters": len(cases), "right": right})
    return rows


def noise(trials=100):
    """Return one dict per pen: size, thickness, and the accuracy at each of `LEVELS`."""
    curves = []
    for size, thickness in PENS:
        shares = motifs.accuracy_under_noise(LEVELS, trials, 0, size, thickness)
        curves.append({"size": size, "thickness": thickness, "shares": shares.tolist()})
    return curves


def faces():
    """Return one dict per size: letters, right, and which letters were wrong."""
    rows = []
    for size in (16, 32, 48):
        read = motifs.accuracy_over_typefaces(size=size)
        wrong = [
            f"{r['letter']} of {r['typeface']} ({r['endpoints']}, {r['corners']})"
            for r in read
            if not r["right"]
        ]
        rows.append(
            {"size": size, "letters": len(read), "right": len(read) - len(wrong), "wrong": wrong}
        )
    return rows


def strides():
    """Return the rows of `stride_comparison` for both letters at 16 pixels."""
    return [
        {"of": letter} | row
        for letter in motifs.LETTERS
        for row in motifs.stride_comparison(letter, 16, 1)
    ]


def run():
    """Measure everything; return a dict of the parts' rows."""
    learned = motifs.compare(motifs.learn_templates())
    return {
        "drawn": drawn(),
        "noise": noise(),
        "faces": faces(),
        "strides": strides(),
        "learned": learned,
    }


def table(report):
    """Lay out what `run` returns."""
    lines = ["drawn: 4 pens, 5 slants, both letters; right = letter and both counts"]
    lines += [f"{r['size']:4} px  {r['right']:3} of {r['letters']}" for r in report["drawn"]]
    lines += ["", "noise     " + " ".join(f"{level:5}" for level in LEVELS)]
    for r in report["noise"]:
        shares = " ".join(f"{100 * share:4.0f}%" for share in r["shares"])
        lines.append(f"{r['size']:3}px pen{r['thickness']} {shares}")
    lines += ["", "typefaces; wrong ones with (endpoints, corners)"]
    for r in report["faces"]:
        lines.append(f"{r['size']:4} px  {r['right']:3} of {r['letters']}; {', '.join(r['wrong'])}")
    lines += ["", "16 px, pen 1: letter, stride, shift, highest answer, counts"]
    for r in report["strides"]:
        place = f"{r['of']} {r['stride']} {r['shift']:+}"
        lines.append(f"   {place} {r['highest']:.3f} ({r['endpoints']}, {r['corners']})")
    learned = report["learned"]
    alike = ", ".join(f"{name} {value:.2f}" for name, value in learned["similarity"].items())
    lines += ["", f"learned templates: right {learned['learned']:.0%}, hand-made"]
    return "\n".join(lines) + f" {learned['hand_made']:.0%}; similarity {alike}"


def missed(report):
    """Return how many targets are missed: every drawn letter of a size, and 95 % at moderate noise
    of a pen, read right.
    """
    at = LEVELS.index(MODERATE)
    held = [r for r in report["noise"] if (r["size"], r["thickness"]) != LET_OFF]
    not_read = sum(r["right"] < r["letters"] for r in report["drawn"])
    return not_read + sum(r["shares"][at] < LEAST for r in held)


def main():
    with threadpool_limits(1):
        report = run()
    print(table(report))
    return 1 if missed(report) else 0


if __name__ == "__main__":
    sys.exit(main())
