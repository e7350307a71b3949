"""Where the text of a view is drawn, and which of it covers other text or is too small."""

# A text's box is as wide as it is drawn and as high as digits and capitals are: 0.74 of its size;
# the browser's own box adds the room of accents and descenders, which neighbours may share.
SEEN = """() => {
  const within = (node) => node.getBoundingClientRect();
  const { left, right, top, bottom } = within(document.querySelector(".nnlab-stage"));
  const texts = [...document.querySelectorAll(".nnlab-stage text")]
    .filter((node) => node.textContent.trim() && node.checkVisibility({ opacityProperty: true }));
  const boxes = texts.map((node) => {
    const { left, right, top, bottom } = within(node);
    const shrink = node.ownerSVGElement.getScreenCTM().a;
    const size = parseFloat(getComputedStyle(node).fontSize) * shrink;
    const [middle, high] = [(top + bottom) / 2, 0.74 * size];
    const [from, to] = [middle - high / 2, middle + high / 2];
    return { text: node.textContent, left, right, top: from, bottom: to, size };
  });
  return { boxes, stage: { left, right, top, bottom } };
}"""
SHARED = 0.5  # pixels that two boxes may share, or that one may stand out: rounding
LEAST = 11  # pixels of a text
INDEX = set("₀₁₂₃₄₅₆₇₈₉")


def boxes(view_page):
    """Return a box for each text on the stage: {text, left, right, top, bottom, size}."""
    return view_page.page.evaluate(SEEN)["boxes"]


def faults(view_page):
    """Return what is wrong with the texts on the stage."""
    return faults_of(view_page.page.evaluate(SEEN))


def faults_at(view_page, explorer, widths):
    """Return {width: what is wrong with the texts of `explorer` at it}."""
    seen = view_page.measure(explorer, widths, SEEN)
    return dict(zip(widths, map(faults_of, seen), strict=True))


def faults_of(seen):
    """Return what is wrong with {"boxes": [...], "stage": box}."""
    found, stage = seen["boxes"], seen["stage"]
    assert found, "the stage holds no text"
    small = [f"{b['text']!r} has {b['size']:.1f} pixels" for b in found if b["size"] < LEAST - 0.01]
    digits = [f"{b['text']!r} has digits of a font" for b in found if set(b["text"]) & INDEX]
    out = [f"{b['text']!r} is cut off" for b in found if _stands_out(b, stage)]
    return small + digits + out + [f"{a!r} covers {b!r}" for a, b in covered(found)]


def _stands_out(box, stage):
    return (
        box["left"] < stage["left"] - 1 - SHARED
        or box["right"] > stage["right"] + 1 + SHARED
        or box["top"] < stage["top"] - SHARED
        or box["bottom"] > stage["bottom"] + SHARED
    )


def covered(found):
    """Return the pairs of texts that cover each other."""
    pairs = []
    for i, one in enumerate(found):
        for other in found[i + 1 :]:
            across = min(one["right"], other["right"]) - max(one["left"], other["left"])
            down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
            if across > SHARED and down > SHARED:
                pairs.append((one["text"], other["text"]))
    return pairs
