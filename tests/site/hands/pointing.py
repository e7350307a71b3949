"""Where on the screen the parts of a stage are, and hands that move them."""

from tests.site.explorers import read


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


def area_of(box, selector):
    """Return {x, y, width, height} on the screen; asked in one go, as views are drawn anew."""
    ask = "(box, selector) => box.querySelector(selector).getBoundingClientRect().toJSON()"
    return box.evaluate(ask, selector)


def focused(box):
    """Return the key of the element that has the keyboard."""
    return box.page.evaluate("document.activeElement.dataset.key")


def keys(box, *names):
    """Press keys on what has the keyboard, one after the other is shown."""
    for name in names:
        box.page.keyboard.press(name)
        read(box)


def drag(box, place, right=0, down=0, steps=10):
    """Press at `place` on the screen and move by so many pixels, in steps, as a hand does."""
    (x, y), mouse = place, box.page.mouse
    mouse.move(x, y)
    mouse.down()
    for part in range(1, steps + 1):
        mouse.move(x + right * part / steps, y + down * part / steps)
    read(box)
    mouse.up()
    return read(box)
