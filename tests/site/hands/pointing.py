"""Where on the screen the parts of a stage are."""


def place_of(box, selector, share=0.8):
    """Return where on the screen a circle, or that share of a line, is."""
    return box.locator(selector).evaluate(
        """(node, share) => {
          const { left, top } = node.ownerSVGElement.getBoundingClientRect();
          const [x, y] = node.tagName === "circle"
            ? [node.cx.baseVal.value, node.cy.baseVal.value]
            : (({ x, y }) => [x, y])(node.getPointAtLength(node.getTotalLength() * share));
          return [left + x, top + y];
        }""",
        share,
    )
