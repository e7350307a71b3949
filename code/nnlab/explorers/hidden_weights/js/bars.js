// A column for each unit: its picture, its activation, and a bar for each class; the scores on the right.
import { boxOf, cellGrid } from "../../core/js/cell_grid.js";
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { markOf } from "../../core/js/mark.js";
import { number } from "../../core/js/numbers.js";
import { pixels, tint } from "../../core/js/pixels.js";
import { rows } from "./compute.js";
import { cellName } from "./line.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function bars(c) {
  const { result, page, place: { bars: box } } = c;
  const { unit, cls } = result;
  return [
    svg("g", { "aria-hidden": "true", "pointer-events": "none" },
      svg("rect", { ...boxOf({ ...box, columns: 1 }, { row: cls, column: 0 }), class: "nnlab-row-chosen" }),
      page.data.w1.map((/** @type {number[]} */ _, /** @type {number} */ k) => head(c, k)),
      drawn(c), scores(c)),
    cellGrid(c, {
      key: "bars", cells: box, at: { row: cls, column: unit }, name: cellName(result, page.words, page.data),
      choose: ({ row, column }) => page.set({ cls: row, unit: column }),
    }),
  ];
}

/** @type {(c: Context, k: number) => any} */
function head({ result: { activations, out, unit }, page: { data }, place }, k) {
  const box = place.picture(k);
  const { x, column } = place.bars;
  const middle = x + (k + 0.5) * column;
  const limit = Math.max(...data.w1[k].map(Math.abs));
  return [
    label(String(k + 1), middle, box.y - 10, { size: 12, class: k === unit ? "nnlab-strong" : "nnlab-index" }),
    pixels(rows(data.w1[k], data.side), box, (value) => tint(value, limit, 0.8), limit),
    svg("rect", { x: box.x, y: box.y, width: box.width, height: box.height, class: `nnlab-frame${k === out ? " nnlab-out" : ""}` }),
    k === out && svg("path", { d: `M${box.x} ${box.y}l${box.width} ${box.height}m0 ${-box.height}l${-box.width} ${box.height}`, class: "nnlab-cross" }),
    label(number(activations[k]), middle, box.y + box.height + 11, { size: column < 32 ? 11 : 12, room: column - 4, "data-on": k }),
  ];
}

// All bars of a sign as one path: up where a unit speaks for the class, down where it speaks against it.
/** @param {Context} c */
function drawn({ result: { bars: values }, place: { bars: { x, y, width, column, row } } }) {
  const most = Math.max(...values.flat().map(Math.abs), 1e-9);
  const paths = { positive: "", negative: "" };
  let axes = "";
  values.forEach((/** @type {number[]} */ line, /** @type {number} */ i) => {
    const zero = y + (i + 0.5) * row;
    axes += `M${x} ${zero}h${width}`;
    line.forEach((value, k) => {
      const high = (value / most) * (row / 2 - 2);
      paths[value < 0 ? "negative" : "positive"] += `M${x + (k + 0.25) * column} ${zero}h${column / 2}v${-high}h${-column / 2}z`;
    });
  });
  return [
    svg("path", { d: axes, class: "nnlab-axis" }),
    svg("path", { d: paths.positive, class: "nnlab-bar-positive" }),
    svg("path", { d: paths.negative, class: "nnlab-bar-negative" }),
  ];
}

/** @param {Context} c */
function scores({ state: { digit_index: digit }, result: { scores: values, answer, cls }, page: { words }, place: { bars: { x, y, width, row } } }) {
  return [
    label(words.score, x + width + 54, y - 11, { size: 12, class: "nnlab-index", "text-anchor": "end" }),
    values.map((/** @type {number} */ value, /** @type {number} */ i) => {
      const middle = y + (i + 0.5) * row;
      const strong = i === answer ? "nnlab-strong" : null;
      return [
        label(String(i), x - 11, middle, { size: 14, class: i === cls ? "nnlab-strong" : null }),
        label(number(value), x + width + 54, middle, { size: 12, "text-anchor": "end", class: strong, "data-score": i }),
        i === answer && label(markOf(answer, digit), x + width + 9, middle, { size: 12, class: "nnlab-strong", "data-mark": "score" }),
      ];
    }),
  ];
}
