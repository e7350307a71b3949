// The graph explorer: a circuit of numbers, walked forward and backward one step at a time.
import { fill, number, svg, view } from "./frame.js";
import { press } from "./pointer.js";
import { label } from "./cells.js";
import { compute, derived } from "./graph_compute.js";
import { code } from "./graph_code.js";
import { readout } from "./graph_line.js";
import { layout } from "./graph_layout.js";
import { edit, keyOf, selected } from "./graph_edit.js";
import { node, wires } from "./graph_draw.js";

function draw(stage, state, result, page) {
  const place = layout(state, result, page.width);
  const c = { stage, state, result, page, place };
  const width = Math.max(page.width, place.width);
  stage.setAttribute("viewBox", `0 0 ${width} ${place.height}`);
  stage.setAttribute("height", place.height);
  stage.classList.add("nnlab-cells", "nnlab-graph");
  // A graph too wide for the page scrolls in its own box; the others keep their focus rings whole.
  stage.style.minWidth = width > page.width ? `${width}px` : "";
  stage.parentNode.style.overflowX = width > page.width ? "auto" : "";
  stage.append(walker(c), stepper(c), legend(c), wires(c), ...result.graph.nodes.map((_, i) => node(c, i)));
}

function button(c, key, sign, x, name, act) {
  return svg("g",
    { role: "button", tabindex: 0, class: "nnlab-button", "data-key": key, "aria-label": name, ...press(act) },
    svg("rect", { x: x - 20, y: 0, width: 40, height: 40, rx: 8 }), label(sign, x, 20, { size: 18 }));
}

// One step back or on, for fingers.
function walker(c) {
  const { result: { at, half }, page } = c;
  const go = (by) => page.set({ step: Math.max(0, Math.min(2 * half, at + by)) });
  return svg("g", {},
    button(c, "previous", "‹", 21, page.words.graph_previous, () => go(-1)),
    label(`${at} / ${2 * half}`, 78, 20, { size: 14, class: "nnlab-strong", "aria-hidden": "true" }),
    button(c, "next", "›", 135, page.words.graph_next, () => go(1)));
}

// Two buttons for the selected input, so that a finger can change it too.
function stepper(c) {
  const { page, state } = c;
  const row = selected(c);
  const right = page.width - 21;
  const named = (key) => fill(page.words[key], { name: row.shown, by: number(state.by) });
  return svg("g", {},
    button(c, "less", "−", right - 90, named("graph_less"), () => edit(c, keyOf(c, row), -1)),
    label(row.shown, right - 45, 20, { size: row.shown.length > 3 ? 13 : 16, room: 42, class: "nnlab-strong", "aria-hidden": "true" }),
    button(c, "more", "+", right, named("graph_more"), () => edit(c, keyOf(c, row), 1)));
}

function legend({ page: { words, width } }) {
  const text = (word, x, kind, anchor) => label(word, x, 56, { size: 12, class: kind, "text-anchor": anchor });
  return svg("g", { "aria-hidden": "true" },
    text(words.graph_values_above, 1, "nnlab-value", "start"),
    text(words.graph_gradients_below, width - 1, "nnlab-gradient", "end"));
}

export { code, compute, derived, layout, readout };
export default view({ compute, draw, readout, code, derived, label: "graph_label" });
