"""A walk over a page by the Tab key alone."""

from tests.site.pages import AWAKE

MOST_STOPS = 400  # on one page

# Waits for explorers that are about to wake up, then tells what is wrong with the place where the
# focus is, and with the look of the one before, now that it has the focus no more.
STOP = f"""async () => {{
  await {AWAKE};
  const look = (style) => [style.outlineStyle === "none" ? "" : style.outline, style.boxShadow,
    style.stroke, style.strokeOpacity, style.fill, style.fillOpacity].join(" ");
  // A card shows it by the ::after of its link, which covers the whole card.
  const looks = (of) => look(getComputedStyle(of)) + look(getComputedStyle(of, "::after"));
  const left = [];
  if (window.chosen?.node.isConnected === false) left.push("is gone once it is left");
  else if (window.chosen && window.chosen.look === looks(window.chosen.node))
    left.push("does not show that it is chosen");
  const node = document.activeElement;
  if (!node || node === document.body) return {{ left, end: true }};
  window.chosen = {{ node, look: looks(node) }};
  const box = node.getBoundingClientRect();
  const wrong = [];
  const say = (bad, what) => bad && wrong.push(what);
  say(box.width < 4 || box.height < 4, "has no size");
  say(box.bottom <= 0 || box.top >= innerHeight, "is above or below the screen");
  say(box.right <= 0 || box.left >= innerWidth, "is beside the screen");
  const labels = [...(node.labels ?? [])].map((label) => label.textContent).join("");
  const name = node.getAttribute("aria-label") || labels || node.title || node.placeholder ||
    (node.matches("select, input") ? "" : node.textContent);
  say(!name?.trim(), "has no name");
  const at = (share, side, size) => Math.max(1, Math.min(size - 1, side));
  let covering = null;
  const seen = [0.5, 0.1, 0.9].some((x) => [0.5, 0.1, 0.9].some((y) => {{
    const top = document.elementFromPoint(
      at(x, box.left + x * box.width, innerWidth), at(y, box.top + y * box.height, innerHeight));
    covering ??= top;
    const label = top?.closest("label");
    return top && (node.contains(top) || top.contains(node) || label?.control === node);
  }}));
  say(!seen, `is covered by ${{covering?.outerHTML.slice(0, 80)}}`);
  window.visited ??= new WeakSet();
  say(window.visited.has(node), "comes a second time");
  window.visited.add(node);
  const what = `${{node.tagName}}.${{node.getAttribute("class")}} "${{name?.trim().slice(0, 40)}}"`;
  const explorer = [...document.querySelectorAll(".explorer")].indexOf(node.closest(".explorer"));
  return {{ left, what, wrong, explorer }};
}}"""


def walk(page, most=MOST_STOPS):
    """Press Tab to the end of the page; return the stops, which must not be more than `most`."""
    stops = []
    for _ in range(most):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stops:
            stops[-1]["wrong"] += stop["left"]
        if stop.get("end"):
            return stops
        stops.append(stop)
    raise AssertionError(f"{most} stops and no end; the last: {stops[-3:]}")


def faults(stops):
    return [f"{stop['what']} {wrong}" for stop in stops for wrong in stop["wrong"]]
