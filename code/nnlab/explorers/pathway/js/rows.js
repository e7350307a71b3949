// The stations, one row each: when the earliest and the typical signal arrive.
import { label } from "../../core/js/cells.js";
import { cellGrid } from "../../core/js/cell_grid.js";
import { sheet } from "../../core/js/chart.js";
import { svg } from "../../core/js/dom.js";
import { fill } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const MARKS = { typically: "✓", early: "…", waiting: "" };

/** @param {Context} c */
export function rows(c) {
  const { page: { data: { names } }, place: { rows: p } } = c;
  return [
    sheet(p, { x: [0, 50, 100, 150, 200, 250].map((ms) => [ms, String(ms)]), y: [] }),
    groups(c),
    names.map((/** @type {string} */ _, /** @type {number} */ i) => row(c, i)),
    chosen(c),
  ];
}

/**
 * @param {Context} c
 * @param {number} i
 */
function row({ state: { station_index }, result: { states }, page: { words, data: { earliest, typical } }, place: { rows: p, row: tall } }, i) {
  const y = p.top + (i + 0.5) * tall;
  const state = /** @type {"typically" | "early" | "waiting"} */ (states[i]);
  const box = { x: p.x(earliest[i]), y: y - 7, width: p.x(typical[i]) - p.x(earliest[i]), height: 14, rx: 3 };
  const now = i === station_index ? "nnlab-strong" : "";
  return svg("g", { "aria-hidden": "true" },
    label(words[`station${i}`], p.left - 18, y, { size: 13, "text-anchor": "end", class: now }),
    svg("rect", { ...box, class: `nnlab-${state}` }),
    MARKS[state] && label(MARKS[state], p.left - 8, y, { size: 12 }));
}

/**
 * Brackets beside the stations, with what they have in common.
 * @param {Context} c
 */
function groups({ page: { words, data: { groups: sizes } }, place: { rows: p, row: tall, wide } }) {
  let from = 0;
  return svg("g", { "aria-hidden": "true" }, sizes.map((/** @type {number} */ size, /** @type {number} */ k) => {
    const top = p.top + from * tall;
    from += size;
    const x = wide ? 98 : 2;
    return [
      svg("path", { d: `M${x + 4} ${top + 5}h-4v${size * tall - 10}h4`, class: `nnlab-group nnlab-group${k}` }),
      wide && label(words[`group${k}`], x - 8, top + (size * tall) / 2, { size: 12, "text-anchor": "end", class: "nnlab-index" }),
    ];
  }));
}

/**
 * The station that is looked at: chosen by a tap on its name, or by the arrow keys.
 * @param {Context} c
 */
function chosen(c) {
  const { state: { station_index: at }, page, place: { rows: p, row: tall, wide } } = c;
  const { words, data: { names, earliest, typical } } = page;
  const left = wide ? 104 : 8;
  const cells = { x: left, y: p.top, width: p.left - left - 2, height: names.length * tall, rows: names.length, columns: 1 };
  const name = fill(words.row, { station: words[`station${at}`], earliest: earliest[at], typical: typical[at] });
  return cellGrid(c, { key: "stations", cells, at: { row: at, column: 0 }, name, choose: ({ row: to }) => page.set({ station_index: to }) });
}
