"""What a reader's hand does to an explorer, and what must come of it.

Each function takes the explorer and the way, 1 or -1; it returns the values that the control must
turn back at, the last of which it rests on. A hand moves at its own pace, a frame for each step, so
that what it does takes longer than a message and its answer.
"""

A_FRAME = "new Promise(requestAnimationFrame)"
STEPS = 10


def hold_key(page, key, times=STEPS):
    for _ in range(times):
        page.keyboard.down(key)  # once more without an up: that is a held key
        page.evaluate(A_FRAME)
    page.keyboard.up(key)


def drag(page, place, right=0, down=0):
    x, y = place
    page.mouse.move(x, y)
    page.mouse.down()
    for part in range(1, STEPS + 1):
        page.mouse.move(x + right * part / STEPS, y + down * part / STEPS)
        page.evaluate(A_FRAME)
    page.mouse.up()


def middle(locator):
    bounds = locator.bounding_box()
    return bounds["x"] + bounds["width"] / 2, bounds["y"] + bounds["height"] / 2


def arrow(way):
    return "ArrowRight" if way > 0 else "ArrowLeft"


def within(value, limits):
    return max(limits[0], min(limits[1], value))


def limits(handle):
    return [float(handle.get_attribute(f"aria-value{end}")) for end in ("min", "max")]


def slider_by_key(trait, step):
    def hand(explorer, way):
        handle = explorer.control(trait).locator(".noUi-handle")
        before = explorer.shown()[0][trait]
        handle.focus()
        hold_key(explorer.page, arrow(way))
        return [within(before + way * STEPS * step, limits(handle))]

    return hand


def slider_by_mouse(trait):
    def hand(explorer, way):
        handle = explorer.control(trait).locator(".noUi-handle")
        before = explorer.shown()[0][trait]
        width = explorer.control(trait).locator(".noUi-base").bounding_box()["width"]
        right = way * round(0.6 * width)
        drag(explorer.page, middle(handle), right, down=40)  # no hand keeps to the track
        low, high = limits(handle)
        return [within(before + right / width * (high - low), (low, high))]

    return hand


def ticks(trait, times=5):
    """Tick and untick, by mouse and by the space bar in turn."""

    def hand(explorer, way):
        box = explorer.control(trait).locator("input")
        before = explorer.shown()[0][trait]
        box.focus()
        for _ in range(times):
            box.click() if way > 0 else explorer.page.keyboard.press("Space")
            explorer.page.evaluate(A_FRAME)
        return [abs(before - (i + 1) % 2) for i in range(times)]

    return hand


def choice_by_key(trait):
    def hand(explorer, way):
        menu = explorer.control(trait).locator("select")
        before, last = explorer.shown()[0][trait], menu.locator("option").count() - 1
        menu.focus()
        hold_key(explorer.page, "ArrowDown" if way > 0 else "ArrowUp", last)
        return [within(before + way * last, (0, last))]

    return hand


def outputs_by_key(explorer, way):
    """Walk along the outputs of the one-dimensional explorer, whose window follows."""
    outputs = explorer.box.locator("[data-output]")
    before = explorer.shown()[0]["step"]
    outputs.nth(int(before)).focus()
    hold_key(explorer.page, arrow(way))
    return [within(before + way * STEPS, (0, outputs.count() - 1))]


def window_by_mouse(explorer, way):
    """Drag the one-dimensional explorer's window by its left cell."""
    first, second = (explorer.box.locator(f'[data-key="x{i}"]') for i in (0, 1))
    pitch = middle(second)[0] - middle(first)[0]
    before = explorer.shown()[0]["step"]
    cell = explorer.box.locator(f'[data-key="x{before:.0f}"]')
    drag(explorer.page, middle(cell), right=way * 7 * pitch)
    last = explorer.box.locator("[data-output]").count() - 1
    return [within(before + way * 7, (0, last))]


def boundary_by_key(explorer, way):
    """Move the boundary of the first hidden unit of XOR: each key adds |w| / 20 to b."""
    before, _, _ = explorer.shown()
    length = round((before["w1"] ** 2 + before["w2"] ** 2) ** 0.5)
    explorer.box.locator('[data-key="line0"]').focus()
    hold_key(explorer.page, arrow(way))
    return [within(before["b"] + way * STEPS * length / 20, (-30, 30))]


def boundary_by_mouse(explorer, way):
    """Drag it across; what is shown at the end of the hand's way is what the hand did."""
    boundary = explorer.box.locator('[data-key="line0"]')
    boundary.scroll_into_view_if_needed()
    line = boundary.evaluate(
        """(path) => {
          const point = path.getPointAtLength(path.getTotalLength() * 0.8);
          const { x, y } = point.matrixTransform(path.getScreenCTM());
          return [x, y];
        }"""
    )
    before = explorer.shown()[0]["b"]
    drag(explorer.page, line, right=way * 45, down=-way * 45)
    after = explorer.shown()[0]["b"]
    assert abs(after - before) > 5
    return [after]
