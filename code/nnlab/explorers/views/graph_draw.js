// The circuit: gates, inputs, numbers above and below their wires, and the step that is being taken.
import { fill, svg } from "./frame.js";
import { label, textWidth } from "./cells.js";
import { editable, goTo, selected } from "./graph_edit.js";
import { formula, gate, short } from "./graph_line.js";
import { leaving, path, RADIUS, TAG } from "./graph_layout.js";

const LANE = 2; // pixels that the two directions of a wire keep apart

export function wires(c) {
  const { result: { known, arrived, now }, place } = c;
  return svg("g", { "aria-hidden": "true" }, place.wires.map(({ source, target, points }) => {
    const back = source === target ? arrived[source] != null : walkedBack(c, target);
    const lane = (shift) => path(points, place.way, shift);
    const flown = known[target] != null;
    const active = target === now && source !== target;
    return [
      active && svg("path", { d: lane(0), class: "nnlab-glow" }),
      svg("path", { d: lane(back ? -LANE : 0), class: flown ? "nnlab-lane nnlab-forward" : "nnlab-lane nnlab-ahead" }),
      flown && arrow(points.at(-1), place.way, 1, "nnlab-forward", back ? -LANE : 0),
      back && svg("path", { d: lane(LANE), class: "nnlab-lane nnlab-back" }),
      back && arrow(points[0], place.way, -1, "nnlab-back", LANE),
    ];
  }));
}

// Whether the step back through the gate `node` has been taken.
function walkedBack({ result: { graph, at, half } }, node) {
  const order = graph.nodes.map((_, i) => i).filter((i) => graph.nodes[i].op);
  return at >= 2 * half - order.indexOf(node);
}

// A tip that points along the wire at its end (sign 1) or back along it at its start (sign -1).
function arrow([x, y], way, sign, kind, shift) {
  const [from, across] = [7, 4];
  const d = way === "wide"
    ? `M${sign > 0 ? x : x + 1} ${y + shift}l${-from * sign} ${-across}v${2 * across}z`
    : `M${x + shift} ${sign > 0 ? y : y + 1}l${-across} ${-from * sign}h${2 * across}z`;
  return svg("path", { d, class: `nnlab-head ${kind}` });
}

export function node(c, i) {
  const { result: { graph, now }, place } = c;
  const row = graph.nodes[i];
  const at = place.nodes[i];
  const active = i === now ? "nnlab-active" : "";
  return svg("g", { class: `nnlab-node ${active}` },
    place.way === "tall" && at.shelf && svg("path", { d: `M${at.shelf[0]} ${at.y}H${at.shelf[1]}`, class: "nnlab-shelf" }),
    row.op ? operation(c, i) : input(c, i), numbers(c, i));
}

function operation(c, i) {
  const { result: { graph, values, known, arrived }, page, place } = c;
  const row = graph.nodes[i];
  const { x, y, label: at } = place.nodes[i];
  const symbol = gate(row);
  const said = (value) => (value == null ? page.words.graph_unknown : short(value));
  const names = row.inputs.map((j) => graph.nodes[j].shown);
  const spoken = { formula: `${row.shown} = ${formula(row, names)}`, value: said(known[i]), gradient: said(arrived[i]) };
  const frame = { x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS, rx: 8 };
  return svg("g", { role: "img", "aria-label": fill(page.words.graph_node, spoken), class: "nnlab-gate", "data-gate": i,
    pointerdown: (event) => event.button === 0 && goTo(c, i) },
    svg("rect", { ...frame, class: "nnlab-paper" }),
    label(symbol, x, y, { size: symbol.length === 1 ? 20 : 13, room: 2 * RADIUS - 5, class: "nnlab-strong" }),
    at && label(row.shown, at.x, at.y, { size: 13, "text-anchor": at.anchor, class: "nnlab-name", "aria-hidden": "true" }));
}

function input(c, i) {
  const { result: { graph }, place } = c;
  const { x, y } = place.nodes[i];
  const { shown } = graph.nodes[i];
  return svg("g", { class: "nnlab-gate", "aria-hidden": "true" },
    svg("circle", { cx: x, cy: y, r: RADIUS, class: "nnlab-paper" }),
    label(shown, x, y, { size: textWidth(shown, 15) > 2 * RADIUS ? 12 : 15, room: 2 * RADIUS - 6, class: "nnlab-strong" }));
}

function numbers(c, i) {
  const { result: { graph, known, arrived, parts }, place } = c;
  const { value, gradient } = place.nodes[i];
  const row = graph.nodes[i];
  const terms = parts[i].map((part, k) => (k ? (part < 0 ? ` − ${short(-part)}` : ` + ${short(part)}`) : short(part)));
  const open = leaving(graph, i) > parts[i].length ? " + …" : "";
  const shown = row.op
    ? amount(known[i], value, { "data-value": i, class: "nnlab-value" })
    : cellOf(c, i, value);
  return [
    shown,
    amount(arrived[i], gradient, { "data-grad": i, class: "nnlab-gradient" }),
    leaving(graph, i) > 1 && parts[i].length > 0 &&
      label(`= ${terms.join("")}${open}`, gradient[0], gradient[1] + 16, { size: 11.5, room: TAG + 8, class: "nnlab-gradient nnlab-terms", "data-terms": i }),
  ];
}

// A number at its wire, or a dashed place for one that is still to come.
function amount(value, [x, y], attributes) {
  if (value != null) return label(short(value), x, y, { size: 14, room: TAG, ...attributes });
  return svg("rect", { x: x - 13, y: y - 7, width: 26, height: 14, rx: 4, class: "nnlab-open" });
}

function cellOf(c, i, [x, y]) {
  const { result: { graph, known, arrived }, page } = c;
  const row = graph.nodes[i];
  const gradient = arrived[i] == null ? page.words.graph_unknown : short(arrived[i]);
  const name = fill(page.words.graph_input, { name: row.shown, gradient });
  const chosen = selected(c) === row;
  const width = TAG;
  return svg("g", { ...editable(c, row, name) },
    svg("rect", { x: x - width / 2, y: y - 12, width, height: 24, rx: 6, class: "nnlab-paper" }),
    chosen && svg("path", { d: `M${x - width / 2 + 8} ${y + 9}h${width - 16}`, class: "nnlab-selected" }),
    label(short(known[i]), x, y, { size: 14, room: width - 6, class: "nnlab-value", "data-value": i }));
}

