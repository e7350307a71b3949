// The graph of the matrix explorer: values from W and x to q and f, and gradients below them.
import { cell, label, outline } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { choosable, editable, selected } from "./hands.js";
import { spot } from "./layout.js";
import { exact, spelled } from "./sums.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {{name: string, values: number[][], of: "W" | "x" | "q" | "f", kind: "input" | "value" | "gradient" | "start"}} Block */

/** @param {Context} c */
export function graph(c) {
  const { result: { W, x, q, f, dW, dx, dq }, page: { words } } = c;
  /** @type {(values: number[]) => number[][]} */
  const upright = (values) => values.map((value) => [value]);
  return [
    block(c, { name: "W", values: W, of: "W", kind: "input" }),
    block(c, { name: "x", values: upright(x), of: "x", kind: "input" }),
    svg("g", { role: "radiogroup", "aria-label": words.gradients },
      block(c, { name: "q", values: upright(q), of: "q", kind: "value" }),
      block(c, { name: "f", values: [[f]], of: "f", kind: "value" }),
      block(c, { name: "dq", values: upright(dq), of: "q", kind: "gradient" }),
      block(c, { name: "dW", values: dW, of: "W", kind: "gradient" }),
      block(c, { name: "dx", values: upright(dx), of: "x", kind: "gradient" })),
    block(c, { name: "df", values: [[1]], of: "f", kind: "start" }),
    marks(c),
  ];
}

/** @param {Block} one */
const below = ({ kind }) => kind === "gradient" || kind === "start";

/**
 * A matrix, a column or a number, with its name above it.
 * @param {Context} c
 * @param {Block} one
 */
function block(c, one) {
  const { place } = c;
  const [left, top] = [place.lefts[one.of], below(one) ? place.tops.back : place.tops.forward];
  const largest = Math.max(0.01, ...one.values.flat().map(Math.abs));
  const middle = left + (one.values[0].length * place.pitch) / 2;
  return svg("g", { class: below(one) ? "nnlab-back" : "nnlab-ahead" },
    label(one.name, middle, top - place.nameAbove, { size: 14, class: "nnlab-index nnlab-name" }),
    one.values.map((row, i) => row.map((value, j) => entry(c, one, value, i, j, largest, spot(place, left, top, i, j)))));
}

/** @type {(c: Context, block: Block, value: number, i: number, j: number, largest: number, at: import("./layout.js").Spot) => any} */
function entry(c, { name, values, kind }, value, i, j, largest, { x, y }) {
  const { pitch, tall, size } = c.place;
  const key = name + (name === "f" ? "" : values[0].length > 1 ? `${i}${j}` : i);
  const hands = kind === "input" ? editable(c, key) : kind === "start" ? {} : choosable(c, key, value);
  return cell(value, x, y, {
    width: pitch, height: tall - 4, size, largest, text: exact(value), selected: kind === "input" && key === selected(c), ...hands });
}

// Around the chosen cell, and thinner around those that its sum is made of.
/** @param {Context} c */
function marks(c) {
  const { from } = spelled(c.result.at, c.result);
  const box = (/** @type {string} */ key) => {
    const [, name, digits] = /** @type {RegExpMatchArray} */ (key.match(/^(\D+)(\d*)$/));
    const [i = 0, j = 0] = [...digits].map(Number);
    const { lefts, tops, pitch, tall } = c.place;
    const { x, y } = spot(c.place, lefts[name.slice(-1)], name.length > 1 ? tops.back : tops.forward, i, j);
    return { x: x - pitch / 2 + 1, y: y - tall / 2 + 2, width: pitch - 2, height: tall - 4 };
  };
  return svg("g", { "aria-hidden": "true", class: "nnlab-marks" },
    from.map((key) => svg("rect", { ...box(key), rx: 5, class: "nnlab-source" })),
    outline(box(c.result.at), { rx: 5 }));
}
