// The circuit: gates, inputs, numbers above and below their wires, and the step that is being taken.
import { label, textWidth } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill } from "../../core/js/numbers.js";
import { press } from "../../core/js/pointer.js";
import { formula, gate, short } from "./formulas.js";
import { changer, editable, goTo, selected, walker } from "./hands.js";
import { given } from "./inputs.js";
import { leaving } from "./layout.js";
import { PIXELS } from "./pixels.js";
import { wires } from "./wires.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const LEGEND = 56; // pixels from the top

/** @param {Context} c */
export function draw(c) {
  return [walker(c), changer(c), legend(c), wires(c), c.result.graph.nodes.map((_, i) => node(c, i))];
}

/** @param {Context} c */
function legend({ page: { words, width } }) {
  const text = (said, x, kind, anchor) => label(said, x, LEGEND, { class: kind, "text-anchor": anchor });
  return svg("g", { "aria-hidden": "true" },
    text(words.values_above, 1, "nnlab-value", "start"),
    text(words.gradients_below, width - 1, "nnlab-gradient", "end"));
}

/**
 * @param {Context} c
 * @param {number} i
 */
function node(c, i) {
  const { result: { graph, now }, place } = c;
  const at = place.nodes[i];
  return svg("g", { class: i === now ? "nnlab-node nnlab-active" : "nnlab-node" },
    place.way === "tall" && at.shelf && svg("path", { d: `M${at.shelf[0]} ${at.y}H${at.shelf[1]}`, class: "nnlab-shelf" }),
    graph.nodes[i].symbol ? operation(c, i) : input(c, i), numbers(c, i));
}

// What is said of a value or a gradient; null where it is still to come.
function spoken({ page: { words } }, value) {
  return value == null ? words.unknown : short(value);
}

function operation(c, i) {
  const { result: { graph, known, arrived }, page: { words, data }, place } = c;
  const { radius } = PIXELS;
  const row = graph.nodes[i];
  const { x, y, label: at } = place.nodes[i];
  const symbol = gate(row, data.signs);
  const names = row.inputs.map((j) => graph.nodes[j].shown);
  const made = `${row.shown} = ${formula(row, names, data.signs)}`;
  const said = { formula: made, value: spoken(c, known[i]), gradient: spoken(c, arrived[i]) };
  const frame = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, rx: 8 };
  return svg("g", { role: "img", "aria-label": fill(words.node, said), class: "nnlab-gate", "data-gate": i,
    ...press(() => goTo(c, i)) },
    svg("rect", { ...frame, class: "nnlab-paper" }),
    label(symbol, x, y, { size: symbol.length === 1 ? 20 : 13, room: 2 * radius - 5, class: "nnlab-strong" }),
    at && label(row.shown, at.x, at.y, { size: 13, "text-anchor": at.anchor, class: "nnlab-name", "aria-hidden": "true" }));
}

function input({ result: { graph }, place }, i) {
  const { radius } = PIXELS;
  const { x, y } = place.nodes[i];
  const { shown } = graph.nodes[i];
  const size = textWidth(shown, 15) > 2 * radius ? 12 : 15;
  return svg("g", { class: "nnlab-gate", "aria-hidden": "true" },
    svg("circle", { cx: x, cy: y, r: radius, class: "nnlab-paper" }),
    label(shown, x, y, { size, room: 2 * radius - 6, class: "nnlab-strong" }));
}

function numbers(c, i) {
  const { result: { graph, known, arrived, parts }, place } = c;
  const { value, gradient } = place.nodes[i];
  const summed = leaving(graph, i) > 1 && parts[i].length > 0;
  return [
    graph.nodes[i].symbol ? amount(known[i], value, { "data-value": i, class: "nnlab-value" }) : cellOf(c, i, value),
    amount(arrived[i], gradient, { "data-grad": i, class: "nnlab-gradient" }),
    summed && label(terms(parts[i], leaving(graph, i)), gradient[0], gradient[1] + 16,
      { size: 11.5, room: PIXELS.tag + 4, class: "nnlab-gradient nnlab-terms", "data-terms": i }),
  ];
}

// The sum at a branch, "…" for what is still to come; it may take the room that is kept at the edge.
function terms(parts, count) {
  const signed = (part, k) => (k === 0 ? short(part) : part < 0 ? ` − ${short(-part)}` : ` + ${short(part)}`);
  return `= ${parts.map(signed).join("")}${count > parts.length ? " + …" : ""}`;
}

// A number at its wire, or a dashed place for one that is still to come.
function amount(value, [x, y], attributes) {
  if (value != null) return label(short(value), x, y, { size: 14, room: PIXELS.tag, ...attributes });
  return svg("rect", { x: x - 13, y: y - 7, width: 26, height: 14, rx: 4, class: "nnlab-open" });
}

function cellOf(c, i, [x, y]) {
  const { now, result: { graph, arrived }, page: { words, data } } = c;
  const row = graph.nodes[i];
  const width = PIXELS.tag;
  const name = fill(words.input, { name: row.shown, gradient: spoken(c, arrived[i]) });
  return svg("g", editable(c, row, name),
    svg("rect", { x: x - width / 2, y: y - 12, width, height: 24, rx: 6, class: "nnlab-paper" }),
    selected(c) === row && svg("path", { d: `M${x - width / 2 + 8} ${y + 9}h${width - 16}`, class: "nnlab-selected" }),
    label(short(given(now, row, data)), x, y, { size: 14, room: width - 6, class: "nnlab-value", "data-value": i }));
}
